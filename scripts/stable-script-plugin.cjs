const { Compilation, sources } = require("webpack");

const NAME = "StableScriptPlugin";

const TEXT = `// The page taskpane.html brings the functions, in files that are named anew with each version. The manifest has
// to name a script of the functions all the same: where they share the page, Excel does not run it.
`;

/** Emits the script that deployed manifests name, whatever the files of this version are called. */
class StableScriptPlugin {
  /** @param {{ filename: string }} options */
  constructor({ filename }) {
    this.filename = filename;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        // It is minified already: the comment is all there is.
        compilation.emitAsset(this.filename, new sources.RawSource(TEXT), { minimized: true });
      });
    });
  }
}

module.exports = StableScriptPlugin;
