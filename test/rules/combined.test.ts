/** Labels put together of the pieces that offices combine. */
import { combined, combinedInChinese, without } from "../../src/rules";

test("each piece of a list goes with each of the next, and an empty one leaves its place out", () => {
  expect(combined("Ngày | Hạn", "nộp|trả", "")).toBe("Ngày nộp | Ngày trả | Hạn nộp | Hạn trả");
  expect(combined("| Đã", "trả | ")).toBe("trả | Đã trả | Đã");
  expect(combinedInChinese("校内|网站", "|公示", "日期")).toBe(
    "校内日期 | 校内公示日期 | 网站日期 | 网站公示日期"
  );
});

test("what two ways come to is written once, within a combination and beside another one", () => {
  expect(combined("Trả | Trả", "kết quả")).toBe("Trả kết quả");
  expect(without("a | b | c", "b | d", "c")).toBe("a");
});
