#!/usr/bin/env node
/** The command `regcheck`. In a checkout its bundle is made where it is missing or older than the sources. */
"use strict";
const { existsSync, readdirSync, statSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { FOLDER, load } = require("./load.cjs");

const ROOT = join(__dirname, "..");
/** Rooms of the add-in that the command line does not know. */
const ELSEWHERE = new Set(["excel", "taskpane", "page"]);

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) latest = Math.max(latest, statSync(path).mtimeMs);
    else if (!ELSEWHERE.has(entry.name)) latest = Math.max(latest, newest(path));
  }
  return latest;
}

/** An installed package has no sources: its bundle is always the right one. */
function isStale() {
  if (!existsSync(join(ROOT, "src/cli"))) return false;
  const about = join(FOLDER, "about.json");
  if (!existsSync(about)) return true;
  const sources = [newest(join(ROOT, "src")), statSync(join(ROOT, "package.json")).mtimeMs];
  return Math.max(...sources) > statSync(about).mtimeMs;
}

async function start() {
  if (isStale()) {
    const { buildCli } = await import(pathToFileURL(join(ROOT, "scripts/build-cli.mjs")).href);
    await buildCli();
  }
  if (!existsSync(join(FOLDER, "about.json"))) {
    throw new Error("this package was packed before its bundle was built: pack it by `npm run pack`");
  }
  load("main").main(process.argv.slice(2));
}

start().catch((error) => {
  console.error(`regcheck: ${String(error && error.message).replace(/\s*\n\s*/g, " ")}`);
  process.exitCode = 2;
});
