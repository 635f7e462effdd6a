import { behindCauses, causesOf, type Finding } from "../../src/check";

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

describe("findings in order", () => {
  const rulesOf = (...findings: Finding[]): string[] =>
    behindCauses(findings).map(({ rule, cell }) => `${rule} ${cell}`);

  test("are as they come, but what follows from another stands right behind it", () => {
    const found = rulesOf(
      finding("total", "Bat", "L6", "points"),
      finding("points", "Dorj", "K5"),
      finding("points", "Bat", "K6"),
      finding("average", "Bat", "L10", "total")
    );
    expect(found).toEqual(["points K5", "points K6", "total L6", "average L10"]);
  });

  test("are all there where some follow from one another", () => {
    const found = rulesOf(
      finding("a", "Bat", "A1", "b"),
      finding("b", "Bat", "A1", "a"),
      finding("c", "Bat", "A2")
    );
    expect(found).toEqual(["c A2", "a A1", "b A1"]);
  });
});
