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
          // The page, and a worker's script, are known by a name; an `import()` by what it imports.
          const imported = group.origins.filter(({ request }) => request !== undefined);
          const names =
            group.isInitial() || imported.length === 0
              ? [group.name]
              : imported.map(({ module, request }) => nameOf(compiler.context, module, request));
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
