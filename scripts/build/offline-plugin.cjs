const { createHash } = require("node:crypto");
const fs = require("node:fs");
const { Compilation, sources } = require("webpack");
const { isCompressed } = require("./files-plugin.cjs");

const NAME = "OfflinePlugin";

/** What the page itself never asks for. */
const NOT_NEEDED = /\.(?:map|txt|cdx\.json)$/;

/** Emits the service worker of a page, told of all files of the build and of their version. */
class OfflinePlugin {
  /** @param {{ source: string, filename: string }} options `source`: the worker */
  constructor({ source, filename }) {
    this.source = source;
    this.filename = filename;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // When all other files have got their names.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.fileDependencies.add(this.source);
      compilation.hooks.processAssets.tap({ name: NAME, stage }, (assets) => {
        const files = Object.keys(assets)
          .filter((name) => !name.startsWith("..") && !isCompressed(name) && !NOT_NEEDED.test(name))
          .sort();
        const hash = createHash("sha256");
        for (const name of files) hash.update(name).update(assets[name].buffer());
        // The page is asked for by its folder's name as well.
        const page = { version: hash.digest("hex").slice(0, 10), files: ["./", ...files] };
        const text = `self.PAGE = ${JSON.stringify(page)};\n${fs.readFileSync(this.source, "utf8")}`;
        // Whatever is done to it now would be done after it is compressed: it stays as it is.
        compilation.emitAsset(this.filename, new sources.RawSource(text), { minimized: true });
      });
    });
  }
}

module.exports = OfflinePlugin;
