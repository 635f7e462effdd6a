import { explain, limitText, titleOf } from "../../src/messages";
import { ADMIN_REFORM } from "../../src/regulations/admin-reform";
import { CIVIL_PERFORMANCE } from "../../src/regulations/civil-performance";
import { QUALITY_ASSURANCE } from "../../src/regulations/quality-assurance";
import { SCHOOL_STANDARD } from "../../src/regulations/school-standard";
import { NOTES } from "../../src/rules/notes";
import { fail, serialFromIso, unknown, type Judgement, type Language } from "../../src/rules";

const say = (id: string, judgement: Judgement, language: Language = "vi"): string => {
  const rule = ADMIN_REFORM.rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const text = explain(
    ADMIN_REFORM,
    { rule, judgement, sheet: "", record: "", asOf: serialFromIso("2024-06-30") },
    language
  );
  return text.slice(text.search(/[:：]/) + 1).trim();
};

test("a note speaks of the figure and of the threshold as the rule compares them", () => {
  const note = { text: { vi: "{part} hồ sơ, {value}; yêu cầu {limit}", en: "" }, args: { part: 4 } };
  const strict = fail({ value: 0.8, limit: 0.8, note });
  expect(say("III.3.6-2", strict)).toBe("4 hồ sơ, 80%; yêu cầu trên 80%");
  expect(say("II.1.1-1", fail({ value: 0.5, limit: 0.98, note }))).toBe(
    "4 hồ sơ, 50%; yêu cầu từ 98% trở lên"
  );
});

test.each([
  ["just below its threshold", 0.979999, "hiện là 97,9999%"],
  ["far below it", 0.97123456, "hiện là 97,12%"],
  ["a hair's breadth below it", 0.9799999999, "hiện là 97,99999999%"],
])("a share %s is not written as the threshold itself", (_where, value, expected) => {
  expect(say("II.1.1-1", fail({ value, limit: 0.98 }))).toBe(expected);
});

test.each([
  ["vi", "hiện là 95%", "hiện là 95%, yêu cầu từ 97% trở lên"],
  ["zh", "现为95%", "现为95%，要求不低于97%"],
  ["mn", "95% байна", "95% байна, шаардлага 97%-иас багагүй"],
  ["en", "found 95%", "found 95%, required at least 97%"],
] as const)(
  "a threshold that the title says is not said again, another one is (%s)",
  (language, short, whole) => {
    const said = (limit: number): string => say("II.1.1-1", fail({ value: 0.95, limit }), language);
    expect(said(0.98)).toBe(short);
    expect(said(0.97)).toBe(whole);
  }
);

test("a share names its threshold once", () => {
  const args = { part: 49, whole: 53, names: "H46" };
  const judgement = fail({ value: 49 / 53, limit: 0.98, note: { text: NOTES.share, args } });
  expect(say("II.1.1-1", judgement)).toBe("49/53 (92,45%); chưa đạt: H46");
  expect(say("II.1.1-1", judgement, "mn")).toBe("49/53 (92.45%); хангаагүй: H46");
});

test("the whole is required as it is", () => {
  expect(say("II.1.1-1", fail({ value: 0.9, limit: 1 }))).toBe("hiện là 90%, yêu cầu 100%");
});

test.each([
  ["4.5", "mn", "Гурван үзүүлэлт тус бүр 0-ээс 8 оноо хүртэл"],
  ["4.5", "en", "Three indicators, each between 0 and 8 points"],
] as const)("a range says its unit once (%s, %s)", (id, language, expected) => {
  const rule = CIVIL_PERFORMANCE.rules.find((each) => each.id === id);
  expect(rule && titleOf(rule, language, serialFromIso("2024-06-30"))).toBe(expected);
});

test("several figures that would do are told as such, with the reader's decimals", () => {
  const rule = CIVIL_PERFORMANCE.rules.find((each) => each.id === "2.4");
  expect(rule && limitText(rule, "0, 30.6–60", "vi")).toBe("một trong các giá trị 0; 30,6–60 điểm");
  expect(rule && limitText(rule, "0, 5, 10", "en")).toBe("one of 0; 5; 10 points");
  // "10分之一" would be a tenth.
  expect(rule && limitText(rule, "0, 5, 10", "zh")).toBe("0、5、10分中的一个");
  expect(rule && limitText(rule, "0, 5, 10", "mn")).toBe("дараахын нэг: 0; 5; 10 оноо");
});

