import { ADULT_ADMISSION } from "../regulations/adult-admission";
import {
  claimsOf,
  grantText,
  highestGrant,
  LOCAL_GROUNDS,
  type Grant,
} from "../regulations/adult-admission/bonus";
import { categoryOf } from "../regulations/adult-admission/categories";
import {
  exemptionClaim,
  exempts,
  isOlympic,
  meetingOf,
  placeOf,
} from "../regulations/adult-admission/exemptions";
import { identityOf } from "../regulations/adult-admission/identity";
import { localGrounds } from "../regulations/adult-admission/local-grounds";
import {
  BONUS_AGE,
  EXAM_DAYS,
  IN_FORCE,
  LOWERED_LINE,
  PLAN_SHARE,
} from "../regulations/adult-admission/parameters";
import { LEVEL_OPTIONS, type Level } from "../regulations/adult-admission/records/shared";
import { loweredBy, planCap, shareOfLine, totalOf } from "../regulations/adult-admission/scores";
import { ageOn, CellState, serialFromIso, valueOn, type LocalText } from "../rules";
import { isBlank, readChoice, readDate, readNumber, type CellValue } from "../sheets";
import { attempt, spill, toCells, Values, type Result } from "./arguments";
import { errorCode, FunctionError, PassedError } from "./errors";
import { settingsFor } from "./session";

const UNKNOWN_GROUND: LocalText = {
  vi: "không rõ đối tượng ưu tiên “{ground}”",
  zh: "无法识别照顾项目“{ground}”",
  mn: "«{ground}» гэсэн үндэслэл тодорхойгүй",
  en: "the ground “{ground}” is not known",
};
const ERROR_GROUND: LocalText = {
  vi: "một ô đối tượng ưu tiên chứa giá trị lỗi",
  zh: "照顾项目中有错误值",
  mn: "үндэслэлийн нэг нүдэнд алдааны утга байна",
  en: "a cell of grounds holds an error value",
};
const NEITHER: LocalText = {
  vi: "thiếu cả đối tượng ưu tiên (grounds) lẫn ngày sinh (birth)",
  zh: "照顾项目（grounds）和出生日期（birth）均未填写",
  mn: "үндэслэл (grounds), төрсөн огноо (birth) аль аль нь хоосон байна",
  en: "both grounds and birth are blank",
};
const SHAPES: LocalText = {
  vi: "các vùng phải có cùng số hàng",
  zh: "各区域的行数必须相同",
  mn: "мужуудын мөрийн тоо ижил байх ёстой",
  en: "the ranges must have the same number of rows",
};
const DEPENDS: LocalText = {
  vi: "“{ground}”: việc miễn thi còn tùy bậc học (专升本) và tỉnh",
  zh: "“{ground}”能否免试取决于层次（专升本）和就读所在省",
  mn: "«{ground}»: чөлөөлөх эсэх нь түвшин (专升本) болон мужаас хамаарна",
  en: "“{ground}”: the exemption depends on the level (专升本) and the province",
};
const UNREADABLE: LocalText = {
  vi: "đối số “{name}” không đọc được: {text}",
  zh: "参数“{name}”无法识别：{text}",
  mn: "«{name}» аргументыг уншиж чадсангүй: {text}",
  en: "the argument “{name}” cannot be read: {text}",
};
const NO_SCORE: LocalText = {
  vi: "thiếu điểm môn “{subject}”",
  zh: "科目“{subject}”的成绩未填写",
  mn: "«{subject}» хичээлийн оноо хоосон байна",
  en: "the score of “{subject}” is blank",
};
const BAD_SCORE: LocalText = {
  vi: "không đọc được điểm môn “{subject}”: {text}",
  zh: "科目“{subject}”的成绩无法识别：{text}",
  mn: "«{subject}» хичээлийн оноог уншиж чадсангүй: {text}",
  en: "the score of “{subject}” cannot be read: {text}",
};
const NO_SUBJECT: LocalText = {
  vi: "điểm thứ {n} không có tên môn",
  zh: "第{n}个成绩没有科目名称",
  mn: "{n} дэх оноонд хичээлийн нэр алга",
  en: "score {n} has no subject",
};
const NO_SCORES: LocalText = {
  vi: "không có điểm nào (scores)",
  zh: "成绩（scores）未填写",
  mn: "оноо (scores) хоосон байна",
  en: "the argument “scores” is blank",
};
const LOST_DIGITS: LocalText = {
  vi: "số căn cước được lưu dạng số nên đã mất các chữ số cuối; hãy nhập dạng văn bản",
  zh: "身份证号以数字形式给出，末尾几位已丢失，请以文本形式给出",
  mn: "иргэний үнэмлэхний дугаар тоогоор өгөгдсөн тул сүүлийн цифрүүд алдагдсан; текстээр оруулна уу",
  en: "the ID is given as a number and has lost its last digits; give it as text",
};
const NOT_A_COUNT: LocalText = {
  vi: "“registered” phải là số người từ 0 trở lên",
  zh: "“registered”应为不小于 0 的人数",
  mn: "«registered» нь 0-ээс багагүй хүний тоо байх ёстой",
  en: "“registered” must be a number of people, 0 or more",
};

