import { LANGUAGES, type Language, type Regulation } from "../rules";
import { lexiconOf, lexiconOfSome } from "./lexicon/lexicon";
import { codeTablesIn } from "./find/code-tables";
import { Grid } from "./grid/grid";
import type { SheetData, WorkbookData } from "./matrix";
import { weighSheet, type WeighedSheet } from "./find/sheet";
import { speakOf } from "./find/topic";
import type { Evidence, Mapping, ReadWorkbook } from "./types";

/** Rows of each sheet that are looked at to tell which regulation it is. */
const ENOUGH_ROWS = 150;

export interface RecogniseOptions {
  /** Id of the regulation; the one with the most evidence where not given. */
  readonly regulation?: string;
  /** What a person has decided about sheets of these shapes; goes before what is detected. */
  readonly mapping?: Mapping;
}

/**
 * Understands a workbook: which regulation its sheets are about, where their tables and forms stand, and
 * which column or cell each field is. What is not clear is not taken, but asked (`questions`).
 */
export function recognise(
  workbook: WorkbookData,
  regulations: readonly Regulation[],
  { regulation: id, mapping }: RecogniseOptions = {}
): ReadWorkbook {
  const candidates = regulations.filter((regulation) => id === undefined || regulation.id === id);
  const date1904 = workbook.date1904 ?? false;
  const shown = workbook.sheets.filter(isShown);
  const codes = codeTablesIn(workbook.sheets);
  const gridOf = (sheet: SheetData, rows?: number): Grid => new Grid(sheet, rows, codes.names);
  const speaking = new Map<Regulation, boolean>();
  const isOurs = (regulation: Regulation): boolean => {
    const speaks = speaking.get(regulation) ?? speakOf(regulation, shown, ENOUGH_ROWS);
    speaking.set(regulation, speaks);
    return speaks;
  };
  const read = (regulation: Regulation, sheet: SheetData, grid: Grid): WeighedSheet => {
    // What codes mean is no record.
    const lexicon = codes.sheets.has(sheet.name) ? lexiconOfSome(regulation, []) : lexiconOf(regulation);
    const weighed = weighSheet(sheet, lexicon, { date1904, mapping, grid });
    return isOurs(regulation) || isChosen(sheet.name, mapping) ? weighed : weighed.asForeign();
  };
  const beginnings = shown.map((sheet) => ({ sheet, grid: gridOf(sheet, ENOUGH_ROWS) }));
  const written = candidates.length > 1 ? languagesIn(workbook) : undefined;
  const weighed = candidates
    .map((regulation) => {
      // A lexicon costs a fraction of a second: none is made for a law in a script that nobody wrote in.
      const mayBe = written?.has(regulation.language) ?? true;
      const sheets = mayBe ? beginnings.map(({ sheet, grid }) => read(regulation, sheet, grid)) : [];
      return { regulation, sheets, ...weigh(sheets) };
    })
    .sort((a, b) => b.fields - a.fields);
  const [best, second] = weighed;
  const clear = best !== undefined && best.fields > 0 && best.fields > (second?.fields ?? 0);
  const regulation = clear || (id !== undefined && best) ? best?.regulation : undefined;
  const evidence = weighed.map(({ regulation: { id }, fields, tables }): Evidence => ({
    regulation: id,
    fields,
    tables,
  }));
  if (!regulation) return { regulation, sheets: [], evidence };
  // What was read whole to weigh it is not read again.
  const sheets = shown.map((sheet, at) => {
    const known = sheet.values.length <= ENOUGH_ROWS ? best?.sheets[at] : undefined;
    return (known ?? read(regulation, sheet, gridOf(sheet))).whole();
  });
  return { regulation, sheets, evidence };
}

/** What texts of a language have in them, whatever else stands beside it. */
const SCRIPTS: Readonly<Record<Language, RegExp>> = {
  vi: /\p{Script=Latin}{2}/u,
  en: /\p{Script=Latin}{2}/u,
  zh: /\p{Script=Han}/u,
  mn: /\p{Script=Cyrillic}/u,
};

/** The languages in which something may be written on the sheets, in names of sheets too: no other law is theirs. */
export function languagesIn({ sheets }: WorkbookData): ReadonlySet<Language> {
  const open = new Set(LANGUAGES);
  const found = new Set<Language>();
  const look = (text: string): void => {
    for (const language of open) {
      if (!SCRIPTS[language].test(text)) continue;
      found.add(language);
      open.delete(language);
    }
  };
  for (const { name, values } of sheets.filter(isShown)) {
    look(name);
    for (const row of values.slice(0, ENOUGH_ROWS))
      for (const cell of row) if (typeof cell === "string") look(cell);
  }
  return found;
}

/** Whether a person has decided anything about a sheet: then it is to be checked. */
const isChosen = (name: string, mapping: Mapping | undefined): boolean =>
  mapping?.sheets.some(({ sheet }) => sheet === name) === true ||
  mapping?.headers?.some(({ sheet }) => sheet === name) === true;

/** Hidden sheets hold lists and copies that nobody looks at, nor could correct. */
const isShown = (sheet: SheetData): boolean => sheet.hidden !== true;

const weigh = (sheets: readonly WeighedSheet[]): { fields: number; tables: number } => {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  return {
    fields: tables.reduce((sum, table) => sum + Object.keys(table.columns).length, 0),
    tables: tables.length,
  };
};
