/** Labels that no list holds: of one of several things, or clearly liker one field than all others. */
import { alternative, withParts } from "../../src/sheets/lexicon/alternatives";
import { isLikest, likeliest } from "../../src/sheets/lexicon/likeness";
import { Words } from "../../src/sheets/lexicon/words";
import { parseLabel } from "../../src/sheets/text/normalise";
import type { Field, FieldType } from "../../src/rules";
import { toyField as field, toyRecord as record } from "../support/toy";
import { knownOf } from "./toy-sheet";

const WORDS = new Words();

describe("a head of several things is", () => {
  const { index } = knownOf(
    record("r", [
      field("work", "text", ["Арга хэмжээ", "Công việc", "项目"]),
      field("name", "text", ["Tên thủ tục"]),
      field("count", "count", ["Số hồ sơ", "数量"]),
      field("one", "text", ["Ghi nhận"]),
      field("two", "text", ["Ghi nhận"]),
    ])
  );
  const of = (text: string): string | undefined => {
    const found = alternative(parseLabel(text), (part) => index.find(part), WORDS);
    return found && `${found.field.id} ${found.confidence}`;
  };
  test.each<[string, string, string | undefined]>([
    ["the text that one of them names", "Tên thủ tục / vụ việc", "name folded"],
    ["the text that the last of them names", "Vụ việc hoặc tên thủ tục", "name folded"],
    ["the text that all of them name", "Tên thủ tục / Tên thủ tục", "name folded"],
    ["nothing where they name two", "Tên thủ tục / Công việc", undefined],
    ["nothing where one names two", "Tên thủ tục / Ghi nhận", undefined],
    ["no figure", "Số hồ sơ / vụ việc", undefined],
    ["nothing that nobody knows", "Vụ việc / việc khác", undefined],
    ["nothing of one thing", "Tên thủ tục", undefined],
    ["nothing beside remarks", "Tên thủ tục / Ghi chú", undefined],
    ["nothing beside another year’s", "Tên thủ tục / việc năm trước", undefined],
    ["nothing beside nothing", "Tên thủ tục /", undefined],
  ])("%s: %s", (_, text, expected) => expect(of(text)).toBe(expected));

  test.each<[string, string, string | undefined]>([
    ["the whole beside its parts", "Арга хэмжээ, дэд арга хэмжээ", "work"],
    ["the whole beside its parts, with a stroke", "Арга хэмжээ / дэд арга хэмжээ", "work"],
    ["the whole beside its parts, in brackets", "Арга хэмжээ (дэд арга хэмжээ)", "work"],
    ["the whole beside what are said to be its parts", "Арга хэмжээ, түүний дэд арга хэмжээ", "work"],
    ["the whole beside its parts, in Chinese", "项目、子项目", "work"],
    ["no whole beside what is no part of it", "Арга хэмжээ, дэд үр дүн", undefined],
    ["no whole beside what only ends so", "Арга хэмжээ / бусад арга хэмжээ", undefined],
    ["no whole that is a figure", "数量、子数量", undefined],
  ])("%s: %s", (_, text, expected) => {
    expect(withParts(parseLabel(text), (part) => index.find(part))?.field.id).toBe(expected);
  });
});

