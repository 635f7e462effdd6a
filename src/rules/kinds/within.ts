import { byRow } from "../compile";
import type { Context } from "../context";
import type { Judgement } from "../judgement";
import { meets, type Parameter, type Range } from "../parameters";
import type { Row } from "../row";
import type { RowForm } from "../rule";
import type { LocalText } from "../text";

/** What there is to say of figures in a range, besides the fields and whose they are. */
export type WithinMore = Omit<
  RowForm,
  "scope" | "record" | "kind" | "compile" | "parameter" | "comparison"
> & {
  readonly between: Parameter<Range>;
  /** What is said where several lie outside; `{limit}` and `{names}` are there. */
  readonly note: LocalText;
};

export type WithinSpec = WithinMore &
  Pick<RowForm, "record"> & { readonly fields: readonly string[] | ((row: Row) => readonly string[]) };

/** Several figures of each record lie in a range: those outside of it are told together, at the first of them. */
export const within = ({ fields, between, note, ...spec }: WithinSpec): RowForm => ({
  ...spec,
  kind: "limit",
  scope: "row",
  comparison: "between",
  parameter: between,
  uses: [...(typeof fields === "function" ? [] : fields), ...(spec.uses ?? [])],
  compile: (table, context) =>
    byRow(
      (row, each) => judge(row, typeof fields === "function" ? fields(row) : fields, { between, note }, each),
      table,
      context
    ),
});

function judge(
  row: Row,
  fields: readonly string[],
  { between, note }: Pick<WithinSpec, "between" | "note">,
  context: Context
): Judgement | undefined {
  const bounds = context.limit(between);
  const wide = fields.filter((field) => row.isOk(field) && !meets(row.number(field), "between", bounds));
  const [first] = wide;
  if (first === undefined) return row.gap(...fields);
  const figures = { cells: wide, value: row.number(first), limit: bounds };
  if (wide.length === 1) return row.fail(first, figures);
  return row.fail(first, { ...figures, note, args: { names: { list: wide.map((id) => row.nameOf(id)) } } });
}
