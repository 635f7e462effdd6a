/** What is asked for beside what there is, parts of a year beside the whole, and lists of targets and demands. */
import type { CellValue } from "../../src/sheets";
import { tablesOf } from "../support/recognised";

describe("a column that says what is asked for", () => {
  const LINES: readonly (readonly [string, CellValue, CellValue])[] = [
    ["Phòng y tế học đường", "Có", "Có"],
    ["Phòng truyền thống", "Có", "Chưa"],
    ["Phòng Đội", "Có", "Chưa có"],
    ["Đủ nước sạch", "Có", "Có"],
  ];
  const columnsOf = (asked: string, is: string): unknown => {
    const rows = LINES.map(([line, demand, answer], at): CellValue[] => [at + 1, line, demand, answer, null]);
    const [form] = tablesOf("school-standard", [["STT", "Nội dung", asked, is, "Ghi chú"], ...rows]);
    return form?.columns;
  };
  test.each([
    ["Quy định", "Kết quả của trường"],
    ["Yêu cầu của Thông tư 47", "Thực tế tại trường"],
    ["Theo Thông tư 47/2012", "Tự rà soát"],
    ["Mức cần có", "Trường hiện có"],
    ["Phải có", "Nhà trường đã có"],
  ])("%s: the answer stands beneath “%s”", (asked, is) => {
    const expected = { healthRoom: "D2", traditionRoom: "D3", pioneersRoom: "D4", water: "D5" };
    expect(columnsOf(asked, is)).toMatchObject(expected);
  });
  test.each([
    ["Kết quả của trường", "Quy định"],
    ["Trường hiện có", "Mức cần có"],
  ])("%s stands first as well", (is, asked) => {
    const expected = { healthRoom: "C2", traditionRoom: "C3", pioneersRoom: "C4", water: "C5" };
    expect(columnsOf(is, asked)).toMatchObject(expected);
  });
});

describe("twelve months beside six", () => {
  const listOf = (...heads: CellValue[]) =>
    tablesOf("admin-reform", [
      ["TT", "Chỉ tiêu", "Kế hoạch 2024", "Kết quả năm 2024", null, null],
      [null, null, null, ...heads],
      [1, "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn", 98, 97, 98, 99],
      [2, "Mức độ hài lòng về giải quyết TTHC", 95, 93, 94, 96],
      [3, "CC, VC sử dụng chữ ký số", 100, 90, 95, 100],
    ]);
  test.each<[string, CellValue[], string]>([
    ["after six and nine", ["6 tháng", "9 tháng", "12 tháng"], "F"],
    ["after a quarter and a half year", ["Quý I", "6 tháng đầu năm", "12 tháng"], "F"],
    ["before them", ["12 tháng", "6 tháng", "9 tháng"], "D"],
  ])("are the year's %s", (_, heads, column) => {
    const [list] = listOf(...heads);
    expect(list?.columns).toMatchObject({ indicator: "B", rate: column });
    expect(list?.table.count).toBe(3);
  });
  test("are nobody's where there is none", () => {
    const [list] = listOf("3 tháng", "6 tháng", "9 tháng");
    expect(list?.columns.rate).toBeUndefined();
  });
});

describe("a record of what was looked at", () => {
  const HEADS: CellValue[] = ["STT", "Nội dung kiểm tra", "Kết quả kiểm tra", "Kiến nghị"];
  const DEMANDS: CellValue[][] = [
    [1, "Công khai tỷ lệ hồ sơ giải quyết đúng hạn, trễ hạn", "Có"],
    [2, "Công khai tỷ lệ hài lòng của người dân", "Chưa"],
    [3, "Ban hành quy chế quản lý tài sản công", "Có"],
  ];
  const TARGETS: CellValue[][] = [
    [4, "CBGVNV dùng thư điện tử công vụ trong trao đổi công việc", "27/28"],
    [5, "CB, GV, NV ký số hồ sơ công việc", "28/28"],
  ];
  test("is a checklist where demands alone are in it", () => {
    const [list] = tablesOf("admin-reform", [HEADS, ...DEMANDS]);
    expect([list?.table.record.id, list?.columns]).toEqual(["attestation", { item: "B", answer: "C" }]);
  });
  test("is a list of targets where some of it was counted", () => {
    const [list] = tablesOf("admin-reform", [HEADS, ...DEMANDS, ...TARGETS]);
    expect([list?.table.record.id, list?.columns]).toEqual(["indicator", { indicator: "B", rate: "C" }]);
    expect(list?.table.count).toBe(5);
  });
});
