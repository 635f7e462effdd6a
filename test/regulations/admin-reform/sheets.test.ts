import { checkWorkbook, type Check } from "../../../src/check";
import { REGULATIONS } from "../../../src/regulations";
import { serialFromIso } from "../../../src/rules";
import type { CellValue } from "../../../src/sheets";

const check = (values: CellValue[][]): Promise<Check> =>
  checkWorkbook(
    { sheets: [{ name: "Biểu", values, merges: [] }] },
    { regulations: REGULATIONS, regulation: "admin-reform", today: serialFromIso("2025-06-30") }
  );
/** `rule@cell` of every fail and of every unknown that has a cell. */
const found = (checked: Check): string[] =>
  [...checked.findings()]
    .filter(({ outcome, cell }) => outcome === "fail" || cell !== null)
    .map(({ rule, cell, outcome }) => `${rule.split("/")[1] ?? ""}@${cell ?? "-"} ${outcome}`);

test("a checklist with a column for yes and one for no", async () => {
  const checked = await check([
    ["STT", "Nội dung", "Có", "Không"],
    [1, "Công khai và cập nhật kịp thời tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn", "x", null],
    [2, "Công khai tỷ lệ đánh giá hài lòng", null, "x"],
    [3, "Quy chế quản lý, sử dụng tài sản công", null, null],
  ]);
  expect(found(checked)).toEqual(["II.3@D3 fail", "III.6.2@C4 unknown"]);
});

test("targets beside plan and result", async () => {
  const checked = await check([
    ["Chỉ tiêu", "Kế hoạch", "Thực hiện", "Ghi chú"],
    ["Tỷ lệ giải quyết hồ sơ TTHC đúng hạn", "98%", "97,5%", null],
    ["Tỷ lệ xử lý đơn, giải quyết khiếu nại, tố cáo", "95%", "Không phát sinh", null],
    ["Số hóa hồ sơ, kết quả giải quyết TTHC", "60%", "100%", null],
  ]);
  expect(found(checked)).toEqual(["II.1.1-1@C2 fail", "II.4@A4 unknown", "III.3.6-1@A4 unknown"]);
});

test("where nothing came in nothing is denied", async () => {
  const told = async (petitions: CellValue, feedback: CellValue) =>
    found(
      await check([
        ["Chỉ tiêu", "Kết quả"],
        ["Tỷ lệ giải quyết hồ sơ TTHC đúng hạn", "98%"],
        ["Tỷ lệ xử lý đơn, giải quyết khiếu nại, tố cáo", petitions],
        ["Phản ánh, kiến nghị được tiếp nhận, xử lý, trả lời và công khai", feedback],
      ])
    );
  expect(await told("Không có đơn thư", "Không có phản ánh, kiến nghị")).toEqual([]);
  expect(await told("Chưa nhận được khiếu nại", "Không phát sinh PAKN")).toEqual([]);
  expect(await told("80%", "Không")).toEqual(["II.1.1-2@B3 fail", "II.2.3@B4 unknown"]);
});

test("statistics of dossiers by field say how many were settled in time", async () => {
  const checked = await check([
    ["STT", "Lĩnh vực", "Tổng số hồ sơ tiếp nhận", "Đã giải quyết", "Đúng hạn", "Trễ hạn"],
    [1, "Giáo dục", 60, 58, 56, 2],
    [2, "Tuyển sinh", 40, 40, 40, 0],
    [null, "Tổng cộng", 100, 98, 96, 2],
  ]);
  // Of the fields alone one would be below the target: the total counts, 96 of 98.
  expect(found(checked)).toEqual(["II.1.1-1@E4 fail"]);
  expect([...checked.findings()].find(({ outcome }) => outcome === "fail")?.cells).toEqual(["E4", "D4"]);
});

