import { CellState, certain, RecordSet, type Context, type Judgement, type Row } from "../../../rules";
import { countMatches, judgeMeasures, MEASURES, resultKey } from "./conclusion";
import type { Answer, Matches, Measures } from "./conclusion";
import { ELEMENTS, elementOf } from "../classify/elements";
import { collegeOnSheet, reviewOf } from "./reviews";

/** What a sheet's elements say of the agreement of self-diagnosis and review. */
export interface Agreement extends Matches {
  /** The first gap, where something is missing. */
  readonly gap?: Judgement;
  /** Rows whose answer to 是否相符 contradicts their two results. */
  readonly contradictions: readonly { readonly row: Row; readonly equal: boolean }[];
}

/** Compares the two results of each element; where only 是否相符 is answered, that answer counts. */
export function agreementOf(set: RecordSet): Agreement {
  const rows = new Map<string, Row>();
  for (const row of set.rows()) {
    const code = elementOf(row);
    if (code !== undefined && !rows.has(code)) rows.set(code, row);
  }
  let gap: Judgement | undefined;
  const contradictions: { row: Row; equal: boolean }[] = [];
  const pairs = ELEMENTS.map(({ code }): [string, string] | undefined => {
    const row = rows.get(code);
    if (!row) return undefined;
    const answer = row.yes("match");
    if (!row.isOk("self") || !row.isOk("review")) {
      if (answer !== undefined) return said(answer);
      gap ??= gapOf(row);
      return undefined;
    }
    const pair: [string, string] = [row.text("self"), row.text("review")];
    if (answer !== undefined && pair.some(isProse)) return said(answer);
    const equal = resultKey(pair[0]) === resultKey(pair[1]);
    if (answer !== undefined && answer !== equal) contradictions.push({ row, equal });
    return pair;
  });
  return { ...countMatches(pairs), gap, contradictions };
}

/** An answer to 是否相符 as a pair of results. */
const said = (equal: boolean): [string, string] => (equal ? ["=", "="] : ["=", "≠"]);

/** A sentence of the reviewers is no result that could be compared word by word: 是否相符 answers then. */
const isProse = (text: string): boolean => text.replace(/\s/g, "").length > 10 || /[，。；]./u.test(text);

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

/** Judgements of the measures that a review's answers allow, and the first gap among them. */
export function measuresOf(
  row: Row,
  context: Context
): { readonly allowed: readonly Measures[]; readonly gap?: Judgement } {
  const said = answer(row, "judged");
  if (said !== undefined)
    return { allowed: [said === "yes" ? "strong" : said === "no" ? "weak" : "between"] };
  const three = ["targeted", "feasible", "effective"] as const;
  if (![...three, "vigorous"].some((field) => row.has(field))) {
    return { allowed: MEASURES, gap: row.missing("judged") };
  }
  const [targeted, feasible, effective] = three.map((field) => answer(row, field));
  const vigorous = row.has("vigorous") ? answer(row, "vigorous") : "none";
  const open = [...three, ...(row.has("vigorous") ? ["vigorous"] : [])].find((field) => !row.isOk(field));
  const needsBoth = context.reading("R5") === "both";
  const allowed = judgeMeasures({ targeted, feasible, effective, vigorous }, needsBoth);
  return { allowed, gap: open === undefined ? undefined : row.missing(open) };
}

const ANSWERS: readonly Answer[] = ["yes", "no", "partly"];
const answer = (row: Row, field: string): Answer =>
  row.state(field) === CellState.OK ? ANSWERS.find((one) => one === row.choice(field)) : undefined;
