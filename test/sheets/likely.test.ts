/** What no list holds and no pieces prove: taken where it is clearly liker one field than all others, else asked. */

import { recognise, type CellValue } from "../../src/sheets";
import { RecordIndex } from "../../src/sheets/lexicon/record-index";
import { parseLabel } from "../../src/sheets/text/normalise";
import { answerByVerb } from "../../src/sheets/values/verbs";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";

const LOAN = record(
  "loan",
  [
    field("reader", "text", ["Người mượn", "Tên người mượn"]),
    field("bookCode", "text", ["Mã sách", "Tên sách"]),
    field("pages", "count", ["Tổng số trang sách"]),
    field("lent", "date", ["Ngày cho mượn sách"]),
    field("state", "choice", ["Tình trạng sách"], {
      options: [
        { code: "new", labels: ["Còn mới"] },
        { code: "torn", labels: ["Bị rách"] },
      ],
    }),
  ],
  { marks: ["reader"] }
);
const TOY = regulation("toy", [LOAN]);
const tablesOf = (values: CellValue[][]) =>
  recognise({ sheets: [{ name: "S", values, merges: [] }] }, [TOY], { regulation: "toy" }).sheets[0]
    ?.tables ?? [];
const tableOf = (head: readonly string[], last: readonly CellValue[]) => {
  const rows = last.map((cell, at): CellValue[] => [`Bạn đọc ${at + 1}`, `Truyện ${at + 1}`, 90 + at, cell]);
  return tablesOf([[...head], ...rows])[0];
};
const DAYS = [45310, 45311, 45312];

describe("a head that is clearly liker one field than all others", () => {
  const index = () => new RecordIndex(LOAN);
  const alike = (label: string, beside = 3): string | undefined =>
    index().compose(parseLabel(label), new Set(["reader", "bookCode", "pages"].slice(0, beside)))?.field.id;

  test("is taken beside three fields that are known", () => {
    expect(index().find(parseLabel("Ngày cho bạn mượn sách"))).toBeUndefined();
    expect(alike("Ngày cho bạn mượn sách")).toBe("lent");
    expect(alike("Ngày cho bạn mượn sách", 2)).toBeUndefined();
  });

  test("with less in common beside six, and a text with one word more", () => {
    const many = new Set(["reader", "pages", "state", "a", "b", "c"]);
    const among = (label: string): string | undefined => index().compose(parseLabel(label), many)?.field.id;
    expect(alike("Ngày lấy sách")).toBeUndefined();
    expect(among("Ngày lấy sách")).toBe("lent");
    expect(alike("Tên sách hay")).toBeUndefined();
    expect(among("Tên sách hay")).toBe("bookCode");
    expect(index().compose(parseLabel("Tên người mượn ba lô"), new Set([...many].slice(1)))).toBeUndefined();
  });

  test("whatever stands above it, but for what narrows it", () => {
    const under = (group: string): unknown =>
      tablesOf([
        ["Người mượn", "Tên sách", "Tổng số trang sách", group, null],
        [null, null, null, "Ngày cho bạn mượn sách", "Thủ thư"],
        ...DAYS.map((day, at): CellValue[] => [`Bạn đọc ${at}`, `Truyện ${at}`, 90 + at, day, "Hoa"]),
      ])[0]?.columns["lent"];
    expect(under("Quầy số 2")).toBe("D");
    expect(under("Năm trước")).toBeUndefined();
  });

  test.each([
    ["a word of time that makes it another day", "Ngày cho mượn sách cũ"],
    ["a word that narrows it", "Ngày mượn sách năm trước"],
    ["a unit that it has not", "Ngày cho bạn mượn sách (trang)"],
    ["too little in common", "Ngày sách"],
  ])("not with %s", (_, label) => {
    expect(alike(label)).toBeUndefined();
  });

  test("is taken where its cells could be that, and asked about where they could not", () => {
    const head = ["Người mượn", "Tên sách", "Tổng số trang sách", "Ngày cho bạn mượn sách"];
    expect(tableOf(head, DAYS)?.columns).toMatchObject({ lent: "D" });
    expect(tableOf(head, ["thẻ xanh", "thẻ đỏ", "thẻ xanh"])?.columns).not.toHaveProperty("lent");
  });
});

