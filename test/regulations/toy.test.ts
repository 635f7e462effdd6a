import { clean } from "../../scripts/templates/school-standard";
import { checkWorkbook, listRules, toReport, type Check, type CheckOptions } from "../../src/check";
import { judgeTables, verdictWord } from "../../src/functions/verdicts";
import { REGULATIONS } from "../../src/regulations";
import { serialFromIso, type Regulation } from "../../src/rules";
import { recogniseRange, type CellValue } from "../../src/sheets";
import { readWorkbook, toWorkbookData } from "../../src/xlsx/read";
import { writeWorkbook } from "../../src/xlsx/write";
import { TOY } from "./toy";

/** A sixth regulation is a folder and a line of the registry: this is the line. */
const SIX: readonly Regulation[] = [...REGULATIONS, TOY];

const VALUES: CellValue[][] = [
  ["THỐNG KÊ TỦ SÁCH LỚP HỌC"],
  ["STT", "Tủ sách", "Số sách", "Sách rách", "Có người phụ trách"],
  [1, "Lớp Lá", 30, 5, "Có"],
  [2, "Lớp Chồi", 29, 0, "Chưa"],
  [3, "Lớp Mầm", null, 0, "x"],
];

const check = (options: Partial<CheckOptions> = {}): Promise<Check> =>
  checkWorkbook(
    { sheets: [{ name: "Tủ sách", values: VALUES, merges: [] }] },
    { regulations: SIX, regulation: TOY.id, today: serialFromIso("2026-06-30"), ...options }
  );
const inShort = (checked: Check): string[] =>
  [...checked.findings()].map(
    ({ rule, outcome, severity, cell }) => `${rule} ${outcome} ${severity} ${cell ?? "-"}`
  );

test("its sheet is recognised among all regulations and checked on its last day in force", async () => {
  const checked = await check({ regulation: undefined });
  expect(checked.regulation.id).toBe("school-library");
  expect(inShort(checked)).toEqual([
    "school-library/1 fail violation C4",
    "school-library/1 unknown violation C5",
    "school-library/2 fail warning E4",
  ]);
  expect(checked.verdict).toBe("fail");
});

test("its findings say what was found, what is required, and by which clause", async () => {
  const [first] = toReport(await check({ language: "en" }), false).findings;
  expect(first).toMatchObject({
    record: "Lớp Chồi",
    value: 29,
    limit: 30,
    reading: "R1",
    citation: "Rules 1/QĐ, Article 1",
    message: "Each bookshelf holds at least 30 books: found 29 (by reading R1)",
  });
});

test("its thresholds have their dates, its readings their choice", async () => {
  expect(inShort(await check({ asOf: serialFromIso("2024-12-31") }))).not.toContain(
    "school-library/1 fail violation C4"
  );
  expect(
    inShort(await check({ settings: { readings: { R1: "whole" }, values: {} } })).filter((line) =>
      line.includes("/1 fail")
    )
  ).toEqual(["school-library/1 fail violation C3", "school-library/1 fail violation C4"]);
  expect(inShort(await check({ asOf: serialFromIso("2023-12-31") }))[0]).toBe(
    "school-library/1 unknown violation -"
  );
});

test("its rules are listed and its law answers formulas", () => {
  const listed = listRules(SIX, serialFromIso("2025-06-30")).filter(
    ({ regulation }) => regulation === TOY.id
  );
  expect(listed).toEqual([
    {
      id: "school-library/1",
      regulation: "school-library",
      clause: "Điều 1",
      kind: "limit",
      record: "shelf",
      severity: "violation",
      readings: ["R1"],
      title: "Mỗi tủ sách có ít nhất 30 cuốn",
      threshold: [
        { clause: "1", from: "2024-01-01", to: "2024-12-31", value: 20 },
        { clause: "1", from: "2025-01-01", to: "2025-12-31", value: 30 },
      ],
      needs: { shelf: ["books"] },
    },
    expect.objectContaining({
      id: "school-library/2",
      kind: "attest",
      threshold: [],
      needs: { shelf: ["keeper"] },
    }),
  ]);
  const tables = recogniseRange(
    [
      ["Số sách", 30],
      ["Có người phụ trách", "Có"],
    ],
    TOY,
    ["shelf"]
  );
  expect(verdictWord(judgeTables(TOY, tables, serialFromIso("2025-06-30")))).toBe("Đạt");
});

test("the others are still recognised beside it", async () => {
  const workbook = toWorkbookData(await readWorkbook(await writeWorkbook(clean)));
  const checked = await checkWorkbook(workbook, { regulations: SIX, today: serialFromIso("2026-06-30") });
  expect(checked.regulation.id).toBe("school-standard");
  expect(checked.verdict).toBe("pass");
});
