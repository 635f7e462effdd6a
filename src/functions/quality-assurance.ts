import { QUALITY_ASSURANCE } from "../regulations/quality-assurance";
import {
  ANSWERS,
  countCharacters,
  countMatches,
  criteriaOf,
  ELEMENT_COUNT,
  MEASURES,
  possibleConclusions,
  resultKey,
  type Matches,
  type Measures,
} from "../regulations/quality-assurance/formulas";
import { CellState, makeContext, type LocalText } from "../rules";
import { isBlank, readChoice, readYesNo, type CellValue } from "../sheets";
import { spill, toCells, type Argument } from "./arguments";
import { errorCode, FunctionError, PassedError } from "./errors";
import { session, settingsFor } from "./session";

const SHAPES: LocalText = {
  vi: "các vùng phải có cùng kích thước",
  zh: "各区域的大小必须相同",
  mn: "мужууд ижил хэмжээтэй байх ёстой",
  en: "the ranges must have one shape",
};
const TOO_MANY: LocalText = {
  vi: "mỗi vùng có tối đa 15 kết quả, hiện có {count}",
  zh: "每个区域最多15项结果，现有{count}项",
  mn: "муж бүрт хамгийн ихдээ 15 үр дүн байна, одоо {count}",
  en: "a range holds at most 15 results, here are {count}",
};
const MISSING_RESULT: LocalText = {
  vi: "thiếu kết quả của {count} yếu tố",
  zh: "缺少{count}项要素的结果",
  mn: "{count} үзүүлэлтийн үр дүн алга",
  en: "results of {count} elements are missing",
};
const STILL_OPEN: LocalText = {
  vi: "chưa đủ dữ liệu để kết luận: có thể là {possible}",
  zh: "数据不足，尚不能得出结论：可能为{possible}",
  mn: "дүгнэхэд мэдээлэл дутуу: {possible} байж болно",
  en: "not enough for a conclusion: it may be {possible}",
};
const UNREADABLE: LocalText = {
  vi: "đối số “{name}” không đọc được: {text}",
  zh: "参数“{name}”无法识别：{text}",
  mn: "«{name}» аргументыг уншиж чадсангүй: {text}",
  en: "the argument “{name}” cannot be read: {text}",
};
const NO_TEXT: LocalText = {
  vi: "thiếu giá trị của đối số “{name}”",
  zh: "参数“{name}”未填写",
  mn: "«{name}» аргументын утга хоосон байна",
  en: "the argument “{name}” is blank",
};

/** A result of an element, undefined where it is missing. */
function resultOf(cell: CellValue): string | undefined {
  if (errorCode(cell) || isBlank(cell)) return undefined;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell);
}

/** Which of fifteen pairs of results are equal; those that lack are undefined, or short of fifteen. */
function equalsIn(self: Argument, review: Argument): (boolean | undefined)[] {
  const [left, right] = [toCells(self), toCells(review)];
  const same = left.length === right.length && left[0]?.length === right[0]?.length;
  if (!same) throw new FunctionError("#VALUE!", { text: SHAPES });
  const [first, second] = [left.flat(), right.flat()];
  const count = first.length;
  if (count === 1) {
    const code = errorCode(first[0]) ?? errorCode(second[0]);
    if (code) throw new PassedError(code);
  }
  if (count > ELEMENT_COUNT) throw new FunctionError("#VALUE!", { text: TOO_MANY, args: { count } });
  return first.map((cell, index) => {
    const [own, other] = [resultOf(cell), resultOf(second[index] ?? null)];
    return own === undefined || other === undefined ? undefined : resultKey(own) === resultKey(other);
  });
}

/**
 * How many of the 15 elements have equal results in self-diagnosis and review (4.3).
 * @customfunction QA_MATCHES
 * @param self Self-diagnosis results of the 15 elements
 * @param review Review results, of the same shape
 * @returns 0 to 15
 */
export function qaMatches(self: unknown[][], review: unknown[][]): unknown[][] {
  const { least, most } = countMatches(equalsIn(self, review));
  if (least !== most)
    throw new FunctionError("#N/A", { text: MISSING_RESULT, args: { count: most - least } });
  return [[least]];
}

/**
 * The conclusion of a review (4.3), as long as nothing that is missing could change it.
 * @customfunction QA_CONCLUSION
 * @param self Self-diagnosis results of the 15 elements
 * @param review Review results, of the same shape
 * @param [measures] Judgement of the measures: TRUE strong, FALSE weak, "一般" in between
 * @returns 有效, 待改进 or 异常
 */
export function qaConclusion(self: unknown[][], review: unknown[][], measures?: unknown[][]): unknown[][] {
  const matches: Matches = countMatches(equalsIn(self, review));
  const allowed = measuresIn(toCells(measures)[0]?.[0] ?? null);
  const context = makeContext(QUALITY_ASSURANCE, [], session.today(), settingsFor(QUALITY_ASSURANCE.id));
  const possible = [...possibleConclusions(matches, allowed, criteriaOf(context))];
  const [only] = possible;
  if (only === undefined || possible.length > 1) {
    throw new FunctionError("#N/A", { text: STILL_OPEN, args: { possible: { list: possible } } });
  }
  return [[only]];
}

/** The judgements of the measures that an argument allows: all where it is blank. */
function measuresIn(cell: CellValue): readonly Measures[] {
  const code = errorCode(cell);
  if (code) throw new PassedError(code);
  if (isBlank(cell) && !(typeof cell === "string" && cell.trim() === "无")) return MEASURES;
  const choice = readChoice(cell, ANSWERS);
  const answer = choice.state === CellState.OK ? ANSWERS[choice.value]?.code : undefined;
  if (answer !== undefined) return [answer === "yes" ? "strong" : answer === "no" ? "weak" : "between"];
  const yes = readYesNo(cell);
  if (yes.state === CellState.OK) return [yes.value === 1 ? "strong" : "weak"];
  throw new FunctionError("#VALUE!", { text: UNREADABLE, args: { name: "measures", text: String(cell) } });
}

/**
 * 字数 as word processors count it (annex 3).
 * @customfunction QA_CHAR_COUNT
 * @param text Text, or a range of texts
 * @returns Each CJK character and full-width mark is one, an unbroken run of others one, blanks none
 */
export function qaCharCount(text: unknown[][]): unknown[][] {
  return spill({ text }, (values) => {
    const said = values.optionalText("text");
    if (said === "") throw new FunctionError("#N/A", { text: NO_TEXT, args: { name: "text" } });
    return countCharacters(said);
  });
}
