import { certain } from "../certain";
import type { Context } from "../context";
import type { FigureFact, Need } from "../facts";
import { fail, isGap, PASS, type Judgement } from "../judgement";
import { compare, mean, sum } from "../numbers";
import type { RecordSet } from "../record-set";
import type { Row } from "../row";
import type { Grouping, SetForm } from "../rule";
import type { LocalText } from "../text";

/** A record's figure. */
interface RecordFigure {
  readonly row: Row;
  readonly value: number | Judgement;
}

/** Of which records an average is stated, and what they come to. */
export type AverageSpec = Pick<SetForm, "record"> & {
  readonly by?: Grouping;
  readonly needs?: readonly Need[];
  readonly uses: readonly Need[];
  /** The column of the figures, and of the average beneath. */
  readonly field: string;
  /** What is averaged: a fact of each record, or what a set of them gives. */
  readonly figures: FigureFact | ((set: RecordSet, context: Context) => readonly RecordFigure[]);
  /** The rule whose finding an average follows from that is the one of the stated figures. */
  readonly follows?: string;
};

/** How a law's sheets state averages. */
export interface Averaging {
  /** By how much a stated figure may differ: rounding. */
  readonly tolerance: number;
  /** What a fail says; `{stated}` and `{computed}` are there. */
  readonly note: LocalText;
  /** What is said where there is nothing to average. */
  readonly none: Judgement;
  /**
   * Words of a row that states an average, of one that states a sum, and of one that counts what is averaged, which is
   * neither; without any it may be both.
   */
  readonly words: Readonly<Record<"average" | "sum" | "count", RegExp>>;
}

/**
 * An average over records against the rows beneath them that state it, group by group: a fail at each stated figure
 * that is another, the first gap where a record has no figure. Several rows may state it, each over records of its own.
 */
export const averaging =
  (how: Averaging) =>
  ({ figures, field, follows, ...spec }: AverageSpec): SetForm => ({
    ...spec,
    kind: "formula",
    scope: "set",
    judge(set, context) {
      const values =
        "needs" in figures
          ? [...set.rows()].map((row) => ({ row, value: figures(row, context) }))
          : figures(set, context);
      return values.length === 0 ? how.none : judge(set, field, values, follows, how);
    },
  });

function judge(
  set: RecordSet,
  field: string,
  values: readonly RecordFigure[],
  follows: string | undefined,
  { tolerance, note, words }: Averaging
): readonly Judgement[] {
  const open = values.find(({ value }) => isGap(value));
  if (open && isGap(open.value)) return [{ ...open.value, record: open.row.name }];
  const agrees = (a: number, b: number): boolean => compare(Math.abs(a - b), tolerance) <= 0;
  const wrong: Judgement[] = [];
  for (const { row, over } of set.totals()) {
    if (!row.isOk(field)) continue;
    const own = values.filter((each) => over(each.row));
    // Beneath the last of several groups an average may be over all of them.
    const lists = own.length > 0 ? [own, values] : [values];
    const allowed = lists.flatMap((list) => allowedFor(row, list, words));
    if (allowed.length === 0) continue;
    const stated = row.number(field);
    if (allowed.some((figure) => agrees(stated, figure))) continue;
    const limit = certain(allowed[0], "what a row may state");
    const isOfStated = agrees(stated, mean(own.map((each) => each.row.number(field))));
    wrong.push(
      fail({
        at: row.ref(field),
        cells: [...row.refs([field]), ...own.flatMap((each) => each.row.refs([field]))],
        value: stated,
        limit,
        note,
        args: { stated, computed: limit },
        ...(follows !== undefined && isOfStated && { follows }),
      })
    );
  }
  return wrong.length > 0 ? wrong : [PASS];
}

/** What a row may state over these records: their average, or their sum, by its words; nothing where it counts them. */
function allowedFor(row: Row, list: readonly RecordFigure[], words: Averaging["words"]): readonly number[] {
  const points = list.map(({ value }) => Number(value));
  const texts = [...row.table.columns.values()].map((column) =>
    certain(column.texts[row.index], "a text of each row")
  );
  const said = texts.join(" ").toLowerCase();
  const [isAverage, isSum, isCount] = [
    words.average.test(said),
    words.sum.test(said),
    words.count.test(said),
  ];
  if (isAverage) return [mean(points)];
  // "Нийлбэр / тоо" is how an average is reckoned.
  if (isSum && !isCount) return [sum(points)];
  return isCount && !isSum ? [] : [mean(points), sum(points)];
}
