/** Which of several columns named as one field is it, by what stands over each. */
import { planColumns } from "../../src/sheets/place/columns";
import type { CellsBeneath } from "../../src/sheets/place/rivals";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyField as field, toyRecord as record } from "../support/toy";
import { knownOf } from "./toy-sheet";

const known = knownOf(
  record("school", [
    field("classes", "count", ["Số lớp", "Lớp học", "Số lớp có"]),
    field("good", "count", ["Giỏi"], { twin: "share" }),
    field("share", "share", ["Giỏi"], { twin: "good" }),
    field("votes", "count", ["Số phiếu", "Số phiếu hợp lệ", "Tổng số phiếu"]),
    field("total", "number", ["Нийт оноо", "Эцсийн оноо"]),
    field("last", "count", ["Số phòng năm trước"]),
    field("rooms", "count", ["Số phòng"]),
    field("cars", "count", ["Số xe"]),
    field("bought", "count", ["Số xe thực hiện"]),
    field("mark", "number", ["Điểm thi"], { successive: true }),
    field("kept", "number", ["Биелэлтийн хугацаа"], {
      under: [{ groups: ["Биелэлтийн үнэлгээ"], labels: ["Хугацаа"] }],
    }),
    field("term", "number", ["Хугацаа"]),
  ])
);
const SILENT: CellsBeneath = { worded: (_, match) => match, refute: () => false, areTicked: () => false };
const LEFT = 3;
const plan = (paths: readonly string[][], titles: string[] = [], beneath: Partial<CellsBeneath> = {}) => {
  const right = LEFT + paths.length - 1;
  const band = {
    top: 0,
    bottom: 0,
    body: 1,
    left: LEFT,
    right,
    paths: paths.map((path) => path.map(parseLabel)),
  };
  return planColumns(known, band, titles.map(parseLabel), LEFT, right, { ...SILENT, ...beneath });
};
/** By column its field; "?" where it is in doubt, "-" where it says nothing of its own, "" where nobody knows it. */
const columns = (...args: Parameters<typeof plan>): string[] => {
  const { matches, doubtful, idle } = plan(...args);
  return args[0].map((_, at) => {
    const column = LEFT + at;
    return matches.get(column)?.field.id ?? (doubtful.has(column) ? "?" : idle.has(column) ? "-" : "");
  });
};
const ids = (rivals: ReturnType<typeof plan>["rivals"]): string[] =>
  [...rivals].map(([{ id }, claims]) => `${id} ${[...claims.keys()].map((column) => column - LEFT).join()}`);

describe("of columns called alike", () => {
  test.each<[string, string[][], string[]]>([
    ["two that may be a count and its share are left to their cells", [["Giỏi"], ["Giỏi"]], ["good", "good"]],
    ["three that may be either are in doubt", [["Giỏi"], ["Giỏi"], ["Giỏi"]], ["?", "?", "?"]],
    ["that of what is valid is it", [["Số phiếu"], ["Số phiếu hợp lệ"]], ["-", "votes"]],
    ["that of its own name is it", [["Số phiếu"], ["Tổng số phiếu"]], ["votes", "?"]],
    [
      "that of its own name with something in brackets is it",
      [["Нийт оноо (100)"], ["Эцсийн оноо"]],
      ["total", "?"],
    ],
    ["none of the same name is", [["Số phiếu"], ["Số phiếu"]], ["?", "?"]],
  ])("%s: %j", (_, paths, expected) => expect(columns(paths)).toEqual(expected));

  test("are named where the labels say which is meant, else rivals", () => {
    const named = plan([["Số phiếu"], ["Số phiếu hợp lệ"], ["Số lớp"]]);
    expect([ids(named.named), ids(named.rivals), [...named.contested]]).toEqual([
      ["votes 0,1"],
      [],
      ["votes"],
    ]);
    const rivals = plan([["Số phiếu"], ["Số phiếu"]]);
    expect([ids(rivals.named), ids(rivals.rivals)]).toEqual([[], ["votes 0,1"]]);
    expect(ids(plan([["Điểm thi"], ["Điểm thi"]]).rivals)).toEqual(["mark 0,1"]);
    expect([...plan([["Số phiếu"], ["Số lớp"]]).contested]).toEqual([]);
  });

  test("are asked for by their cells only where there are several", () => {
    const refute = (): boolean => true;
    expect(columns([["Số phiếu"], ["Số lớp"]], [], { refute })).toEqual(["votes", "classes"]);
    const first = (column: number): boolean => column === LEFT;
    expect(columns([["Số phiếu"], ["Số phiếu"], ["Số phiếu hợp lệ"]], [], { refute: first })).toEqual([
      "",
      "-",
      "votes",
    ]);
  });
});

