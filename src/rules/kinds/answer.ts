import { byRow, lackingColumn, lacksAll } from "../compile";
import { fail, PASS, type Judgement } from "../judgement";
import type { RecordSet } from "../record-set";
import type { Row } from "../row";
import type { RowForm, SetForm } from "../rule";
import type { Ref } from "../table";

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
  const asked = "any" in spec ? spec.any : fields;
  return {
    ...spec,
    kind: "attest",
    scope: "row",
    uses: [...asked, ...(spec.uses ?? [])],
    compile(table, context) {
      const [first] = asked;
      if (first !== undefined && lacksAll(asked, table)) return lackingColumn(first, table);
      return byRow(judge ?? ((row) => allOf(row, fields, wanted)), table, context);
    },
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

type OnceSpec = Omit<SetForm, "scope" | "kind" | "judge"> & {
  readonly field: string;
  /** Records that it is asked of; all where omitted. */
  readonly among?: (row: Row) => boolean;
};

/**
 * A person answers once for all records, in a cell or on every row: a single no fails it, a gap leaves it
 * unknown.
 */
export const answerOnce = ({ field, among = () => true, ...spec }: OnceSpec): SetForm => ({
  ...spec,
  kind: "attest",
  scope: "set",
  needs: [field, ...(spec.needs ?? [])],
  judge(set) {
    const denials: Ref[] = [];
    let gap: Judgement | undefined;
    for (const row of set.rows()) {
      if (!row.has(field) || !among(row)) continue;
      const yes = row.yes(field);
      if (yes === undefined) gap ??= row.missing(field);
      else if (!yes) denials.push(...row.refs([field]));
    }
    const [at] = denials;
    return at ? fail({ at, cells: denials, value: false, limit: true }) : gap;
  },
});

/**
 * What records together answer with yes or no: a fail at each no, else the first gap.
 *
 * @param any whether one of the fields is enough, where a sheet asks for some of them alone
 */
export function answersOf(set: RecordSet, fields: readonly string[], any = false): readonly Judgement[] {
  const present = fields.filter((field) => set.has(field));
  const absent = set.gap(...fields);
  if (absent && (!any || present.length === 0)) return [absent];
  const denials: Judgement[] = [];
  const cells = new Set<string>();
  let gap: Judgement | undefined;
  for (const row of set.rows()) {
    for (const field of present) {
      const said = row.yes(field);
      if (said === undefined) gap ??= row.missing(field);
      if (said !== false) continue;
      const denial = row.denied(field, { cells: [field] });
      // Said once for all records, it is denied once.
      const cell = JSON.stringify(denial.at);
      if (!cells.has(cell)) denials.push(denial);
      cells.add(cell);
    }
  }
  return denials.length > 0 ? denials : [gap ?? PASS];
}
