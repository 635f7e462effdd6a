const fs = require("node:fs");
const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

const NAME = "FunctionsMetadataPlugin";

/** The locales whose functions.json the manifest names; Excel does not fall back where one is missing. */
const LOCALES = ["vi-VN", "zh-CN", "mn-MN"];

/** Where the manual's pages come from, besides the functions. */
const MANUAL_SOURCES = ["docs", "scripts/manual"].map((folder) => path.resolve(__dirname, "../..", folder));

/**
 * Emits functions.json from the JSDoc of every file of a folder that has custom functions, a translated one
 * for each locale, and the manual to which their help leads. Microsoft's own plugin takes one file, and does not
 * write `allowErrorForDataTypeAny`, without which an error value among a function's arguments would decide its
 * result, nor does it ask for the arguments' addresses where a function does not name its invocation.
 */
class FunctionsMetadataPlugin {
  /** @param {{ folder: string, translations: string, origin: string }} options `origin` is where the add-in is served */
  constructor({ folder, translations, origin }) {
    this.folder = folder;
    this.translations = translations;
    this.origin = origin;
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.contextDependencies.add(this.folder);
      compilation.contextDependencies.add(this.translations);
      compilation.contextDependencies.addAll(MANUAL_SOURCES);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
        try {
          const functions = {};
          for (const [language, locale, metadata] of await this.byLanguage()) {
            const described = withHelp(metadata, `${this.origin}manual/${language}/functions.html`);
            emit(locale ? `functions-${locale}.json` : "functions.json", JSON.stringify(described, null, 2));
            functions[language] = described.functions;
          }
          // Here, since who only asks what functions there are needs no such things.
          const { manualSite } = require("tsx/cjs/api").require("../manual/site.ts", __filename);
          for (const [name, content] of manualSite(functions)) {
            // Left as it is written: the tests have read these bytes.
            compilation.emitAsset(`manual/${name}`, new sources.RawSource(content), { minimized: true });
          }
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }

  /** `[language, locale, metadata]` of each language; English has no locale of its own. */
  async byLanguage() {
    const metadata = await functionsMetadata(this.folder);
    const localised = LOCALES.map((locale) => {
      const words = readTranslation(this.translations, locale);
      return [locale.slice(0, 2), locale, translated(metadata, words)];
    });
    return [["en", undefined, metadata], ...localised];
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
  return { allowErrorForDataTypeAny: true, functions: functions.map(onOneLine).map(withAddresses) };
}

/** Desktop Excel hands blank cells over as 0: a function has to know which cells to look at. */
const withAddresses = (described) => ({
  ...described,
  options: { ...described.options, requiresParameterAddresses: true },
});

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

/** Excel's "Help on this function" leads to the function's place in the manual. */
const withHelp = ({ functions, ...rest }, page) => ({
  ...rest,
  functions: functions.map((described) => ({ ...described, helpUrl: `${page}#${described.id}` })),
});

/** Excel shows a description in one line; comments break theirs. */
const onOneLine = (value) => {
  if (typeof value === "string") return value.replace(/\s+/g, " ");
  if (Array.isArray(value)) return value.map(onOneLine);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, onOneLine(part)]));
};

module.exports = FunctionsMetadataPlugin;
Object.assign(module.exports, { functionsMetadata, readTranslation, translated, withHelp, LOCALES });
