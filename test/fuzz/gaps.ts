/** Where a cell cannot be read a rule passes only if it would not fail, whatever stood there. */
import fc from "fast-check";
import {
  evaluateRule,
  fullId,
  makeContext,
  NO_SETTINGS,
  OUTCOMES,
  serialFromIso,
  type Field,
  type Outcome,
  type RecordType,
  type Regulation,
  type Rule,
  type Table,
} from "../../src/rules";
import type { CellValue } from "../../src/sheets";
import { tableOf } from "../support/tables";

type Row = Readonly<Record<string, CellValue>>;

/** Records of one type, and the cell among them that cannot be read. */
export interface Gap {
  readonly record: RecordType;
  readonly rows: readonly Row[];
  readonly at: number;
  readonly field: Field;
  readonly hole: CellValue;
}

/** Values that a cell could have: about every threshold one on each side. */
function valuesOf({ type, options = [] }: Field, rows: readonly Row[], id: string): CellValue[] {
  switch (type) {
    case "count":
      return [0, 1, 2, 3, 5, 8, 10, 15, 20, 25, 30, 35, 40, 45, 46, 60, 100, 1000];
    case "number":
      return [
        0, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 20, 30, 50, 60, 69.9, 70, 80, 89.9, 90, 95, 99.9, 100, 150,
      ];
    case "share":
      return [0, 0.01, 0.05, 0.1, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1];
    case "date":
      return [30_000, 40_000, 41_000, 42_000, 43_000, 43_500, 44_000, 45_000, 45_100, 45_400, 46_000, 47_000];
    case "yesNo":
      return [true, false];
    case "choice":
      return options.map(({ labels, code }) => labels[0] ?? code);
    case "text":
      return [
        "A",
        "B-2",
        "Nguyễn Văn Bình",
        "12345678901",
        ...new Set(rows.map((row) => row[id] ?? "A")),
      ].slice(0, 6);
  }
}

const HOLES: readonly CellValue[] = [{ error: "#N/A" }, "???"];

/** Formats that leave no doubt of a figure's scale. */
const formatsOf = ({ fields }: RecordType): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap(({ id, type }) =>
      type === "share" ? [[id, "0%"]] : type === "date" ? [[id, "yyyy-mm-dd"]] : []
    )
  );

/** A row of a list without a name is asked about; it is no item of the list. */
const holed = ({ items }: RecordType, fields: readonly Field[]): readonly Field[] => {
  const others = fields.filter(({ id }) => id !== items?.field);
  return others.length > 0 ? others : fields;
};

/** Records with a cell that cannot be read. */
export const gaps = (record: RecordType): fc.Arbitrary<Gap> =>
  fc
    .record({
      fields: fc.shuffledSubarray([...record.fields], { minLength: 1, maxLength: record.fields.length }),
      count: fc.integer({ min: 1, max: 4 }),
      at: fc.nat(3),
      hole: fc.constantFrom(...HOLES),
    })
    .chain(({ fields, count, at, hole }) => {
      const value = (field: Field): fc.Arbitrary<CellValue> =>
        fc.oneof(
          { weight: 12, arbitrary: fc.constantFrom(...valuesOf(field, [], field.id)) },
          { weight: 1, arbitrary: fc.constant(null) }
        );
      const row = fc.record(Object.fromEntries(fields.map((field) => [field.id, value(field)])));
      return fc
        .record({
          rows: fc.array(row, { minLength: count, maxLength: count }),
          field: fc.constantFrom(...holed(record, fields)),
        })
        .map(({ rows, field }) => ({
          record,
          rows,
          at: at % count,
          field,
          hole: field.type === "text" ? { error: "#N/A" } : hole,
        }));
    });

/** What rules say of records: for each rule the outcomes, record by record or of the set. */
function outcomes(regulation: Regulation, table: Table, day: string): Map<string, Outcome[]> {
  const said = new Map<string, Outcome[]>();
  const context = makeContext(regulation, [table], serialFromIso(day), NO_SETTINGS);
  for (const rule of regulation.rules) {
    if (EITHER.has(fullId(regulation, rule)) || !rule.forms.some(({ record }) => record === table.record.id))
      continue;
    for (const [index, result] of evaluateRule(regulation, rule, [table], context).entries()) {
      const all =
        result.scope === "row"
          ? [...result.outcomes].map((code): Outcome => OUTCOMES[code] ?? "unknown")
          : result.judgements.map(({ outcome }) => outcome);
      said.set(keyOf(rule, index, result.scope), all);
    }
  }
  return said;
}

const keyOf = (rule: Rule, index: number, scope: string): string => `${rule.id} ${scope} ${index}`;

/** Rules that passed over a cell that cannot be read, with the value that lets them fail. */
export function hastyRules(
  regulation: Regulation,
  { record, rows, at, field, hole }: Gap,
  day: string
): string[] {
  const formats = formatsOf(record);
  const saidWith = (value: CellValue): Map<string, Outcome[]> => {
    const changed = rows.map((row, index) => (index === at ? { ...row, [field.id]: value } : row));
    return outcomes(regulation, tableOf(record, changed, { formats }), day);
  };
  const open = saidWith(hole);
  const hasty = new Map<string, string>();
  for (const value of valuesOf(field, rows, field.id)) {
    for (const [key, filled] of saidWith(value)) {
      const said = open.get(key);
      if (said && !hasty.has(key) && isHasty(said, filled, key.includes(" row ")))
        hasty.set(key, `${key} fails where ${field.id} is ${String(value)}`);
    }
  }
  return [...hasty.values()];
}

/**
 * Two columns say the same in two ways, and either decides where the other cannot be read: rooms counted and "each has
 * one", whether and when, a conclusion and that there was a diagnosis, a share and its counts, a grade and its level.
 */
const EITHER: ReadonlySet<string> = new Set([
  "school-standard/4.1.a-2",
  "school-standard/7.4.c-2",
  "school-standard/7.4.c-5",
  "quality-assurance/4.1.1",
  "quality-assurance/4.3-5",
  "admin-reform/II.2.1",
  "admin-reform/II.2.2",
]);

/** Where no value of the cell lets anything fail, a pass is one. */
function isHasty(said: readonly Outcome[], filled: readonly Outcome[], isRow: boolean): boolean {
  if (isRow) return said.some((outcome, index) => outcome === "pass" && filled[index] === "fail");
  const isSilent = !said.includes("fail") && !said.includes("unknown");
  return said.length > 0 && isSilent && filled.includes("fail");
}
