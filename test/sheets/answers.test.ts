/** Cells that answer: yes or no, one of several options, or nothing. */
import { CellState } from "../../src/rules";
import { isBlank, readChoice, readYesNo, type CellValue } from "../../src/sheets";
import { said as say } from "../support/readings";

const { BLANK, UNREADABLE, ERROR, AMBIGUOUS } = CellState;

describe("yes or no", () => {
  const yes: CellValue[] = [
    "x",
    "X",
    "✓",
    "√",
    "có",
    "Có",
    "CÓ",
    "đạt",
    "Đạt",
    "đã",
    "đầy đủ",
    "1",
    "TRUE",
    "是",
    "有",
    "符合",
    "通过",
    "тийм",
    "Тийм",
    "+",
    1,
    true,
    "Đã thực hiện",
    "Đã số hóa",
    "Có đủ",
    "Có (2 phòng)",
    "Đạt yêu cầu",
    "■是 □否",
    "[x] Có [ ] Không",
    "Đ",
    "ĐẠT",
    "１",
    "已备案",
    "均已公布",
    "同意",
    "同意免试。（盖章）2024年10月9日",
    "经审核，同意照顾",
    "情况属实，同意加分",
  ];
  const no: CellValue[] = [
    "không",
    "Không",
    "chưa",
    "Chưa có",
    "chưa thực hiện",
    "không đạt",
    "Chưa đạt",
    "0",
    "FALSE",
    "×",
    "否",
    "无",
    "未",
    "不符合",
    "不通过",
    "үгүй",
    "Үгүй",
    "−",
    0,
    false,
    "KĐ",
    "CĐ",
    "Không có",
    "Chưa đạt yêu cầu",
    "Chưa số hóa",
    "□是 ■否",
    "未备案",
    "尚未公布",
    "不同意",
    "不同意免试",
    "经审核，不符合条件",
  ];
  test.each(yes)("%j is yes", (cell) => expect(say(readYesNo(cell))).toBe(1));
  test.each(no)("%j is no", (cell) => expect(say(readYesNo(cell))).toBe(0));
  test.each<[CellValue, number]>([
    ["-", BLANK],
    ["", BLANK],
    ["□", BLANK],
    ["#N/A", ERROR],
    ["Tốt", UNREADABLE],
    ["Khá", UNREADABLE],
    [2, UNREADABLE],
    ["Có, nhưng chưa đủ", AMBIGUOUS],
    ["■是 ■否", AMBIGUOUS],
    ["情况属实，不同意加分", AMBIGUOUS],
    ["同意学校不予录取", UNREADABLE],
    ["同意其放弃免试", UNREADABLE],
    ["○", AMBIGUOUS],
    ["Chưa rõ", UNREADABLE],
    ["Chưa cập nhật", UNREADABLE],
    ["Chưa phát sinh", UNREADABLE],
    ["Đã hỏng", UNREADABLE],
    ["Đã rút hồ sơ", UNREADABLE],
    ["不详", UNREADABLE],
    ["未知", UNREADABLE],
    ["已取消", UNREADABLE],
  ])("%j is no answer (%i)", (cell, state) => expect(readYesNo(cell).state).toBe(state));
});

describe("a choice", () => {
  const options = [
    { code: "good", labels: ["Khá"] },
    { code: "fair", labels: ["Trung bình", "TB"] },
    { code: "undergraduate", labels: ["高起本", "高升本"] },
    { code: "college", labels: ["高起专"] },
    { code: "male", labels: ["nam"] },
    { code: "year", labels: ["năm"] },
    { code: "left", labels: ["退档"] },
  ];
  test.each<[CellValue, number | string]>([
    ["Khá", 0],
    ["  KHÁ ", 0],
    ["Loại khá", 0],
    ["kha", 0],
    ["Xếp loại: TB", 1],
    ["高 起 本", 2],
    ["■高起专 □高起本", 3],
    ["√高起专　　高起本", 3],
    ["√高起专 专升本", "UNREADABLE"],
    ["高起专√、高起本", 3],
    ["√高起专 √高起本", "AMBIGUOUS"],
    ["nam", 4],
    ["năm", 5],
    ["高起本（业余）", 2],
    ["高起本（已退）", "UNREADABLE"],
    ["高起本（未通过审核）", "UNREADABLE"],
    ["退档（前置学历未通过审核）", 6],
    ["退档（已撤销）", "UNREADABLE"],
    ["Giỏi", "UNREADABLE"],
    ["/", "BLANK"],
  ])("%j is %s", (cell, expected) => expect(say(readChoice(cell, options))).toBe(expected));
});

test("a blank is nothing, a dash, an ellipsis; never 0", () => {
  expect([null, "", " ", "-", "…", "无", "空白", "—", "."].every(isBlank)).toBe(true);
  expect([0, "0", false, "x", "không"].some(isBlank)).toBe(false);
});
