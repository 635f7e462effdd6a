import { checkWorkbook } from "../../src/check";
import type { BlankCell } from "../../src/excel";
import { REGULATIONS } from "../../src/regulations";
import { serialFromIso } from "../../src/rules";
import { sampleFor, SAMPLES } from "../../src/taskpane/guide/samples";

/** The cell in which each sample has its mistake. */
const MISTAKES: Readonly<Record<string, string>> = {
  "school-standard": "D5",
  "admin-reform": "F5",
  "adult-admission": "E5",
  "quality-assurance": "E5",
  "civil-performance": "F5",
};

const valueOf = (cell: BlankCell): string | number => (typeof cell === "object" ? cell.value : cell);

test("every regulation has a sample", () => {
  expect(SAMPLES.map(({ regulation }) => regulation).sort()).toEqual(REGULATIONS.map(({ id }) => id).sort());
});

test.each(SAMPLES)("the sample of $regulation has one mistake and no open question", async (sample) => {
  const { regulation, sheetName, title, heads, rows } = sample;
  const values = [[title], [], heads, ...rows.map((row) => row.map(valueOf))];
  const check = await checkWorkbook(
    { sheets: [{ name: sheetName, values, merges: [] }] },
    { regulations: REGULATIONS, regulation, today: serialFromIso("2024-10-01") }
  );
  expect(check.notUnderstood).toEqual([]);
  // Of a set of records what counts against it; the tour says that the first finding leads to the cell.
  const failed = [...check.findings()].filter(({ outcome }) => outcome === "fail");
  const violations = failed.filter(({ severity }) => severity === "violation");
  expect(violations).toHaveLength(1);
  expect([...new Set(failed.map(({ cell, cells }) => cell ?? cells[0]))]).toEqual([MISTAKES[regulation]]);
});

test("where no regulation is known, the sample is of one in the reader's language", () => {
  expect(sampleFor(undefined, "mn").regulation).toBe("civil-performance");
  expect(sampleFor("admin-reform", "en").regulation).toBe("admin-reform");
});
