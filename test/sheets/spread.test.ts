import { ADULT_ADMISSION } from "../../src/regulations/adult-admission";
import { recognise, type CellValue, type Mapping, type ReadTable } from "../../src/sheets";

const VALUES: CellValue[][] = [
  ["甲大学2024年专升本招生计划"],
  ["专业", "学制", "业余", "函授"],
  ["会计学", 2.5, 20, 3],
  ["法学", 2.5, 0, null],
];
function read(mapping?: Mapping): ReadTable | undefined {
  const sheet = { name: "计划", values: VALUES, merges: [] };
  return recognise({ sheets: [sheet] }, [ADULT_ADMISSION], { mapping }).sheets[0]?.tables[0];
}
const places = (table: ReadTable | undefined): number[] => [
  ...(table?.table.columns.get("plan")?.numbers ?? []),
];

test("each figure beneath a form of study is a record; 0 and blanks are none", () => {
  const found = read();
  expect(places(found)).toEqual([20, 3]);
  expect([...(found?.table.columns.get("form")?.texts ?? [])]).toEqual(["业余", "函授"]);
});

test("what a person confirms as it was found stays so; another column does not", () => {
  const found = read();
  const mapped = (plan: string): Mapping => ({
    version: 1,
    sheets: [
      {
        sheet: "计划",
        fingerprint: found?.fingerprint ?? "",
        record: "plan",
        columns: { ...found?.columns, plan },
      },
    ],
  });
  expect(places(read(mapped("C")))).toEqual([20, 3]);
  expect(places(read(mapped("D")))).toEqual([3, NaN]);
});
