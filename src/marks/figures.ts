/** Figures of findings as people write them, for reports. */
import type { Check, Finding } from "../check";
import { figureText, formatDate, formatMonth, formatPercent, limitText, sentence } from "../messages";
import type { Say } from "../messages/ui/say";
import { serialFromIso, unitOf, type Figure, type Language, type Rule } from "../rules";

/** The serial of a day is above any number of days, months or years that a rule speaks of. */
const FIRST_DAY = 10_000;
/** No share is above ten times its whole: such a figure counts something, whatever unit its threshold has. */
const MOST_SHARE = 10;

/** Whether what stands in a finding's cell is a share, by the field that its column is. */
export type IsShare = (finding: Finding) => boolean;

export function sharesOf({ recognition }: Check): IsShare {
  const shares = new Set<string>();
  for (const { name, tables } of recognition.sheets) {
    for (const { table, columns } of tables) {
      for (const field of table.record.fields) {
        const at = columns[field.id];
        if (at !== undefined && field.type === "share") shares.add(`${name}!${at}`);
      }
    }
  }
  return ({ sheet, cell }) =>
    cell !== null && (shares.has(`${sheet}!${cell}`) || shares.has(`${sheet}!${cell.replace(/\d+$/, "")}`));
}

interface Words {
  readonly say: Say;
  readonly language: Language;
  readonly isShare: IsShare;
}

/** What was found, and what is required, in words; blank where a finding is not about a figure. */
export function figuresOf(
  finding: Finding,
  rule: Rule,
  words: Words
): { readonly found: string; readonly required: string } {
  const { value, limit } = finding;
  // Out of order is who stands before whom, which is no threshold.
  if (rule.kind === "order") return { found: figureIn(value, finding, rule, words), required: "" };
  // Where the rule says what its figures count, it speaks of these.
  const isBroken =
    rule.unit === undefined &&
    finding.outcome === "fail" &&
    typeof value === "number" &&
    typeof limit === "number";
  if (isBroken && isOtherwise(rule, value, limit)) {
    const bare = { ...rule, parameter: undefined, unit: undefined };
    return { found: figureIn(value, finding, bare, words), required: figureIn(limit, finding, bare, words) };
  }
  const write = (figure: Figure): string => figureIn(figure, finding, rule, words);
  if (typeof limit === "object" && limit !== null) {
    return { found: write(value), required: limitText(rule, limit, words.language) };
  }
  // A comparison has words for its threshold; what was stated wrongly has the figure that it should be.
  const isPlain = plain(limit, finding, rule, words) !== undefined;
  return { found: write(value), required: isPlain ? write(limit) : limitIn(limit, rule, words.language) };
}

/** Figures that keep to the rule's comparison and broke it all the same: they count something else than its threshold does. */
const isOtherwise = ({ comparison }: Rule, value: number, limit: number): boolean =>
  (comparison === "atMost" && value <= limit) || (comparison === "atLeast" && value >= limit);

const limitIn = (limit: Figure, rule: Rule, language: Language): string =>
  limit === null ? "" : limitText(rule, limit, language);

const figureIn = (figure: Figure, finding: Finding, rule: Rule, words: Words): string =>
  figure === null ? "" : (plain(figure, finding, rule, words) ?? figureText(rule, figure, words.language));

/** A figure that its rule's unit says nothing of: an answer, a day, a year, a share or a number of its own. */
function plain(
  figure: Figure,
  finding: Finding,
  rule: Rule,
  { say, language, isShare }: Words
): string | undefined {
  if (typeof figure === "boolean")
    return finding.answers?.[figure ? "yes" : "no"] ?? sentence(say(figure ? "yes" : "no"));
  if (typeof figure === "string") {
    if (/^\d{4}-\d\d$/.test(figure)) return formatMonth(figure, language);
    return /^\d{4}-\d\d-\d\d$/.test(figure) ? formatDate(serialFromIso(figure), language) : undefined;
  }
  if (typeof figure !== "number") return undefined;
  if (rule.kind === "date" && figure >= FIRST_DAY) return formatDate(figure, language);
  const unit = unitOf(rule);
  if (unit === undefined && figure >= 0 && figure <= 1 && isShare(finding))
    return formatPercent(figure, language);
  if (unit === undefined && rule.kind === "member" && Number.isInteger(figure)) return String(figure);
  if (unit === "%" && Math.abs(figure) > MOST_SHARE)
    return figureText({ ...rule, parameter: undefined, unit: undefined }, figure, language);
  return undefined;
}
