import { checkWorkbook } from "../../src/check";
import { REGULATIONS } from "../../src/regulations";
import { serialFromIso } from "../../src/rules";

test("a cell that gives two fields is named once among the cells of a finding", async () => {
  const values = [
    ["专业", "学制", "计划数"],
    ["高起专 业余", null, null],
    ["法学", 2, 10],
  ];
  const check = await checkWorkbook(
    { sheets: [{ name: "计划", values, merges: [] }] },
    { regulations: REGULATIONS, today: serialFromIso("2024-12-01") }
  );
  const found = [...check.findings()].find(({ rule }) => rule === "adult-admission/1-1");
  expect(found).toMatchObject({ outcome: "fail", cell: "B3", cells: ["B3", "A2"] });
});
