import { checkWorkbook, type FreshCheck } from "../../src/check";
import { fromLabelsFile, toLabelsFile } from "../../src/cli/labels-file";
import { REGULATIONS } from "../../src/regulations";
import { serialFromIso } from "../../src/rules";
import { recognise, type ReadSheet } from "../../src/sheets";
import { isHonest } from "../fuzz/properties";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { parseLabel } from "../../src/sheets/text/normalise";
import { cases, valuesOf, type Case } from "../support/corpus";

const TODAY = serialFromIso("2024-12-31");

/** What is read and found in a workbook; `refused` is why it could not be checked. */
async function readIn({ workbook, mapping }: Pick<Case, "workbook" | "mapping">) {
  const options = { regulations: REGULATIONS, mapping, today: TODAY, language: "en" } as const;
  let refused: unknown;
  const check = await checkWorkbook(workbook, options).catch((error: unknown) => void (refused = error));
  const { regulation, sheets } = check?.recognition ?? recognise(workbook, REGULATIONS, { mapping });
  const tables = sheets.flatMap((sheet, index) => sheet.tables.map((table) => ({ sheet: index, table })));
  return { check, refused, regulation, sheets, tables };
}

/** The cells that are asked about; names that are like nothing known are shown to a person, but not asked. */
const askedOn = (sheets: readonly ReadSheet[]): (string | null)[] =>
  sheets
    .flatMap((sheet) => [...sheet.questions, ...sheet.tables.flatMap((table) => table.questions)])
    .filter(({ kind, suggestions }) => kind !== "item" || suggestions.length > 0)
    .map(({ cell }) => cell);

const failsIn = (check: FreshCheck | undefined): string[] =>
  [...(check?.findings() ?? [])]
    .filter(({ outcome, severity }) => outcome === "fail" && severity === "violation")
    .map(({ rule, cell }) => `${rule}@${cell ?? ""}`);

// One test a workbook, which reads it itself: whoever asks which tests a piece of code concerns is told of it.
test.each(cases().map((one) => [`${one.name}: ${one.note}`, one] as const))(
  "%s",
  async (_, { workbook, mapping, expected }) => {
    const { check, refused, regulation, sheets, tables } = await readIn({ workbook, mapping });
    expect({
      regulation: regulation?.id ?? null,
      tables: tables.map(({ sheet, table }, index) => ({
        sheet,
        record: table.table.record.id,
        records: table.table.count,
        columns: table.columns,
        summary: table.table.summary?.count ?? 0,
        values: Object.fromEntries(
          Object.keys(expected.tables[index]?.values ?? {}).map((field) => [field, valuesOf(table, field)])
        ),
      })),
      asked: askedOn(sheets).sort(),
      fails: failsIn(check).sort(),
    }).toEqual({
      regulation: expected.regulation,
      tables: expected.tables.map(({ sheet, record, records, columns, summary = 0, values = {} }) => ({
        ...{ sheet, record, records, columns, summary, values },
      })),
      asked: [...expected.asked].sort(),
      fails: [...(expected.fails ?? [])].sort(),
    });
    if (expected.fails === null) expect(refused).toMatchObject({ problem: { code: "noTable" } });
    else expect(refused).toBeUndefined();
    expect(() => isHonest(workbook, sheets, check)).not.toThrow();
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
