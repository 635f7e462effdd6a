const path = require("node:path");
const { Compilation, sources } = require("webpack");

const NAME = "LoadsPlugin";

/** Writes which files the page loads to begin with, and which each `import()` adds, by what it names. */
class LoadsPlugin {
  /** @param {{ filename: string }} options relative to the folder of the build */
  constructor({ filename }) {
    this.filename = filename;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        const loads = {};
        for (const group of compilation.chunkGroups) {
          const names = group.isInitial()
            ? [group.name]
            : group.origins.map(({ module, request }) => nameOf(compiler.context, module, request));
          for (const name of names) loads[name] = group.getFiles().filter((file) => !file.endsWith(".map"));
        }
        compilation.emitAsset(this.filename, new sources.RawSource(JSON.stringify(loads, null, 2)));
      });
    });
  }
}

/** `import("./screen")` in src/taskpane → "src/taskpane/screen". */
const nameOf = (root, module, request) =>
  path.relative(root, path.resolve(path.dirname(module.nameForCondition()), request)).replaceAll("\\", "/");

module.exports = LoadsPlugin;
