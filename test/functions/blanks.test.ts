import { FUNCTION_IDS } from "../../src/functions";
import { REFUSAL } from "../../src/host/protocol/host";
import { KINDS, openWithFunctions, type FunctionsExcel } from "./support/excel";

jest.setTimeout(120_000);

/** A school's form: labels, and values that somebody has yet to fill in. */
const FORM = [
  ["Tên trường", "Trường THCS Nguyễn Du"],
  ["Cấp học", "THCS"],
  ["Tổng số lớp", null],
  ["Sĩ số lớp đông nhất", null],
  ["Số chuyên đề ít nhất của một tổ", null],
];

/** A blank cell, a 0, and figures; one row is blank, and one holds zeros that were written. */
const NUMBERS = [
  [null, 0, 5, 10],
  [5, 10, 7, null],
  [null, null, null, null],
  [0, 10, 0, null],
];

/** What somebody sees who has blank cells in a formula: nothing is ever taken for 0. */
const CASES: readonly [formula: string, result: unknown][] = [
  ['=REG.RULE_THRESHOLD("school-standard/4.1.b",A1)', 45],
  ["=REG.RULE_THRESHOLD(A1)", "#N/A the argument “rule” is blank"],
  ['=REG.RULE_CHECK("school-standard/4.1.b",A1)', "#N/A the argument “value” is blank"],
  ['=REG.RULE_CHECK("school-standard/4.1.b",B1)', true],
  ['=REG.RULE_CHECK("school-standard/4.1.b",0)', true],
  ['=REG.RULE_CHECK("admin-reform/II.1.1-1",A1,D1)', "#N/A the argument “value” is blank"],
  ['=REG.RULE_CHECK("admin-reform/II.1.1-1",B1,B1)', "#N/A not applicable: the total is zero"],
  ["=REG.RULE_CITATION(A1)", "#N/A the argument “rule” is blank"],
  ["=REG.SCHOOL_STANDARD_CHECK('Trường 1'!A1:B5)", "Chưa đủ dữ liệu"],
  ["=REG.SCHOOL_STANDARD_CHECK(A1:A1)", "#N/A the argument “data” is blank"],
  ["=REG.SCHOOL_RECOGNITION_END(A1)", "#N/A the argument “signed” is blank"],
  ["=REG.SCHOOL_NEXT_CHECK(A1)", "#N/A the argument “signedOrLastCheck” is blank"],
  ["=REG.REFORM_CHECK(A3:C3)", "#N/A the argument “data” is blank"],
  ["=REG.REFORM_ON_TIME_RATE(A3:B3,C3:D3)", "#N/A the argument “due” is blank"],
  ["=REG.QA_MATCHES(A3:C3,A3:C3)", "#N/A results of 15 elements are missing"],
  ["=REG.QA_CONCLUSION(A3:C3,A3:C3,A1)", "#N/A not enough for a conclusion: it may be 待改进, 异常, 有效"],
  ["=REG.QA_CHAR_COUNT(A1)", "#N/A the argument “text” is blank"],
  ["=REG.PERF_COMPLETION(A1,D1,C1)", "#N/A the argument “base” is blank"],
  ["=REG.PERF_COMPLETION(B1,D1,C1)", 50],
  ["=REG.PERF_COMPLETION(B1,D1,A1)", "#N/A the argument “achieved” is blank"],
  ["=REG.PERF_COMPLETION(B1,D1,B1)", 0],
  ["=REG.PERF_EXECUTION_POINTS(A1)", "#N/A the argument “completion” is blank"],
  ["=REG.PERF_EXECUTION_POINTS(B1)", 0],
  ["=REG.PERF_TIMELINESS_POINTS(DATE(2024,1,31),A1,TRUE,DATE(2024,2,20))", 5],
  [
    "=REG.PERF_MEASURE_POINTS(B1,D1,A1,DATE(2024,1,31),DATE(2024,1,2))",
    "#N/A the argument “achieved” is blank",
  ],
  ["=REG.PERF_GOAL_POINTS(A1,D1,C1)", 7.5],
  ["=REG.PERF_GOAL_POINTS(A1,D1,A1)", "#N/A the argument “achieved” is blank"],
  ["=REG.PERF_HEAD_POINTS(A3:D3)", "#N/A the argument “scores” is blank"],
  ["=REG.PERF_TEAM_POINTS(A3:D3)", "#N/A the argument “scores” is blank"],
  ["=REG.PERF_SCORE(A3,A3,A3,A3)", "#N/A the argument “measures” is blank"],
  ["=REG.PERF_UNIT_HEAD_SCORE(A1,C1,C1)", "#N/A the argument “planCompletion” is blank"],
  ["=REG.ADMIT_BONUS(A1,A1)", "#N/A both grounds and birth are blank"],
  ["=REG.ADMIT_BONUS_GROUND(A1,DATE(1990,1,1))", "五(五)5(7) 年满25周岁 +20"],
  ["=REG.ADMIT_EXEMPT(A1)", "#N/A the argument “honourOrEvent” is blank"],
  ['=REG.ADMIT_TOTAL(A1,"语文")', "#N/A the score of “语文” is blank"],
  ['=REG.ADMIT_TOTAL(B1,"语文")', 0],
  ['=REG.ADMIT_MIN_LINE(A1,"高起专","文科")', "#N/A the argument “line” is blank"],
  ["=REG.ADMIT_PLAN_CAP(A1)", "#N/A the argument “registered” is blank"],
  ["=REG.ADMIT_PLAN_CAP(B1)", 0],
  ["=REG.ADMIT_ID_CHECK(A1)", "#N/A the argument “id” is blank"],
];

