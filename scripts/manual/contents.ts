/** Which pages the manual has, in which order. */
import type { Language, Regulation } from "../../src/rules";
import { textIn } from "../../src/rules";
import { WORDS } from "./words";

/** The written pages, in the order of the contents; each stands in docs/manual/<language>/. */
export const WRITTEN = [
  "index",
  "first-check",
  "sheets",
  "results",
  "without-excel",
  "privacy",
  "troubleshooting",
  "administrators",
  "platforms",
  "engineers",
] as const;

/** Written in English only, and read from docs/. */
export const ENGLISH_ONLY = ["how-it-works", "scale"] as const;

/** Generated pages follow upon this one. */
const BEFORE_GENERATED = "results";

export interface Entry {
  /** The page's name: "sheets" is sheets.html. */
  readonly name: string;
  readonly title: string;
}

export const regulationPage = ({ id }: Regulation): string => `regulation-${id}`;

/** The contents of the manual in a language. */
export function contentsOf(
  language: Language,
  titles: ReadonlyMap<string, string>,
  regulations: readonly Regulation[]
): readonly Entry[] {
  const generated: Entry[] = [
    { name: "functions", title: WORDS[language].functions },
    ...regulations.map((regulation) => ({
      name: regulationPage(regulation),
      title: textIn(regulation.document, language),
    })),
  ];
  const written: Entry[] = WRITTEN.map((name) => ({ name, title: titles.get(name) ?? name }));
  const at = WRITTEN.indexOf(BEFORE_GENERATED) + 1;
  const english: Entry[] =
    language === "en" ? ENGLISH_ONLY.map((name) => ({ name, title: titles.get(name) ?? name })) : [];
  return [...written.slice(0, at), ...generated, ...written.slice(at), ...english];
}
