import type { Context } from "../context";
import type { FigureFact } from "../facts";
import { isGap, notApplicable, pass, PASS, type Judgement } from "../judgement";
import { compare, toFraction } from "../numbers";
import { NOTES } from "../notes";
import { meets, type Parameter, type Range } from "../parameters";
import { isRounded, type Ratio } from "../ratio";
import type { Row } from "../row";
import type { RowForm } from "../rule";
import { eachRecord } from "./custom";

type StatedSpec = Omit<RowForm, "scope" | "kind" | "compile"> & {
  /** Shares that the sheet may state as well as count. */
  readonly shares: readonly Ratio[];
};

const NOT_STATED = notApplicable({
  vi: "bảng không ghi cả số lượng và tỷ lệ",
  zh: "表中没有同时填写数量和比例",
  mn: "хүснэгтэд тоо, хувийг хамт бичээгүй",
  en: "the sheet does not give both count and share",
});

/** A stated share agrees with the counted one, but for rounding. */
export const statedShare = ({ shares, ...spec }: StatedSpec): RowForm =>
  eachRecord({
    ...spec,
    kind: "formula",
    uses: shares.flatMap(({ stated, counted }) => [stated, counted]),
    judge: (row, context) => judge(row, shares, context),
  });

function judge(row: Row, shares: readonly Ratio[], context: Context): Judgement {
  let isCompared = false;
  let gap: Judgement | undefined;
  for (const { counted, stated } of shares) {
    const computed = row.isBlank(stated) ? row.missing(stated) : counted(row, context);
    if (isGap(computed)) continue;
    isCompared = true;
    // A share that can be read in two ways, or in none, is stated: nobody knows whether it agrees.
    if (!row.isOk(stated)) {
      gap ??= row.missing(stated);
      continue;
    }
    const figure = row.number(stated);
    if (isRounded(figure, computed)) continue;
    const args = { one: { percent: computed }, other: { percent: figure } };
    const note = { text: NOTES.contradiction, args };
    return row.fail(stated, { value: toFraction(figure), limit: toFraction(computed), note });
  }
  return gap ?? (isCompared ? pass() : NOT_STATED);
}

export type FigureSpec = Omit<RowForm, "scope" | "kind" | "compile"> & {
  /** The field that states the figure. */
  readonly figure: string;
  /** The figure as it follows from the rest of the record. */
  readonly computed: FigureFact;
  /** By how much the two may differ: rounding. */
  readonly tolerance: number;
  /** What the figure may be at all, which may hang on a reading; one outside is told whatever is computed. */
  readonly within?: Parameter<Range> | ((stated: number, context: Context) => Range);
  /** Shares are shown as fractions. */
  readonly isShare?: boolean;
  /** What can be said of the stated figure although the computed one is not known. */
  readonly anyway?: (row: Row, context: Context) => Judgement | undefined;
  /** The rule whose finding a difference only follows from. */
  readonly follows?: (row: Row, stated: number, context: Context) => string | undefined;
};

/** A stated figure is the computed one; where nothing is stated there is nothing to compare. */
export const statedFigure = ({
  figure,
  computed,
  tolerance,
  within,
  isShare = false,
  anyway,
  follows,
  ...spec
}: FigureSpec): RowForm =>
  eachRecord({
    ...spec,
    kind: "formula",
    uses: [figure, computed, ...(spec.uses ?? [])],
    judge(row, context) {
      const stated = row.number(figure);
      const range = typeof within === "function" ? within(stated, context) : within && context.limit(within);
      if (range && row.isOk(figure) && !meets(stated, "between", range)) {
        return row.fail(figure, { cells: [figure], value: stated, limit: range });
      }
      const value = computed(row, context);
      if (isGap(value)) return anyway?.(row, context) ?? value;
      if (!row.isOk(figure)) return row.isBlank(figure) ? PASS : row.missing(figure);
      if (compare(Math.abs(stated - value), tolerance) <= 0) return PASS;
      const told = (each: number): number => (isShare ? toFraction(each) : each);
      const shown = (each: number) => (isShare ? { percent: each } : each);
      const cause = row.terse ? undefined : follows?.(row, stated, context);
      return row.fail(figure, {
        value: told(stated),
        limit: told(value),
        note: NOTES.stated,
        args: { value: shown(stated), limit: shown(value) },
        ...(cause !== undefined && { follows: cause }),
      });
    },
  });
