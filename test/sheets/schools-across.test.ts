/** Forms with a school a column: whatever the schools' names look like, and beside what is over all of them. */
import type { CellValue } from "../../src/sheets";
import { sheetOf, tablesOf } from "../support/recognised";

const FIGURES: CellValue[][] = [
  [1, "Năm thành lập", "năm", 1976, 1989, 1992, "x"],
  [2, "Khu vực", null, "Nội thị", "Nông thôn", "Nông thôn", "x"],
  [3, "Tổng số lớp", "lớp", 24, 16, 12, 52],
  [4, "Sĩ số lớp đông nhất", "HS", 45, 38, 46, 46],
  [5, "Số ca học/ngày", "ca", 2, 1, 1, "x"],
  [6, "Diện tích sử dụng/học sinh", "m²/HS", "6,0", "12,4", "14,7", "x"],
];
const HEADS: CellValue[][] = [
  ["TT", "Chỉ tiêu", "ĐVT", "Chia theo trường THCS", null, null, "Cộng toàn huyện"],
  [null, null, null, "Nguyễn Trãi", "Lê Lợi", "Trần Phú"],
];
const MERGES = ["0,3,0,5", "0,0,1,0", "0,1,1,1", "0,2,1,2", "0,6,1,6"];

describe("schools across, beneath a group that says so", () => {
  const [schools] = tablesOf("school-standard", [...HEADS, ...FIGURES], MERGES);

  test("are a record each, and the district none, though crosses stand beneath it", () => {
    expect(schools?.table.columns.get("name")?.texts).toEqual(["Nguyễn Trãi", "Lê Lợi", "Trần Phú"]);
    expect([...(schools?.table.columns.get("classes")?.numbers ?? [])]).toEqual([24, 16, 12]);
    expect([...(schools?.table.columns.get("largestClass")?.numbers ?? [])]).toEqual([45, 38, 46]);
  });

  test("are so as well where the group reads like an answer, in a row of its own", () => {
    const rows: CellValue[][] = [
      ["TT", "Chỉ tiêu", "Trường THCS", null, null],
      [null, null, "Nguyễn Trãi", "Lê Lợi", "Trần Phú"],
      ...FIGURES.slice(2, 5).map((row) => [row[0] ?? null, row[1] ?? null, ...row.slice(3, 6)]),
    ];
    const { tables, questions } = sheetOf("school-standard", rows, ["0,2,0,4", "0,0,1,0", "0,1,1,1"]);
    expect(tables[0]?.table.columns.get("name")?.texts).toEqual(["Nguyễn Trãi", "Lê Lợi", "Trần Phú"]);
    expect([...questions, ...(tables[0]?.questions ?? [])]).toEqual([]);
  });
});

test("a number of what there is stands beside what the school is judged to have", () => {
  const [school] = tablesOf("school-standard", [
    ["TT", "Tên phòng, công trình", "ĐVT", "Số lượng hiện có", "Tình trạng", "So với yêu cầu trường chuẩn"],
    [1, "Phòng học", "phòng", 10, "Kiên cố", "Đạt"],
    [2, "Phòng y tế trường học", "phòng", 1, "Tốt", "Đạt"],
    [3, "Phòng truyền thống", "phòng", 1, "Khá", "Đạt"],
    [4, "Phòng Đội TNTP Hồ Chí Minh", "phòng", 0, null, "Chưa đạt"],
    [5, "Phòng thường trực", "phòng", 1, "Tốt", "Đạt"],
  ]);
  expect(school?.columns).toMatchObject({ rooms: "D2", healthRoom: "F3", pioneersRoom: "F5" });
});

test("beneath a head of numbers or answers stand both, beside the shares", () => {
  const [school] = tablesOf("school-standard", [
    ["TT", "Nội dung", null, "Số lượng / Trả lời", "Tỷ lệ (%)", "Ghi chú"],
    [1, "Tổng số học sinh (31/3/2017)", null, 612, null, "Đầu năm: 621"],
    [2, "Học sinh bỏ học", null, 6, 0.98],
    [3, "Học lực Giỏi", null, 92, 15.03],
    [4, "Phòng truyền thống", null, "☑ Có    ☐ Không"],
  ]);
  expect(school?.columns).toEqual({
    pupils: "D2", dropouts: "D3", dropoutsShare: "E3",
    learningGood: "D4", learningGoodShare: "E4", traditionRoom: "D5",
  }); // prettier-ignore
});
