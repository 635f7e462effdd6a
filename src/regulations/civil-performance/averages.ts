import { PASS, fail, type Judgement, type RecordSet, type Row } from "../../rules";
import { isKnown, type Computed } from "./define";
import { COMPUTED } from "./messages";
import { agrees, average } from "./scoring";

/** What a row beneath a table states. */
function kindOf(row: Row): "average" | "sum" | "either" {
  const words = [...row.table.columns.values()]
    .map((column) => column.texts[row.index] ?? "")
    .join(" ")
    .toLowerCase();
  if (/дундаж|average/u.test(words)) return "average";
  return /нийлбэр/u.test(words) ? "sum" : "either";
}

/**
 * An average over records against the rows beneath the table that state it: a fail at each stated figure that
 * is another, the first gap where a record has no figure.
 *
 * @param field the column of the figures
 * @param values each record's figure, with its row
 * @param reading the reading that one of the figures hangs on
 */
export function judgeAverage(
  set: RecordSet,
  field: string,
  values: readonly { readonly row: Row; readonly value: Computed }[],
  { reading }: { readonly reading?: string } = {}
): readonly Judgement[] {
  const open = values.find(({ value }) => !isKnown(value));
  if (open && !isKnown(open.value)) return [{ ...open.value, record: open.row.name }];
  const points = values.map(({ value }) => (isKnown(value) ? value : NaN));
  const computed = average(points);
  const total = points.reduce((all, one) => all + one, 0);
  const wrong: Judgement[] = [];
  for (const row of set.summaries()) {
    if (!row.isOk(field)) continue;
    const figure = row.number(field);
    const kind = kindOf(row);
    if (kind !== "sum" && agrees(figure, computed)) continue;
    if (kind !== "average" && agrees(figure, total)) continue;
    const limit = kind === "sum" ? total : computed;
    wrong.push(
      fail({
        at: row.ref(field),
        cells: [...row.refs([field]), ...values.flatMap(({ row: record }) => record.refs([field]))],
        value: figure,
        limit,
        note: { text: COMPUTED, args: { stated: figure, computed: limit } },
        ...(reading ? { reading } : {}),
      })
    );
  }
  return wrong.length > 0 ? wrong : [PASS];
}
