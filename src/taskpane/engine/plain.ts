/** Checks as plain data: what goes from a worker to its page, and becomes a check there again. */
import type { Check, Finding } from "../../check";
import type { Counts, RecordType, Regulation, Rule } from "../../rules";
import type { RecognisedTable, Recognition, SheetRecognition, TableHead } from "../../sheets";

/** A table without its cells; its record type by its id. */
type PlainTable = Omit<RecognisedTable, "table"> & {
  readonly table: Omit<TableHead, "record"> & { readonly record: string };
};

export type PlainRecognition = Omit<Recognition, "regulation" | "sheets"> & {
  readonly regulation: string | undefined;
  readonly sheets: readonly (Omit<SheetRecognition, "tables"> & { readonly tables: readonly PlainTable[] })[];
};

export type PlainCheck = Omit<Check, "regulation" | "recognition" | "rules" | "findings"> & {
  readonly recognition: PlainRecognition;
  /** The rule by its place among those of the regulation. */
  readonly rules: readonly { readonly rule: number; readonly counts: Counts }[];
};

export const plainRecognition = ({ regulation, sheets, evidence }: Recognition): PlainRecognition => ({
  regulation: regulation?.id,
  evidence,
  sheets: sheets.map(({ name, tables, questions, ignored }) => ({
    name,
    questions,
    ignored,
    tables: tables.map(plainTable),
  })),
});

function plainTable(all: RecognisedTable): PlainTable {
  const { record, sheet, title, count, layout } = all.table;
  return { ...all, table: { record: record.id, sheet, title, count, layout } };
}

export const plainCheck = (check: Check): PlainCheck => {
  const { regulation, asOf, language, recognition, verdict, counts, rules, notUnderstood, ignored } = check;
  const places = new Map(regulation.rules.map((rule, place) => [rule, place]));
  return {
    asOf,
    language,
    verdict,
    counts,
    notUnderstood,
    ignored,
    recognition: plainRecognition(recognition),
    rules: rules.map((one) => ({ rule: places.get(one.rule) ?? -1, counts: one.counts })),
  };
};

/** The recognition that plain data tells of; `regulations` hold the law that it names. */
export function recognitionFrom(
  { regulation: id, sheets, evidence }: PlainRecognition,
  regulations: readonly Regulation[]
): Recognition {
  const regulation = regulations.find((known) => known.id === id);
  const records = new Map(regulation?.records.map((record) => [record.id, record]));
  return {
    regulation,
    evidence,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.flatMap((table) => tableFrom(table, records.get(table.table.record)) ?? []),
    })),
  };
}

const tableFrom = (plain: PlainTable, record: RecordType | undefined): RecognisedTable | undefined =>
  record && { ...plain, table: { ...plain.table, record } };

/**
 * The check that plain data tells of, with its fails and unknowns.
 *
 * @returns undefined where its regulation is not among those known here
 */
export function checkFrom(
  plain: PlainCheck,
  found: readonly Finding[],
  regulations: readonly Regulation[]
): Check | undefined {
  const recognition = recognitionFrom(plain.recognition, regulations);
  const { regulation } = recognition;
  if (!regulation) return undefined;
  const ruleAt = (place: number): Rule | undefined => regulation.rules[place];
  return {
    ...plain,
    regulation,
    recognition,
    rules: plain.rules.flatMap(({ rule: place, counts }) => {
      const rule = ruleAt(place);
      return rule ? [{ rule, counts }] : [];
    }),
    *findings() {
      yield* found;
    },
  };
}