test("no function is left out", () => {
  const tried = new Set(CASES.map(([formula]) => /^=REG\.(\w+)\(/.exec(formula)?.[1]));
  expect(FUNCTION_IDS.filter((id) => !tried.has(id))).toEqual([]);
});

/** The cases' cells stand on a sheet of their own. */
const onSheet = (formula: string): string =>
  formula.replaceAll(/(?<![!'\w])[A-D]\d(?::[A-D]\d)?\b/g, "'Số liệu'!$&");

describe.each(KINDS)("where blank cells come as %s", (kind) => {
  let excel: FunctionsExcel;
  beforeAll(async () => {
    excel = await openWithFunctions({ "Số liệu": NUMBERS, "Trường 1": FORM }, kind);
  });
  afterAll(() => excel.close());

  test("each function tells a blank cell from a 0", async () => {
    const results = await excel.calculate(CASES.map(([formula]) => onSheet(formula)));
    expect(CASES.map(([formula], index) => [formula, results[index]])).toEqual(CASES);
  });

  test("cells of a column are told apart one by one, and the result has the column's shape", async () => {
    await excel.calculate([onSheet("=REG.PERF_COMPLETION(A1:A4,B1:B4,C1:C4)")]);
    const { engine } = excel.host;
    const sheet = engine.sheetByName("Công thức")?.getSheetId() ?? "";
    const spilled = [0, 1, 2, 3].map((row) => engine.grid.text(sheet, row, 10));
    expect(spilled).toEqual(["#N/A", "40", "#N/A", "0"]);
  });

  test("what is no place keeps its 0: a constant, an expression, another function's result", async () => {
    const results = await excel.calculate(
      ["0", "B1*1", "SUM(B1:B2)-10", "{0}", "REG.PERF_COMPLETION(B1,D1,B1)"].map((zero) =>
        onSheet(`=REG.PERF_EXECUTION_POINTS(${zero})`)
      )
    );
    expect(results).toEqual([0, 0, 0, 0, 0]);
  });

  test("an argument left out is no blank cell", async () => {
    expect(await excel.calculate([onSheet("=REG.PERF_COMPLETION(B1,,C1)")])).toEqual([
      "#N/A the argument “target” is blank",
    ]);
  });
});

test("a column of calls looks at its cells in one request", async () => {
  const cells = Array.from({ length: 600 }, (_, row) => [[null, 0, row][row % 3] ?? null]);
  const excel = await openWithFunctions({ Dài: cells }, "zero");
  const formulas = cells.map((_, row) => `=REG.ADMIT_PLAN_CAP(Dài!A${row + 1})`);
  const results = await excel.calculate(formulas, "close");
  expect(excel.looks()).toBe(1);
  expect(results.slice(0, 6)).toEqual([BLANK, 0, 1, BLANK, 0, 4]);
  expect(results.filter((result) => result === BLANK)).toHaveLength(200);
  expect(results.filter((result) => result === 0)).toHaveLength(200);
  await excel.close();
});
const BLANK = "#N/A the argument “registered” is blank";

describe("when Excel does not answer at once", () => {
  let excel: FunctionsExcel;
  beforeEach(async () => {
    excel = await openWithFunctions({ "Số liệu": NUMBERS }, "zero");
  });
  afterEach(() => excel.close());
  const completion = (): Promise<unknown[]> => excel.calculate([onSheet("=REG.PERF_COMPLETION(A1,D1,C1)")]);

  test.each([REFUSAL.activityLimit, REFUSAL.cellEditMode])("a refusal (%d) is waited out", async (code) => {
    excel.host.excel.failAt({ sync: "nextMatching", matching: "valueTypes", code });
    expect(await completion()).toEqual(["#N/A the argument “base” is blank"]);
    expect(excel.looks()).toBe(2);
  });

  test("an answer that is too large is asked for in halves", async () => {
    excel.host.excel.failAt({
      sync: "nextMatching",
      matching: "valueTypes",
      code: REFUSAL.responseTooLarge,
    });
    const formula = onSheet("=REG.PERF_COMPLETION(A1:A4,B1:B4,C1:C4)");
    expect(await excel.calculate([formula])).toEqual(["#N/A the argument “base” is blank"]);
    expect(excel.looks()).toBe(2);
  });

  test("what stays unknown is said, and is not taken for 0", async () => {
    excel.host.excel.failAt({ sync: "nextMatching", matching: "valueTypes", code: "AccessDenied" });
    expect(await completion()).toEqual([
      "#N/A Excel does not say which cells of 'Số liệu'!A1 are blank and which are 0",
    ]);
  });
});