test.each([
  ["vi", "từ khá trở lên"],
  ["zh", "“khá”及以上"],
  ["mn", "«khá» ба түүнээс дээш"],
  ["en", "khá or better"],
] as const)(
  "of a grade that is the lowest to do, better ones are not left out (%s)",
  (language, expected) => {
    const rule = SCHOOL_STANDARD.rules.find(({ id }) => id === "5.1-2");
    expect(rule && limitText(rule, "khá", language)).toBe(expected);
  }
);

test("what the title demands is not named twice", () => {
  const rule = ADMIN_REFORM.rules.find(({ id }) => id === "II.1.4");
  const name = rule && { ...rule.title, vi: titleOf(rule, "vi", serialFromIso("2024-06-30")) };
  const [field] = ADMIN_REFORM.records.flatMap(({ fields }) => fields);
  if (!field || !name) throw new Error("no field, or no rule");
  expect(say("II.1.4", unknown("noColumn", { field: { ...field, name } }))).toBe(
    "bảng không có cột hoặc mục này"
  );
  expect(say("II.1.4", unknown("noColumn", { field }))).toContain("“");
});

test("only a share is made clear by a percent sign", () => {
  const indicator = ADMIN_REFORM.records.find(({ id }) => id === "indicator");
  const [share, count] = ["rate", "done"].map((id) => indicator?.fields.find((field) => field.id === id));
  expect(say("II.1.4", unknown("ambiguous", { field: share }))).toContain("%");
  expect(say("II.1.4", unknown("ambiguous", { field: count }))).not.toContain("%");
});

test("a tick in the column for “no” is no word to be quoted", () => {
  expect(say("III.1.12", fail({ value: false, said: "x" }))).toBe("được trả lời là chưa đạt hoặc không có");
  expect(say("III.1.12", fail({ value: false, said: "chưa có" }))).toBe("được ghi là “chưa có”");
});

test.each([
  ["vi", "RegCheck gặp lỗi của chính mình ở đây (no list), xin báo lại"],
  ["zh", "RegCheck 自身在此出错（no list），请反馈"],
  ["mn", "энд RegCheck өөрөө алдаа гаргалаа (no list), мэдэгдэнэ үү"],
  ["en", "RegCheck itself failed here (no list); please report it"],
] as const)("a mistake of the program is no mistake of the sheet's (%s)", (language, expected) => {
  expect(say("III.1.12", unknown("broken", { said: "no list" }), language)).toBe(expected);
});

test("a third is written as the law writes it, and what was found as a share", () => {
  const rule = QUALITY_ASSURANCE.rules.find(({ id }) => id === "4.1.2-2")!;
  const asOf = serialFromIso("2024-06-30");
  expect(titleOf(rule, "zh", asOf)).toContain("不少于总数的1/3");
  expect(titleOf(rule, "mn", asOf)).toContain("1/3-ээс багагүй");
  const judgement = fail({ value: 1 / 6, limit: 1 / 3 });
  const text = explain(QUALITY_ASSURANCE, { rule, judgement, sheet: "", record: "", asOf }, "zh");
  expect(text).toContain("现为16.67%");
});

test.each<[Language, string]>([
  ["vi", "hiện là 18 điểm"],
  ["zh", "现为18分"],
  ["mn", "18 оноо байна"],
  ["en", "found 18 points"],
])("a range that the demand names is not said again in %s", (language, expected) => {
  const rule = CIVIL_PERFORMANCE.rules.find(({ id }) => id === "3.1")!;
  const judgement = fail({ value: 18, limit: [0, 15] });
  const judged = { rule, judgement, sheet: "", record: "", asOf: serialFromIso("2024-06-30") };
  expect(explain(CIVIL_PERFORMANCE, judged, language).split(/：|: /)[1]).toBe(expected);
});
