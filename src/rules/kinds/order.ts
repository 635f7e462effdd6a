import { certain } from "../certain";
import type { FigureFact } from "../facts";
import type { Context } from "../context";
import { isGap, PASS, type Judgement } from "../judgement";
import { compare } from "../numbers";
import type { RecordSet } from "../record-set";
import type { Row } from "../row";
import type { SetForm } from "../rule";
import type { LocalText, Note } from "../text";

type OrderSpec = OrderMore & Pick<SetForm, "record"> & { readonly of: FigureFact };

/** What there is to say of an order, besides the figure by which records are placed. */
export type OrderMore = Omit<SetForm, "scope" | "record" | "kind" | "judge"> & {
  /** The cell of a record that is out of order. */
  readonly at: (row: Row) => string;
  /** What a fail says; `{figures}` are those around it. */
  readonly note: LocalText;
};

/** Records run from the highest figure to the lowest, equal ones in any order. */
export const order = ({ of, at, note, ...spec }: OrderSpec): SetForm => ({
  ...spec,
  kind: "order",
  scope: "set",
  uses: [of],
  judge: (set, context) => judge(set, of, at, note, context),
});

function judge(
  set: RecordSet,
  of: FigureFact,
  at: (row: Row) => string,
  note: LocalText,
  context: Context
): readonly Judgement[] {
  const placed: { readonly row: Row; readonly figure: number }[] = [];
  let gap: Judgement | undefined;
  for (const row of set.rows()) {
    const figure = of(row, context);
    if (!isGap(figure)) placed.push({ row, figure });
    else gap ??= { ...figure, record: row.name };
  }
  const found = outOfOrder(placed.map(({ figure }) => figure)).map((index): Judgement => {
    const own = certain(placed[index], "a record for each figure");
    const around = placed.slice(Math.max(0, index - 1), index + 2).map(({ figure }) => figure);
    const field = at(own.row);
    const said = own.row.fail(field, {
      cells: [field],
      value: own.figure,
      note: { text: note, args: { figures: oneAfterAnother(around) } },
    });
    return { ...said, record: own.row.name };
  });
  return found.length > 0 ? found : [gap ?? PASS];
}

/** Figures as a list has them from top to bottom, each as the reader's language writes it. */
const oneAfterAnother = (figures: readonly number[]): Note => ({
  text: { en: figures.map((_, index) => `{n${index}}`).join(" → ") },
  args: Object.fromEntries(figures.map((figure, index) => [`n${index}`, figure])),
});

/**
 * Places that stand out of a list from high to low: those that a longest run in order leaves out. Of runs equally
 * long the one with the earlier places holds, so that of two neighbours the later one is out of order.
 */
export function outOfOrder(figures: readonly number[]): number[] {
  // Patience from the list's end: `ends[n]` is the first place with which a run of n + 1 places can begin.
  const ends: number[] = [];
  const next = figures.map(() => -1);
  const figureOf = (index: number): number => certain(figures[index], "a figure of each place");
  const endOf = (run: number): number => certain(ends[run], "the end of each run");
  for (let index = figures.length - 1; index >= 0; index -= 1) {
    const figure = figureOf(index);
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(figureOf(endOf(middle)), figure) <= 0) low = middle + 1;
      else high = middle;
    }
    next[index] = low > 0 ? endOf(low - 1) : -1;
    ends[low] = index;
  }
  const kept = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = certain(next[index], "who follows"))
    kept.add(index);
  return figures.map((_, index) => index).filter((index) => !kept.has(index));
}
