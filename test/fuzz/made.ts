/** Workbooks made from what the regulations know: any fields of a record type, under any of their labels. */
import fc from "fast-check";
import { REGULATIONS } from "../../src/regulations";
import type { Field, RecordType } from "../../src/rules";
import type { CellValue, SheetData, WorkbookData } from "../../src/sheets";
import { cell } from "./values";

/** Values that a field's cells usually hold. */
function usual({ type, options = [] }: Field): fc.Arbitrary<CellValue> {
  switch (type) {
    case "count":
      return fc.integer({ min: 0, max: 60 });
    case "number":
      return fc.double({ min: 0, max: 120, noNaN: true }).map((value) => Math.round(value * 10) / 10);
    case "share":
      return fc.oneof(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }).map((value) => value / 100)
      );
    case "date":
      return fc.integer({ min: 43_000, max: 46_000 });
    case "yesNo":
      return fc.constantFrom("có", "không", "x", "是", "否", "тийм", "үгүй");
    case "choice":
      return fc.constantFrom(...options.flatMap(({ labels }) => labels), "?");
    case "text":
      return fc.string({ minLength: 1, maxLength: 8 });
  }
}

interface Named {
  readonly label: string;
  readonly values: readonly CellValue[];
}

const column = (field: Field, records: number): fc.Arbitrary<Named> =>
  fc.record({
    label: fc.constantFrom(...field.labels, field.name.en),
    values: fc.array(fc.oneof({ weight: 12, arbitrary: usual(field) }, { weight: 1, arbitrary: cell }), {
      minLength: records,
      maxLength: records,
    }),
  });

const itemNames = ({ items }: RecordType): readonly string[] =>
  items?.options.flatMap(({ labels }) => labels.slice(0, 1)) ?? [];

const columnsOf = (record: RecordType): fc.Arbitrary<readonly Named[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...record.fields], {
        minLength: 1,
        maxLength: Math.min(12, record.fields.length),
      }),
      fc.integer({ min: 1, max: 8 })
    )
    .chain(([fields, records]) => {
      const names = itemNames(record);
      return fc
        .tuple(...fields.map((field) => column(field, records)))
        .map((columns) =>
          names.length === 0
            ? columns
            : [{ label: record.items?.field ?? "", values: names.slice(0, records) }, ...columns]
        );
    });

const LAYOUTS = ["table", "form", "across"] as const;

const sheet = (record: RecordType): fc.Arbitrary<SheetData> =>
  fc
    .record({
      columns: columnsOf(record),
      layout: fc.constantFrom(...LAYOUTS),
      above: fc.array(
        fc.constantFrom(record.name.en, ...(record.titles ?? []), "NĂM HỌC 2017-2018", "2023 он", "附件"),
        { maxLength: 3 }
      ),
      name: fc.constantFrom("Sheet1", "Tờ 1", "表1", "Хүснэгт 1"),
    })
    .map(({ columns, layout, above, name }) => {
      const heads = columns.map(({ label }) => label);
      const records = (columns[0]?.values ?? []).map((_, index) =>
        columns.map(({ values }) => values[index] ?? null)
      );
      const rows: Record<(typeof LAYOUTS)[number], CellValue[][]> = {
        table: [heads, ...records],
        form: columns.map(({ label, values }) => [label, values[0] ?? null]),
        across: columns.map(({ label, values }) => [label, ...values]),
      };
      return { name, values: [...above.map((title) => [title]), ...rows[layout]], merges: [] };
    });

const RECORDS = REGULATIONS.flatMap(({ records }) => records);

/** One to three sheets, each with records of some type. */
export const made: fc.Arbitrary<WorkbookData> = fc
  .array(fc.constantFrom(...RECORDS).chain(sheet), { minLength: 1, maxLength: 3 })
  .map((sheets) => ({
    sheets: sheets.map((one, index) => ({ ...one, name: index === 0 ? one.name : `${one.name}.${index}` })),
  }));
