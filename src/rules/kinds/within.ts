import { meets, type Parameter, type Range } from "../parameters";
import type { Row } from "../row";
import type { RowForm } from "../rule";
import type { LocalText } from "../text";
import { eachRecord } from "./custom";

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
export const within = ({ fields, between, note, ...spec }: WithinSpec): RowForm =>
  eachRecord({
    ...spec,
    kind: "limit",
    comparison: "between",
    parameter: between,
    uses: [...(typeof fields === "function" ? [] : fields), ...(spec.uses ?? [])],
    judge(row, context) {
      const own = typeof fields === "function" ? fields(row) : fields;
      const limit = context.limit(between);
      const wide = own.filter((field) => row.isOk(field) && !meets(row.number(field), "between", limit));
      const [first] = wide;
      if (first === undefined) return row.gap(...own);
      const figures = { cells: wide, value: row.number(first), limit };
      if (wide.length === 1) return row.fail(first, figures);
      const names = { list: wide.map((id) => row.nameOf(id)) };
      return row.fail(first, { ...figures, note, args: { names } });
    },
  });
