import {
  shownThreshold,
  textIn,
  unitOf,
  valueOn,
  type Figure,
  type Judged,
  type Judgement,
  type Language,
  type Note,
  type NoteArgument,
  type Reason,
  type Regulation,
  type Rule,
  type Serial,
  type Threshold,
  type Unit,
} from "../rules";
import {
  ANSWERED,
  ANSWERED_NO,
  AT_LEAST_COUNTED,
  AT_LEAST_GRADE,
  BY_READING,
  FALSE,
  FOUND,
  LIMITS,
  ONE_OF,
  REASONS,
  REASONS_BY_TITLE,
  REQUIRED,
  UNCLEAR,
  UNREADABLE_WORDS,
} from "./findings";
import { boundText, figure, figuresOn, severalText, textOn, thresholdText } from "./figures";
import { render, sentence } from "./format";

/** What a rule demands, with the figures that are in force on a day. */
export function titleOf({ title, parameter, figures }: Rule, language: Language, asOf: Serial): string {
  return sentence(textOn(title, { ...figures, ...(parameter && { limit: parameter }) }, language, asOf));
}

/** A judgement in words: what is demanded, and what was found or why nobody can tell. */
export function explain(regulation: Regulation, judged: Judged, language: Language): string {
  const { rule, judgement } = judged;
  const title = titleOf(rule, language, judged.asOf);
  const detail = detailOf(regulation, judged, title, language);
  const colon = language === "zh" ? "：" : ": ";
  const sentence = detail === "" ? title : `${title}${colon}${detail}`;
  const reading = judgement.outcome !== "pass" && judgement.reading;
  if (!reading) return sentence;
  const space = language === "zh" ? "" : " ";
  return `${sentence}${space}${render({ text: BY_READING, args: { reading } }, language)}`;
}

function detailOf(regulation: Regulation, judged: Judged, title: string, language: Language): string {
  const { judgement } = judged;
  const words: string[] = [];
  const isSaidByNote = judgement.note && judgement.reason && TOLD_BY_NOTES.has(judgement.reason);
  if (judgement.reason && !isSaidByNote) {
    const field = judgement.field;
    const own: NoteArgument =
      typeof field === "object" ? field.name : settingName(regulation, field, language, judged.asOf);
    const name = judgement.header ?? own;
    const unclear = judgement.reason === "ambiguous" && typeof field === "object" && field.type !== "share";
    const quotes = judgement.reason === "unreadable" && (judgement.said ?? "") !== "";
    const byTitle =
      quotes || judgement.reason !== "unreadable" ? REASONS_BY_TITLE[judgement.reason] : undefined;
    const isTitle =
      byTitle && sentence(render({ text: { en: "{name}" }, args: { name } }, language)) === title;
    const short = isTitle ? byTitle : undefined;
    const text = short ?? (unclear ? UNCLEAR : quotes ? UNREADABLE_WORDS : REASONS[judgement.reason]);
    words.push(render({ text, args: { field: name, said: judgement.said ?? "" } }, language));
  }
  if (judgement.note) words.push(render(withFigures(judgement.note, judged, language), language));
  if (words.length > 0) return words.join(language === "zh" ? "；" : "; ");
  return judgement.outcome === "fail" ? found(judged, language) : "";
}

/** Reasons of which a note, where there is one, says all that there is to say. */
const TOLD_BY_NOTES: ReadonlySet<Reason> = new Set<Reason>([
  "incomplete",
  "ambiguous",
  "unreadable",
  "notComputable",
]);

/** A note that speaks of `{value}`, `{limit}` or `{required}` without giving them means the judgement's own. */
function withFigures(note: Note, judged: Judged, language: Language): Note {
  const { rule, judgement } = judged;
  const { value, limit } = judgement;
  const args = {
    ...(value !== undefined && { value: valueText(rule, value, limit, language) }),
    ...(limit !== undefined && { limit: limitText(rule, limit, language) }),
    required: requiredText(judged, language),
    ...figuresOn(note.figures, language, judged.asOf),
    ...note.args,
  };
  return { text: note.text, args };
}

/** What a field id that no field explains is called: a setting's label, else the id itself. */
function settingName(
  regulation: Regulation,
  id: string | undefined,
  language: Language,
  asOf: Serial
): NoteArgument {
  const setting = regulation.settings.find((each) => each.id === id);
  return setting ? textOn(setting.label, setting.figures, language, asOf) : (id ?? "");
}

