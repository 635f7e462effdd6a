import { CIVIL_PERFORMANCE } from "../../src/regulations/civil-performance";
import { lexiconOf } from "../../src/sheets/lexicon/lexicon";
import { fieldOfPath } from "../../src/sheets/lexicon/path";
import { inCyrillic } from "../../src/sheets/text/latin";
import { parseLabel } from "../../src/sheets/text/normalise";

test.each([
  ["khureh tuvshin", "хурэх тувшин"],
  ["hvreh tvvshin", "хурэх тувшин"],
  ["handlaga yos zui", "хандлага ес зуй"],
  ["biyelelt", "биелэлт"],
  ["hutsalt", "хуцалт"],
  ["suuri", "суурь"],
  ["hamt olnii sanal", "хамт олны санал"],
  ["sertifikat", "сертификат"],
  ["register", "регистер"],
])("“%s” may be typed for “%s”", (latin, cyrillic) => {
  expect(inCyrillic(latin)).toContain(cyrillic);
});

test.each(["хурэх", "số", "100", "序号"])("“%s” is not typed in Latin letters", (words) => {
  expect(inCyrillic(words)).toEqual([]);
});

/** What a column's head is taken for in a record type. */
function fieldHeaded(record: string, head: string): string | undefined {
  const known = lexiconOf(CIVIL_PERFORMANCE).records.find((one) => one.record.id === record);
  if (!known) throw new Error(`no record ${record}`);
  const found = fieldOfPath(known, [parseLabel(head)], []);
  return typeof found === "object" ? found.field.id : found;
}

test.each([
  ["official", "NEGJ", "unit"],
  ["official", "REG_DUGAAR", "register"],
  ["official", "HAMT_OLNII_UNELGEE", "team"],
  ["measure", "TolovlosonHugatsaa", "due"],
  ["measure", "guitsetgeliin onoo", "execution"],
  // What stands in brackets is read as well, and may make another thing of it.
  ["measure", "Hursen tuvshin (bodit)", "achieved"],
  ["measure", "Hursen tuvshin (2023 on)", "achieved"],
  ["measure", "Tolovloson hugatsaa (on, sar, odor)", "due"],
  ["measure", "Hursen tuvshin (umnuh on)", undefined],
  ["measure", "Hursen tuvshin (umnuh on) (too)", undefined],
  // What stands there in both alphabets is of no concern, or of another matter.
  ["official", "ALBAN_TUSHAALIIN_ANGILAL", undefined],
  ["measure", "HOTSROLTIIN_SHALTGAAN", undefined],
  ["measure", "NIIT_ARGA_HEMJEENII_TOO", undefined],
])("a program's column of %s, “%s”, is %s", (record, head, field) => {
  expect(fieldHeaded(record, head)).toBe(field);
});

test("initials say what their brackets spell out", () => {
  expect(fieldHeaded("measure", "БТ (бодит түвшин)")).toBe("achieved");
  expect(fieldHeaded("measure", "БТ (бусад тайлбар)")).toBeUndefined();
});
