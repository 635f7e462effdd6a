import * as functions from "../../src/functions/admin-reform";
import { session } from "../../src/functions/session";
import { attempt, onBothKinds } from "../support/functions";

const { reformCheck, reformOnTimeRate } = onBothKinds(functions);

beforeEach(() => {
  session.language = "en";
  session.verdictLanguage = undefined;
  session.settings = {};
});

describe("REFORM_CHECK", () => {
  const check = (data: unknown[][], detail?: unknown[][], on?: unknown[][]): unknown =>
    attempt(() => reformCheck(data, detail, on));

  const CASES: [string, unknown[][], unknown][] = [
    ["a truth value that confirms", [["II.1.2", true]], "Đạt"],
    ["a truth value that denies", [["II.1.2", false]], "Không đạt"],
    ["done of total at the limit", [["II.1.1-1", 98, 100]], "Đạt"],
    ["done of total below it", [["II.1.1-1", 97, 100]], "Không đạt"],
    ["the code with its prefix", [["admin-reform/II.1.1-1", 49, 50]], "Đạt"],
    ["a name, and a rate as text", [["Tỷ lệ giải quyết hồ sơ TTHC đúng hạn", "98,5%"]], "Đạt"],
    ["a rate as fraction", [["II.1.1-1", 0.975]], "Không đạt"],
    ["more than 80 % is asked for, not 80 %", [["III.3.6-2", 80, 100]], "Không đạt"],
    ["just more than 80 %", [["III.3.6-2", 801, 1000]], "Đạt"],
    ["nothing received is not applicable", [["II.1.1-2", 0, 0]], "Đạt"],
    ["a figure lacks", [["II.1.4", null, 10]], "Chưa đủ dữ liệu"],
    [
      "an unknown name is no pass",
      [
        ["II.1.4", 10, 10],
        ["Số cây xanh", 3, 4],
      ],
      "Chưa đủ dữ liệu",
    ],
    [
      "a fail stands beside unknown rows",
      [
        ["II.1.4", 9, 10],
        ["Số cây xanh", 3, 4],
      ],
      "Không đạt",
    ],
    ["digitisation of nobody in particular", [["Số hóa hồ sơ TTHC", 3, 4]], "Chưa đủ dữ liệu"],
    ["digitisation of the unit", [["Số hóa hồ sơ TTHC của đơn vị", 3, 5]], "Đạt"],
    ["digitisation of the district", [["Số hóa hồ sơ TTHC cấp huyện", 59, 100]], "Không đạt"],
    [
      "steps counted apart: the smallest counts",
      [
        ["PAKN được tiếp nhận", 5, 5],
        ["PAKN được trả lời", 4, 5],
      ],
      "Không đạt",
    ],
    ["a contradiction is a warning only", [["II.6.4", 30, 30, "97%"]], "Đạt"],
    ["an answer for the reports", [["Báo cáo định kỳ, đột xuất đúng hạn", "Đã thực hiện"]], "Đạt"],
    ["reports counted", [["III.1.3", 11, 12]], "Không đạt"],
    [
      "under a header",
      [
        ["Chỉ tiêu", "Tổng số", "Số thực hiện"],
        ["TTHC nội bộ được công bố, công khai", 10, 10],
        ["CBCC sử dụng chữ ký số", 20, 19],
      ],
      "Không đạt",
    ],
    [
      "under a header whose order is its own, beside a row without figures",
      [
        ["Chỉ tiêu", "Tổng số", "Số thực hiện"],
        ["II.1.1-1", 100, 97],
        ["II.1.4", null, null],
      ],
      "Không đạt",
    ],
    [
      "under a header with a year in its words",
      [
        ["Chỉ tiêu năm 2024", "Kết quả năm 2024"],
        ["II.1.4", "100%"],
      ],
      "Đạt",
    ],
    [
      "under a header of unknown words, by the order",
      [
        ["A", "B", "C"],
        ["II.1.4", 10, 10],
      ],
      "Đạt",
    ],
    [
      "an error value among the rows is unknown",
      [
        ["II.1.4", { error: "#N/A" }, 10],
        ["II.6.1", 5, 5],
      ],
      "Chưa đủ dữ liệu",
    ],
    [
      "whole numbers beside a total are what was done",
      [
        ["Chỉ tiêu", "Thực hiện", "Tổng số"],
        ["II.1.1-1", 98, 100],
        ["II.4", 59, 100],
      ],
      "Không đạt",
    ],
    [
      "what did not arise, among whole numbers beside a total",
      [
        ["Chỉ tiêu", "Thực hiện", "Tổng số"],
        ["II.1.1-1", "Không phát sinh", null],
        ["II.1.4", 10, 10],
      ],
      "Đạt",
    ],
    [
      "a rate beside a total",
      [
        ["Chỉ tiêu", "Tổng số", "Thực hiện"],
        ["II.1.1-1", 100, "98%"],
      ],
      "Đạt",
    ],
    ["some of nothing", [["II.1.1-2", 5, 0]], "Chưa đủ dữ liệu"],
    ["an error value alone", [[{ error: "#REF!" }]], "#REF!"],
    ["nothing at all", [[null, ""]], "#N/A the argument “data” is blank"],
    [
      "no target",
      [["Số cây xanh", 3, 4]],
      "#VALUE! “data” names no target of the plan: give name or code, then number done and total, or a rate, in each row",
    ],
  ];
  test.each(CASES)("%s", (_, data, expected) => {
    expect(check(data)).toBe(expected);
  });

  test("with detail, a row a rule", () => {
    const rows = check([["II.1.1-1", 97, 100, 0.98]], [[true]]) as unknown[][];
    expect(
      rows.map(([id, , value, limit, outcome, citation]) => [id, value, limit, outcome, citation])
    ).toEqual([
      ["admin-reform/II.1.1-1", 0.97, 0.98, "fail", "Kế hoạch 040/KH-TMNMN, mục II.1.1"],
      ["admin-reform/II.1.1-1-stated", 0.98, 0.97, "fail", "Kế hoạch 040/KH-TMNMN, mục II.1.1"],
    ]);
  });

  test("before the plan nobody can tell", () => {
    expect(check([["II.1.1-1", 97, 100]], undefined, [["2024-02-18"]])).toBe("Chưa đủ dữ liệu");
    expect(check([["II.1.1-1", 97, 100]], undefined, [["2024-02-19"]])).toBe("Không đạt");
  });
});

