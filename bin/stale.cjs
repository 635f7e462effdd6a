/** Whether the command's bundle, in a checkout, is missing or older than what it is made of. */
"use strict";
const { existsSync, readdirSync, statSync } = require("node:fs");
const { join } = require("node:path");
const { FOLDER } = require("./load.cjs");

const ROOT = join(__dirname, "..");
const FILES = ["package.json", "package-lock.json", "scripts/build-cli.mjs"];
/** Rooms of the add-in that the command line does not know. */
const ELSEWHERE = new Set(["excel", "taskpane", "page"]);

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    // Joined by hand: `join` looks at each of a thousand paths anew, half of what all this costs.
    const path = `${folder}/${entry.name}`;
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
  const files = FILES.map((name) => statSync(join(ROOT, name)).mtimeMs);
  const folders = ["src", "scripts/build"].map((name) => newest(join(ROOT, name)));
  return Math.max(...files, ...folders) > statSync(about).mtimeMs;
}

module.exports = { ROOT, isStale };
