/** Fields that stand elsewhere than beneath their own head: in a cell for all, in a narrow field's column, in another's cell. */
import { withDays } from "../../src/sheets/place/days";
import { withGeneral } from "../../src/sheets/place/general";
import { withStanding } from "../../src/sheets/place/standing";
import { placeTable } from "../../src/sheets/place/table";
import { cellOf, type Placement } from "../../src/sheets/place/placement";
import type { Grid } from "../../src/sheets/grid/grid";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import type { RecordType } from "../../src/rules";
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { planOf } from "./toy-sheet";

const option = (label: string) => ({ code: label, labels: [label] });
type Step = (grid: Grid, placement: Placement) => Placement;
/** A table's fields, each with its cells, before or after a step. */
function placed(
  of: RecordType,
  heads: string[],
  rows: readonly CellValue[][],
  step: Step,
  count = rows.length
) {
  const { grid, plan } = planOf(of, { heads: heads.map((head) => [head]), rows });
  const records = plan.body.records.slice(0, count);
  const before = placeTable(grid, { ...plan, body: { ...plan.body, records } });
  const after = step(grid, before);
  const cells = [...after.places].map(
    ([id, place]) => [id, records.map((_, at) => cellOf(grid, place, at))] as const
  );
  return { cells: Object.fromEntries(cells), after, before, grid };
}

describe("what the sheet says once in another row", () => {
  const VOTE = record("vote", [
    field("name", "text", ["Họ tên"]),
    field("score", "count", ["Điểm số"]),
    field("unit", "text", ["Đơn vị lấy phiếu"], { standing: true }),
    field("secret", "yesNo", ["Bỏ phiếu kín"], { standing: true }),
    field("note", "text", ["Nhận xét"]),
    field("one", "text", ["Ghi nhận"], { standing: true }),
    field("two", "text", ["Ghi nhận"], { standing: true }),
  ]);
  /** The standing fields of a table of two rows, with these lines beneath it. */
  const said = (lines: CellValue[][], heads = ["Họ tên", "Điểm số"], count = 2) => {
    const rows: CellValue[][] = [["A", 3], ["B", 4], ...lines];
    const free = lines.map((_, at) => at + 3);
    const { cells, after } = placed(
      VOTE,
      heads,
      rows,
      (grid, one) => withStanding(grid, new Lexicon([VOTE]), free, one),
      count
    );
    const at = after.places.get("unit");
    return {
      unit: cells.unit,
      secret: cells.secret,
      note: cells.note,
      at: at && [at.in, at.rowOf(1), at.columnOf(1)],
    };
  };
  test("is said of all records, behind its label or beside it", () => {
    expect(said([["Đơn vị lấy phiếu: Phòng A"], ["Bỏ phiếu kín", "Có"]])).toEqual({
      unit: ["Phòng A", "Phòng A"],
      secret: ["Có", "Có"],
      at: ["cell", 3, 0],
    });
    expect(said([[null, "Đơn vị lấy phiếu", "Phòng A"]])).toMatchObject({
      unit: ["Phòng A", "Phòng A"],
      at: ["cell", 3, 2],
    });
  });

  test("is said twice in the same way, and not at all in two", () => {
    expect(said([["Đơn vị lấy phiếu: A"], ["Đơn vị lấy phiếu", "A"]]).unit).toEqual(["A", "A"]);
    expect(said([["Đơn vị lấy phiếu: A"], ["Đơn vị lấy phiếu", "B"]]).unit).toBeUndefined();
  });

  test("is blank beside its label, and nothing of a field that is each record’s own, or of two", () => {
    expect(said([["Đơn vị lấy phiếu"]]).unit).toEqual([null, null]);
    expect(said([["Nhận xét: tốt"], ["Ghi nhận: x"], [2024, 5]])).toEqual({});
    expect(said([["Đơn vị lấy phiếu: A"]], ["Họ tên", "Đơn vị lấy phiếu"]).unit).toEqual([3, 4]);
  });

  test("is nothing where there are no records, or of a record that nobody knows", () => {
    expect(said([["Đơn vị lấy phiếu: A"]], undefined, 0).at).toBeUndefined();
    const other = new Lexicon([record("other", VOTE.fields)]);
    const rows: CellValue[][] = [["A", 3], ["Đơn vị lấy phiếu: A"]];
    const { before, after } = placed(
      VOTE,
      ["Họ tên", "Điểm số"],
      rows,
      (grid, one) => withStanding(grid, other, [2], one),
      1
    );
    expect(after).toBe(before);
  });
});

