const { Compilation, WebpackError, sources } = require("webpack");

/**
 * A webpack plugin that emits files.
 *
 * @param {string} name
 * @param {(compilation: Compilation, emit: (name: string, content: string | Buffer, info?: object) => void)
 *   => void | Promise<void>} work what it throws is an error of the build
 * @param {number} [stage] by default before others optimise what is emitted
 */
const emitting = (name, work, stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL) => ({
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        try {
          await work(compilation, (file, content, info) =>
            compilation.emitAsset(file, new sources.RawSource(content), info)
          );
        } catch (error) {
          compilation.errors.push(new WebpackError(`${name}: ${error.message}`));
        }
      });
    });
  },
});

module.exports = { emitting };