const FIRST_EXAM_DAY = serialFromIso(EXAM_DAYS[0]);
const unreadable = (name: string, text: string): FunctionError =>
  new FunctionError("#VALUE!", { text: UNREADABLE, args: { name, text } });

/** Thresholds of the 2024 admission: the last day in force where it has ended. */
function threshold(parameter: typeof LOWERED_LINE): number {
  const value = valueOn(parameter, serialFromIso(IN_FORCE.to));
  return typeof value === "number" ? value : NaN;
}

function levelIn(values: Values, name: string): Level {
  const text = values.text(name);
  const { state, value } = readChoice(text, LEVEL_OPTIONS);
  const level = state === CellState.OK ? LEVEL_OPTIONS[value]?.code : undefined;
  if (level === undefined) throw unreadable(name, text);
  return level as Level;
}

/** Grounds, birth date and day of one candidate. */
interface Person {
  readonly grounds: readonly CellValue[];
  readonly birth: CellValue;
  readonly on: CellValue;
}

/** The highest grant of one candidate; a single error value is passed on, one among several is unknown. */
function bestGrant({ grounds, birth, on }: Person): Grant | undefined {
  const day = dateIn("on", on) ?? FIRST_EXAM_DAY;
  const born = dateIn("birth", birth);
  const [error] = grounds.map(errorCode).filter((code) => code !== undefined);
  if (error && grounds.length === 1) throw new PassedError(error);
  if (error) throw new FunctionError("#N/A", { text: ERROR_GROUND });
  const texts = grounds.filter((cell) => !isBlank(cell)).map((cell) => String(cell));
  if (texts.length === 0 && born === undefined) throw new FunctionError("#N/A", { text: NEITHER });
  const local = localGrounds(settingsFor(ADULT_ADMISSION.id).values[LOCAL_GROUNDS]);
  const claims = claimsOf(texts, local);
  const odd = claims.unknown[0] ?? claims.refused[0]?.text ?? claims.exemptions[0];
  if (odd !== undefined) {
    throw new FunctionError("#VALUE!", { text: UNKNOWN_GROUND, args: { ground: odd } });
  }
  return highestGrant(claims, born === undefined ? undefined : ageOn(born, day) >= BONUS_AGE);
}

function dateIn(name: string, cell: CellValue): number | undefined {
  const code = errorCode(cell);
  if (code) throw new PassedError(code);
  if (isBlank(cell)) return undefined;
  const { state, value } = readDate(cell);
  if (state !== CellState.OK) throw unreadable(name, String(cell));
  return value;
}

/** One result for one candidate; row by row where `birth` is a range of several rows. */
function forCandidates(
  grounds: unknown[][],
  birth: unknown[][] | undefined,
  on: unknown[][] | undefined,
  result: (grant: Grant | undefined) => Result
): unknown[][] {
  const [allGrounds, births, days] = [toCells(grounds), toCells(birth), toCells(on)];
  const judge = (person: Person): Result => attempt(() => result(bestGrant(person)));
  const rows = births.length;
  if (rows <= 1) {
    return [[judge({ grounds: allGrounds.flat(), birth: births[0]?.[0] ?? null, on: days[0]?.[0] ?? null })]];
  }
  const single = allGrounds.length === 1 && allGrounds[0]?.length === 1;
  if ((allGrounds.length !== rows && !single) || (days.length !== rows && days.length > 1)) {
    throw new FunctionError("#VALUE!", { text: SHAPES });
  }
  return births.map((row, index) => [
    judge({
      grounds: (single ? allGrounds[0] : allGrounds[index]) ?? [],
      birth: row[0] ?? null,
      on: (days.length > 1 ? days[index]?.[0] : days[0]?.[0]) ?? null,
    }),
  ]);
}

/**
 * Bonus points of a candidate: the highest single grant, never a sum (附件1 五(五)4 to 6).
 * @customfunction ADMIT_BONUS
 * @param grounds Grounds, several in one cell or in a range; blank: only the age counts
 * @param [birth] Birth date; a range of several rows gives a result a row
 * @param [on] The day for the age; omitted: 2024-10-19
 * @returns 0, 10, 20, 30 or 50
 */
export function admitBonus(grounds: unknown[][], birth?: unknown[][], on?: unknown[][]): unknown[][] {
  return forCandidates(grounds, birth, on, (grant) => grant?.points ?? 0);
}

/**
 * The clause and ground that give the bonus; empty where the bonus is 0.
 * @customfunction ADMIT_BONUS_GROUND
 * @param grounds Grounds, several in one cell or in a range; blank: only the age counts
 * @param [birth] Birth date; a range of several rows gives a result a row
 * @param [on] The day for the age; omitted: 2024-10-19
 * @returns Clause, ground and points, for example "五(五)4 运动健将 +50"
 */
export function admitBonusGround(grounds: unknown[][], birth?: unknown[][], on?: unknown[][]): unknown[][] {
  return forCandidates(grounds, birth, on, (grant) => (grant && grant.points > 0 ? grantText(grant) : ""));
}

