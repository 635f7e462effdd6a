import { addMonths, certain, daysIn, oncePerCheck, oncePerKey, telling, trait } from "../../../rules";
import { serialFromIso, type Context, type Judgement, type Row, type Serial } from "../../../rules";
import { identityOf } from "../texts";
import { claimsOf, LOCAL_GROUNDS, type BonusLaw, type Claims } from "../classify/bonus";
import { categoryOf, type Category } from "../classify/categories";
import { localGrounds } from "../classify/local-grounds";
import { BONUS, LIMITS } from "../parameters";
import { LEVELS, type Level } from "../records/shared";

/** A candidate as rules see one: what several columns may say is looked up here, once and alike. */

/** Levels by what cells have for them: asked of each candidate by ten facts and guards. */
const LEVEL_NAMES = new Map<string, Level>(LEVELS.map((level) => [level, level]));
export const levelOf = (row: Row): Level | undefined => LEVEL_NAMES.get(row.choice("level") ?? "");

/** Category of a candidate; undefined where the sheet does not say. */
export function categoryIn(row: Row, context: Context): Category | undefined {
  return row.isOk("category") ? categoryNamed(row.text("category"), context) : undefined;
}

/** Reads each of a sheet's few category names once. */
export const categoryNamed = oncePerKey(categoryOf);

/** The first of several columns that says something, else the first that is there; made once, asked of each row. */
export const first =
  (...fields: readonly string[]) =>
  (row: Row): string | undefined => {
    for (const field of fields) if (row.isOk(field)) return field;
    return fields.find((field) => row.has(field));
  };

/** The column of the school, or major, that a candidate was filed to. */
export const schoolField = first("admittedSchool", "school", "appliedSchool", "schoolCode");
export const majorField = first("admittedMajor", "major", "appliedMajor", "majorCode");
export const majorOf = (row: Row): string => row.text(majorField(row) ?? "major");

/** The columns that may say of whom a sheet lists whether he is admitted. */
export const DECISIONS = ["result", "admittedMajor", "admittedSchool", "admittedOn"];

/** The first of them that a sheet has. */
export const decisionField = (row: Row): string | undefined => DECISIONS.find((field) => row.has(field));

/** Whether a candidate is admitted; undefined where the sheet does not say. */
export function isAdmitted(row: Row): boolean | undefined {
  if (row.has("result")) {
    const result = row.choice("result");
    return result === undefined ? undefined : result === "admitted";
  }
  const admission = decisionField(row);
  return admission === undefined ? undefined : !row.isBlank(admission) && row.mark(admission) === undefined;
}

/** Whether a candidate is admitted. */
export const ADMITTED = trait<boolean>("admitted", [], (row) => isAdmitted(row) ?? admissionGap(row));

/** The unknown of a candidate of whom nobody knows whether he is admitted. */
export const admissionGap = (row: Row): Judgement => row.missing("result");

/** The column of grounds, else that of 照顾加分, which holds points among them where it is left as it is. */
export const groundsField = (row: Row): string =>
  row.has("grounds") || !row.has("bonusOrGrounds") ? "grounds" : "bonusOrGrounds";

/** Stated bonus points; NaN where there are none. */
export const bonusOf = (row: Row): number => (row.mark("bonus") === "none" ? 0 : row.number("bonus"));

/** The gap of a bonus that is not stated. */
export const bonusGap = (row: Row): Judgement | undefined =>
  Number.isNaN(bonusOf(row)) ? row.missing("bonus") : undefined;

const NO_CLAIMS: Claims = { grants: [], refused: [], exemptions: [], unknown: [] };

/** The province's table of the workbook. */
const provinceTable = oncePerCheck((context) => localGrounds(context.setting(LOCAL_GROUNDS)));

/** What gives a bonus by the law of the as-of date. */
export const bonusLaw = oncePerCheck((context): BonusLaw => ({
  pointsOf: (clause) => context.limit(BONUS[clause]),
  age: context.limit(LIMITS.bonusAge),
}));

const claimsNamed = oncePerKey((text: string, context) =>
  claimsOf([text], provinceTable(context), bonusLaw(context))
);

/** What a candidate claims; a blank claims nothing. Undefined where the cell cannot be read. */
export function claimsIn(row: Row, context: Context): Claims | undefined {
  const field = groundsField(row);
  if (row.isOk(field)) return claimsNamed(row.text(field), context);
  return row.has(field) && (row.isBlank(field) || row.mark(field) !== undefined) ? NO_CLAIMS : undefined;
}

/** First and last day on which a candidate may be born, by the birth date or, without one, by the ID number. */
export function birthOf(row: Row): readonly [Serial, Serial] | undefined {
  if (!row.isBlank("birth")) return daysIn(row, "birth");
  if (!row.isOk("idNumber")) return undefined;
  const identity = identityOf(row.text("idNumber"));
  return identity?.checkHolds && !Number.isNaN(identity.birth) ? [identity.birth, identity.birth] : undefined;
}

/** The day on which the age counts (R1); NaN where the sheet or the settings do not give it. */
export function dayOfAge(row: Row, context: Context): Serial {
  const reading = context.reading("R1");
  if (reading === "registration") return row.number("registered");
  return reading === "other" ? settingDate(context) : context.limit(LIMITS.firstDay);
}

function settingDate(context: Context): Serial {
  const value = context.setting("ageDay");
  return typeof value === "number" ? value : typeof value === "string" ? serialFromIso(value) : NaN;
}

/** Whether a candidate is of the age on the day; undefined where nobody knows. */
export const isOfAge = telling<boolean>("of age", (row, context) => {
  const birth = birthOf(row);
  if (!birth) return undefined;
  // Who is older or younger by years is so on any day of the year: only the others depend on the reading.
  const first = bornBy(context.limit(LIMITS.firstDay), context);
  if (context.setting("ageDay") === undefined) {
    if (birth[1] <= first - YEAR) return true;
    if (birth[0] > first + YEAR) return false;
  }
  const day = dayOfAge(row, context);
  if (Number.isNaN(day)) return undefined;
  const latest = bornBy(day, context);
  if (birth[1] <= latest) return true;
  return birth[0] > latest ? false : undefined;
});
const YEAR = 366;

/** Whether somebody younger on the day reaches the age within the year after it: another day (R1) could do. */
export function isNearAge(row: Row, context: Context): boolean {
  const [birth] = certain(birthOf(row), "the birth of who is too young");
  return birth <= addMonths(dayOfAge(row, context), 12 - 12 * context.limit(LIMITS.bonusAge));
}

/** The last birth date of those who are of the age on a day; reckoned once a day, since calendars are dear. */
const bornBy = oncePerKey((day: Serial, context) => addMonths(day, -12 * context.limit(LIMITS.bonusAge)));

/** Name and number of a candidate, for messages that tell several apart. */
export function nameOf(row: Row): string {
  const [name, number] = [row.text("name"), row.text("number")];
  return name !== "" && number !== "" ? `${name}（${number}）` : name || number || row.name;
}
