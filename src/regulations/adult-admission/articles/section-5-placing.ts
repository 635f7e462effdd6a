import { certain, compare, groupKey, isGap, sayingIn, telling } from "../../../rules";
import type { Context, GroupKey, Judgement, Placed, Ranking, Row, Way } from "../../../rules";
import { plain } from "../texts";
import { isArtsOrSports } from "../classify/categories";
import { NO_TIES, tieRule, tieScores } from "../classify/subjects";
import { byLines, FILING_SCORE, filingFields } from "../facts/lines";
import * as held from "../facts/candidates";
import { LEFT } from "../vocabulary/left";

/** What the order is kept within; a dimension is the column that gives it, undefined where there is none. */
export const DIMENSIONS: readonly Way[] = [
  ...[held.schoolField, held.majorField],
  ...["level", "form", "category"].map((field) => held.first(field)),
];
const saysOfLeft = sayingIn(LEFT);

const isUnmet = (said: string): boolean =>
  saysOfLeft("condition", said) && (!saysOfLeft("met", said) || saysOfLeft("unmet", said));

/** Why somebody was not admitted: for a condition, for want of a place, or by words that nobody can tell. */
function reasonOf(row: Row): "condition" | "place" | "open" {
  const [result, reason] = [row.text("result"), row.text("leftFor")];
  // "退档（体检不合格）" says it in one cell.
  if (saysOfLeft("sent back", result) && isUnmet(result)) return "condition";
  if (isUnmet(reason)) return "condition";
  return reason === "" || saysOfLeft("no place", reason) ? "place" : "open";
}

/** What a record says of a dimension: "" where the sheet has no such column, undefined where it says nothing. */
function valueIn(row: Row, field: string | undefined, context: Context): string | undefined {
  if (field === undefined) return "";
  if (!row.isOk(field)) return undefined;
  if (field === "category") return held.categoryIn(row, context)?.key;
  return row.choice(field) ?? plain(row.text(field));
}

/** The group that a record is ordered within: a province has few different ones. */
const groupOf = telling("group of admission", (row, context) =>
  groupKey(DIMENSIONS.map((of) => valueIn(row, of(row), context)))
);
const keyOf = (row: Row, context: Context): GroupKey => certain(groupOf(row, context), "a group of each");
const isTested = telling("tested", (row, context) => isArtsOrSports(held.categoryIn(row, context)));

/** Whether somebody is of no account: he is admitted, as are others of his group who score less. */
export function isSpare(row: Row, ranking: Ranking<Candidate>, context: Context): boolean {
  if (held.ADMITTED(row, context) !== true || isTested(row, context)) return false;
  const score = context.reading("R3") === "total" ? NaN : FILING_SCORE(row, context);
  return !isGap(score) && ranking.isAbove(keyOf(row, context), score);
}

/** Whether a candidate reaches the line that applies; unknown between two that may. */
const isOverLine = byLines((row, score, lines): boolean | Judgement => {
  if (compare(score, lines.high) >= 0) return true;
  return compare(score, lines.low) < 0 ? false : row.unknown("incomplete", "category");
});

/** A candidate in the order of admission, with the field of his score; 艺术 and 体育 are ordered by another one. */
export interface Candidate extends Placed {
  readonly at: string;
  readonly arts: boolean;
}

/** 艺术 and 体育 are ordered by the 加试 score, among those over the line. */
export function place(row: Row, order: number, context: Context): Candidate | undefined {
  const arts = isTested(row, context) === true;
  const admitted = held.isAdmitted(row);
  // Who was sent back for a condition that he does not meet is nobody passed over.
  const reason = admitted === true ? "place" : reasonOf(row);
  if (reason === "condition") return undefined;
  // Nobody is left out who could not be admitted: a paper declared void.
  const isVoid = admitted === false && (row.mark("total") === "void" || row.mark("filing") === "void");
  if (isVoid && !arts) return undefined;
  const over = arts && admitted === false ? isOverLine(row, context) : true;
  if (over === false) return undefined;
  const { score, at } = arts ? byTest(row) : byScore(row, context);
  // Any, where none is known.
  const known = isGap(score) ? NaN : score;
  const untold = reason === "open" ? row.unread("leftFor") : undefined;
  const open = admitted === undefined ? held.admissionGap(row) : isGap(score) ? score : undefined;
  return {
    table: row.table,
    index: row.index,
    order,
    key: keyOf(row, context),
    low: Number.isNaN(known) ? -Infinity : known,
    high: Number.isNaN(known) ? Infinity : known,
    at,
    admitted,
    arts,
    ties: arts ? NO_TIES : tieScores(row, tieRule(context)),
    gap: open ?? untold ?? (over === true ? undefined : over),
  };
}

/** The score of the test, which places a candidate, and its field. */
const byTest = (row: Row) => ({
  score: row.gap("professional") ?? row.number("professional"),
  at: "professional",
});

/** The filing score, or the total (R3). */
function byScore(row: Row, context: Context) {
  if (context.reading("R3") === "total") {
    const total = row.mark("total") === "absent" ? 0 : row.number("total");
    return { score: Number.isNaN(total) ? row.missing("total") : total, at: "total" };
  }
  const score = FILING_SCORE(row, context);
  return { score, at: isGap(score) ? "filing" : filingFields(row)[0] };
}
