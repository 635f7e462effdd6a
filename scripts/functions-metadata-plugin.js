const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { Compilation, WebpackError, sources } = require("webpack");

const NAME = "FunctionsMetadataPlugin";

/**
 * Emits functions.json from the JSDoc of every file of a folder that has custom functions. Microsoft's own
 * plugin takes one file, and does not write `allowErrorForDataTypeAny`, without which an error value among
 * a function's arguments would decide its result.
 */
class FunctionsMetadataPlugin {
  /** @param {{ folder: string }} options */
  constructor({ folder }) {
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.contextDependencies.add(this.folder);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        try {
          const metadata = await functionsMetadata(this.folder);
          compilation.emitAsset("functions.json", new sources.RawSource(JSON.stringify(metadata, null, 2)));
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
}

/** The metadata of all custom functions of a folder, as Excel reads it. */
async function functionsMetadata(folder) {
  const files = fs
    .readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((file) => file.endsWith(".ts") && fs.readFileSync(file, "utf8").includes("@customfunction"));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files, false);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { functions } = JSON.parse(metadataJson);
  return { allowErrorForDataTypeAny: true, functions: functions.map(onOneLine) };
}

/** Excel shows a description in one line; comments break theirs. */
const onOneLine = (value) => {
  if (typeof value === "string") return value.replace(/\s+/g, " ");
  if (Array.isArray(value)) return value.map(onOneLine);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, onOneLine(part)]));
};

module.exports = FunctionsMetadataPlugin;
module.exports.functionsMetadata = functionsMetadata;
