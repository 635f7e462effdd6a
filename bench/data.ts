import type { Column, Field, RecordType, Table } from "../src/rules";

/** A limit of the benchmark: figures below it fail where it is a lower bound, above it where it is not. */
export interface Bound {
  readonly field: string;
  readonly lower: boolean;
  readonly limit: number;
}

export const BOUNDS: readonly Bound[] = Array.from({ length: 20 }, (_, index) => ({
  field: `f${index}`,
  lower: index < 12,
  limit: index < 12 ? 5 : 95,
}));

/** A small generator with a fixed seed: every contender and every run sees the same figures. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Figures from 0 to 100, column by column; 2 % are missing (NaN). */
export function columnsOf(records: number): Float64Array[] {
  return BOUNDS.map((_, index) => {
    const random = randomFrom(index + 1);
    return Float64Array.from({ length: records }, () => (random() < 0.02 ? NaN : Math.floor(random() * 101)));
  });
}

/** The same figures as an object a record; a missing one is not there. */
export function recordsOf(records: number): Record<string, number>[] {
  const columns = columnsOf(records);
  return Array.from({ length: records }, (_, row) => {
    const known = BOUNDS.map(({ field }, index) => [field, columns[index]?.[row] ?? NaN] as const);
    return Object.fromEntries(known.filter(([, value]) => !Number.isNaN(value)));
  });
}

/** The same figures as a table of records. */
export function toyTable(records: number): Table {
  const fields: Field[] = BOUNDS.map(({ field }) => ({
    id: field,
    type: "number",
    name: { en: field },
    labels: [field],
  }));
  const record: RecordType = {
    id: "toy",
    name: { en: "toy" },
    fields,
    key: [],
    span: "sheet",
    layouts: ["table"],
    marks: [],
  };
  const figures = columnsOf(records);
  const texts = new Array<string>(records).fill("");
  const columns = fields.map((field, index): [string, Column] => {
    const numbers = figures[index] ?? new Float64Array();
    const states = Uint8Array.from(numbers, (value) => (Number.isNaN(value) ? 1 : 0));
    return [
      field.id,
      { field, states, numbers, texts, ref: (row) => ({ sheet: "toy", row, column: index }) },
    ];
  });
  return { record, sheet: "toy", count: records, columns: new Map(columns), layout: "table" };
}
