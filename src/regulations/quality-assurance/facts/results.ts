import { certain, groupedBy, oncePerCheck, RecordSet, rowsIn } from "../../../rules";
import type { Context, Judgement, JudgeSet, Row } from "../../../rules";
import { countMatches, MEASURES, type Matches, type Measures } from "./conclusion";
import { ELEMENTS, elementOf } from "../classify/elements";
import { compareResults } from "../classify/results";
import { NOTES } from "../notes";
import { collegeOnSheet, reviewOf } from "./reviews";

/** What a sheet's elements say of the agreement of self-diagnosis and review. */
export interface Agreement extends Matches {
  /** The first gap, where something is missing. */
  readonly gap?: Judgement;
  /** Rows whose answer to 是否相符 contradicts their two results. */
  readonly contradictions: readonly { readonly row: Row; readonly equal: boolean }[];
}

/**
 * Compares the two results of each element; where only 是否相符 is answered, or the results are sentences that do not
 * plainly tell, that answer counts. Sentences that tell the contrary leave it open.
 */
export function agreementOf(set: RecordSet): Agreement {
  const rows = groupedBy(set.rows(), elementOf);
  let gap: Judgement | undefined;
  const contradictions: { row: Row; equal: boolean }[] = [];
  const equals = ELEMENTS.map(({ code }): boolean | undefined => {
    const [row] = rows.get(code) ?? [];
    if (!row) return undefined;
    const answer = row.yes("match");
    if (!row.isOk("self") || !row.isOk("review")) {
      if (answer === undefined) gap ??= gapOf(row);
      return answer;
    }
    const [self, said] = [row.text("self"), row.text("review")];
    const { equal, isPlain } = compareResults(self, said);
    const isOpposed = answer !== undefined && equal !== undefined && answer !== equal;
    if (isOpposed && isPlain) contradictions.push({ row, equal });
    const told = isOpposed ? (isPlain ? equal : undefined) : (answer ?? equal);
    if (told === undefined) gap ??= row.unclear("review", NOTES.resultsUnclear, { args: { self, said } });
    return told;
  });
  return { ...countMatches(equals), gap, contradictions };
}

function gapOf(row: Row): Judgement {
  // Where one of the results has no column there is an answer to 是否相符: that is what a person can give.
  if (!row.has("self") || !row.has("review")) return row.missing("match");
  return certain(row.gap("self", "review"), "why two results are not known");
}

/** The elements of one sheet as a set. */
export const elementsOn = (sheet: string, context: Context): RecordSet =>
  new RecordSet("element", context.tables("element", sheet));

/** The review that a sheet of elements belongs to. */
export const reviewOfElements = (sheet: string, context: Context): Row | undefined =>
  reviewOf(sheet, collegeOnSheet(sheet, context), context);

/** The sheet of elements that belongs to a review, where there is exactly one. */
export function elementsOfReview(review: Row, context: Context): RecordSet | undefined {
  const sheets = [...new Set(context.tables("element").map((table) => table.sheet))].filter((sheet) => {
    const own = reviewOfElements(sheet, context);
    return own !== undefined && own.table === review.table && own.index === review.index;
  });
  const telling = sheets
    .map((sheet) => elementsOn(sheet, context))
    .filter((set) => set.has("match") || (set.has("self") && set.has("review")));
  return telling.length === 1 ? telling[0] : undefined;
}

/** What an answer on the measures as a whole judges them to be. */
const JUDGED = { yes: "strong", no: "weak", partly: "between" } as const;
const ANSWERS = ["yes", "no", "partly"] as const;
const answer = (row: Row, field: string) =>
  row.isOk(field) ? ANSWERS.find((one) => one === row.choice(field)) : undefined;

const THREE = ["targeted", "feasible", "effective"] as const;

/**
 * Judgements of the measures that a review's answers allow, and the first gap among them: 是 on 针对性强, 切实可行 and
 * 成效明显 is strong; 否 on 针对性强 or 力度 is weak, by reading R5 on both; anything else in between.
 */
export function measuresOf(
  row: Row,
  context: Context
): { readonly allowed: readonly Measures[]; readonly gap?: Judgement } {
  const said = answer(row, "judged");
  if (said !== undefined) return { allowed: [JUDGED[said]] };
  const asked = [...THREE, "vigorous"].filter((field) => row.has(field));
  if (asked.length === 0) return { allowed: MEASURES, gap: row.missing("judged") };
  const vigorous = row.has("vigorous") ? answer(row, "vigorous") : "none";
  const needed = vigorous === "none" ? THREE : [...THREE, "vigorous"];
  const open = needed.find((field) => !row.isOk(field));
  const gap = open === undefined ? undefined : row.missing(open);
  const needsBoth = context.reading("R5") === "both";
  const three = THREE.map((field) => answer(row, field));
  const halves = [three[0], vigorous];
  const holds = (is: (half: (typeof halves)[number]) => boolean): boolean =>
    needsBoth ? halves.every(is) : halves.some(is);
  if (holds((half) => half === "no")) return { allowed: ["weak"], gap };
  const mayBeStrong = vigorous !== "no" && three.every((each) => each === "yes" || each === undefined);
  const allowed = {
    strong: mayBeStrong,
    between: !mayBeStrong || three.includes(undefined),
    // What a sheet does not ask may be so as well, where both are needed.
    weak: holds((half) => half === "no" || half === undefined || (needsBoth && half === "none")),
  };
  return { allowed: MEASURES.filter((judged) => allowed[judged]), gap };
}

/** A report with a sheet for each of its items: all its elements, none of which two sheets have. */
const reportInParts = oncePerCheck((context) => {
  const tables = context.tables("element");
  const sheets = new Map<string, string>();
  for (const row of rowsIn("element", context)) {
    const [code, { sheet }] = [elementOf(row), row.table];
    if (code === undefined) continue;
    if ((sheets.get(code) ?? sheet) !== sheet) return undefined;
    sheets.set(code, sheet);
  }
  return new Set(sheets.values()).size > 1 ? new RecordSet("element", tables) : undefined;
});

/** Judges the elements of a sheet; those of a report in parts together, on its first sheet. */
export const ofReport =
  (judge: JudgeSet): JudgeSet =>
  (set, context) => {
    const whole = reportInParts(context);
    if (!whole) return judge(set, context);
    return set.sheet === whole.sheet ? judge(whole, context) : undefined;
  };
