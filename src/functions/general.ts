import { loadedRegulation, loadedRegulations } from "../regulations/library";
import {
  citation,
  fullId,
  isWithin,
  LANGUAGES,
  meets,
  percentOf,
  shownThreshold,
  valueOn,
  type Language,
  type LocalText,
  type Parameter,
  type Regulation,
  type Rule,
  type Threshold,
} from "../rules";
import { spill, toCells, type Argument, type Values } from "./arguments";
import { FunctionError } from "./errors";

const NO_RULE: LocalText = {
  vi: "không có quy tắc “{id}”",
  zh: "没有规则“{id}”",
  mn: "«{id}» дүрэм алга",
  en: "there is no rule “{id}”",
};
const NO_RULE_BUT: LocalText = {
  vi: "không có quy tắc “{id}”; có phải {ids}?",
  zh: "没有规则“{id}”；是否指 {ids}？",
  mn: "«{id}» дүрэм алга; {ids} гэсэн үү?",
  en: "there is no rule “{id}”; did you mean {ids}?",
};
const NO_THRESHOLD: LocalText = {
  vi: "quy tắc “{id}” không có ngưỡng bằng số",
  zh: "规则“{id}”没有数值界限",
  mn: "«{id}» дүрэмд тоон хязгаар байхгүй",
  en: "the rule “{id}” has no single threshold",
};
const TWO_BOUNDS: LocalText = {
  vi: "quy tắc “{id}” có hai giới hạn: xin hỏi riêng hoặc trong một cột",
  zh: "规则“{id}”有上下两个界限：请单独查询，或放在一列中查询",
  mn: "«{id}» дүрэм хоёр хязгаартай: тусад нь эсвэл нэг баганад асууна уу",
  en: "the rule “{id}” has two bounds: ask for it by itself, or in a column",
};
const NOT_IN_FORCE: LocalText = {
  vi: "quy tắc “{id}” không có hiệu lực vào ngày {day}",
  zh: "规则“{id}”在{day}不在施行期间",
  mn: "«{id}» дүрэм {day} өдөр хүчин төгөлдөр бус",
  en: "the rule “{id}” is not in force on {day}",
};
const NOTHING_TO_SHARE: LocalText = {
  vi: "không phát sinh: tổng số bằng 0",
  zh: "不适用：总数为 0",
  mn: "хамаарахгүй: нийт тоо тэг",
  en: "not applicable: the total is zero",
};
const NO_LANGUAGE: LocalText = {
  vi: "không có ngôn ngữ “{language}” (vi, zh, mn, en)",
  zh: "没有语言“{language}”（vi、zh、mn、en）",
  mn: "«{language}» хэл алга (vi, zh, mn, en)",
  en: "there is no language “{language}” (vi, zh, mn, en)",
};

interface Found {
  readonly regulation: Regulation;
  readonly rule: Rule;
  readonly id: string;
}

/** Rules by full id, made at the first call. */
const indexes = new WeakMap<Regulation, ReadonlyMap<string, Rule>>();

function indexOf(regulation: Regulation): ReadonlyMap<string, Rule> {
  const known = indexes.get(regulation);
  const index = known ?? new Map(regulation.rules.map((rule) => [fullId(regulation, rule), rule]));
  if (!known) indexes.set(regulation, index);
  return index;
}

/** The rule of an id; its regulation has been loaded before the call. */
function ruleOf(values: Values): Found {
  const id = values.text("rule");
  const regulation = loadedRegulation(id.split("/")[0] ?? "");
  const rule = regulation && indexOf(regulation).get(id);
  if (!regulation || !rule) throw noRule(id);
  return { regulation, rule, id };
}

/** So many ids are offered in place of one that is not there. */
const MOST_OFFERED = 6;

/** Says which full ids there are for a clause without its regulation ("4.1.b"), or with some other one. */
function noRule(id: string): FunctionError {
  const clause = (id.split("/").at(-1) ?? "").trim().normalize("NFKC").toLowerCase();
  const named = loadedRegulation(id.split("/")[0] ?? "");
  const all = (named ? [named] : loadedRegulations()).flatMap((regulation) => [
    ...indexOf(regulation).keys(),
  ]);
  const clauseOf = (full: string): string => full.slice(full.indexOf("/") + 1).toLowerCase();
  const same = all.filter((full) => clauseOf(full) === clause);
  const beneath = all.filter((full) => clauseOf(full).startsWith(clause) && clause !== "");
  const ids = (
    same.length > 0 ? same : beneath.filter((full) => !/\d/.test(clauseOf(full)[clause.length] ?? ""))
  ).slice(0, MOST_OFFERED);
  const args = { id, name: "rule" };
  return ids.length === 0
    ? new FunctionError("#N/A", { text: NO_RULE, args })
    : new FunctionError("#N/A", { text: NO_RULE_BUT, args: { ...args, ids: { list: ids } } });
}

