import { checkWorkbook, type FreshCheck } from "../../src/check";
import { REGULATIONS } from "../../src/regulations";
import { serialFromIso } from "../../src/rules";
import { recognise, type ReadSheet, type ReadTable } from "../../src/sheets";
import { isHonest } from "../fuzz/properties";
import type { Known } from "../../src/sheets/lexicon/known";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { Words } from "../../src/sheets/lexicon/words";
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
  (_, regulation) => {
    const { words } = new Lexicon(regulation.records, regulation.words);
    const prepared = words.toPrepared();
    const read = new Words(regulation.words, JSON.parse(JSON.stringify(prepared)));
    // What nobody asked yet may be there: it is had for nothing.
    const isSame = (text: string): boolean => {
      const [own, other] = [words.of(text), read.of(text)];
      const said = ({ meaning, short, content, ordered }: Known): string =>
        JSON.stringify([meaning, [...(meaning?.flags ?? [])], short, content, ordered]);
      return (
        said(own) === said(other) && own.keys.every((key, at) => key === undefined || key === other.keys[at])
      );
    };
    const texts = prepared.rows.map(([text]) => text);
    expect(texts.length).toBeGreaterThan(1_000);
    expect(texts.filter((text) => !isSame(text))).toEqual([]);
  }
);