describe("a label is clearly liker one field", () => {
  interface Given {
    readonly type?: FieldType;
    readonly degree?: number;
    readonly beside?: number;
    readonly others?: readonly (readonly [string, number])[];
    readonly twin?: string;
    readonly labels?: string[];
    readonly isName?: boolean;
  }
  const like = (
    text: string,
    {
      type = "date",
      degree = 0.7,
      beside = 3,
      others = [],
      twin,
      labels = ["Ngày kết thúc"],
      isName = false,
    }: Given = {}
  ) => {
    const of: Field = field("own", type, labels, { twin });
    const known = new Set(Array.from({ length: beside }, (_, at) => `f${at}`));
    const likely = [
      { value: of, degree },
      ...others.map(([id, other]) => ({ value: field(id, type, ["x"]), degree: other })),
    ];
    const found = likeliest(parseLabel(text), likely, known, WORDS, () => isName);
    return (
      found && [found.field.id, found.confidence, found.reason.how, found.reason.label, found.open].join(" ")
    );
  };
  const END = "own folded alike Ngày kết thúc false";
  const text = "Ngày kết thúc xử lý";
  test("where three fields beside it are known, with less in common where six are", () => {
    expect(like(text)).toBe(END);
    expect([like(text, { beside: 2 }), like(text, { beside: 0 })]).toEqual([undefined, undefined]);
    expect([like(text, { degree: 0.6 }), like(text, { degree: 0.59 })]).toEqual([END, undefined]);
    expect([like(text, { degree: 0.55, beside: 5 }), like(text, { degree: 0.55, beside: 6 })]).toEqual([
      undefined,
      END,
    ]);
  });

  test.each<[FieldType, number, number]>([
    ["date", 0.6, 0.5],
    ["count", 0.65, 0.6],
    ["choice", 0.6, 0.6],
    ["number", 0.65, 0.6],
    ["yesNo", 0.8, 0.7],
    ["share", 1, 1],
  ])("a %s from %d on, beside many from %d", (type, least, ofMany) => {
    const taken = (degree: number, beside: number): boolean =>
      like("Kết thúc xử lý", { type, degree, beside, labels: ["Kết thúc"] }) !== undefined;
    expect([taken(least, 3), taken(least - 0.01, 3), taken(ofMany, 6), taken(ofMany - 0.01, 6)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test("than all others by a tenth, but for its twin, with which it is left open", () => {
    expect(like(text, { others: [["b", 0.5]] })).toBe(END);
    expect(like(text, { others: [["b", 0.65]] })).toBeUndefined();
    expect(
      like(text, {
        others: [
          ["c", 0.5],
          ["b", 0.65],
        ],
      })
    ).toBeUndefined();
    const open = END.replace("false", "true");
    expect(like(text, { twin: "b", others: [["b", 0.7]] })).toBe(open);
    expect(
      like(text, {
        twin: "b",
        others: [
          ["b", 0.7],
          ["c", 0.5],
        ],
      })
    ).toBe(open);
    expect(like(text, { twin: "b", others: [["b", 0.65]] })).toBe(END);
  });

  test("a text only where it says a word more at most", () => {
    const name = { type: "text", degree: 0.8, beside: 6, labels: ["Người ký"] } as const;
    expect(like("Người ký thay", { ...name, labels: [...name.labels] })).toBeDefined();
    expect(like("Người ký thay giám đốc", { ...name, labels: [...name.labels] })).toBeUndefined();
    expect(like("Người ký thay giám đốc", { ...name, degree: 0.85, labels: [...name.labels] })).toBeDefined();
  });

  test("with a name of it in brackets, and no other word", () => {
    expect(like("Ngày kết thúc xử lý (hạn nộp)", { isName: true })).toBe(END);
    expect(like("Ngày kết thúc xử lý (hạn nộp)")).toBeUndefined();
  });

  test("without another word of time or order, or one that narrows it", () => {
    expect(like("Ngày kết thúc sau")).toBeUndefined();
    expect(like("Ngày kết thúc năm trước")).toBeUndefined();
    expect(like("Ngày kết thúc xử lý sau")).toBeUndefined();
    expect(like("Ngày kết thúc sau xử lý", { labels: ["Ngày kết thúc sau"] })).toBeDefined();
    expect(like("Ngày kết thúc (m2)")).toBeUndefined();
    expect(like("Ngày kết thúc xử lý", { labels: ["Ngày kết thúc cuối"] })).toBeUndefined();
  });
});

test("a field is the likest where no other is as like, but for its twin", () => {
  const [own, twin, other] = [
    field("own", "count", ["a"], { twin: "twin" }),
    field("twin", "share", ["a"]),
    field("other", "text", ["b"]),
  ];
  const likest = (...all: [Field, number][]): boolean =>
    isLikest(
      own,
      all.map(([value, degree]) => ({ value, degree }))
    );
  expect([
    likest([own, 0.7], [other, 0.6]),
    likest([own, 0.7], [other, 0.7]),
    likest([other, 0.8], [own, 0.7]),
  ]).toEqual([true, false, false]);
  expect([likest([own, 0.7], [twin, 0.8]), likest([other, 0.1]), likest()]).toEqual([true, false, true]);
});
