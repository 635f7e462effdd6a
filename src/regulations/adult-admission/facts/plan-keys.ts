import { certain, type Judgement, type Row, type Way } from "../../../rules";
import { majorField, schoolField } from "./candidates";

/** What plans and candidates are matched by; a dimension that one of the two sheets lacks is merged. */
const DIMENSIONS = ["school", "major", "level", "form"] as const;
type Dimension = (typeof DIMENSIONS)[number];

const CODES = { school: "schoolCode", major: "majorCode" } as const;

/** The column of a plan row, or of a candidate, that gives a dimension. */
function fieldOf(row: Row, dimension: keyof typeof CODES, byCode: boolean): string | undefined {
  if (byCode) return row.has(CODES[dimension]) ? CODES[dimension] : undefined;
  if (row.table.record.id === "plan") return row.has(dimension) ? dimension : undefined;
  const field = dimension === "school" ? schoolField(row) : majorField(row);
  return field === CODES[dimension] ? undefined : field;
}

/** The ways in which a dimension may be told. Of level and form there is one column: where it is not, nothing is told. */
const waysOf = (dimension: Dimension): readonly Way[] =>
  dimension === "level" || dimension === "form"
    ? [() => dimension]
    : [false, true].map((byCode) => (row) => fieldOf(row, dimension, byCode));

interface Used {
  readonly dimension: Dimension;
  readonly fieldIn: Way;
}

export interface Dimensions {
  /** The field that tells each of them in a row of either sheet: a name, or a code. */
  readonly used: readonly Used[];
  /** Candidates do not say what the plan tells apart. */
  readonly merged: Dimension | undefined;
}

/** The dimensions by which both sheets tell their rows apart. */
export function dimensionsOf(plan: Row, candidate: Row): Dimensions {
  const used: Used[] = [];
  let merged: Dimension | undefined;
  for (const dimension of DIMENSIONS) {
    const ways = waysOf(dimension);
    const tells = (row: Row, way: Way): boolean => row.has(way(row) ?? "");
    const common = ways.find((way) => tells(plan, way) && tells(candidate, way));
    if (common) used.push({ dimension, fieldIn: common });
    else if (ways.some((way) => tells(plan, way))) merged ??= dimension;
  }
  return { used, merged };
}

/** Why a row has no key. */
export function keyGap(row: Row, { used }: Dimensions): Judgement {
  const fields = used.map(({ dimension, fieldIn }) => fieldIn(row) ?? dimension);
  return row.missing(
    certain(
      fields.find((field) => !row.isOk(field)),
      "what a key lacks"
    )
  );
}
