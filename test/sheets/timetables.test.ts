/** Timetables: days across, times down, and in each cell the examinations of that time. */
import { timetablesOf } from "../../src/sheets/find/timetable";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import type { CellValue } from "../../src/sheets";
import type { RecordType } from "../../src/rules";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf } from "./toy-sheet";

const LEVELS = ["高起专", "高起专、高起本", "专升本", "专科"].map((label) => ({
  code: label,
  labels: [label],
}));
const crossed = { cells: "subject", heads: "date", sides: "time", title: "level" };
const EXAM = record(
  "exam",
  [
    field("subject", "text", ["考试科目"]),
    field("date", "date", ["考试日期"]),
    field("time", "text", ["时间"]),
    field("level", "choice", ["层次"], { options: LEVELS }),
  ],
  { crossed }
);
const read = (rows: CellValue[][], type: RecordType = EXAM) =>
  timetablesOf(gridOf(rows), new Lexicon([type]));

/** What the first timetable says of each of its records, field by field; undefined where there is none. */
function examsIn(rows: CellValue[][], type?: RecordType): readonly string[] | undefined {
  const [first] = read(rows, type);
  if (!first) return undefined;
  const { places, count } = first.placement;
  const fields = ["subject", "date", "time", "level"];
  return Array.from({ length: count }, (_, at) =>
    fields.flatMap((id) => places.get(id)?.says?.(at) ?? []).join(" ")
  );
}
const HEADS: CellValue[] = ["时间", "10月19日", "10月20日"];
const MORNING: CellValue[] = ["9:00—11:00", "语文", "政治"];
const AFTERNOON: CellValue[] = ["14:30—16:30", "数学", "英语"];
const ALL = [
  "语文 10月19日 9:00—11:00",
  "政治 10月20日 9:00—11:00",
  "数学 10月19日 14:30—16:30",
  "英语 10月20日 14:30—16:30",
];

describe("a timetable", () => {
  test("has an examination in each cell, at the day above and the time beside it", () => {
    expect(examsIn([HEADS, MORNING, AFTERNOON])).toEqual(ALL);
  });

  test("says where each of them stands", () => {
    const [{ placement, top, bottom } = { placement: undefined, top: -1, bottom: -1 }] = read([
      ["附件3"],
      HEADS,
      MORNING,
      AFTERNOON,
      ["注"],
    ]);
    const at = (id: string) =>
      [0, 3].map((one) => [placement?.places.get(id)?.rowOf(one), placement?.places.get(id)?.columnOf(one)]);
    expect([at("subject"), at("date"), at("time")]).toEqual([
      [[2, 1], [3, 2]], // prettier-ignore
      [[1, 1], [1, 2]], // prettier-ignore
      [[2, 0], [3, 0]], // prettier-ignore
    ]);
    expect([top, bottom]).toEqual([1, 3]);
    expect(placement).toMatchObject({
      layout: "matrix",
      count: 4,
      block: { top: 1, bottom: 3, left: 0, right: 2 },
      headRows: [1],
      firstRow: 2,
      lastRow: 3,
      corner: "A2",
      questions: [],
      ignored: [],
    });
    expect(placement?.places.get("subject")).toMatchObject({
      in: "cell",
      confidence: "exact",
      percentLabel: false,
    });
  });

  test("is known again by its examinations", () => {
    const printOf = (rows: CellValue[][]) => read(rows)[0]?.placement.fingerprint;
    expect(printOf([HEADS, MORNING, AFTERNOON])).toBe(printOf([["x"], HEADS, MORNING, AFTERNOON]));
    expect(printOf([HEADS, MORNING, AFTERNOON])).not.toBe(printOf([HEADS, MORNING]));
  });

  test("may hold several in one cell, and none in others", () => {
    expect(
      examsIn([HEADS, ["9:00—11:00", "语文、 数学；史地\n理化;外语、\n美术", null], ["14:00-16:00", "—", 7]])
    ).toEqual(
      ["语文", "数学", "史地", "理化", "外语", "美术"].map((subject) => `${subject} 10月19日 9:00—11:00`)
    );
  });

  test("holds two examinations at least", () => {
    expect(examsIn([HEADS, ["9:00—11:00", "语文"]])).toBeUndefined();
    expect(examsIn([HEADS, ["9:00—11:00", "语文、"]])).toBeUndefined();
    expect(examsIn([HEADS, ["9:00—11:00", "语文", "政治"]])).toHaveLength(2);
  });

  test("has its times left of its days", () => {
    expect(examsIn([["", "节", "10月19日"], ["一", "9:00—11:00", "语文"], ["二", "14:00—16:00", "数学"]])).toHaveLength(2); // prettier-ignore
    expect(examsIn([["10月19日", "节"], ["语文", "9:00—11:00"], ["数学", "14:00—16:00"]])).toBeUndefined(); // prettier-ignore
  });

  test("is none of a law that knows no timetables", () => {
    expect(read([HEADS, MORNING, AFTERNOON], { ...EXAM, crossed: undefined })).toEqual([]);
  });

  test("leaves out what its record has no field for", () => {
    const fields = EXAM.fields.filter(({ id }) => id !== "time");
    expect(examsIn([HEADS, MORNING], { ...EXAM, fields })).toEqual(["语文 10月19日", "政治 10月20日"]);
  });
});

