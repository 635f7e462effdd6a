const fs = require("node:fs");
const path = require("node:path");

/** What may be bundled: all that these licences ask in return is their notice. */
const ACCEPTED = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];

/** The folder of the package that a file belongs to; undefined for a file of our own. */
function packageFolder(file) {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return match?.[1];
}

/** The files that went into a build, those inside concatenated modules among them. */
function* filesOf(modules) {
  for (const module of modules) {
    if (module.modules) yield* filesOf(module.modules);
    const file = module.nameForCondition?.();
    if (file) yield file;
  }
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  if (!ACCEPTED.includes(license)) throw new Error(`${name} is under ${license}: it may not be bundled`);
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no text of its licence`);
  return { name, version, license, notice: fs.readFileSync(path.join(folder, file), "utf8").trim() };
}

/**
 * The packages whose code is in a build, by name.
 *
 * @param {import("webpack").Compilation} compilation
 * @param {string[]} also folders of packages whose work is in it otherwise
 * @returns {{ name: string, version: string, license: string, notice: string }[]}
 */
function bundledPackages({ chunkGraph, modules }, also) {
  const folders = new Set(also);
  // Others only helped to make them.
  const bundled = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  for (const file of filesOf(bundled)) {
    const folder = packageFolder(file);
    if (folder) folders.add(folder);
  }
  return [...folders].map(readPackage).sort((a, b) => a.name.localeCompare(b.name, "en"));
}

module.exports = { bundledPackages };
