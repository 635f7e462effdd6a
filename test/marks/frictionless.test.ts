import { frictionlessOf } from "../../src/marks";
import type { Outcome } from "../../src/taskpane/model/outcome";
import { checked, SHEET } from "../taskpane/support/sample";

test("a check in Frictionless' shape: a task a sheet, violations as errors with row and field, the rest as warnings", async () => {
  const report = frictionlessOf(await checked(), "en");
  expect(report).toMatchObject({
    valid: false,
    stats: { tasks: 1, errors: 1, warnings: 2 },
    errors: [],
  });
  const [task] = report.tasks;
  expect(task).toMatchObject({
    name: SHEET,
    type: "table",
    valid: false,
    stats: { errors: 1, warnings: 2, fields: 4, rows: 3 },
  });
  expect(task?.errors).toEqual([
    {
      type: "toy/4.1",
      title: "item 4.1",
      description: "At most 45 pupils a class",
      message: expect.stringContaining("46") as string,
      tags: ["#table", "#violation"],
      note: expect.stringContaining("4.1") as string,
      rowNumber: 2,
      fieldNumber: 2,
      cell: "B2",
    },
  ]);
});

test("a sheet of which something cannot be told is not called valid", async () => {
  const outcome = await checked();
  const valid = (
    findings: Outcome["findings"],
    notUnderstood = outcome.check.notUnderstood
  ): boolean | undefined =>
    frictionlessOf({ findings, check: { ...outcome.check, notUnderstood } }, "en").tasks[0]?.valid;
  const unknown = outcome.findings.filter(({ outcome: came }) => came === "unknown");
  expect(unknown).toHaveLength(1);
  expect([valid([]), valid(unknown)]).toEqual([true, false]);
  const open = { kind: "column", record: "class", suggestions: [], text: "?", at: "D", why: "?" } as const;
  expect(valid([], [{ ...open, sheet: SHEET }])).toBe(false);
});

test("columns are called as the reader calls them", async () => {
  const labels = frictionlessOf(await checked(), "vi").tasks[0]?.labels;
  expect(labels).toEqual(["Lớp", "Sĩ số", "Giáo viên đạt chuẩn", "Thư viện đạt chuẩn"]);
});

test("warnings say what kind they are, in the reader's language", async () => {
  const { warnings } = frictionlessOf(await checked(), "vi").tasks[0] ?? { warnings: [] };
  expect(warnings.map((text) => text.split(" – ")[0])).toEqual(["Chưa xác định", "Cảnh báo"]);
});

test("a finding that was set aside is no error, and says why", async () => {
  const outcome = await checked();
  const report = frictionlessOf({ ...outcome, reasonOf: ({ cell }) => (cell === "B2" ? { reason: "allowed", isByCause: false } : undefined) }, "en"); // prettier-ignore
  expect(report.tasks[0]?.errors).toEqual([]);
  expect(report.tasks[0]?.warnings.filter((text) => text.endsWith("[allowed]"))).toHaveLength(1);
});
