import type {
  FieldType,
  Figure,
  Shortfall,
  Language,
  LocalText,
  Outcome,
  Reason,
  Rule,
  Threshold,
} from "../rules";
import { COUNTED, figureText, isSeveral, limitText } from "./explain";
import { formatNumber, render } from "./format";
import { ANSWER_QUESTION, ANY, REMEDIES, REMEDY_BY_KIND, REMEDY_OF, WANTED } from "./remedies";

/** What a finding says of a rule, as far as it tells what is to be done. */
export interface Found {
  readonly outcome: Outcome;
  readonly value: Figure;
  readonly limit: Threshold | Figure;
  readonly reason?: Reason;
  /** What kind of value a cell is to hold that is blank or cannot be read. */
  readonly wanted?: FieldType;
  /** Id of the field whose column or label nobody found, or nobody is sure of. */
  readonly absent?: string;
  /** The sheet's own words for yes and no, where it has both. */
  readonly answers?: { readonly yes: string; readonly no: string };
  /** What the law itself knows is to be done. */
  readonly remedy?: string;
  /** By how many records a share is missed. */
  readonly shortfall?: Shortfall;
}

/** Differences in these units would say less than the threshold does. */
const WITHOUT_DIFFERENCE: readonly string[] = ["year", "years", "months"];

/** What would make a finding pass, in words; undefined of what nobody can tell, where its message says what to do. */
export function remedyOf(rule: Rule, found: Found, language: Language): string | undefined {
  const { outcome, value, limit, reason, wanted, absent, answers } = found;
  if (outcome === "unknown") {
    if (reason === "ambiguous" && absent !== undefined) return render({ text: ANSWER_QUESTION }, language);
    const isWanted = reason === "blank" || reason === "unreadable";
    if (isWanted && wanted === "yesNo" && answers)
      return render({ text: REMEDIES.oneAnswer, args: { ...answers } }, language);
    const text = isWanted ? (wanted ? WANTED[wanted] : ANY)[reason] : reason && REMEDY_OF[reason];
    return text && render({ text }, language);
  }
  if (outcome !== "fail") return undefined;
  if (found.remedy !== undefined) return found.remedy;
  if (value === false && answers)
    return render({ text: REMEDIES.answerSo, args: { yes: answers.yes } }, language);
  if (value === false) return render({ text: REMEDIES.answer }, language);
  if (typeof value === "number" && isSeveral(limit))
    return render({ text: REMEDIES.oneOf, args: { limit: limitText(rule, limit, language) } }, language);
  if (rule.kind === "formula" && typeof limit === "number") return render({ text: REMEDIES.state }, language);
  if (rule.kind === "formula" && typeof limit === "string" && limit !== "")
    return render({ text: /^\d/.test(limit) ? REMEDIES.state : REMEDIES.word, args: { limit } }, language);
  return (
    byDifference(rule, found, language) ??
    byName(rule, value, limit, language) ??
    render({ text: byKind(rule) }, language)
  );
}

function byDifference(rule: Rule, found: Found, language: Language): string | undefined {
  const { value, limit, shortfall } = found;
  const difference = differenceOf(rule, value, limit);
  const isShare = rule.parameter?.unit === "%";
  if (isShare && shortfall) {
    const points = difference === undefined ? "" : pointsText(Math.abs(difference), language);
    const change = { text: REMEDIES.points, args: { n: points } };
    const args = { ...shortfall, points: points === "" ? "" : change };
    return render({ text: isRaised(rule) ? REMEDIES.moreOf : REMEDIES.fewerOf, args }, language);
  }
  if (difference === undefined) return isStrict(rule) ? beyond(rule, limit, language) : undefined;
  const [more, less] = isShare ? [REMEDIES.higher, REMEDIES.lower] : [REMEDIES.more, REMEDIES.less];
  const n = isShare
    ? pointsText(Math.abs(difference), language)
    : figureText(rule, Math.abs(difference), language);
  return render({ text: difference > 0 ? more : less, args: { n } }, language);
}

const isRaised = ({ comparison }: Rule): boolean => comparison === "atLeast" || comparison === "moreThan";
const isStrict = ({ comparison }: Rule): boolean => comparison === "moreThan" || comparison === "lessThan";

/** Of a bound that is none of the figures that keep to it no difference is enough. */
function beyond(rule: Rule, limit: Threshold | Figure, language: Language): string | undefined {
  if (typeof limit !== "number") return undefined;
  const text = isRaised(rule) ? REMEDIES.above : REMEDIES.below;
  return render({ text, args: { limit: figureText(rule, limit, language) } }, language);
}

/** Percentage points, rather too many than too few. */
const pointsText = (share: number, language: Language): string =>
  formatNumber(Math.ceil(100 * (100 * share) - 1 / EXACT) / 100, language, 2);

/** Another name that should stand there; a grade that is too low nobody may rewrite, and days are no names. */
function byName(
  { comparison }: Rule,
  value: Figure,
  limit: Threshold | Figure,
  language: Language
): string | undefined {
  const isName = typeof value === "string" && typeof limit === "string" && !/^\d|^$/.test(limit);
  return isName && !comparison ? render({ text: REMEDIES.name, args: { limit } }, language) : undefined;
}

const byKind = ({ kind }: Rule): LocalText =>
  kind === "date" || kind === "complete" || kind === "order" ? REMEDY_BY_KIND[kind] : REMEDY_BY_KIND.other;

/** What a figure lacks of its bound (above 0), or has too much (below 0); decimals as far as both have any. */
function differenceOf(rule: Rule, value: Figure, limit: Threshold | Figure): number | undefined {
  const unit = rule.parameter?.unit;
  if (typeof value !== "number" || !unit || WITHOUT_DIFFERENCE.includes(unit)) return undefined;
  const bound = boundOf(rule, value, limit);
  if (bound === undefined) return undefined;
  const difference = Math.round((bound - value) * EXACT) / EXACT;
  // Nobody can take a third of a pupil away: it is an average that is too high.
  if (COUNTED.has(unit) && !Number.isInteger(difference)) return undefined;
  return difference === 0 ? undefined : difference;
}
const EXACT = 1e6;

function boundOf({ comparison }: Rule, value: number, limit: Threshold | Figure): number | undefined {
  if (typeof limit === "object" && limit !== null) return value < limit[0] ? limit[0] : limit[1];
  if (typeof limit !== "number") return undefined;
  if (comparison === "atMost" && value > limit) return limit;
  return comparison === "atLeast" && value < limit ? limit : undefined;
}
