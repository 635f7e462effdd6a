import {
  functionsMetadata,
  LOCALES,
  readTranslation,
  translated,
  withHelp,
} from "../../../scripts/build/functions-metadata-plugin.cjs";
import { manualSite, type Site } from "../../../scripts/manual/site";
import type { Language } from "../../../src/rules";

/** Where the manual of the tests would be served. */
export const MANUAL = "https://example.org/manual/";

type Described = Awaited<ReturnType<typeof functionsMetadata>>["functions"];

let metadata: ReturnType<typeof functionsMetadata> | undefined;

/** The functions as Excel is told of them in each language, their help leading into the manual. */
export async function functionsByLanguage(): Promise<Record<Language, Described>> {
  // The compiler reads all their sources: once is enough.
  const english = await (metadata ??= functionsMetadata("src/functions"));
  const of = (language: Language): Described => {
    const locale = LOCALES.find((name) => name.startsWith(language));
    const own = locale ? translated(english, readTranslation("src/messages/functions", locale)) : english;
    return withHelp(own, `${MANUAL}${language}/functions.html`).functions;
  };
  return { en: of("en"), vi: of("vi"), zh: of("zh"), mn: of("mn") };
}

export const makeSite = async (): Promise<Site> => manualSite(await functionsByLanguage());
