/** What a table's columns mean by what stands over them, where several could be one field. */
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import type { Match } from "../../src/sheets/lexicon/match";
import { planColumns, withSettled, type ColumnPlan } from "../../src/sheets/place/columns";
import type { CellsBeneath } from "../../src/sheets/place/rivals";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyField as field, toyRecord as record } from "../support/toy";

const SCHOOL = record("school", [
  field("classes", "count", ["Số lớp", "Lớp học"]),
  field("pupils", "count", ["Số học sinh"], { twin: "share" }),
  field("share", "share", ["Học sinh", "Tỷ lệ học sinh"], { twin: "pupils" }),
  field("name", "text", ["Tên trường", "Mã trường", "Trường"]),
  field("rate", "share", ["Kết quả", "Tỷ lệ đạt"]),
  field("note", "text", ["Ghi nhận"]),
  field("remark", "text", ["Ghi nhận"]),
  field("mark", "number", ["Điểm thi"], { successive: true }),
  field("points", "number", ["Оноо", "Оноо 0-60"]),
  field("checked", "yesNo", ["Kiểm tra"]),
  field("held", "text", ["Kiểm tra có"]),
  field("one", "yesNo", ["Đạt/Chưa"]),
  field("asked", "yesNo", ["Có/Không"]),
  field("again", "yesNo", ["Có/Không"]),
  field("two", "yesNo", ["Đủ/Chưa"]),
  field("kept", "number", ["Биелэлтийн хугацаа"]),
  field("term", "date", ["Хугацаа"]),
]);
const [known] = new Lexicon([SCHOOL]).records;
if (!known) throw new Error("one record");

const SILENT: CellsBeneath = { worded: (_, match) => match, refute: () => false, areTicked: () => false };
/** Where the table begins. */
const LEFT = 2;
const plan = (
  paths: readonly string[][],
  titles: string[] = [],
  beneath: Partial<CellsBeneath> = {}
): ColumnPlan => {
  const [left, right] = [LEFT, LEFT + paths.length - 1];
  const labels = paths.map((path) => path.map(parseLabel));
  const band = { top: 0, bottom: 1, body: 2, left, right, paths: labels };
  return planColumns(known, band, titles.map(parseLabel), left, right, { ...SILENT, ...beneath });
};
/** By column its field; "?" where it is in doubt, "-" where it says nothing of its own, "" where nobody knows it. */
const columns = (...args: Parameters<typeof plan>): string[] => {
  const { matches, doubtful, idle } = plan(...args);
  return args[0].map((_, offset) => {
    const at = LEFT + offset;
    return matches.get(at)?.field.id ?? (doubtful.has(at) ? "?" : idle.has(at) ? "-" : "");
  });
};

describe("a column", () => {
  test.each<[string, string[][], string[]]>([
    ["is the field that its head names", [["Tên trường"], ["Số lớp"]], ["name", "classes"]],
    ["is none that nobody knows, or without a head", [["Thời tiết"], [], ["Số lớp"]], ["", "", "classes"]],
    ["is in doubt where its head names two", [["Ghi nhận"], ["Số lớp"]], ["?", "classes"]],
    [
      "is what came of the plan beside it",
      [
        ["Số lớp", "KH"],
        ["Số lớp", "TH"],
      ],
      ["", "classes"],
    ],
    [
      "is none beside the plan of another group",
      [
        ["Số học sinh", "KH"],
        ["Số lớp", "TH"],
      ],
      ["", ""],
    ],
    [
      "of another year says nothing of its own",
      [
        ["2022", "Số lớp"],
        ["2023", "Số lớp"],
      ],
      ["-", "classes"],
    ],
  ])("%s: %j", (_, paths, expected) => expect(columns(paths)).toEqual(expected));

  test("of another year alone is in doubt", () =>
    expect(columns([["2022", "Số lớp"]], ["Năm học 2023"])).toEqual(["?"]));

  test("is what its cells say where its label is of two", () => {
    const rate = known.record.fields.find(({ id }) => id === "rate");
    const worded = (_: number, match: Match): Match => (rate ? { ...match, field: rate } : match);
    expect(columns([["Số lớp"]], [], { worded })).toEqual(["rate"]);
  });

  test("beneath a title is the title's, unless another is called so itself or its cells are none", () => {
    const titles = ["Биелэлтийн"];
    expect(columns([["Хугацаа"]], titles)).toEqual([columns([["Биелэлтийн хугацаа"], ["Хугацаа"]])[1]]);
    expect(columns([["Биелэлтийн хугацаа"], ["Хугацаа"]], titles)).toEqual(["kept", "term"]);
  });
});

