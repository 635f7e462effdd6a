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

/** The text of a package's licence: a file of its own, or the end of what it says of itself. */
function noticeIn(folder) {
  const names = fs.readdirSync(folder);
  const read = (name) => fs.readFileSync(path.join(folder, name), "utf8").trim();
  const file = names.find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return read(file);
  const about = names.find((entry) => /^readme/i.test(entry));
  return about && /^#+ *licen[cs]e\s+(.+)$/ims.exec(read(about))?.[1];
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  if (!ACCEPTED.includes(license)) throw new Error(`${name} is under ${license}: it may not be bundled`);
  return { name, version, license, notice: noticeIn(folder) };
}

/** The text of one package stands for others of the same publisher and licence that come without. */
function withNotices(packages) {
  const scopeOf = ({ name }) => /^@[^/]+/.exec(name)?.[0];
  return packages.map((one) => {
    const { notice } = one.notice
      ? one
      : (packages.find(
          (other) =>
            scopeOf(one) && scopeOf(other) === scopeOf(one) && other.license === one.license && other.notice
        ) ?? {});
    if (!notice) throw new Error(`${one.name} has no text of its licence`);
    return { ...one, notice };
  });
}

/**
 * The packages whose code is in a build, by name.
 *
 * @param {import("webpack").Compilation} compilation
 * @param {string[]} also folders of packages whose work is in it otherwise
 * @returns {{ name: string, version: string, license: string, notice: string }[]}
 */
function bundledPackages({ chunkGraph, modules }, also) {
  // Others only helped to make them.
  const bundled = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
  return packagesOf(filesOf(bundled), also);
}

/**
 * The packages that files belong to, by name.
 *
 * @param {Iterable<string>} files paths
 * @param {string[]} also folders of packages that have none among them
 * @returns {{ name: string, version: string, license: string, notice: string }[]}
 */
function packagesOf(files, also = []) {
  const folders = new Set(also);
  for (const file of files) {
    const folder = packageFolder(file);
    if (folder) folders.add(folder);
  }
  return withNotices([...folders].map(readPackage)).sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Their licences as one text, as their authors ask. */
function noticesOf(packages) {
  const notices = packages.map(
    ({ name, version, license, notice }) => `${name} ${version} (${license})\n\n${notice}\n`
  );
  return notices.join(`\n${"-".repeat(80)}\n\n`);
}

module.exports = { bundledPackages, packagesOf, noticesOf };
