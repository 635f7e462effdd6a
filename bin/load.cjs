/**
 * Loads the bundled parts of the command line with V8's compiled code from an earlier start, which is kept
 * beside them where the folder can be written. Half of what a start costs is compiling.
 */
"use strict";
const { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

// V8 makes fast code of what it thinks is run often. A check of a small file is over before that pays: a third of
// what it took went there. Fifteen times later, large files are no slower, and later still they are.
setFlagsFromString("--interrupt-budget=1000000");

const FOLDER = join(__dirname, "../build/cli");
const loaded = new Map();
/** Parts that were compiled in this run. */
const compiled = [];

/** V8 knows code of its own version and machine only. */
const cachePath = (name, { size, mtimeMs }) =>
  join(FOLDER, "cache", `${name}-${process.version}-${process.arch}-${size}-${Math.floor(mtimeMs)}`);

const read = (path) => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

function keep(script, path) {
  try {
    const beside = `${path}.${process.pid}.tmp`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, script.createCachedData());
    renameSync(beside, path);
  } catch {
    // A folder that cannot be written: the next start compiles again.
  }
}

/** @param {string} name of a part: "main", "check", "formula", "engine", or what several have in common */
function load(name) {
  const known = loaded.get(name);
  if (known) return known.exports;
  const file = join(FOLDER, `${name}.cjs`);
  const cache = cachePath(name, statSync(file));
  const cachedData = read(cache);
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`;
  const script = new Script(wrapped, { filename: file, cachedData });
  const module = { exports: {} };
  loaded.set(name, module);
  script.runInThisContext()(module.exports, requireFrom, module, file, FOLDER);
  if (!cachedData || script.cachedDataRejected) compiled.push([script, cache]);
  return module.exports;
}

// At the end, when it is known which functions a command calls.
process.once("exit", () => compiled.forEach(([script, path]) => keep(script, path)));

const requireFrom = (id) => {
  const part = /^\.\/([\w-]+)\.cjs$/.exec(id);
  return part ? load(part[1]) : require(id);
};

module.exports = { load, FOLDER };
