import { checkWorkbook, type Check } from "../../../src/check";
import { REGULATIONS } from "../../../src/regulations";
import { ELEMENTS } from "../../../src/regulations/quality-assurance/classify/elements";
import { serialFromIso } from "../../../src/rules";
import type { CellValue } from "../../../src/sheets";

type Rows = (CellValue | undefined)[][];
const check = (values: Rows): Promise<Check> =>
  checkWorkbook(
    { sheets: [{ name: "表", values: values.map((row) => row.map((cell) => cell ?? null)), merges: [] }] },
    { regulations: REGULATIONS, regulation: "quality-assurance", today: serialFromIso("2025-06-30") }
  );
/** `rule@cell` of every fail. */
const fails = (checked: Check): string[] =>
  [...checked.findings()]
    .filter(({ outcome }) => outcome === "fail")
    .map(({ rule, cell }) => `${rule.split("/")[1] ?? ""}@${cell ?? "-"}`);
const tables = (checked: Check): string[] =>
  checked.recognition.sheets.flatMap((sheet) =>
    sheet.tables.map(({ table, firstRow, lastRow }) => `${table.record.id} ${firstRow}-${lastRow}`)
  );
const rows = (equal: number, word: string): Rows =>
  ELEMENTS.map(({ code, names }, index) => [
    `${code} ${names[0] ?? ""}`,
    word,
    index < equal ? word : "不达成",
  ]);

test("figures and the conclusion stand beneath the elements, label beside value", async () => {
  const checked = await check([
    ["学校名称", "某职业学院"],
    ["诊断要素", "自主诊断结果", "复核结果"],
    ...rows(9, "达成"),
    [],
    ["相符项数", 10],
    ["改进措施针对性强、切实可行、成效明显", "否"],
    ["复核结论", "待改进"],
  ]);
  expect(tables(checked)).toEqual(["review 1-21", "element 3-17"]);
  expect(fails(checked)).toEqual(["4.3-1@B19", "4.3-2@B21"]);
});

test("a label of the form may stand in the list's first column, its value in the last", async () => {
  const checked = await check([
    ["一级指标", "二级指标", "自评结果", "复核结果"],
    ...rows(12, "达成").map((row) => [null, ...row]),
    ["复核结论", null, "待改进"],
    ["改进措施针对性强、切实可行、成效明显", null, "是"],
  ]);
  expect(tables(checked)).toEqual(["element 2-16", "review 17-18"]);
  expect(fails(checked)).toEqual(["4.3-2@C17"]);
});

test("the day of a signature may stand by itself in the line", async () => {
  const signed = (day: CellValue): Promise<Check> =>
    check([["一、自我诊改工作概述（500字以内）"], ["质量目标明确。"], ["校长（签字）：张三", null, day]]);
  const outcome = (checked: Check): string | undefined =>
    [...checked.findings(true)].find(({ rule }) => rule.endsWith("annex3-7"))?.outcome;
  expect(outcome(await signed("2020年5月1日"))).toBe("pass");
  expect(outcome(await signed(null))).toBe("unknown");
});

test("results that are words of answers are no header, and lines with a colon end the table", async () => {
  const checked = await check([
    ["诊断要素", "自主诊断结果", "复核结果"],
    ...rows(11, "符合"),
    ["复核结论：有效"],
    ["改进措施针对性强、切实可行、成效明显：是"],
  ]);
  expect(tables(checked)).toEqual(["element 2-16", "review 17-18"]);
  expect(fails(checked)).toEqual(["4.3-2@A17"]);
});

test("the overview stands beneath its heading, its full-width marks counted", async () => {
  const checked = await check([
    ["学校名称：某职业学院"],
    ["一、自我诊改工作概述（500字以内）"],
    ["质量，".repeat(167)],
    ["校长（签字）：张三 2024年5月20日"],
  ]);
  expect(fails(checked)).toEqual(["annex3-1@A3"]);
  expect([...checked.findings(true)].find(({ rule }) => rule.endsWith("annex3-1"))?.value).toBe(501);
});
