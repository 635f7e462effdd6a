import { byRow } from "../compile";
import { PASS, type Judgement } from "../judgement";
import type { Row } from "../row";
import type { RowForm } from "../rule";

type AnswerSpec = Omit<RowForm, "scope" | "kind" | "compile"> & {
  /** The answer that the law wants; yes where omitted. */
  readonly wanted?: boolean;
} & ({ readonly field: string } | { readonly all: readonly string[] } | { readonly any: readonly string[] });

/**
 * A person answers yes or no, for each record: of `all` fields a single wrong one fails, of `any` a single
 * right one passes. An empty or unreadable answer is unknown, never a pass.
 */
export function answer({ wanted = true, ...spec }: AnswerSpec): RowForm {
  const judge = "any" in spec ? (row: Row) => anyOf(row, spec.any, wanted) : undefined;
  const fields = "field" in spec ? [spec.field] : "all" in spec ? spec.all : [];
  return {
    ...spec,
    kind: "attest",
    scope: "row",
    uses: "any" in spec ? spec.any : fields,
    compile: (table, context) => byRow(judge ?? ((row) => allOf(row, fields, wanted)), table, context),
  };
}

function allOf(row: Row, fields: readonly string[], wanted: boolean): Judgement | undefined {
  for (const field of fields) {
    if (row.yes(field) === !wanted) return row.fail(field, { value: !wanted, limit: wanted });
  }
  const open = fields.find((field) => row.yes(field) === undefined);
  return open === undefined ? undefined : row.missing(open);
}

function anyOf(row: Row, fields: readonly string[], wanted: boolean): Judgement {
  if (fields.some((field) => row.yes(field) === wanted)) return PASS;
  const open = fields.filter((field) => row.yes(field) === undefined);
  const gap = open.find((field) => row.has(field)) ?? open[0];
  return gap === undefined ? row.fail(fields[0], { value: !wanted, limit: wanted }) : row.missing(gap);
}
