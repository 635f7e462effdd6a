import type { Context } from "../context";
import type { FigureFact } from "../facts";
import { isGap, PASS, pass, type Judgement } from "../judgement";
import { ownColumns } from "../looked";
import { NOTES } from "../notes";
import { figureAt } from "../numbers";
import { boundsOf } from "../parameters";
import { columnOf, valueOf, type Quantity } from "../quantity";
import { Row } from "../row";
import { Code, type CodeCounts, type RowForm } from "../rule";
import { CellState } from "../table";
import type { Note } from "../text";
import { boundOf, heldTo, shortfallTo, type Bound } from "./bound";

type LimitSpec = LimitMore & Pick<RowForm, "record"> & { readonly of: Quantity };

/** What there is to say of a limit besides the quantity: its bound, and whom it concerns. */
export type LimitMore = Omit<RowForm, "scope" | "record" | "kind" | "compile" | "parameter" | "comparison"> &
  Bound & {
    /** What a fail says beyond figure and threshold; `{value}` and `{limit}` are there. */
    readonly note?: Note | ((row: Row, context: Context) => Note | undefined);
    /** A field that may answer in words where a figure is asked for: yes ("đều") keeps to it, no does not. */
    readonly inWords?: string;
  };

/**
 * A quantity of each record is held against a figure of the law. Where the sheet gives it twice and the two
 * contradict each other, the outcome stands only if both have the same.
 */
export function limit({ of, note, inWords, ...spec }: LimitSpec): RowForm {
  const bound = boundOf(spec);
  const { comparison, parameter } = bound;
  return {
    ...spec,
    kind: "limit",
    scope: "row",
    comparison,
    parameter,
    uses: [of, ...(inWords === undefined ? [] : [inWords]), ...(spec.uses ?? [])],
    compile(table, context) {
      const threshold = context.limit(parameter);
      const [low, high] = boundsOf(comparison, threshold);
      const { numbers, states, absent } = columnOf(of, table, context);
      const doubts = doubtOf(of)?.column(table, context).numbers;
      const words = inWords === undefined ? undefined : ownColumns(table).get(inWords);
      const gap = (index: number): Code => {
        if (words?.states[index] === CellState.MARK)
          return words.texts[index] === "yes" ? Code.PASS : Code.FAIL;
        return states[index] === CellState.NO_COLUMN ? Code.ABSENT : Code.UNKNOWN;
      };
      const judge = (value: number, index: number): Code =>
        value > low && value < high ? Code.PASS : value === value ? Code.FAIL : gap(index);
      const explain = (index: number): Judgement => {
        const row = new Row(table, index, false, true);
        const value = valueOf(of, row, context);
        const said = inWords === undefined ? undefined : row.mark(inWords);
        if (isGap(value) && said !== undefined && inWords !== undefined) {
          return said === "yes" ? PASS : row.fail(inWords, { value: false, limit: true });
        }
        if (isGap(value)) return value;
        const { isKept, figures } = heldTo(bound, value, context);
        const other = doubts ? figureAt(doubts, index) : NaN;
        if (!Number.isNaN(other) && heldTo(bound, other, context).isKept !== isKept) {
          const args = { one: { percent: value }, other: { percent: other } };
          return row.unknown("ambiguous", undefined, {
            ...figures,
            note: { text: NOTES.contradiction, args },
          });
        }
        if (isKept) return pass(figures);
        const more = typeof note === "function" ? note(row, context) : note;
        const counts = typeof of === "string" ? undefined : of.counts?.(row, context);
        return row.fail(undefined, {
          ...figures,
          ...(more && { note: more }),
          ...(counts && shortfallTo(bound, counts, context)),
        });
      };
      if (!doubts) {
        return {
          outcome: (index) => judge(figureAt(numbers, index), index),
          // Where gaps mean more than "unknown" each is looked at; else nothing is called on the way.
          ...(absent.length === 0 && !words && { fill: (outcomes) => hold(outcomes, numbers, low, high) }),
          explain,
          absent: () => absent,
        };
      }
      return {
        outcome(index) {
          const code = judge(figureAt(numbers, index), index);
          const other = figureAt(doubts, index);
          return other === other && judge(other, index) !== code ? Code.UNKNOWN : code;
        },
        explain,
        absent: () => absent,
      };
    },
  };
}

/** Writes the outcomes of all figures over passes, and counts those that are none. */
function hold(outcomes: Uint8Array, numbers: Float64Array, low: number, high: number): CodeCounts {
  if (high === Infinity) return holdAbove(outcomes, numbers, 1, low);
  if (low === -Infinity) return holdAbove(outcomes, numbers, -1, -high);
  let [fails, unknowns] = [0, 0];
  for (let index = 0; index < numbers.length; index += 1) {
    const value = figureAt(numbers, index);
    if (value > low && value < high) continue;
    const isFail = value === value;
    outcomes[index] = isFail ? Code.FAIL : Code.UNKNOWN;
    if (isFail) fails += 1;
    else unknowns += 1;
  }
  return [numbers.length - fails - unknowns, fails, unknowns, 0, 0];
}

/** Where there is one bound it is one comparison a figure, above it or, with its sign turned, below. */
function holdAbove(outcomes: Uint8Array, numbers: Float64Array, sign: 1 | -1, low: number): CodeCounts {
  let [fails, unknowns] = [0, 0];
  for (let index = 0; index < numbers.length; index += 1) {
    const value = sign * figureAt(numbers, index);
    if (value > low) continue;
    const isFail = value === value;
    outcomes[index] = isFail ? Code.FAIL : Code.UNKNOWN;
    if (isFail) fails += 1;
    else unknowns += 1;
  }
  return [numbers.length - fails - unknowns, fails, unknowns, 0, 0];
}

const doubtOf = (of: Quantity): FigureFact | undefined => (typeof of === "string" ? undefined : of.doubt);