describe("of several columns for one field", () => {
  test.each<[string, string[][], string[]]>([
    ["the one that says it exactly is it", [["Số lớp"], ["SL lớp"]], ["classes", "?"]],
    ["that of its own name is it", [["Lớp học"], ["Số lớp"]], ["?", "classes"]],
    ["none is that says it alike", [["Lớp học"], ["Lớp học"]], ["?", "?"]],
    ["none of a rate is by its own name", [["Tỷ lệ đạt"], ["Kết quả"]], ["?", "?"]],
    ["a code goes by its name", [["Mã trường"], ["Tên trường"]], ["-", "name"]],
    ["the one in more words than how it is counted is it", [["Số lớp", "SL"], ["Số lớp"]], ["-", "classes"]],
    ["the one that says of how many points is it", [["Оноо"], ["Оноо 0-60"]], ["?", "points"]],
    ["each is what happens again", [["Điểm thi"], ["Điểm thi"]], ["?", "?"]],
  ])("%s: %j", (_, paths, expected) => expect(columns(paths)).toEqual(expected));

  test("those whose cells are none of its values are none", () => {
    const refute = (column: number): boolean => column === LEFT;
    expect(columns([["Số lớp"], ["Số lớp"]], [], { refute })).toEqual(["", "classes"]);
    expect(columns([["Số lớp"], ["Số lớp"]], [], { refute: () => true })).toEqual(["?", "?"]);
  });

  test("the cells are asked, of those that the labels settle and of the others", () => {
    const { rivals, named, contested } = plan([["Số lớp"], ["SL lớp"], ["Kết quả"], ["Kết quả"], ["Trường"]]);
    const claims = (of: ColumnPlan["rivals"]) => [...of].map(([{ id }, all]) => [id, [...all.keys()]]);
    expect(claims(named)).toEqual([["classes", [2, 3]]]);
    expect(claims(rivals)).toEqual([["rate", [4, 5]]]);
    expect([...contested]).toEqual(["classes", "rate"]);
  });

  test("and what they settle is taken in", () => {
    const before = plan([["Kết quả"], ["Kết quả"], ["Ghi nhận"]]);
    const match = [...(before.rivals.values().next().value ?? [])].map(([, one]) => one)[0];
    if (!match) throw new Error("a claim");
    const after = withSettled(before, { matches: new Map([[2, match]]), idle: new Set([3]) });
    expect([[...after.matches.keys()], [...after.doubtful], [...after.idle]]).toEqual([[2], [4], [3]]);
    const again = withSettled(after, { matches: new Map([[3, match]]), idle: new Set() });
    expect([[...again.matches.keys()], [...again.idle]]).toEqual([[2, 3], []]);
  });
});

describe("yes beside no", () => {
  const answers = (...paths: string[][]): unknown => {
    const { denials, matches } = plan(paths);
    return [[...denials], [...matches].map(([column, { field: of }]) => [column, of.id])];
  };
  const pairs = (...paths: string[][]): unknown => [...plan(paths).denials];
  test("answer the question over them together", () => {
    expect(answers(["Kiểm tra", "Có"], ["Kiểm tra", "Không"])).toEqual([[[2, 3]], [[2, "checked"]]]);
    expect(answers(["Kiểm tra", "Không"], ["Kiểm tra", "Có"])).toEqual([[[3, 2]], [[3, "checked"]]]);
  });
  test("answer what stands right over them, whatever is over that", () =>
    expect(answers(["Nội dung", "Kiểm tra", "Có"], ["Nội dung", "Kiểm tra", "Không"])).toEqual([
      [[2, 3]],
      [[2, "checked"]],
    ]));
  test("answer what both words ask, where one field asks so", () => {
    expect(answers(["Đạt"], ["Chưa"])).toEqual([[[2, 3]], [[2, "one"]]]);
    expect(pairs(["Có"], ["Không"])).toEqual([]);
  });
  test("are none alone, twice, or beneath what is no question", () => {
    expect(pairs(["Kiểm tra", "Có"])).toEqual([]);
    expect(pairs(["Kiểm tra", "Có"], ["Kiểm tra", "Đạt"])).toEqual([]);
    expect(pairs(["Số lớp", "Có"], ["Số lớp", "Không"])).toEqual([]);
    expect(pairs(["Kiểm tra"], ["Kiểm tra", "Không"])).toEqual([]);
  });
});
