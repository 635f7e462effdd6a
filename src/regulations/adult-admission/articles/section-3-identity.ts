import { classesIn, isoOf, oncePerKey, sayingIn, serialFromIso, telling, unique } from "../../../rules";
import { monthsIn, whereHeld, zh } from "../../../rules";
import type { Clash, Judge, LocalText, Row } from "../../../rules";
import { identityOf, plain } from "../texts";
import { DOCUMENTS, RESIDENCES } from "../vocabulary/residence";

const placeIn = classesIn(RESIDENCES, [...RESIDENCES.keys()]);
/** Where somebody comes from by a status, or a kind of document. */
const residenceOf = oncePerKey((text: string) => placeIn(plain(text)));

/** Where a candidate comes from by the residence stated, else by the document. */
const residenceIn = telling("residence", (row, context) => {
  const document = row.isOk("idType") ? row.text("idType") : "";
  return residenceOf(row.text("residency"), context) ?? residenceOf(document, context);
});

const isDocument = sayingIn(DOCUMENTS);

const WRONG_DOCUMENT = zh`证件为“{document}”，{residence}居民不能凭此报名
  | the document is “{document}”, which is not the one for {residence}`;
const FORM = zh`“{id}”不是18位居民身份证号 | “{id}” is not an ID number of 18 characters`;
const CHECK_DIGIT = zh`身份证号“{id}”的校验码不正确 | the check digit of “{id}” does not hold`;
const BIRTH = zh`身份证号中的出生日期为{coded}，填报的出生日期为{stated}
  | the ID number says born on {coded}, the sheet says {stated}`;
const SEX = zh`身份证号表明性别为{coded}，填报的性别为{stated}
  | the ID number says {coded}, the sheet says {stated}`;
const LOST = zh`身份证号以数字格式保存，15位以后的数字已丢失，请改为文本重新录入
  | the ID number is stored as a number and has lost its digits after the 15th: enter it as text`;
const NO_DATE = zh`身份证号“{id}”中的出生日期不存在 | the birth date in “{id}” is no date`;

/** Document by residence; for a 居民身份证 its form, check digit, birth date and sex (三(二), 三(四), 七). */
export const judgeDocument: Judge = (row, context) => {
  const document = row.isOk("idType") ? row.text("idType") : "";
  const residence = residenceIn(row, context);
  const isOf = (kind: string): boolean => isDocument(kind, plain(document));
  if (document !== "" && !(residence && isOf(residence))) {
    if (residence === undefined && !isOf("other")) return row.unread("idType");
    const args = { document, residence: residence ?? "内地" };
    const figures = { value: document, note: WRONG_DOCUMENT, args };
    return row.fail("idType", { cells: ["idType", "residency"], ...figures });
  }
  if (residence === undefined || residence === "内地") return judgeNumber(row);
  if (document !== "") return row.gap("idNumber");
  return row.has("idType") ? row.missing("idType") : row.gap("idNumber", "idType");
};

function judgeNumber(row: Row) {
  const id = row.text("idNumber");
  const wrong = (note: LocalText) => row.fail("idNumber", { value: id, note, args: { id } });
  const identity = row.isOk("idNumber") ? identityOf(id) : undefined;
  if (!identity) {
    if (row.has("idNumber") && isNumeric(row)) return row.unknown("unreadable", "idNumber", { note: LOST });
    return row.gap("idNumber") ?? wrong(FORM);
  }
  if (!identity.checkHolds) return wrong(CHECK_DIGIT);
  if (Number.isNaN(identity.birth) || identity.birth < EARLIEST) return wrong(NO_DATE);
  // What the number contradicts is told before what is blank beside it.
  const birth = judgeBirth(row, identity.birth);
  if (birth?.outcome === "fail") return birth;
  return judgeSex(row, identity.sex) ?? birth;
}
const EARLIEST = serialFromIso("1900-03-01");

