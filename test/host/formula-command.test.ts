import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWorkbook } from "../../src/xlsx/write";
import { regcheck } from "../cli/support/regcheck";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
const file = join(folder, "a.xlsx");

beforeAll(async () => {
  writeFileSync(
    file,
    await writeWorkbook({ sheets: [{ name: "Tờ 1", rows: [[2, "x", true, { error: "#N/A" }]] }] })
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

/** `regcheck formula …`: output lines, error line, exit code. */
function formula(args: string[], input = ""): { lines: unknown[]; error: string; code: number | null } {
  const run = regcheck(["formula", ...args], { input });
  const lines = run.stdout.split("\n").slice(0, -1);
  return {
    lines: lines.map((line) => JSON.parse(line) as unknown),
    error: run.stderr.trim(),
    code: run.code,
  };
}

it("answers each line of standard input with one line of JSON", () => {
  const formulas = [
    "=1+1",
    '={1,"";"a",TRUE}',
    "=SUM('Tờ 1'!A1,3)",
    "=B1",
    "=C1",
    "=D1",
    "=SUM(",
    "=DATE(2024,10,19)",
  ];
  expect(formula(["-", file], formulas.join("\n")).lines).toEqual([
    2,
    [[1, ""], ["a", true]], // prettier-ignore
    5,
    "x",
    true,
    { error: "#N/A", message: expect.any(String) as string },
    { error: "#NAME?", message: expect.stringContaining("position") as string },
    45584,
  ]);
});

it("ends whole columns where they are filled: four measures, two goals", async () => {
  const scores = join(folder, "scores.xlsx");
  const rows = [
    [60, 10, 6],
    [50, 12, 7],
    [40, null, 6],
    [30, null, 5],
    [null, null, 7],
  ];
  writeFileSync(scores, await writeWorkbook({ sheets: [{ name: "Оноо", rows }] }));
  expect(formula(["=REG.PERF_SCORE(A:A,B:B,C:C,{7,8,6})", scores]).lines).toEqual([45 + 11 + 6.2 + 7]);
});

it("speaks the language asked for", () => {
  const formulas = ['=REG.RULE_THRESHOLD("no/such.rule")', "=1/0"];
  const [said, divided] = formula(["-", "--language", "vi"], formulas.join("\n")).lines;
  expect(said).toMatchObject({ error: "#N/A", message: expect.stringContaining("no/such.rule") as string });
  expect(divided).toEqual({ error: "#DIV/0!", message: "chia cho 0" });
});

it.each([
  [["=A1", "/no/such.xlsx"], "no such file"],
  [["=A1", __filename], "not an .xlsx"],
  [["=1", "--language", "xx"], "no such language"],
  [[], "usage"],
])("%j ends with 2 and one line", (args, said) => {
  const { lines, error, code } = formula(args);
  expect([lines, code]).toEqual([[], 2]);
  expect(error).toContain(said);
  expect(error.split("\n")).toHaveLength(1);
});