test("a register of dossiers and petitions takes each by its own words, and certificates are none of them", async () => {
  const checked = await check([
    ["SỔ THEO DÕI HỒ SƠ, ĐƠN THƯ NĂM 2024"],
    ["STT", "Số BN", "Nội dung hồ sơ, đơn", "Họ tên người nộp", "Hạn trả", "Ngày trả KQ"],
    [1, "HC01", "Xin chuyển trường", "Lâm Thị Ngọc", "11/03/2024", "10/03/2024"],
    [2, "HC02", "Miễn giảm học phí", "Đào Văn Khánh", "15/03/2024", "20/03/2024"],
    [3, "ĐT01", "Khiếu nại về thu phí", "Từ Văn Hiếu", "12/06/2024", "10/06/2024"],
    [],
    ["STT", "Họ và tên", "Số chứng thư", "Ngày hết hạn"],
    [1, "Lê Thị Thanh Thảo", "54010101", "31/12/2023"],
  ]);
  expect(found(checked)).toEqual(["II.1.1-1@- fail", "late@F4 fail"]);
});

test("a line beneath the register states a rate", async () => {
  const checked = await check([
    ["Mã hồ sơ", "Loại hồ sơ", "Ngày hẹn trả", "Ngày trả"],
    ["A1", "TTHC", "05/03/2024", "05/03/2024"],
    ["A2", "TTHC", "05/03/2024", "06/03/2024"],
    ["Tỷ lệ giải quyết hồ sơ TTHC đúng hạn: 98%", null, null, null],
  ]);
  expect(found(checked)).toEqual(["II.1.1-1@- fail", "II.1.1-1-stated@A4 fail", "late@D3 fail"]);
});

describe("a result and a rate side by side", () => {
  const list = (results: CellValue[], rates: CellValue[]): CellValue[][] => [
    ["STT", "Chỉ tiêu", "Đơn vị tính", "Chỉ tiêu (kế hoạch)", "Kết quả thực hiện", "Tỷ lệ", "Ghi chú"],
    [1, "Tỷ lệ giải quyết hồ sơ TTHC đúng hạn", "%", "98%", results[0] ?? null, rates[0] ?? null, null],
    [2, "CBCC sử dụng chữ ký số", "%", "100%", results[1] ?? null, rates[1] ?? null, null],
  ];
  const questions = (checked: Check): string[] =>
    checked.recognition.sheets.flatMap(({ tables }) => tables.flatMap((t) => t.questions.map((q) => q.cell)));

  test("the only one that is filled is the rate", async () => {
    const checked = await check(list(["97,5%", "100%"], []));
    expect(found(checked)).toEqual(["II.1.1-1@E2 fail"]);
    expect(questions(checked)).toEqual([]);
  });

  test("a rate that says the same as the result", async () => {
    const checked = await check(list(["39/40", 1], ["97,5%", "100%"]));
    expect(found(checked)).toHaveLength(1);
    expect(questions(checked)).toEqual([]);
  });

  test("a rate of the result to the plan is not the result: asked", async () => {
    const checked = await check(list(["97,5%", "100%"], ["99,5%", "100%"]));
    expect(found(checked)).toEqual([]);
    expect(questions(checked)).toEqual(["E1", "F1"]);
  });
});

test("the title above a register says what its dossiers are", async () => {
  const register = (title: string) =>
    check([
      [title],
      ["Mã hồ sơ", "Ngày nhận", "Ngày hẹn trả", "Ngày trả"],
      ["001", "01/03/2024", "05/03/2024", "04/03/2024"],
      ["002", "01/03/2024", "05/03/2024", "07/03/2024"],
    ]);
  const procedures = found(await register("SỔ TIẾP NHẬN VÀ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"));
  expect(procedures).toContain("II.1.1-1@- fail");
  expect(procedures).not.toContain("II.1.1-2@- fail");
  const petitions = found(await register("SỔ THEO DÕI ĐƠN THƯ KHIẾU NẠI, TỐ CÁO"));
  expect(petitions).toContain("II.1.1-2@- fail");
  expect(petitions).not.toContain("II.1.1-1@- fail");
});
