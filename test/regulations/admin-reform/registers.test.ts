/** Registers of dossiers as offices keep them: which columns they have, and what is found in them. */
import type { Check } from "../../../src/check";
import type { Area, CellValue } from "../../../src/sheets";
import { checkedSheet, columnsIn, shortId } from "../../support/checked-sheet";

const check = (...sheet: readonly [CellValue[][], Area[]?]) => checkedSheet("admin-reform", ...sheet);
const failed = (checked: Check): string[] =>
  [...checked.findings()]
    .filter(({ outcome }) => outcome === "fail")
    .map(({ rule, cell }) => `${shortId(rule)}@${cell ?? "-"}`);

describe("the outcome of a dossier is ticked beneath one head", () => {
  /** A register whose heads from G on are an outcome's, beneath which the rows have a tick. */
  const register = (group: string, heads: string[], outcomes: CellValue[][], last: string | null = null) => {
    const right = 5 + heads.length;
    const line = (at: number): CellValue[] => [
      `H${String(at + 1)}`,
      "Nguyễn An",
      "Chuyển trường",
      "01/03/2024",
      "05/03/2024",
      outcomes[at]?.indexOf("x") === -1 || outcomes[at]?.[2] === "x" ? null : "05/03/2024",
    ];
    const rows = outcomes.map((ticks, at) => [...line(at), ...ticks]);
    const merged = [0, 1, 2, 3, 4, 5].map((left) => ({ top: 1, bottom: 2, left, right: left }));
    return check(
      [
        ["SỔ THEO DÕI HỒ SƠ THỦ TỤC HÀNH CHÍNH"],
        [
          "Mã hồ sơ",
          "Người nộp",
          "Tên thủ tục",
          "Ngày nhận",
          "Ngày hẹn trả",
          "Ngày trả",
          group,
          ...heads.slice(1).map(() => null),
          last,
        ],
        [null, null, null, null, null, null, ...heads, null],
        ...rows,
      ],
      [
        ...merged,
        { top: 1, bottom: 1, left: 6, right },
        ...(last === null ? [] : [{ top: 1, bottom: 2, left: right + 1, right: right + 1 }]),
      ]
    );
  };
  const FIRST: CellValue[] = ["x", null, null];

  test("in time or late, as its days say: its state stands in another column", async () => {
    const done = [null, "x", null, "Đã trả kết quả"];
    const checked = await register(
      "Kết quả giải quyết",
      ["Trước hạn", "Đúng hạn", "Trễ hạn"],
      [done, done, [null, null, null, "Công dân rút hồ sơ"]],
      "Tình trạng"
    );
    expect(columnsIn(checked)["status"]).toBe("J");
    expect(columnsIn(checked)["timeliness"]).toBeUndefined();
    // One that was withdrawn is not late.
    expect(failed(checked)).toEqual([]);
  });

  test("or withdrawn, which is a state", async () => {
    const checked = await register(
      "Kết quả giải quyết",
      ["Đúng hạn", "Trễ hạn", "Rút hồ sơ"],
      [FIRST, FIRST, [null, null, "x"]]
    );
    expect(columnsIn(checked)["status"]).toBe("G");
    expect(failed(checked)).toEqual([]);
  });
});

test("a register of petitions says what they are about, which is no procedure", async () => {
  const checked = await check([
    ["SỔ TIẾP NHẬN, XỬ LÝ ĐƠN THƯ"],
    [
      "Số đến",
      "Ngày nhận đơn",
      "Họ tên người gửi",
      "Nội dung đơn",
      "Loại đơn",
      "Ngày hẹn trả",
      "Ngày trả lời",
    ],
    ["01/ĐT", "11/03/2024", "Trần An", "Đề nghị xem lại thực đơn", "Kiến nghị", "20/03/2024", "18/03/2024"],
    ["02/ĐT", "06/05/2024", "Lê Bình", "Thu tiền học phẩm", "Khiếu nại", "05/06/2024", "05/06/2024"],
  ]);
  expect(columnsIn(checked)).toMatchObject({ kind: "E", returned: "G" });
  expect(columnsIn(checked)["procedure"]).toBeUndefined();
});

test("what was handed in is used again: people need not supply it", async () => {
  const heads = ["Mã hồ sơ", "Tên thủ tục", "Ngày hẹn trả", "Ngày trả", "Được dùng lại giấy tờ đã nộp"];
  const row = (code: string, isUsed: string): CellValue[] => [
    code,
    "Chuyển trường",
    "05/03/2024",
    "04/03/2024",
    isUsed,
  ];
  const rows = ["Có", "Có", "Không"].map((isUsed, at) => row(`H${String(at)}`, isUsed));
  expect(failed(await check([heads, ...rows]))).toEqual(["III.3.6-2@-"]);
});
