/** Tables with the heads of a closed list whose rows name nothing of it: asked about once, or none of the law's. */
import { REGULATIONS } from "../../src/regulations";
import { recognise, type CellValue, type ReadSheet } from "../../src/sheets";

/** A sheet as it is read for the law. */
function read(values: CellValue[][]): ReadSheet | undefined {
  const workbook = { sheets: [{ name: "S", values, merges: [] }] };
  return recognise(workbook, REGULATIONS, { regulation: "admin-reform" }).sheets[0];
}
const tablesOf = (sheet: ReadSheet | undefined): number => sheet?.tables.length ?? 0;
/** What is asked of a sheet and its tables, by what it is about. */
const askedOf = (sheet: ReadSheet | undefined): string[] =>
  [...(sheet?.questions ?? []), ...(sheet?.tables ?? []).flatMap(({ questions }) => questions)].map(
    ({ kind, at, record }) => `${kind} ${at} ${record ?? ""}`
  );

const HEADS: CellValue[] = ["STT", "Nội dung", "Tổng số", "Thực hiện", "Tỷ lệ (%)", "Đánh giá"];
const NAMES = ["Trẻ tẩy giun", "Trẻ ăn bán trú", "Trẻ học bơi", "Trẻ uống vitamin A"];
const rowsOf = (names: readonly string[]): CellValue[][] =>
  names.map((name, at): CellValue[] => [at + 1, name, 200, 190, 95, "Đạt"]);
const list = (title: string, names: readonly string[]) => read([[title], HEADS, ...rowsOf(names)]);

describe("a list none of whose rows is a target", () => {
  test("is asked about once, as a table, where its title is of the law's matter", () => {
    const sheet = list("KẾT QUẢ THỰC HIỆN CHỈ TIÊU CCHC NĂM 2024", NAMES);
    expect([tablesOf(sheet), askedOf(sheet)]).toEqual([0, ["record A2 indicator"]]);
  });

  test("or where its rows speak of that", () => {
    const ours = ["Hội thi CCHC", "Góc tuyên truyền CCHC", "Sân chơi", "Bảng tin TTHC"];
    expect(askedOf(list("Số liệu năm 2024", ours))).toEqual(["record A2 indicator"]);
  });

  test("is none where nothing but its heads is like one", () => {
    const sheet = list("KẾT QUẢ CHĂM SÓC NUÔI DƯỠNG NĂM 2024", NAMES);
    expect([tablesOf(sheet), askedOf(sheet)]).toEqual([0, []]);
  });

  test("is one as soon as a row is known, and its other rows are asked about", () => {
    const sheet = list("Số liệu năm 2024", ["Hồ sơ TTHC giải quyết đúng hạn", ...NAMES]);
    expect(askedOf(sheet)).toEqual([4, 5, 6, 7].map((row) => `item ${row} indicator`));
  });

  test("of few rows each is asked about", () => {
    const sheet = list("CHỈ TIÊU CCHC NĂM 2024", NAMES.slice(0, 2));
    expect(askedOf(sheet)).toEqual(["item 3 indicator", "item 4 indicator"]);
  });
});

test("an attendance rate is no survey, and what parents answered is one", () => {
  const classes = ["Lá 1", "Lá 2", "Lá 3", "Lá 4"].map((name): CellValue[] => [name, 660, 93]);
  const taken = (...heads: string[]): number =>
    tablesOf(read([["Tổng hợp – hồ sơ bán trú"], heads, ...classes]));
  expect(taken("Lớp", "Tổng số", "Tỷ lệ (%)")).toBe(0);
  expect(taken("Lớp", "Số phiếu khảo sát", "Tỷ lệ hài lòng (%)")).toBe(1);
});

test.each([
  ["THEO DÕI NHIỆM VỤ GIAO SAU HỌP", "Mã số", "Người nhận việc", 0],
  ["DANH MỤC HỒ SƠ LƯU TRỮ NĂM 2024", "Mã hồ sơ", "Người lập", 0],
  ["SỔ THEO DÕI HỒ SƠ", "Mã hồ sơ", "Người nộp", 1],
])("a register called “%s” holds dossiers, or tasks and files", (title, code, person, tables) => {
  const dates: CellValue[] = ["01/03/2024", "08/03/2024", "10/03/2024"];
  const sheet = read([
    [title],
    [code, person, "Ngày tiếp nhận", "Hạn giải quyết", "Ngày trả"],
    ["HS01", "Nguyễn Lan", ...dates],
    ["HS02", "Trần Mai", ...dates],
    ["HS03", "Lê Đào", ...dates],
  ]);
  expect([tablesOf(sheet), askedOf(sheet)]).toEqual([tables, []]);
});
