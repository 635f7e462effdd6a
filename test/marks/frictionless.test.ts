import { frictionlessOf } from "../../src/marks";
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

test("a finding that was set aside is no error, and says why", async () => {
  const outcome = await checked();
  const report = frictionlessOf({ ...outcome, reasonOf: ({ cell }) => (cell === "B2" ? { reason: "allowed", isByCause: false } : undefined) }, "en"); // prettier-ignore
  expect(report.tasks[0]?.errors).toEqual([]);
  expect(report.tasks[0]?.warnings.filter((text) => text.endsWith("[allowed]"))).toHaveLength(1);
});
