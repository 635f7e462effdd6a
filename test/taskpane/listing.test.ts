import type { Finding } from "../../src/check";
import { Groups, listFindings, NO_FILTER } from "../../src/taskpane/model/listing";

const finding = (rule: string, cell: string): Finding => ({
  rule,
  outcome: "fail",
  severity: "violation",
  sheet: "A",
  cell,
  cells: [cell],
  record: "",
  value: null,
  limit: null,
  reading: null,
  message: "",
  citation: "",
});

describe("a finding that only follows from another", () => {
  const findings = [finding("sum", "C2"), finding("total", "D2"), finding("sum", "C3")];
  const groups = new Groups();
  for (const one of findings) groups.add(one);
  const listed = { findings, groups, texts: ["sum c2", "total d2", "sum c3"], causes: new Map([[1, 0]]) };

  test("stands beneath its cause, not in the list", () => {
    expect(listFindings(listed, NO_FILTER, []).order).toEqual([0, 2]);
  });

  test("stands alone where the list leaves its cause out", () => {
    expect(listFindings(listed, { ...NO_FILTER, query: "total" }, []).order).toEqual([1]);
    expect(listFindings(listed, { ...NO_FILTER, rule: "total" }, []).order).toEqual([1]);
  });
});
