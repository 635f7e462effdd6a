/** All record types of a law at once: which of them know a label, and what only one of them is called. */
import { fieldOf, Lexicon } from "../../src/sheets/lexicon/lexicon";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyField as field, toyRecord as record } from "../support/toy";

const SCHOOL = record("school", [
  field("name", "text", ["Tên trường"]),
  field("left", "count", ["Học sinh bỏ học"]),
]);
const CLASS = record("class", [
  field("class", "text", ["Lớp"]),
  field("late", "count", ["Bỏ học học sinh"]),
  field("name", "text", ["Trường"]),
]);
const lexicon = () => new Lexicon([SCHOOL, CLASS]);
const knownBy = (text: string, of = lexicon()): string[] =>
  of.knownBy(parseLabel(text)).map(({ record: { id } }) => id);
const named = (text: string): (string | undefined)[] =>
  lexicon().records.map(({ index }) => {
    const found = index.find(parseLabel(text));
    return typeof found === "object" ? found.field.id : found;
  });

test.each<[string, string[]]>([
  ["Tên trường", ["school", "class"]],
  ["Lớp", ["class"]],
  ["Thời tiết", []],
])("“%s” is known by %j", (text, expected) => expect(knownBy(text)).toEqual(expected));

test("it is asked once for each label", () => {
  const own = lexicon();
  const label = parseLabel("Lớp");
  expect(own.knownBy(label)).toBe(own.knownBy(label));
});

test("what another record has word by word is no other's by its sense, but of a field that both have", () => {
  expect(named("Học sinh bỏ học")).toEqual(["left", undefined]);
  expect(named("Bỏ học học sinh")).toEqual([undefined, "late"]);
  expect(named("Tên trường")).toEqual(["name", "name"]);
});

test("what was worked out before finds the same", () => {
  const again = new Lexicon([SCHOOL, CLASS], {}, lexicon().toPrepared());
  expect(["Tên trường", "Lớp", "Thời tiết"].map((text) => knownBy(text, again))).toEqual([
    ["school", "class"],
    ["class"],
    [],
  ]);
});

test("a record's field is known by its id", () => {
  expect([fieldOf(CLASS, "late")?.id, fieldOf(CLASS, "left")]).toEqual(["late", undefined]);
});