describe("a head of one of several things", () => {
  const index = () => new RecordIndex(LOAN);
  const of = (label: string): string | undefined => index().compose(parseLabel(label), new Set())?.field.id;
  test.each<[string, string | undefined]>([
    ["Người mượn / thủ thư", "reader"],
    ["Thủ thư hoặc người mượn", "reader"],
    ["Người mượn / tên người mượn", "reader"],
    ["Người mượn / tên sách", undefined],
    ["Tổng số trang sách / thủ thư", undefined],
    ["Người mượn / ghi chú", undefined],
    ["Người mượn / bạn đọc năm trước", undefined],
    ["Thủ thư / bảo vệ", undefined],
  ])("“%s” is %s", (label, expected) => expect(of(label)).toBe(expected));
});

describe("what is as like to two fields is neither", () => {
  const GATE = record("gate", [
    field("place", "text", ["Điểm xác nhận hồ sơ"]),
    field("day", "date", ["Ngày xác nhận hồ sơ"]),
    field("good", "count", ["Hồ sơ đúng hạn"], { twin: "share" }),
    field("share", "share", ["Hồ sơ đúng hạn"], { twin: "good" }),
  ]);
  const index = () => new RecordIndex(GATE);
  const many = new Set(["a", "b", "c", "d", "e", "f"]);
  const of = (label: string) => index().compose(parseLabel(label), many);
  test("but for a count and its share, which it leaves open", () => {
    expect(of("Xác nhận hồ sơ")).toBeUndefined();
    expect(of("Ngày xác nhận các hồ sơ mới")).toMatchObject({ field: { id: "day" } });
    expect(of("Hồ sơ trả đúng hạn")).toMatchObject({ open: true, reason: { how: "alike" } });
    expect(index().compose(parseLabel("Hồ sơ trả đúng hạn"), new Set(["a", "b"]))).toBeUndefined();
  });
});

test("a name is taken before the code beside it, which is asked about no more", () => {
  const values: CellValue[][] = [
    ["Người mượn", "Mã sách", "Tên sách", "Ngày cho mượn sách"],
    ...DAYS.map((day, at): CellValue[] => [`Bạn đọc ${at}`, `S0${at}`, `Truyện ${at}`, day]),
  ];
  const [table] = tablesOf(values);
  expect(table?.columns).toMatchObject({ bookCode: "C" });
  expect(table?.questions).toEqual([]);
});

describe("in a form", () => {
  const form = (first: readonly CellValue[], third: readonly CellValue[]) =>
    tablesOf([
      [...first],
      ["Ngày cho mượn sách", 45310, "Tổng số trang sách", 90],
      ["Tên sách", "Truyện", ...third],
    ])[0];

  test("labels beneath a row part it into pairs, it heads no matrix of names", () => {
    const table = form(["Người mượn", "An", "Nơi nhận", "Thư viện"], []);
    expect(table?.columns).toEqual({ reader: "B1", lent: "B2", pages: "D2", bookCode: "B3" });
  });

  test("an unknown label right of a known one is asked about where its cell says a choice's option", () => {
    const table = form(["Người mượn", "An"], ["Khi trả", "Bị rách"]);
    expect(table?.questions.map(({ at, label, suggestions }) => [at, label, suggestions])).toEqual([
      ["D3", "Khi trả", ["state"]],
    ]);
  });
});

test("a question's verb is its answer, done or not done, and that of another question is none", () => {
  const asked = field("complained", "yesNo", ["Гомдол гаргасан эсэх", "Албан ёсоор хийсэн эсэх"]);
  expect(answerByVerb("Гаргасан", asked)).toBe(true);
  expect(answerByVerb("гаргаагүй", asked)).toBe(false);
  expect(answerByVerb("Хийгээгүй", asked)).toBe(false);
  expect(answerByVerb("Хоцорсон", asked)).toBeUndefined();
  expect(answerByVerb("Тийм", asked)).toBeUndefined();
  const depends = field("ownFault", "yesNo", ["Хоцорсон нь албан хаагчаас хамаарах эсэх"]);
  expect(answerByVerb("Хамаарна", depends)).toBe(true);
  expect(answerByVerb("хамаарахгүй", depends)).toBe(false);
  expect(answerByVerb("Хамаарсан", depends)).toBe(true);
  expect(answerByVerb("Шалтгаална", depends)).toBeUndefined();
});
