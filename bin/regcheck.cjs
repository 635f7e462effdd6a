#!/usr/bin/env node
/** The command `regcheck`. In a checkout its bundle is made where it is missing or older than the sources. */
"use strict";
const { existsSync } = require("node:fs");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");
const { FOLDER, load } = require("./load.cjs");
const { ROOT, isStale } = require("./stale.cjs");

async function start() {
  if (isStale()) {
    const { buildStaleCli } = await import(pathToFileURL(join(ROOT, "scripts/build-cli.mjs")).href);
    await buildStaleCli();
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
