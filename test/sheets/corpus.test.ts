import { checkWorkbook, type FreshCheck } from "../../src/check";
import { fromLabelsFile, toLabelsFile } from "../../src/cli/labels-file";
import { REGULATIONS } from "../../src/regulations";
import { serialFromIso } from "../../src/rules";
import { recognise, type ReadSheet, type ReadTable } from "../../src/sheets";
import { isHonest } from "../fuzz/properties";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { parseLabel } from "../../src/sheets/text/normalise";
import { cases, valuesOf } from "../support/corpus";

const TODAY = serialFromIso("2024-12-31");

describe.each(cases().map((one) => [one.name, one] as const))(
  "%s",
  (_, { note, workbook, mapping, expected }) => {
    let check: FreshCheck | undefined;
    let refused: unknown;
    let regulation: string | undefined;
    let sheets: readonly ReadSheet[] = [];
    let tables: readonly { readonly sheet: number; readonly table: ReadTable }[] = [];
    beforeAll(async () => {
      const options = { regulations: REGULATIONS, mapping, today: TODAY, language: "en" } as const;
      check = await checkWorkbook(workbook, options).catch((error: unknown) => void (refused = error));
      const read = check?.recognition ?? recognise(workbook, REGULATIONS, { mapping });
      regulation = read.regulation?.id;
      sheets = read.sheets;
      tables = sheets.flatMap((sheet, index) => sheet.tables.map((table) => ({ sheet: index, table })));
    });

    test(note, () => {
      expect(regulation ?? null).toBe(expected.regulation);
      const found = tables.map(({ sheet, table }) => ({
        sheet,
        record: table.table.record.id,
        records: table.table.count,
        columns: table.columns,
      }));
      expect(found).toEqual(
        expected.tables.map(({ sheet, record, records, columns }) => ({ sheet, record, records, columns }))
      );
    });

    test("what is not clear is asked, nothing else", () => {
      const questions = sheets.flatMap((sheet) => [
        ...sheet.questions,
        ...sheet.tables.flatMap((t) => t.questions),
      ]);
      // Names that are like nothing known are shown to a person, but not asked.
      const asked = questions.filter(({ kind, suggestions }) => kind !== "item" || suggestions.length > 0);
      expect(asked.map((question) => question.cell).sort()).toEqual([...expected.asked].sort());
    });

    test("nothing filled is left out, and what is open is no pass", () => {
      expect(() => isHonest(workbook, sheets, check)).not.toThrow();
    });

    test("cells are read as they are meant", () => {
      expect(tables.map(({ table }) => table.table.summary?.count ?? 0)).toEqual(
        expected.tables.map(({ summary = 0 }) => summary)
      );
      const wanted = expected.tables.map(({ values = {} }) => values);
      const read = wanted.map((values, index) =>
        Object.fromEntries(Object.keys(values).map((field) => [field, valuesIn(index, field)]))
      );
      expect(read).toEqual(wanted);
    });

    test("what breaks the law is found at its cell, and nothing else", () => {
      if (expected.fails === null) return expect(refused).toMatchObject({ problem: { code: "noTable" } });
      expect(refused).toBeUndefined();
      const fails = [...(check?.findings() ?? [])].filter(
        (f) => f.outcome === "fail" && f.severity === "violation"
      );
      expect(fails.map(({ rule, cell }) => `${rule}@${cell ?? ""}`).sort()).toEqual(
        [...expected.fails].sort()
      );
    });

    function valuesIn(index: number, field: string): (number | string)[] {
      const table = tables[index]?.table;
      return table ? valuesOf(table, field) : [];
    }
  }
);

test.each(REGULATIONS.map((regulation) => [regulation.id, regulation] as const))(
  "%s: what was prepared of its labels says what they say",
  (_, { records, words }) => {
    const worked = new Lexicon(records, words);
    const read = new Lexicon(records, words, fromLabelsFile(toLabelsFile(worked.toPrepared())));
    const labels = records.flatMap(({ fields, items }) => [
      ...fields.flatMap((field) => field.labels),
      ...(items?.options ?? []).flatMap((option) => option.labels),
    ]);
    const said = (lexicon: Lexicon, text: string): unknown =>
      lexicon.records.map(({ record, index, items }) => {
        const found = index.find(parseLabel(text));
        return [record.id, typeof found === "object" ? found.field.id : found, items?.find(text)];
      });
    const some = labels.filter((_, at) => at % 7 === 0);
    expect(some.length).toBeGreaterThan(100);
    expect(some.map((text) => said(read, text))).toEqual(some.map((text) => said(worked, text)));
  }
);
