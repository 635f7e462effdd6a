import { PASS, type Judgement, type Row, type Steps } from "../../../rules";
import { majorField, schoolField } from "./candidates";

/** What plans and candidates are matched by; a dimension that one of the two sheets lacks is merged. */
const DIMENSIONS = ["school", "major", "level", "form"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

const CODES = { school: "schoolCode", major: "majorCode" } as const;

/** The column of a plan row, or of a candidate, that gives a dimension. */
function fieldOf(row: Row, dimension: Dimension, byCode: boolean): string | undefined {
  if (dimension === "level" || dimension === "form") return row.has(dimension) ? dimension : undefined;
  if (byCode) return row.has(CODES[dimension]) ? CODES[dimension] : undefined;
  if (row.table.record.id === "plan") return row.has(dimension) ? dimension : undefined;
  const field = dimension === "school" ? schoolField(row) : majorField(row);
  return field === CODES[dimension] ? undefined : field;
}

export interface Dimensions {
  readonly used: readonly { readonly dimension: Dimension; readonly byCode: boolean }[];
  /** Candidates do not say what the plan tells apart. */
  readonly merged: Dimension | undefined;
}

/** The dimensions by which both sheets tell their rows apart. */
export function dimensionsOf(plan: Row, candidate: Row): Dimensions {
  const used: { dimension: Dimension; byCode: boolean }[] = [];
  let merged: Dimension | undefined;
  for (const dimension of DIMENSIONS) {
    const byCode = [false, true].find(
      (code) => fieldOf(plan, dimension, code) && fieldOf(candidate, dimension, code)
    );
    if (byCode !== undefined) used.push({ dimension, byCode });
    else if (fieldOf(plan, dimension, false) ?? fieldOf(plan, dimension, true)) merged ??= dimension;
  }
  return { used, merged };
}

/** What a row leads to by its dimensions; nothing where one of its cells says nothing. */
export function stepOf<T>(
  row: Row,
  { used }: Dimensions,
  name: (text: string) => string,
  from: Steps<T>
): Steps<T> | undefined {
  let step = from;
  for (const { dimension, byCode } of used) {
    const field = fieldOf(row, dimension, byCode);
    if (field === undefined || !row.isOk(field)) return undefined;
    step = step.to(row.choice(field) ?? name(row.text(field)));
  }
  return step;
}

/** Why a row has no key. */
export function keyGap(row: Row, { used }: Dimensions): Judgement {
  for (const { dimension, byCode } of used) {
    const field = fieldOf(row, dimension, byCode);
    if (field !== undefined && !row.isOk(field)) return row.missing(field);
  }
  return PASS;
}
