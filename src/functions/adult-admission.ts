import { ADULT_ADMISSION } from "../regulations/adult-admission";
import {
  categoryOf,
  exemptionClaim,
  exemptsOn,
  isOlympic,
  meetingOf,
  placeOf,
  splitGrounds,
  identityOf,
  LIMITS,
  LEVEL_OPTIONS,
  type Level,
  countsIn,
  loweredBy,
  planCap,
  shareOfLine,
} from "../regulations/adult-admission/formulas";
import { CellState, limitOn, sum, type Parameter } from "../rules";
import { isBlank, readChoice, readNumber, type CellValue } from "../sheets";
import {
  BAD_SCORE,
  DEPENDS,
  LOST_DIGITS,
  NO_SCORE,
  NO_SCORES,
  NO_SUBJECT,
  NOT_A_COUNT,
  SHAPES,
  unreadable,
} from "./adult-admission-messages";
import { bornIn } from "./adult-admission-birth";
import { attempt, lawDay, spill, toCells, Values } from "./arguments";
import { errorCode, FunctionError, PassedError } from "./errors";
import { settingsFor } from "./session";

const threshold = (parameter: Parameter<number>): number => limitOn(parameter, lawDay(ADULT_ADMISSION));

function levelIn(values: Values, name: string): Level {
  const text = values.text(name);
  const { state, value } = readChoice(text, LEVEL_OPTIONS);
  const level = state === CellState.OK ? LEVEL_OPTIONS[value]?.code : undefined;
  if (level === undefined) throw unreadable(name, text);
  return level as Level;
}

/**
 * Whether an honour, or a place in a sports event, exempts from the examination (附件1 五(五)1 and 2).
 * @customfunction ADMIT_EXEMPT
 * @param honourOrEvent Honour, or sports event
 * @param [sport] Kind of sport: 奥运会项目 or 非奥运会项目; needed for an event
 * @param [place] Place reached: 1, 2 …; needed for an event
 * @returns TRUE or FALSE
 */
export function admitExempt(
  honourOrEvent: unknown[][],
  sport?: unknown[][],
  place?: unknown[][]
): unknown[][] {
  return spill({ honourOrEvent, sport, place }, (values) => {
    const text = values.text("honourOrEvent");
    const claims = splitGrounds(text).map(exemptionClaim);
    if (claims.some((claim) => claim?.clause === "5.5.1" && claim.holds)) return true;
    const event = meetingOf(text);
    const claim = exemptionClaim(text);
    if (claim?.clause === "5.5.3-1" || claim?.clause === "5.5.3-2") {
      throw new FunctionError("#VALUE!", { text: DEPENDS, args: { ground: text } });
    }
    if (!event) return false;
    const kind = values.text("sport");
    const olympic = isOlympic(kind);
    if (olympic === undefined) throw unreadable("sport", kind);
    const written = values.text("place");
    const reached = placeOf(written);
    if (reached === undefined) throw unreadable("place", written);
    return exemptsOn(lawDay(ADULT_ADMISSION), event, olympic, reached);
  });
}

/** The sum of one candidate's scores that count; what does not count may be blank. */
function totalFor(scores: readonly CellValue[], subjects: readonly CellValue[], values: Values): number {
  const level =
    values.isUnstated("level") && errorCode(values.cell("level")) === undefined
      ? undefined
      : levelIn(values, "level");
  const category = values.optionalText("category");
  const apart = settingsFor(ADULT_ADMISSION.id).readings.R4 === "apart";
  const counted: number[] = [];
  scores.forEach((score, index) => {
    const subject = subjects[index] ?? null;
    const code = errorCode(score) ?? errorCode(subject);
    if (code && scores.length === 1) throw new PassedError(code);
    if (isBlank(subject)) {
      if (isBlank(score)) return;
      throw new FunctionError("#N/A", { text: NO_SUBJECT, args: { n: index + 1 } });
    }
    const name = String(subject);
    if (!countsIn(name, category, level, apart)) return;
    const { state, value } = readNumber(score);
    if (state === CellState.BLANK || state === CellState.ERROR) {
      throw new FunctionError("#N/A", { text: NO_SCORE, args: { subject: name } });
    }
    if (state !== CellState.OK) {
      throw new FunctionError("#VALUE!", { text: BAD_SCORE, args: { subject: name, text: String(score) } });
    }
    counted.push(value);
  });
  if (counted.length === 0) throw new FunctionError("#N/A", { text: NO_SCORES });
  return sum(counted);
}

