import { lookText } from "../../src/messages/account";
import { LANGUAGES } from "../../src/rules";

const ROWS = { why: "below", what: "row", label: "6A | 44 | 40" };

test.each(LANGUAGES)(
  "rows that only can be looked at are told without their place, which a button says (%s)",
  (language) => {
    const text = lookText(ROWS, undefined, language);
    expect(text).toContain("6A | 44 | 40");
    expect(text).not.toMatch(/\{|[A-Z]\d+:/);
  }
);

test("what is nearly a table, and what a column of it may be", () => {
  const table = { why: "table", what: "table", label: "Lớp | Sĩ số" };
  expect(lookText(table, "Lớp", "vi")).toBe(
    "“Lớp | Sĩ số” giống một bảng cần kiểm tra nhưng chưa đủ cột để nhận dạng"
  );
  const column = { why: "table", what: "column", label: "SS" };
  expect(lookText(column, "Sĩ số", "vi")).toBe("“SS” chưa rõ là mục nào; có phải là “Sĩ số” không?");
  expect(lookText(column, undefined, "zh")).toBe("“SS”不知对应哪一项");
});