/**
 * Whether an honour, or a place in a sports event, exempts from the examination (附件1 五(五)1 and 2).
 * @customfunction ADMIT_EXEMPT
 * @param honour_or_event Honour, or sports event
 * @param [sport] 奥运会项目 or 非奥运会项目; needed for an event
 * @param [place] Place reached: 1, 2 …; needed for an event
 * @returns TRUE or FALSE
 */
export function admitExempt(
  honour_or_event: unknown[][],
  sport?: unknown[][],
  place?: unknown[][]
): unknown[][] {
  return spill({ honour_or_event, sport, place }, (values) => {
    const text = values.text("honour_or_event");
    const event = meetingOf(text);
    const claim = exemptionClaim(text);
    if (claim?.clause === "5.5.3-1" || claim?.clause === "5.5.3-2") {
      throw new FunctionError("#VALUE!", { text: DEPENDS, args: { ground: text } });
    }
    if (!event) return claim?.clause === "5.5.1" && claim.holds;
    const kind = values.text("sport");
    const olympic = isOlympic(kind);
    if (olympic === undefined) throw unreadable("sport", kind);
    const written = values.text("place");
    const reached = placeOf(written);
    if (reached === undefined) throw unreadable("place", written);
    return exempts(event, olympic, reached);
  });
}

/** One candidate's scores with the names of their subjects. */
function totalFor(scores: readonly CellValue[], subjects: readonly CellValue[], values: Values): number {
  const counted: { subject: string; score: number }[] = [];
  scores.forEach((score, index) => {
    const subject = subjects[index] ?? null;
    const code = errorCode(score) ?? errorCode(subject);
    if (code && scores.length === 1) throw new PassedError(code);
    if (isBlank(subject)) {
      if (isBlank(score)) return;
      throw new FunctionError("#N/A", { text: NO_SUBJECT, args: { n: index + 1 } });
    }
    const name = String(subject);
    const { state, value } = readNumber(score);
    if (state === CellState.BLANK || state === CellState.ERROR) {
      throw new FunctionError("#N/A", { text: NO_SCORE, args: { subject: name } });
    }
    if (state !== CellState.OK) {
      throw new FunctionError("#VALUE!", { text: BAD_SCORE, args: { subject: name, text: String(score) } });
    }
    counted.push({ subject: name, score: value });
  });
  if (counted.length === 0) throw new FunctionError("#N/A", { text: NO_SCORES });
  const level =
    values.isBlank("level") && errorCode(values.cell("level")) === undefined
      ? undefined
      : levelIn(values, "level");
  const apart = settingsFor(ADULT_ADMISSION.id).readings.R4 === "apart";
  return totalOf(counted, values.optionalText("category"), level, apart);
}

/**
 * Total of a candidate; without 数学 for 艺术 in 高起本 and 高起专 (附件1 五(三)).
 * @customfunction ADMIT_TOTAL
 * @param scores Scores of one candidate; several rows beneath one row of subjects give a total a row
 * @param subjects Names of the subjects, in the shape of the scores
 * @param [category] Category, for example 艺术
 * @param [level] 高起本, 高起专 or 专升本
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
 * @param level 高起本, 高起专 or 专升本
 * @param category Category, for example 艺术, 体育, 公安, 医学, 药学, 文科
 * @returns The lowest line
 */
export function admitMinLine(line: unknown[][], level: unknown[][], category: unknown[][]): unknown[][] {
  return spill({ line, level, category }, (values) => {
    const base = values.number("line");
    const lowered = loweredBy(categoryOf(values.text("category")), levelIn(values, "level"));
    return lowered ? shareOfLine(base, threshold(LOWERED_LINE)) : base;
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
    const people = values.number("registered");
    if (people < 0) throw new FunctionError("#NUM!", { text: NOT_A_COUNT });
    return planCap(people, threshold(PLAN_SHARE));
  });
}

/**
 * Whether an 18-character ID number's check digit holds and, where given, birth date and sex agree with it.
 * @customfunction ADMIT_ID_CHECK
 * @param id ID number as text
 * @param [birth] Birth date
 * @param [sex] 男 or 女
 * @returns TRUE or FALSE
 */
export function admitIdCheck(id: unknown[][], birth?: unknown[][], sex?: unknown[][]): unknown[][] {
  return spill({ id, birth, sex }, (values) => {
    if (typeof values.cell("id") === "number") throw new FunctionError("#VALUE!", { text: LOST_DIGITS });
    const identity = identityOf(values.text("id"));
    const born = values.optionalDate("birth");
    const stated = sexIn(values);
    if (!identity?.checkHolds) return false;
    if (born !== undefined && born !== identity.birth) return false;
    return stated === undefined || stated === identity.sex;
  });
}

function sexIn(values: Values): "男" | "女" | undefined {
  const text = values.optionalText("sex");
  if (values.isBlank("sex")) return undefined;
  if (/^(?:男性?|1|m|male)$/i.test(text)) return "男";
  if (/^(?:女性?|2|f|female)$/i.test(text)) return "女";
  throw unreadable("sex", text);
}
