const fs = require("node:fs");
const path = require("node:path");
const { Compilation, WebpackError, sources } = require("webpack");

const NAME = "NoticesPlugin";

/** What may be bundled: all that these licences ask in return is their notice. */
const ACCEPTED = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];

/** The folder of the package that a file belongs to; undefined for a file of our own. */
function packageFolder(file) {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file);
  return match?.[1];
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));
  if (!ACCEPTED.includes(license)) throw new Error(`${name} is under ${license}: it may not be bundled`);
  const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no text of its licence`);
  const text = fs.readFileSync(path.join(folder, file), "utf8").trim();
  return { name, text: `${name} ${version} (${license})\n\n${text}\n` };
}

/** The files that went into a build, those inside concatenated modules among them. */
function* filesOf(modules) {
  for (const module of modules) {
    if (module.modules) yield* filesOf(module.modules);
    const file = module.nameForCondition?.();
    if (file) yield file;
  }
}

/** Emits the licences of all packages in the scripts of a build, and of those named whose work is in it otherwise. */
class NoticesPlugin {
  /** @param {{ filename: string, also: string[] }} options `also`: folders of packages */
  constructor({ filename, also }) {
    this.filename = filename;
    this.also = also;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const folders = new Set(this.also);
        const { chunkGraph, modules } = compilation;
        // Others only helped to make them.
        const bundled = [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);
        for (const file of filesOf(bundled)) {
          const folder = packageFolder(file);
          if (folder) folders.add(folder);
        }
        try {
          const notices = [...folders].map(noticeOf).sort((a, b) => a.name.localeCompare(b.name, "en"));
          const text = notices.map((notice) => notice.text).join(`\n${"-".repeat(80)}\n\n`);
          compilation.emitAsset(this.filename, new sources.RawSource(text));
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
}

module.exports = NoticesPlugin;
