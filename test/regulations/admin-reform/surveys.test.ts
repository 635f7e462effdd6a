/** Surveys as offices write them up: what was asked about across, what was answered down. */
import type { Check } from "../../../src/check";
import type { Area, CellValue } from "../../../src/sheets";
import { checkedSheet, columnsIn, shortId } from "../../support/checked-sheet";

const check = (...sheet: readonly [CellValue[][], Area[]?]) => checkedSheet("admin-reform", ...sheet);
const failed = (checked: Check): string[] =>
  [...checked.findings()]
    .filter(({ outcome }) => outcome === "fail")
    .map(({ rule, cells }) => `${shortId(rule)}@${cells.join("+")}`);

const ANSWERS: CellValue[][] = [
  [1, "Số phiếu phát ra", 260, 150, 260],
  [2, "Số phiếu thu về", 252, 146, 250],
  [3, "Số phiếu hợp lệ", 240, 140, 248],
  [null, "- Rất hài lòng", 170, 88, 96],
  [null, "- Hài lòng", 58, 44, 104],
  [4, "Tổng số phiếu đánh giá hài lòng trở lên", 228, 132, 200],
];

test("services across beneath one head, numbered lines down: those satisfied or more, of the valid answers", async () => {
  const checked = await check(
    [
      ["BIÊN BẢN KIỂM PHIẾU KHẢO SÁT SỰ HÀI LÒNG"],
      ["TT", "Nội dung", "Lĩnh vực khảo sát", null, null],
      [null, null, "Dịch vụ do nhà trường cung cấp", "Giải quyết thủ tục hành chính", "Bữa ăn"],
      ...ANSWERS,
    ],
    [
      { top: 1, bottom: 2, left: 0, right: 0 },
      { top: 1, bottom: 2, left: 1, right: 1 },
      { top: 1, bottom: 1, left: 2, right: 4 },
    ]
  );
  expect(columnsIn(checked)).toEqual({ dimension: "C3", answers: "C6", satisfied: "C9" });
  // 228 of 240 are 95 % exactly; 132 of 140 are fewer; meals are none of what the plan asks about.
  expect(failed(checked)).toEqual(["II.2.2@D9+D6"]);
});

test("only the two that the plan asks about", async () => {
  const heads = ["Tiêu chí khảo sát", "Giải quyết thủ tục", "Dịch vụ của trường"];
  const checked = await check([heads, ...ANSWERS.map((row) => row.slice(1, 4))]);
  expect(failed(checked)).toEqual(["II.2.1@C7+C4"]);
});

test("a part of those satisfied or more is not asked about, nor the numbers of the lines", async () => {
  const checked = await check([
    [
      "Mục",
      "Nội dung lấy ý kiến",
      "Số phiếu hợp lệ",
      "Hài lòng trở lên",
      "Trong đó: rất hài lòng",
      "Bình thường",
      "Tỷ lệ hài lòng",
    ],
    ["3.1", "Dịch vụ do nhà trường cung cấp", 220, 209, 120, 8, "95%"],
    ["3.2", "Giải quyết thủ tục hành chính", 220, 198, 98, 9, "90%"],
  ]);
  expect(
    checked.recognition.sheets.flatMap(({ tables }) => tables.flatMap(({ questions }) => questions))
  ).toEqual([]);
  expect(failed(checked)).toEqual(["II.2.2@D3+C3"]);
});
