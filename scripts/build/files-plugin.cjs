const { createHash } = require("node:crypto");
const { Compilation } = require("webpack");
const { emitting } = require("./emit.cjs");

/** What a build consists of, with digests: whoever serves it can be asked for each file. */
const FILES = "files.json";

/** Made from another file, and served in its place to who can read it. */
const isCompressed = (name) => /\.(?:gz|br)$/.test(name);

const DEVELOPMENT_ADDRESS = /https?:\/\/(?:localhost|127\.0\.0\.1)/;

/**
 * Emits the list of a build's files, and refuses a production build that names an address of development.
 *
 * @param {{ version: string, url?: string, production: boolean }} about `url` is where it will be served
 */
const filesPlugin = ({ version, url, production }) =>
  emitting(
    "FilesPlugin",
    (compilation, emit) => {
      const names = Object.keys(compilation.assets).filter(
        (name) => !name.startsWith("..") && !name.endsWith(".map") && !isCompressed(name)
      );
      const digests = {};
      for (const name of names.sort()) {
        const content = compilation.assets[name].buffer();
        if (production && DEVELOPMENT_ADDRESS.test(content.toString("latin1"))) {
          throw new Error(`${name} names an address of a developer's machine`);
        }
        digests[name] = createHash("sha256").update(content).digest("hex");
      }
      emit(FILES, `${JSON.stringify({ version, url, files: digests }, null, 2)}\n`);
    },
    // When all other files are there; the service worker is the last of them.
    Compilation.PROCESS_ASSETS_STAGE_REPORT + 1
  );

module.exports = { filesPlugin, isCompressed, FILES };
