import { checkWorkbook, toReport } from "../../src/check";
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
    { regulations: REGULATIONS, regulation: "adult-admission", today: serialFromIso("2024-12-01") }
  );
  const found = [...check.findings()].find(({ rule }) => rule === "adult-admission/1-1");
  expect(found).toMatchObject({ outcome: "fail", cell: "B3", cells: ["B3", "A2"] });
});

test("what only follows from another finding is told beneath it, and does not count again", async () => {
  const values = [
    ["STT", "Trường", "Số quyết định", "Ngày ký"],
    [1, "THCS A", "12/QĐ-UBND", "01/03/2012"],
    [2, "THCS B", "13/QĐ-UBND", "01/03/2017"],
  ];
  const check = await checkWorkbook(
    { sheets: [{ name: "Sổ", values, merges: [] }] },
    { regulations: REGULATIONS, regulation: "school-standard", today: serialFromIso("2018-03-01") }
  );
  const { findings, counts } = toReport(check, false);
  const fails = findings.filter(({ outcome }) => outcome === "fail");
  expect(fails.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
    "school-standard/3.1 D2",
    "school-standard/12.2 D2",
  ]);
  const ended = findings.findIndex(({ rule }) => rule === "school-standard/3.1");
  expect(fails.map(({ causedBy }) => causedBy)).toEqual([undefined, ended]);
  expect(counts.fail).toBe(1);
});