describe("a narrow field", () => {
  const SCORES = record("scores", [
    field("name", "text", ["Họ tên"]),
    field("maths", "number", ["Toán"], { marks: { absent: ["vắng"] } }),
    field("mathsA", "number", ["Toán A"], { general: ["maths"] }),
    field("mathsB", "number", ["Toán B"], { general: ["maths"] }),
    field("town", "text", ["Nơi ở"]),
    field("code", "number", ["Mã nơi"]),
    field("place", "text", ["Nơi"], { general: ["town", "code"] }),
    field("lost", "text", ["Khác"], { general: ["nobody"] }),
  ]);
  const fields = (heads: string[], ...cells: CellValue[][]) => {
    const { after } = placed(
      SCORES,
      ["Họ tên", ...heads],
      cells.map((own, at) => [`A${at}`, ...own]),
      withGeneral
    );
    return [...after.places].map(([id, { field: of, byCells }]) =>
      [id, of.id, byCells].filter((x) => x !== undefined).join(" ")
    );
  };
  const name = "name name";
  test.each<[string, string[], CellValue[][], string[]]>([
    ["alone is the general one", ["Toán A"], [[7], [8]], [name, "maths maths false"]],
    [
      "is the general one with its marks and blanks",
      ["Toán A"],
      [[7], ["vắng"], [null]],
      [name, "maths maths false"],
    ],
    ["of words is none of figures", ["Toán A"], [[7], ["x"]], [name, "mathsA mathsA"]],
    ["of blanks is the only general one", ["Toán A"], [[null]], [name, "maths maths false"]],
    ["of blanks is none of two", ["Nơi"], [[null]], [name, "place place true"]],
    ["beside another is itself", ["Toán A", "Toán B"], [[7, 8]], [name, "mathsA mathsA", "mathsB mathsB"]],
    [
      "beside the general one is itself",
      ["Toán", "Toán A"],
      [[7, 8]],
      [name, "maths maths", "mathsA mathsA"],
    ],
    ["is the first general one that its cells are", ["Nơi"], [["Huế"], [null]], [name, "town town true"]],
    ["is the next one where they are not the first", ["Nơi"], [[12]], [name, "code code true"]],
    [
      "is the next one beside the first",
      ["Nơi ở", "Nơi"],
      [["Huế", 12]],
      [name, "town town", "code code true"],
    ],
    ["is itself where they are neither", ["Nơi"], [["Huế"], [12]], [name, "place place true"]],
    ["is itself where its record has no general one", ["Khác"], [["x"]], [name, "lost lost"]],
  ])("%s: %j", (_, heads, cells, expected) => expect(fields(heads, ...cells)).toEqual(expected));

  test("leaves a table without any as it is", () => {
    const { before, after } = placed(SCORES, ["Họ tên", "Toán"], [["A", 7]], withGeneral);
    expect(after).toBe(before);
  });
});

describe("the days in another field’s cell", () => {
  const VISIT = record("visit", [
    field("school", "text", ["Tên trường"]),
    field("from", "date", ["Ngày kiểm tra"], { until: "to" }),
    field("to", "date", ["Ngày kết thúc"]),
    field("opened", "date", ["Ngày mở"], { until: "nobody" }),
    field("by", "text", ["Người xác nhận"], { dated: "signed" }),
    field("signed", "date", ["Ngày xác nhận"]),
    field("kind", "choice", ["Loại"], { options: ["Công", "Tư"].map(option), dated: "nobody" }),
  ]);
  const days = (heads: string[], ...rows: CellValue[][]) => placed(VISIT, heads, rows, withDays).cells;
  test("are both ends of a period, a single day being that of the label", () => {
    const rows: CellValue[][] = [
      ["A", "1/2/2024 - 3/2/2024"],
      ["B", "5/2/2024"],
      ["C", 45_310],
    ];
    expect(days(["Tên trường", "Ngày kiểm tra"], ...rows)).toMatchObject({
      from: ["1/2/2024", "5/2/2024", 45_310],
      to: ["3/2/2024", null, null],
    });
    expect(days(["Tên trường", "Ngày kết thúc"], ...rows)).toMatchObject({
      from: ["1/2/2024", null, null],
      to: ["3/2/2024", "5/2/2024", 45_310],
    });
  });

  test("are the first alone where no field ends it, and none without a period", () => {
    expect(days(["Tên trường", "Ngày mở"], ["A", "1/2/2024 - 3/2/2024"])).toEqual({
      school: ["A"],
      opened: ["1/2/2024"],
    });
    expect(days(["Tên trường", "Ngày kiểm tra"], ["A", "1/2/2024"])).toEqual({
      school: ["A"],
      from: ["1/2/2024"],
    });
    expect(days(["Ngày kiểm tra", "Ngày kết thúc"], ["1/2/2024 - 3/2/2024", "4/2/2024"])).toEqual({
      from: ["1/2/2024 - 3/2/2024"],
      to: ["4/2/2024"],
    });
  });

  test("are a signature’s, within its cell or right of it", () => {
    const { cells, after } = placed(
      VISIT,
      ["Tên trường", "Người xác nhận", "Ý", "Thêm"],
      [
        ["A", "An, ngày 1/2/2024", null, null],
        ["B", "Bình", "x", "3/2/2024"],
        ["C", null, "y", null],
      ],
      withDays
    );
    expect(cells.signed).toEqual(["1/2/2024", "3/2/2024", null]);
    expect([0, 1, 2].map((at) => after.places.get("signed")?.columnOf(at))).toEqual([1, 3, 1]);
    expect(days(["Tên trường", "Loại"], ["A", "Công"])).toEqual({ school: ["A"], kind: ["Công"] });
  });

  test("leave a table without any as it is", () => {
    const { before, after } = placed(VISIT, ["Tên trường", "Người xác nhận"], [["A", "An"]], withDays);
    expect(after).toBe(before);
  });
});
