import { checkWorkbook } from "../../src/check";
import { REGULATIONS } from "../../src/regulations";
import { serialFromIso, textIn } from "../../src/rules";
import { groupName } from "../../src/taskpane/model/clauses";

const rows = [
  ["Năm học", "Tổng số học sinh", "Giỏi", "Khá", "Trung bình", "Yếu", "Kém"],
  ["2016-2017", 480, 100, 200, 150, 20, 0],
];

test("a group of findings that no clause is about is called by the document", async () => {
  const check = await checkWorkbook(
    { sheets: [{ name: "Chất lượng", values: rows, merges: [] }] },
    { regulations: REGULATIONS, regulation: "school-standard", today: serialFromIso("2018-03-01") }
  );
  const sum = [...check.findings()].find(({ rule }) => rule === "school-standard/6-sum");
  if (!sum) throw new Error("no finding of the sums");
  const { document } = check.regulation;
  expect(groupName({ check }, sum, "clause", "vi")).toBe("Thông tư 47/2012/TT-BGDĐT");
  expect(groupName({ check }, sum, "clause", "mn")).toBe(textIn(document, "mn"));
});