describe("beneath a plan and its result", () => {
  test.each<[string, string[][], string[]]>([
    [
      "the result is the field, right of it",
      [
        ["Số lớp", "KH"],
        ["Số lớp", "TH"],
      ],
      ["", "classes"],
    ],
    [
      "the result is the field, left of it",
      [
        ["Số lớp", "TH"],
        ["Số lớp", "KH"],
      ],
      ["classes", ""],
    ],
    [
      "of several groups each has its own",
      [
        ["Số lớp", "KH"],
        ["Số lớp", "TH"],
        ["Số phòng", "KH"],
        ["Số phòng", "TH"],
      ],
      ["", "classes", "", "rooms"],
    ],
    [
      "a result two columns off is none",
      [["Số lớp", "KH"], ["Số phòng"], ["Số lớp", "TH"]],
      ["", "rooms", ""],
    ],
    [
      "a result that is a field by its whole name is that",
      [
        ["Số xe", "KH"],
        ["Số xe", "Thực hiện"],
      ],
      ["", "bought"],
    ],
    [
      "a group over both is over the field",
      [
        ["Quy mô", "Số lớp", "KH"],
        ["Quy mô", "Số lớp", "TH"],
      ],
      ["", "classes"],
    ],
    ["a result without a group is none", [["KH"], ["TH"]], ["", ""]],
    [
      "a group over the group is its own",
      [
        ["2 trường", "Số lớp", "KH"],
        ["3 trường", "Số lớp", "TH"],
      ],
      ["", ""],
    ],
  ])("%s: %j", (_, paths, expected) => expect(columns(paths)).toEqual(expected));
});

describe("of another year", () => {
  test.each<[string, string[][], string[], string[]]>([
    [
      "a figure says nothing beside this year’s",
      [
        ["Năm 2022", "Số lớp"],
        ["Năm 2023", "Số lớp"],
      ],
      [],
      ["-", "classes"],
    ],
    [
      "a figure is in doubt beside another’s",
      [
        ["Năm 2022", "Số lớp"],
        ["Năm 2023", "Số phòng"],
      ],
      [],
      ["?", "rooms"],
    ],
    [
      "a figure is a field where that is last year’s",
      [
        ["Năm 2022", "Số phòng"],
        ["Năm 2023", "Số phòng"],
      ],
      [],
      ["last", "rooms"],
    ],
    ["is what the title is not of", [["Năm 2022", "Số lớp"]], ["Năm học 2023"], ["?"]],
  ])("%s: %j", (_, paths, titles, expected) => expect(columns(paths, titles)).toEqual(expected));
});

describe("beneath a title that makes another field of a head", () => {
  const titles = ["Биелэлтийн үнэлгээ"];
  test("a head is that, alone", () => expect(columns([["Хугацаа"]], titles)).toEqual(["kept"]));
  test("a head is itself beside the one that is called so", () =>
    expect(columns([["Хугацаа"], ["Биелэлтийн хугацаа"]], titles)).toEqual(["term", "kept"]));
  test("no head is it where the cells of one are none of it", () => {
    const refute: CellsBeneath["refute"] = (_, { id }) => id === "kept";
    expect(columns([["Хугацаа"]], titles, { refute })).toEqual(["term"]);
    expect(columns([["Биелэлтийн хугацаа"]], titles, { refute })).toEqual(["kept"]);
  });
});