describe("REFORM_ON_TIME_RATE", () => {
  const rate = (due: unknown[][], returned: unknown[][], on?: unknown[][]): unknown =>
    attempt(() => reformOnTimeRate(due, returned, on));
  const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

  test("counts settled dossiers and open ones past due", () => {
    const due = column("10/06/2024", "10/06/2024", "10/06/2024", "01/07/2024");
    const returned = column("10/06/2024", "11/06/2024", null, "");
    expect(rate(due, returned, [["30/06/2024"]])).toBeCloseTo(1 / 3, 12);
    expect(rate(due, returned, [["01/07/2024"]])).toBeCloseTo(1 / 3, 12);
    expect(rate(due, returned, [["02/07/2024"]])).toBe(0.25);
  });
  test("one dossier in single cells", () => {
    expect(rate([[45453]], [[45453]])).toBe(1);
  });
  test("blank rows are none", () => {
    expect(rate(column(45453, null), column(45453, null))).toBe(1);
  });
  test("words for open dossiers", () => {
    expect(rate(column(45453, 45453), column(45453, "chưa trả"))).toBe(0.5);
  });
  test.each([
    [
      "nothing settled or overdue",
      column("2024-12-30"),
      column(null),
      [["2024-06-30"]],
      "#N/A not applicable: nothing is settled or overdue",
    ],
    [
      "a return without a due date",
      column(45453, null),
      column(45453, 45454),
      undefined,
      "#N/A row 2: there is no due date",
    ],
    [
      "a text that is no date",
      column("mai"),
      column(45454),
      undefined,
      "#VALUE! argument “due”, row 1: the date “mai” cannot be read",
    ],
    [
      "an error value",
      column(45453, { error: "#REF!" }),
      column(45454, 45454),
      undefined,
      "#N/A argument “due”, row 2: the cell holds an error value",
    ],
    [
      "shapes that differ",
      column(45453, 45453),
      column(45454),
      undefined,
      "#VALUE! the ranges must have one shape",
    ],
    ["no due dates", column(null), column(null), undefined, "#N/A the argument “due” is blank"],
  ])("%s", (_, due, returned, on, expected) => {
    expect(rate(due, returned, on)).toBe(expected);
  });
});
