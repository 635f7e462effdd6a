import { causesOf, type Finding } from "../../src/check";

const finding = (rule: string, record: string, cell: string, follows?: string): Finding => ({
  rule,
  outcome: "fail",
  severity: "violation",
  sheet: "A",
  cell,
  cells: [cell],
  record,
  value: null,
  limit: null,
  reading: null,
  message: "",
  citation: "",
  ...(follows !== undefined && { follows }),
});

test("a finding's cause is found on its own record before others, and beneath other names on its sheet", () => {
  const findings = [
    finding("sum", "Bat", "C2"),
    finding("sum", "Dorj", "C3"),
    finding("total", "Dorj", "D3", "sum"),
    finding("average", "Office", "E9", "sum"),
    finding("rank", "Dorj", "F3", "nowhere"),
  ];
  expect([...causesOf(findings)]).toEqual([
    [2, [1]],
    [3, [0, 1]],
  ]);
});