/** The threshold of a rule on the day `on`, and the parameter that it belongs to. */
function thresholdOf({ regulation, rule, id }: Found, values: Values): [Threshold, Parameter] {
  const { parameter } = rule;
  if (!parameter) throw new FunctionError("#N/A", { text: NO_THRESHOLD, args: { id } });
  const day = values.day("on", regulation);
  const { from, to } = rule.inForce ?? regulation.inForce;
  const threshold = isWithin(day, from, to) ? valueOn(parameter, day) : undefined;
  if (threshold === undefined) {
    throw new FunctionError("#N/A", { text: NOT_IN_FORCE, args: { id, day: { date: day } } });
  }
  return [threshold, parameter];
}

/**
 * The threshold of a rule: a share as a fraction, two bounds side by side, a date rule's number of days,
 * months or years.
 * @customfunction RULE_THRESHOLD
 * @param rule Id of the rule, for example "school-standard/4.1.b"
 * @param [on] As-of date; omitted: today, or the last day in force
 * @returns The threshold, or low and high bound side by side
 */
export function ruleThreshold(rule: unknown[][], on?: unknown[][]): unknown[][] {
  // Rules in a column give a row each, and a second column where one of them has two bounds.
  const isColumn = [rule, on].every((argument) => toCells(argument).every((row) => row.length === 1));
  let isWide = false;
  const bounds = (side: 0 | 1): unknown[][] =>
    spill({ rule, on }, (values) => {
      const found = ruleOf(values);
      const [threshold, parameter] = thresholdOf(found, values);
      const shown = shownThreshold(threshold, parameter);
      if (typeof shown === "number") return side === 0 ? shown : "";
      if (!isColumn) throw new FunctionError("#VALUE!", { text: TWO_BOUNDS, args: { id: found.id } });
      isWide = true;
      return shown[side];
    });
  const lows = bounds(0);
  if (!isWide) return lows;
  const highs = bounds(1);
  return lows.map(([low], row) => [low, low instanceof Error ? "" : highs[row]?.[0]]);
}

/**
 * Whether a value, or a value of a total, keeps to a rule's threshold.
 * @customfunction RULE_CHECK
 * @param rule Id of the rule, for example "school-standard/4.1.b"
 * @param value The figure, or the part where a total is given
 * @param [total] The whole of which value is a part; zero: not applicable
 * @param [on] As-of date; omitted: today, or the last day in force
 * @returns TRUE or FALSE
 */
export function ruleCheck(
  rule: unknown[][],
  value: unknown[][],
  total?: unknown[][],
  on?: unknown[][]
): unknown[][] {
  return spill({ rule, value, total, on }, (values) => {
    const found = ruleOf(values);
    const [threshold, parameter] = thresholdOf(found, values);
    // What a date rule counts is the time that something may take.
    const { kind, comparison = kind === "date" ? "atMost" : undefined } = found.rule;
    if (!comparison) throw new FunctionError("#N/A", { text: NO_THRESHOLD, args: { id: found.id } });
    return meets(quantity(values, parameter, total), comparison, threshold);
  });
}

function quantity(values: Values, parameter: Parameter, total: Argument): number {
  const isShare = parameter.unit === "%";
  if (total === undefined || total === null) {
    return isShare ? values.share("value") : values.number("value");
  }
  // A share of something is made of counts: "98%" of 50 says neither.
  const read = (name: string): number => (isShare ? values.quantity(name) : values.number(name));
  const whole = read("total");
  const part = read("value");
  if (whole === 0) throw new FunctionError("#N/A", { text: NOTHING_TO_SHARE });
  return isShare ? percentOf(part, whole) : part / whole;
}

/**
 * Document and clause of a rule, as the law is cited.
 * @customfunction RULE_CITATION
 * @param rule Id of the rule, for example "school-standard/4.1.b"
 * @param [language] Language: vi, zh, mn or en; omitted: the law's own
 * @returns Document and clause
 */
export function ruleCitation(rule: unknown[][], language?: unknown[][]): unknown[][] {
  return spill({ rule, language }, (values) => {
    const found = ruleOf(values);
    const wanted = values.optionalText("language").toLowerCase();
    if (wanted === "") return citation(found.regulation, found.rule);
    if (!isLanguage(wanted)) {
      throw new FunctionError("#VALUE!", { text: NO_LANGUAGE, args: { language: wanted } });
    }
    return citation(found.regulation, found.rule, wanted);
  });
}

const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);
