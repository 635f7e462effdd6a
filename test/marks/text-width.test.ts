import { linesOf, widthOf } from "../../src/marks/text-width";

describe("texts above a report's table", () => {
  test.each([
    ["Kế hoạch năm 2024", 80, ["Kế hoạch năm", "2024"]],
    ["福建省高职院校诊改实施方案", 60, ["福建省高职", "院校诊改实", "施方案"]],
    ["short", 200, ["short"]],
    ["", 200, [""]],
    ["Diagnosis", 20, ["Diagnosis"]],
  ] as const)("%s goes on in lines of %d points", (text, room, lines) => {
    expect(linesOf(text, room)).toEqual(lines);
  });

  test("a line is within its room where its words are", () => {
    const text = "Phương án chẩn đoán và cải tiến hệ thống bảo đảm chất lượng nội bộ của trường cao đẳng";
    const lines = linesOf(text, 200);
    expect(lines.join(" ")).toBe(text);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(200);
  });
});
