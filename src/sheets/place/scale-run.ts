/** Heads that are grades of a scale and say no more, between two columns of that scale: "Giỏi | Khá | TB | Yếu | Kém". */
import type { Field, RecordType } from "../../rules";
import type { Match } from "../lexicon/match";
import { parseLabel, type Label } from "../text/normalise";

type Column = readonly [column: number, path: readonly Label[]];

/**
 * Open columns that stand between two of one scale, as many as there are grades between those, each called as its grade
 * is beneath its group: nobody names conduct between good and poor learning.
 *
 * @param known by column, the fields that are found
 */
export function betweenGrades(
  { fields }: RecordType,
  open: readonly Column[],
  known: ReadonlyMap<number, Field>
): ReadonlyMap<number, Match> {
  const found = new Map<number, Match>();
  const leaves = new Map(open.map(([column, path]) => [column, path[path.length - 1]] as const));
  for (const [start, first] of known) {
    if (first.scale === undefined) continue;
    const grades = fields.filter(({ scale, type }) => scale === first.scale && type === first.type);
    const from = grades.indexOf(first);
    const to = grades.findIndex(({ id }, at) => at > from + 1 && known.get(start + at - from)?.id === id);
    const between = grades.slice(from + 1, Math.max(to, 0));
    const areCalled = between.every((grade, at) => isCalled(grade, fields, leaves.get(start + 1 + at)));
    if (areCalled) between.forEach((grade, at) => found.set(start + 1 + at, matchOf(grade)));
  }
  return found;
}

/** Whether a head is what a grade, or its twin, is called beneath its group. */
const isCalled = (grade: Field, fields: readonly Field[], leaf: Label | undefined): boolean =>
  [grade, ...fields.filter(({ id }) => id === grade.twin)].some(({ under = [] }) =>
    under.some(({ labels }) => labels.some((text) => parseLabel(text).words === leaf?.bareWords))
  );

const matchOf = (field: Field): Match => ({
  field,
  confidence: "folded",
  reason: { how: "composed", label: field.labels[0] ?? "" },
});
