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

test("a duration that a row says once of several forms is one mistake, not one of each form", async () => {
  const values = [
    ["2024年成人高等教育分专业招生计划"],
    ["序号", "专业名称", "层次", "学制", "计划数", null, null],
    [null, null, null, null, "业余", "函授", "脱产"],
    [1, "法学", "高起本", "4年", 20, 20, 0],
    [2, "会计学", "专升本", "2年", 20, 0, 30],
    [3, "护理学", "高起本", "3年", 20, 0, 30],
    [4, "口腔医学", null, "1年", 20, 20, 0],
  ];
  const check = await checkWorkbook(
    { sheets: [{ name: "计划", values, merges: [] }] },
    { regulations: REGULATIONS, regulation: "adult-admission", today: serialFromIso("2024-12-01") }
  );
  const found = [...check.findings()].filter(
    ({ rule, outcome }) => rule.endsWith("/1-1") && outcome === "fail"
  );
  // Of 口腔医学 nobody can tell without its level. Full-time study may be shorter: 会计学 breaks what holds for 业余 alone, 护理学 two different figures.
  expect(found.map(({ cell, limit }) => `${cell} ${String(limit)}`)).toEqual([
    "D4 5",
    "D5 2.5",
    "D6 5",
    "D6 4",
  ]);
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
