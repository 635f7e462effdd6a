const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { Compilation, WebpackError, sources } = require("webpack");

const NAME = "FunctionsMetadataPlugin";

/** The locales whose functions.json the manifest names; Excel does not fall back where one is missing. */
const LOCALES = ["vi-VN", "zh-CN", "mn-MN"];

/**
 * Emits functions.json from the JSDoc of every file of a folder that has custom functions, and a translated
 * one for each locale. Microsoft's own plugin takes one file, and does not write `allowErrorForDataTypeAny`,
 * without which an error value among a function's arguments would decide its result.
 */
class FunctionsMetadataPlugin {
  /** @param {{ folder: string, translations: string }} options */
  constructor({ folder, translations }) {
    this.folder = folder;
    this.translations = translations;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.contextDependencies.add(this.folder);
      compilation.contextDependencies.add(this.translations);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        const emit = (name, metadata) =>
          compilation.emitAsset(name, new sources.RawSource(JSON.stringify(metadata, null, 2)));
        try {
          const metadata = await functionsMetadata(this.folder);
          emit("functions.json", metadata);
          for (const locale of LOCALES) {
            const words = readTranslation(this.translations, locale);
            emit(`functions-${locale}.json`, translated(metadata, words));
          }
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

/** `{ FUNCTION_ID: { description, parameters: [description, …] } }` of a locale. */
const readTranslation = (folder, locale) =>
  JSON.parse(fs.readFileSync(path.join(folder, `${locale}.json`), "utf8"));

/** Descriptions in another language; names stay, for formulas are the same everywhere. */
const translated = ({ functions, ...rest }, words) => ({
  ...rest,
  functions: functions.map((described) => {
    const own = words[described.id];
    if (!own) return described;
    const parameters = described.parameters.map((parameter, index) => ({
      ...parameter,
      description: own.parameters[index] ?? parameter.description,
    }));
    return { ...described, description: own.description, parameters };
  }),
});

/** Excel shows a description in one line; comments break theirs. */
const onOneLine = (value) => {
  if (typeof value === "string") return value.replace(/\s+/g, " ");
  if (Array.isArray(value)) return value.map(onOneLine);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, onOneLine(part)]));
};

module.exports = FunctionsMetadataPlugin;
Object.assign(module.exports, { functionsMetadata, readTranslation, translated, LOCALES });
