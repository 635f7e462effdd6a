/** Lists of targets as offices keep them: with units, with parts, with what was found at a visit, with remarks. */
import type { Check } from "../../../src/check";
import type { CellValue } from "../../../src/sheets";
import { checkedSheet, columnsIn, shortId } from "../../support/checked-sheet";

const check = (values: CellValue[][]) => checkedSheet("admin-reform", values);
const failed = (checked: Check): string[] =>
  [...checked.findings()]
    .filter(({ outcome }) => outcome === "fail")
    .map(({ rule, cell }) => `${shortId(rule)}@${cell ?? "-"}`);
const askedOf = (checked: Check): string[] => checked.notUnderstood.map(({ text }) => text);

/** What the office counted, as a row of few words or of many. */
const counted = (received: CellValue): CellValue[][] => [
  ["Tên số liệu", "ĐVT", "Số liệu", "Nguồn số liệu"],
  ["Hồ sơ TTHC đã nhận", "hồ sơ", received, "Sổ hồ sơ"],
  ["Hồ sơ giải quyết đúng hạn", "%", "98,5", "Sổ hồ sơ"],
  ["Văn bản đi điện tử", "văn bản", 130, "Phần mềm QLVB"],
  ["Văn bản đến điện tử", "văn bản", 512, "Phần mềm QLVB"],
  ["Văn bản trao đổi trên môi trường điện tử", "%", 99, "642/648"],
  ["Phiếu khảo sát phát ra", "phiếu", 185, null],
  ["CB, giáo viên, NV sử dụng thư công vụ", "%", "97,5", "39/40"],
];

describe("numbers of things beside rates, each with its unit", () => {
  test.each([112, 7])("rows of words that other lists know are no header (%d dossiers)", async (received) => {
    const checked = await check(counted(received));
    expect(columnsIn(checked)).toMatchObject({ indicator: "A", rate: "C" });
    expect(failed(checked)).toEqual(["II.6.1@C6", "II.6.4@C8"]);
  });

  test("a number is not asked about where the rate that it is like is told, or where it is like none", async () => {
    expect(askedOf(await check(counted(112)))).toEqual(["Hồ sơ TTHC đã nhận"]);
  });

  test("it is where nothing else tells that rate, and so is a share that nobody knows", async () => {
    const checked = await check([
      ...counted(112),
      ["Thư xin lỗi đã phát hành", "thư", 2, null],
      ["Trẻ ăn bán trú", "%", 88, null],
    ]);
    expect(askedOf(checked)).toEqual(["Hồ sơ TTHC đã nhận", "Thư xin lỗi đã phát hành", "Trẻ ăn bán trú"]);
  });
});

describe("“trong đó” beneath a target", () => {
  const targets = (...parts: CellValue[][]): CellValue[][] => [
    ["TT", "Chỉ tiêu", "Tỷ lệ (%)", "Số đạt", "Tổng số", "Đánh giá"],
    [1, "Hồ sơ TTHC giải quyết đúng hạn", 99, 99, 100, "Đạt"],
    ...parts,
    [2, "Viên chức sử dụng chữ ký số", 100, 30, 30, "Đạt"],
  ];
  const WOMEN = [null, "Trong đó: hồ sơ do nữ nộp", 50, 50, 100, null];
  const PETITIONS = [null, "Trong đó: giải quyết đơn thư khiếu nại, tố cáo", 90, 9, 10, "Đạt"];

  test("a target of its own is judged, whatever part stands above it", async () => {
    expect(failed(await check(targets(PETITIONS)))).toEqual(["II.1.1-2@D3"]);
    expect(failed(await check(targets(WOMEN, PETITIONS)))).toEqual(["II.1.1-2@D4"]);
  });

  test("a part of the target is not, nor is the target itself again", async () => {
    const again = [null, "Trong đó: hồ sơ TTHC giải quyết đúng hạn", 50, 50, 100, null];
    expect(failed(await check(targets(WOMEN, again)))).toEqual([]);
  });
});

test("what was found at a visit is a rate, a part of a whole, or yes or no", async () => {
  const checked = await check([
    ["Nhóm việc", "Nội dung kiểm tra", "Tình hình thực hiện", "Ghi chú"],
    ["TTHC", "TTHC nội bộ được công khai", "7/8", "còn 01"],
    ["TTHC", "Thanh toán trực tuyến trong giải quyết TTHC", "Không", null],
    ["TTHC", "Công khai tỷ lệ hồ sơ đúng hạn, trễ hạn", "Có", null],
    ["Công vụ", "Viên chức dùng chữ ký số", "20/20", null],
    ["Công vụ", "Viên chức sử dụng thư điện tử công vụ", "19/20", null],
  ]);
  expect(failed(checked).sort()).toEqual(["II.1.4@C2", "II.5-1@C3", "II.6.4@C6"]);
});

describe("remarks beside rates", () => {
  const remarked = (head: string, ...[first, other]: readonly string[]): CellValue[][] => [
    ["STT", "Chỉ tiêu", "Kết quả (%)", head],
    [1, "Hồ sơ TTHC giải quyết đúng hạn", 97, first ?? null],
    [2, "Viên chức sử dụng chữ ký số", 100, other ?? null],
    [3, "Viên chức sử dụng thư điện tử công vụ", 100, other ?? null],
    [4, "Người dân hài lòng về giải quyết TTHC", 96, other ?? null],
  ];

  test("are no answers", async () => {
    const checked = await check(remarked("Nhận xét", "Cần cố gắng", "Tốt"));
    expect(columnsIn(checked)).toEqual({ indicator: "B", rate: "C" });
    expect(failed(checked)).toEqual(["II.1.1-1@C2"]);
  });

  test("that may be answers are asked about", async () => {
    const checked = await check(remarked("Nhận xét (đạt/chưa đạt)", "Chưa đạt", "Đạt"));
    expect(columnsIn(checked)).not.toHaveProperty("answer");
    expect(askedOf(checked)).toEqual(["Nhận xét (đạt/chưa đạt)"]);
  });
});

describe("a visit's record mixes answers with figures", () => {
  const visit = (head: string): CellValue[][] => [
    ["TT", "Nội dung kiểm tra", head],
    [1, "Hiệu trưởng trực tiếp chỉ đạo công tác cải cách hành chính", "Có"],
    [2, "Trang thông tin điện tử có chuyên mục cải cách hành chính", "Chưa có"],
    [3, "TTHC nội bộ của trường được công bố, công khai", "17/18"],
    [4, "Viên chức sử dụng chữ ký số", "20/20"],
  ];

  test.each(["Ghi nhận", "Kết quả ghi nhận", "Ghi nhận của đoàn kiểm tra", "Tổ kiểm tra ghi nhận"])(
    "beneath “%s” both are judged",
    async (head) => {
      expect(failed(await check(visit(head)))).toEqual(["II.1.4@C4", "III.1.12@C3"]);
    }
  );

  test("a head that nobody knows is asked for as the result that it gives, not as an item of the list", async () => {
    const { notUnderstood } = await check(visit("Cô Lan thấy"));
    expect(notUnderstood.map(({ suggestions }) => suggestions.map(({ field }) => field))).toEqual([["rate"]]);
  });
});
