import type { Field, Under } from "../../../rules";
import type { Grid } from "../../grid/grid";
import type { Knowledge, Lexicon } from "../../lexicon/lexicon";
import type { Match } from "../../lexicon/match";
import { joined } from "../../lexicon/path";
import { isGradeHead, isNeutral } from "../../lexicon/signs/columns";
import { isNarrowing, isTotal } from "../../lexicon/signs/rows";
import { parseLabel, type Label } from "../../text/normalise";
import type { Headings, Matches, Parent } from "./headings";

const CAPABLE = new Set(["form", "list", "matrix"]);
/** Whether sheets show this record type as labels and values. */
export const isFormRecord = ({ record }: Knowledge): boolean =>
  record.layouts.some((layout) => CAPABLE.has(layout));

/** What a label may mean in a form: beneath its group, its parent and the headings above. */
export function matchesOf(
  grid: Grid,
  lexicon: Lexicon,
  headings: Headings,
  label: Label,
  row: number,
  column: number
): Matches {
  const isGrade = isGradeHead(label);
  const parent = headings.parentOf(isGrade ? firstGrade(grid, row, column) : column);
  const previous = headings.previousOf(column);
  const open = headings.openAt(column);
  const context = [
    ...groupsLeft(grid, row, column),
    ...((label.part || isGrade) && parent ? [parent.label] : []),
    ...open,
  ];
  const matches = new Map<Knowledge, Match | "ambiguous">();
  const candidates = [...new Set([...lexicon.knownBy(label), ...(previous?.matches.keys() ?? [])])];
  // "Số lớp học" over "Tổng cộng": not of pupils, of whom a heading farther up speaks.
  const isTold = candidates.some((known) => ofHeading(known, headings, label) !== undefined);
  const { nearest } = headings;
  for (const known of candidates) {
    if (!isFormRecord(known) || (isTold && !isOfHeading(known, headings, label))) continue;
    const governs = nearest === undefined || known.index.families.named(nearest) !== undefined;
    const found =
      (governs ? undefined : ofHeading(known, headings, label)) ??
      known.index.find(label, context) ??
      ofHeading(known, headings, label) ??
      nextOfScale(known, previous, label);
    if (found !== undefined && !isPartOfAnother(known, open, parent, label, found)) matches.set(known, found);
  }
  return matches;
}

/** The column of a line's first grade: those after it are parts of the same. */
const firstGrade = (grid: Grid, row: number, column: number): number => {
  const first = grid.filled(row)[0] ?? column;
  const label = grid.label(row, first);
  return label && isGradeHead(label) ? first : column;
};

/** A total beneath a heading is the figure that the heading names: "2. Số phòng học" over "Tổng số". */
function ofHeading(known: Knowledge, { nearest }: Headings, label: Label): Match | undefined {
  if (!nearest || !isTotal(label)) return undefined;
  const found = known.index.find(joined([nearest, label])) ?? known.index.find(nearest);
  return typeof found === "object" && found.field.type === "count" ? found : undefined;
}

/** Whether the nearest heading over a total names what a record type counts, or what governs it. */
const isOfHeading = (known: Knowledge, headings: Headings, label: Label): boolean =>
  ofHeading(known, headings, label) !== undefined ||
  (headings.nearest !== undefined && known.index.families.named(headings.nearest) !== undefined);

/**
 * The next grade of a scale, where a series of labels differs in the grade alone: "Tỷ lệ xếp loại khá" beneath
 * "Tỷ lệ xếp loại giỏi" is of learning, since that is.
 */
function nextOfScale(known: Knowledge, previous: Parent | undefined, label: Label): Match | undefined {
  const before = previous?.matches.get(known);
  if (!previous || typeof before !== "object") return undefined;
  const beside = besideUnderGroup(known, before.field, previous.label, label);
  if (beside) return { ...before, field: beside, confidence: "folded" };
  if (before.field.scale === undefined) return undefined;
  const { fields } = known.record;
  const grades = fields.filter(
    ({ scale, type }) => scale === before.field.scale && type === before.field.type
  );
  const [next] = grades.slice(grades.indexOf(before.field) + 1);
  if (!next) return undefined;
  const { words } = previous.label;
  const swaps = namesBeneath(known, before.field).some((from) =>
    namesBeneath(known, next).some((to) => swapped(words, from, to) === label.words)
  );
  return swaps ? { ...before, field: next, confidence: "folded" } : undefined;
}

/** What stands alone beneath the first of its group: "Khá" and "Yếu, kém" beneath "Học lực (%): Giỏi". */
function besideUnderGroup(
  known: Knowledge,
  before: Field,
  { words }: Label,
  label: Label
): Field | undefined {
  const isAfterGroup = (name: string): boolean =>
    words.endsWith(` ${name}`) || (before.scale !== undefined && words === name);
  if (!namesBeneath(known, before).some(isAfterGroup)) return undefined;
  const groups = new Set(groupsOf(known, before));
  const named = known.record.fields.filter(
    (field) =>
      field.type === before.type &&
      namesBeneath(known, field).includes(label.words) &&
      groupsOf(known, field).some((group) => groups.has(group))
  );
  const [one, ...more] = named;
  return more.length > 0 ? named.find(({ scale }) => scale !== undefined && scale === before.scale) : one;
}

/** Names that a field, or its twin, has beneath groups. */
const undersOf = ({ record }: Knowledge, field: Field): readonly Under[] =>
  [field, ...record.fields.filter(({ id }) => id === field.twin)].flatMap(({ under = [] }) => under);
const groupsOf = (known: Knowledge, field: Field): string[] =>
  undersOf(known, field).flatMap(({ groups }) => groups);
/** What a grade is called beneath its group, by itself or by its twin. */
const namesBeneath = (known: Knowledge, field: Field): string[] =>
  undersOf(known, field).flatMap(({ labels }) => labels.map((text) => parseLabel(text).words));

const swapped = (words: string, from: string, to: string): string =>
  ` ${words} `.replace(` ${from} `, ` ${to} `).trim();

/** "Nữ" stands for the girls among all pupils, not among those of another row; "Khối 6" beneath pupils for no class. */
function isPartOfAnother(
  known: Knowledge,
  open: readonly Label[],
  parent: Parent | undefined,
  label: Label,
  found: Match | "ambiguous"
): boolean {
  if (!parent || !isNarrowing(label) || !(label.part || isGradeHead(label))) return false;
  if (namesItsWhole(known, label)) return false;
  const above = parent.matches.get(known) ?? known.index.find(parent.label, open);
  const whole = typeof above === "object" ? above.field : undefined;
  if (!whole) return label.part && !isNeutral(parent.label);
  return found === "ambiguous" || (found.field.whole !== whole.id && found.field !== whole);
}

/** "Số lớp khối 6" says itself what it is a part of; "Khối 6" and "HS nữ" do not. */
function namesItsWhole({ index: { words } }: Knowledge, label: Label): boolean {
  const { concepts, narrowing } = words.meaning(label.bareWords);
  const parts = new Set(narrowing.flatMap((word) => words.meaning(word).concepts));
  const rest = concepts.filter((concept) => !parts.has(concept));
  return rest.length > 0 && !isNeutral(parseLabel(rest.join(" ")));
}

/** Groups that run down left of a label. */
function groupsLeft(grid: Grid, row: number, column: number): Label[] {
  const groups: Label[] = [];
  for (let left = column - 1; left >= 0; left -= 1) {
    const area = grid.areaAt(row, left);
    const label = area && area.bottom > area.top ? grid.label(row, left) : undefined;
    if (label) groups.push(label);
  }
  return groups;
}
