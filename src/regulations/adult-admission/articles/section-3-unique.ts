import { unique, whereHeld, zh, type Clash, type Row } from "../../../rules";
import { plain } from "../classify/text";

/** Who is registered stands in a list once (三(四)): by ID number, and by candidate number. */

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
  return /^\d(?:\.\d+)?e\+\d+$/.test(key) ? undefined : key;
};

const OF_CANDIDATES = { record: "candidate", key: keyOf, uses: ["name", "number", "idNumber"] } as const;

/** A list of results beside the register need not have the numbers: it is not asked for them. */
const once = (field: string, clash: (later: Row, earlier: Row) => Clash | undefined) =>
  whereHeld(unique({ ...OF_CANDIDATES, field, clash }), field);

export const UNIQUE_ID = once("idNumber", sameId);
export const UNIQUE_NUMBER = once("number", sameNumber);