describe("a day over a timetable", () => {
  test.each<[CellValue, boolean]>([
    ["10月19日", true],
    ["2024-10-19（星期六）", true],
    ["2024年10月19日", true],
    [" 10.19", true],
    ["10/19", true],
    [45584, true],
    ["第10月", false],
    ["19日", false],
    ["星期六", false],
    [true, false],
  ])("%j: %s", (day, expected) => {
    expect(examsIn([["时间", day], ["9:00—11:00", "语文、政治"]]) !== undefined).toBe(expected); // prettier-ignore
  });
});

describe("a time beside a timetable", () => {
  test.each<[CellValue, boolean]>([
    ["9:00—11:00", true],
    ["9:00-11:00", true],
    ["9:00～11:00", true],
    ["9:00至11:00", true],
    ["上午9时至11时30分", true],
    ["下午 14点30分 — 下午16点", true],
    [" 9：00—11：00", true],
    ["9:00", false],
    ["上午", false],
    ["约9:00—11:00", false],
    [9, false],
  ])("%j: %s", (time, expected) => {
    expect(examsIn([["时间", "10月19日"], [time, "语文、政治"]]) !== undefined).toBe(expected); // prettier-ignore
  });
});

describe("a timetable goes on", () => {
  const [first, last] = [ALL.slice(0, 2), ALL];
  test("beneath two rows that are blank, not more", () => {
    expect(examsIn([HEADS, [], [], MORNING])).toEqual(first);
    expect(examsIn([HEADS, [], [], [], MORNING])).toBeUndefined();
    expect(examsIn([HEADS, ["考试科目"], MORNING])).toBeUndefined();
  });

  test("beneath a blank row or two between its times", () => {
    expect(examsIn([HEADS, MORNING, [], AFTERNOON])).toEqual(last);
    expect(examsIn([HEADS, MORNING, [], [], AFTERNOON])).toEqual(last);
    expect(examsIn([HEADS, MORNING, [], [], [], AFTERNOON])).toEqual(first);
    expect(examsIn([HEADS, MORNING, ["注：携带身份证"], AFTERNOON])).toEqual(first);
  });

  test("not where a day stands among the examinations: these are records of their own", () => {
    expect(examsIn([HEADS, MORNING, ["14:30—16:30", "10月21日", "英语"]])).toBeUndefined();
  });

  test("not from a row that gives its own time", () => {
    expect(examsIn([["语文", "10月19日", "9:00—11:00"], ["9:00—11:00", "语文、政治"]])).toBeUndefined(); // prettier-ignore
  });

  test("and is followed by another", () => {
    expect(
      read([HEADS, MORNING, AFTERNOON, [], HEADS, MORNING]).map(({ top, bottom }) => [top, bottom])
    ).toEqual([
      [0, 2],
      [4, 5],
    ]);
  });

  test("among the first 200 rows", () => {
    const below = (count: number) =>
      read([...Array.from({ length: count }, () => ["x"]), HEADS, MORNING]).length;
    expect([below(199), below(200)]).toEqual([1, 0]);
  });
});

describe("the title over a timetable says what its examinations are of", () => {
  const titled = (...over: CellValue[][]): string | undefined => examsIn([...over, HEADS, MORNING])?.[0];
  const of = (level: string): string => `语文 10月19日 9:00—11:00${level}`;

  test("by the longest name that it holds", () => {
    expect(titled(["2024年专升本考试时间表"])).toBe(of(" 专升本"));
    expect(titled(["高起专、高起本考试时间表"])).toBe(of(" 高起专、高起本"));
    expect(titled(["高起专考试时间表"])).toBe(of(" 高起专"));
  });

  test("not by a name of a letter or two, nor by none", () => {
    expect(titled(["专科表"])).toBe(of(""));
    expect(titled(["时间表"])).toBe(of(""));
  });

  test("within three rows, the nearest first", () => {
    expect(titled(["专升本"], ["高起专"])).toBe(of(" 高起专"));
    expect(titled(["专升本"], [], [])).toBe(of(" 专升本"));
    expect(titled(["专升本"], [], [], [])).toBe(of(""));
    expect(titled([null, "说明", "专升本"])).toBe(of(" 专升本"));
    const [place] = read([["x"], [null, "专升本"], HEADS, MORNING]).map(({ placement }) =>
      placement.places.get("level")
    );
    expect([place?.rowOf(1), place?.columnOf(1)]).toEqual([1, 1]);
  });

  test("where the record asks for it", () => {
    const untitled = { ...EXAM, crossed: { ...crossed, title: undefined } };
    expect(examsIn([["专升本"], HEADS, MORNING], untitled)?.[0]).toBe(of(""));
  });
});