/** ", required at most 45 pupils"; nothing where there is no limit, or the title says it. */
function requiredText({ rule, judgement, asOf }: Judged, language: Language): string {
  const { limit } = judgement;
  if (limit === undefined || limit === null || isInTitle(rule, limit, asOf, language)) return "";
  return render({ text: REQUIRED, args: { limit: limitText(rule, limit, language) } }, language);
}

/** Whether what a rule demands is said with this very threshold in it; of other figures it names only a range. */
export function isInTitle(rule: Rule, limit: Threshold | Figure, asOf: Serial, language: Language): boolean {
  const title = textIn(rule.title, language);
  const spoken = {
    ...(typeof limit === "object" && rule.figures),
    ...(rule.parameter && { limit: rule.parameter }),
  };
  return Object.entries(spoken).some(([name, parameter]) => {
    const held = title.includes(`{${name}}`) ? valueOn(parameter, asOf) : undefined;
    return held !== undefined && String(shownThreshold(held, parameter)) === String(limit);
  });
}

function found(judged: Judged, language: Language): string {
  const { rule, judgement } = judged;
  const { value, limit } = judgement;
  if (value === false) {
    // A tick in the column for "no" says no word.
    const text = judgement.said && !TICK.test(judgement.said) ? ANSWERED : ANSWERED_NO;
    const said: NoteArgument = /^false$/i.test(judgement.said ?? "") ? FALSE : (judgement.said ?? "");
    return render({ text, args: { said } }, language);
  }
  if (value === undefined || value === null) return "";
  const args = {
    value: valueText(rule, value, limit, language),
    required: requiredText(judged, language),
  };
  return render({ text: FOUND, args }, language);
}

const TICK = /^[xv✓✔√]$/i;

/** A figure found; with more decimals where rounding would make it look like the threshold that it misses. */
function valueText(rule: Rule, value: Figure, limit: Judgement["limit"], language: Language): string {
  const unit = unitOf(rule) ?? "count";
  const bounds = typeof limit === "object" && limit !== null ? limit : [limit];
  const missed = bounds.filter((bound) => typeof bound === "number" && bound !== value);
  const write = (decimals?: number): string => figure(value, unit, language, decimals);
  const isMisleading = (text: string): boolean =>
    missed.some((bound) => figure(bound ?? null, unit, language) === text);
  let text = write();
  for (let decimals = 3; isMisleading(text) && decimals <= MOST_DECIMALS; decimals += 1)
    text = write(decimals);
  return text;
}
const MOST_DECIMALS = 12;

/** A threshold in words ("at most 45 pupils"), or a required figure as it is. */
export function limitText(rule: Rule, limit: Threshold | Figure, language: Language): string {
  const unit = unitOf(rule) ?? "count";
  if (typeof limit === "object" && limit !== null) return thresholdText(limit, unit, language);
  if (isSeveral(limit))
    return render({ text: ONE_OF, args: { all: severalText(limit, unit, language) } }, language);
  const text = boundText(limit, unit, language);
  if (typeof limit === "string" && rule.comparison === "atLeast")
    return render({ text: AT_LEAST_GRADE, args: { limit: text } }, language);
  // One figure is no range: it is what should have been stated.
  if (typeof limit !== "number" || !rule.comparison || rule.comparison === "between") return text;
  // Nothing lies above the whole: "at least 100 %" reads as a slip.
  if (unit === "%" && limit === 1 && rule.comparison === "atLeast") return text;
  const isCounted = rule.comparison === "atLeast" && COUNTED.has(unit);
  return render(
    { text: isCounted ? AT_LEAST_COUNTED : LIMITS[rule.comparison], args: { limit: text } },
    language
  );
}

/** What is fewer or more, not lower or higher. */
export const COUNTED: ReadonlySet<Unit> = new Set([
  "classes",
  "pupils",
  "people",
  "topics",
  "members",
  "experts",
  "elements",
  "characters",
  "days",
  "months",
  "years",
] as const);

/** Figures of which any would do ("0, 30.6–60"). */
export const isSeveral = (limit: Threshold | Figure): limit is string =>
  typeof limit === "string" && /^\d[\d.]*(?:(?:, |–)\d[\d.]*)+$/.test(limit);

/** A figure as the rule's unit and the language write it. */
export const figureText = (rule: Rule, value: Figure, language: Language): string =>
  figure(value, unitOf(rule) ?? "count", language);
