/** The pane's texts one language at a time: nobody waits for those that they do not read. */
import type { Language } from "../../rules";
import type { UiTable } from "./en";
import { sayBy, type Say } from "./say";

const TABLES: Readonly<Record<Language, () => Promise<UiTable>>> = {
  vi: async () => (await import("./vi")).vi,
  zh: async () => (await import("./zh")).zh,
  mn: async () => (await import("./mn")).mn,
  en: async () => (await import("./en")).en,
};

export const loadSay = async (language: Language): Promise<Say> => sayBy(await TABLES[language](), language);

export { LANGUAGE_NAMES, type Say } from "./say";
export type { UiKey } from "./en";
