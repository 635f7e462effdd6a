import {
  eachSet,
  fail,
  isGap,
  PASS,
  type Context,
  type FigureFact,
  type Grouping,
  type Judgement,
  type Need,
  type RecordSet,
  type Row,
  type SetForm,
} from "../../../rules";
import type { Computed } from "../facts/known";
import { COMPUTED, NONE_CONCERNED } from "../notes";
import { agrees, average } from "../scoring";

/** A record's figure. */
export interface Figure {
  readonly row: Row;
  readonly value: Computed;
}

interface AverageSpec {
  readonly record: string;
  readonly by?: Grouping;
  readonly needs?: readonly Need[];
  readonly uses: readonly Need[];
  /** The column of the figures, and of the average beneath. */
  readonly field: string;
  readonly figures: (set: RecordSet, context: Context) => readonly Figure[];
  /** The rule whose finding an average follows from that is the one of the stated figures. */
  readonly follows?: string;
}

/**
 * An average over records against the rows beneath them that state it, official by official: a fail at each stated
 * figure that is another, the first gap where a record has no figure. Several rows may state it, each over records
 * of its own, so that it is no figure of one record that a kind compares.
 */
export const averageOver = ({ figures, field, follows, ...spec }: AverageSpec): SetForm =>
  eachSet({
    ...spec,
    kind: "formula",
    judge(set, context) {
      const values = figures(set, context);
      return values.length === 0 ? NONE_CONCERNED : judge(set, field, values, follows);
    },
  });

/** What a row beneath a table states. */
function kindOf(row: Row): "average" | "sum" | "either" {
  const texts = [...row.table.columns.values()].map((column) => column.texts[row.index] ?? "");
  const words = texts.join(" ").toLowerCase();
  if (/дундаж|average/u.test(words)) return "average";
  return /нийлбэр/u.test(words) ? "sum" : "either";
}

function judge(
  set: RecordSet,
  field: string,
  values: readonly Figure[],
  follows: string | undefined
): readonly Judgement[] {
  const open = values.find(({ value }) => isGap(value));
  if (open && isGap(open.value)) return [{ ...open.value, record: open.row.name }];
  const wrong: Judgement[] = [];
  for (const { row, over } of set.totals()) {
    if (!row.isOk(field)) continue;
    const own = values.filter((each) => over(each.row));
    // Beneath the last of several officials an average may be over all of them.
    const allowed = [own, values].flatMap((list) => (list.length > 0 ? allowedFor(row, list) : []));
    const stated = row.number(field);
    if (allowed.some((figure) => agrees(stated, figure))) continue;
    const [limit = NaN] = allowed;
    const isOfStated = agrees(stated, average(own.map((each) => each.row.number(field))));
    wrong.push(
      fail({
        at: row.ref(field),
        cells: [...row.refs([field]), ...own.flatMap((each) => each.row.refs([field]))],
        value: stated,
        limit,
        note: COMPUTED,
        args: { stated, computed: limit },
        ...(follows !== undefined && isOfStated && { follows }),
      })
    );
  }
  return wrong.length > 0 ? wrong : [PASS];
}

/** What a row may state over these records: their average, or their sum. */
function allowedFor(row: Row, list: readonly Figure[]): readonly number[] {
  const points = list.map(({ value }) => Number(value));
  const kind = kindOf(row);
  const [mean, total] = [average(points), points.reduce((all, one) => all + one, 0)];
  return kind === "average" ? [mean] : kind === "sum" ? [total] : [mean, total];
}

/** Each record's figure of a fact. */
export const figuresBy =
  (of: FigureFact) =>
  (set: RecordSet, context: Context): readonly Figure[] =>
    [...set.rows()].map((row) => ({ row, value: of(row, context) }));
