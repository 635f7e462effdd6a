/** A document's number where yes or no is asked. */
import { readColumn } from "../../src/sheets/values/column";
import { isDocument } from "../../src/sheets/values/documents";
import { toyField } from "../support/toy";

test.each([
  "07/TXL-MNMN",
  "45/2017/QĐ-UBND",
  "QĐ số 12/QĐ-PGDĐT ngày 3/4/2017",
  "闽教职〔2022〕31号",
  "А/12",
])("%s is one", (text) => expect(isDocument(text)).toBe(true));

test.each(["16/18", "45/lớp", "2 phòng", "6/A", "QĐ", "2022", "12/HS, chưa đủ"])("%s is none", (text) =>
  expect(isDocument(text)).toBe(false)
);

test("who names the letter has sent it", () => {
  const field = toyField("apology", "yesNo", ["Văn bản xin lỗi"]);
  const { states, numbers } = readColumn(field, ["07/TXL-MNMN", "chờ ký", null]);
  expect([...states]).toEqual([
    readColumn(field, ["có"]).states[0],
    readColumn(field, ["chờ"]).states[0],
    readColumn(field, [null]).states[0],
  ]);
  expect(numbers[0]).toBe(1);
});