/**
 * Total of a candidate; without 数学 for 艺术 in 高起本 and 高起专 (附件1 五(三)).
 * @customfunction ADMIT_TOTAL
 * @param scores Scores of one candidate; several rows beneath one row of subjects give a total a row
 * @param subjects Names of the subjects, in the shape of the scores
 * @param [category] Category, for example 艺术
 * @param [level] Level of study: 高起本, 高起专 or 专升本
 * @returns The total
 */
export function admitTotal(
  scores: unknown[][],
  subjects: unknown[][],
  category?: unknown[][],
  level?: unknown[][]
): unknown[][] {
  const [points, names, categories, levels] = [
    toCells(scores),
    toCells(subjects),
    toCells(category),
    toCells(level),
  ];
  const one = (list: CellValue[][], row: number): CellValue =>
    (list.length > 1 ? list[row]?.[0] : list[0]?.[0]) ?? null;
  const valuesAt = (row: number): Values =>
    new Values({ category: one(categories, row), level: one(levels, row) });
  const width = points[0]?.length ?? 0;
  const oneEach = points.length === names.length && width === names[0]?.length;
  if (oneEach || points.flat().length === names.flat().length) {
    return [[attempt(() => totalFor(points.flat(), names.flat(), valuesAt(0)))]];
  }
  const perRow = [categories.length, levels.length].every(
    (length) => length === 1 || length === points.length
  );
  if (names.length !== 1 || names[0]?.length !== width || !perRow) {
    throw new FunctionError("#VALUE!", { text: SHAPES });
  }
  return points.map((row, index) => [attempt(() => totalFor(row, names.flat(), valuesAt(index)))]);
}

/**
 * The lowest line that the rules allow for a category: 70 % of the base line where 五(三) allows it, not
 * rounded, else the line itself.
 * @customfunction ADMIT_MIN_LINE
 * @param line Base line of the level and category
 * @param level Level of study: 高起本, 高起专 or 专升本
 * @param category Category, for example 艺术, 体育, 公安, 医学, 药学, 文科
 * @returns The lowest line
 */
export function admitMinLine(line: unknown[][], level: unknown[][], category: unknown[][]): unknown[][] {
  return spill({ line, level, category }, (values) => {
    const base = values.number("line");
    const lowered = loweredBy(categoryOf(values.text("category")), levelIn(values, "level"));
    return lowered ? shareOfLine(base, threshold(LIMITS.loweredLine)) : base;
  });
}

/**
 * The largest number of places that 85 % of the people registered allows (附件1 二(一)).
 * @customfunction ADMIT_PLAN_CAP
 * @param registered People registered for the school in a province
 * @returns A whole number
 */
export function admitPlanCap(registered: unknown[][]): unknown[][] {
  return spill({ registered }, (values) => {
    const people = values.quantity("registered");
    if (people < 0) throw new FunctionError("#NUM!", { text: NOT_A_COUNT });
    return planCap(people, threshold(LIMITS.planShare));
  });
}

/**
 * Whether an 18-character ID number's check digit holds and, where given, birth date and sex agree with it.
 * @customfunction ADMIT_ID_CHECK
 * @param id ID number as text
 * @param [birth] Birth date
 * @param [sex] Sex: 男 or 女
 * @returns TRUE or FALSE
 */
export function admitIdCheck(id: unknown[][], birth?: unknown[][], sex?: unknown[][]): unknown[][] {
  return spill({ id, birth, sex }, (values) => {
    if (typeof values.cell("id") === "number") throw new FunctionError("#VALUE!", { text: LOST_DIGITS });
    const identity = identityOf(values.text("id"));
    const born = bornIn(values.cell("birth"));
    const stated = sexIn(values);
    if (!identity?.checkHolds) return false;
    if (born && !born.some(([from, to]) => from <= identity.birth && identity.birth <= to)) return false;
    return stated === undefined || stated === identity.sex;
  });
}

function sexIn(values: Values): "男" | "女" | undefined {
  const text = values.optionalText("sex");
  if (values.isUnstated("sex")) return undefined;
  if (/^(?:男性?|1|m|male)$/i.test(text)) return "男";
  if (/^(?:女性?|2|f|female)$/i.test(text)) return "女";
  throw unreadable("sex", text);
}