/** A figure too long for a cell: the sheet has it as a number, or as the text of one (1.10105E+17). */
const isNumeric = (row: Row): boolean =>
  (row.isOk("idNumber") ? ROUNDED : /^\d{16,}$|e\+\d+$/i).test(row.text("idNumber"));
const ROUNDED = /^\d(?:\.\d+)?e\+\d+$/i;

/** A birth date that the ID number contradicts; undefined where they agree or the sheet has none. */
function judgeBirth(row: Row, coded: number) {
  if (!row.has("birth") || (row.isOk("birth") && row.number("birth") === coded)) return undefined;
  const months = row.isOk("birth") ? [] : monthsIn(row.text("birth"));
  if (!row.isOk("birth") && months.length === 0) return row.missing("birth");
  const isOfMonth = (first: number): boolean => isoOf(first).slice(0, 7) === isoOf(coded).slice(0, 7);
  if (months.some(isOfMonth)) return undefined;
  const stated = row.isOk("birth") ? { date: row.number("birth") } : row.text("birth");
  const figures = { value: row.text("idNumber"), note: BIRTH, args: { coded: { date: coded }, stated } };
  return row.fail("idNumber", { cells: ["idNumber", "birth"], ...figures });
}

/** The clause speaks of the birth date; a sex that the number contradicts is a warning. */
function judgeSex(row: Row, coded: "男" | "女") {
  const stated = row.choice("sex");
  if (stated === undefined || stated === coded) return undefined;
  const figures = { value: row.text("idNumber"), note: SEX, args: { coded, stated } };
  return row.fail("idNumber", { cells: ["idNumber", "sex"], severity: "warning", ...figures });
}

// Who is registered stands in a list once (三(四)): by ID number, and by candidate number.

const OTHER_PERSON = zh`“{said}”与{other}的号码相同，两行不是同一人
  | “{said}” is the number of {other} as well, who is somebody else`;
const TWICE = zh`“{said}”与{other}相同，同一考生登记了两次
  | “{said}” is the number of {other} as well: one person is registered twice`;

/** Where two rows both say something of a field, whether they say the same; undefined where one is silent. */
function agree(a: Row, b: Row, field: string): boolean | undefined {
  if (!a.isOk(field) || !b.isOk(field)) return undefined;
  return plain(a.text(field)) === plain(b.text(field));
}

/** An ID number is one person's; a list of choices may repeat a registration, row by row. */
function sameId(later: Row, earlier: Row): Clash | undefined {
  if (agree(later, earlier, "name") === false) return { note: OTHER_PERSON };
  return agree(later, earlier, "number") ? undefined : { note: TWICE, severity: "warning" };
}

/** What rows of one registration may differ in: the choices. */
const CHOICES = [
  ...["school", "appliedSchool", "admittedSchool"],
  ...["major", "appliedMajor", "admittedMajor"],
  ...["level", "form"],
];

/** A candidate number is one registration's. */
function sameNumber(later: Row, earlier: Row): Clash | undefined {
  const isOther = ["name", "idNumber"].some((field) => agree(later, earlier, field) === false);
  if (isOther) return { note: OTHER_PERSON };
  const isOtherChoice = CHOICES.some((field) => agree(later, earlier, field) === false);
  return isOtherChoice ? undefined : { note: TWICE, severity: "warning" };
}

/** A figure too long for a cell tells nobody apart (1.10105E+17). */
const keyOf = (text: string): string | undefined => {
  const key = plain(text);
  // A search for two letters first: a province's list has two hundred thousand numbers.
  return key.includes("e+") && ROUNDED.test(key) ? undefined : key;
};

const OF_CANDIDATES = { record: "candidate", key: keyOf, uses: ["name", "number", "idNumber"] } as const;

/** A list of results beside the register need not have the numbers: it is not asked for them. */
const once = (field: string, clash: (later: Row, earlier: Row) => Clash | undefined) =>
  whereHeld(unique({ ...OF_CANDIDATES, field, clash }), field);

export const UNIQUE_ID = once("idNumber", sameId);
export const UNIQUE_NUMBER = once("number", sameNumber);
