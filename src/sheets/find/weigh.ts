/** How well the heads of a table speak for a record type. */
import type { Field, RecordType } from "../../rules";
import type { Grid } from "../grid/grid";
import { fieldOf, type Knowledge, type Lexicon } from "../lexicon/lexicon";
import { isAside, isOrdinal, isNamesHead } from "../lexicon/signs/columns";
import { planColumns, withSettled, type ColumnPlan } from "../place/columns";
import { titledAbove } from "../place/common";
import { beneath, settleByCells } from "../place/rivals";
import { spreadOf, type Spread } from "../place/spread";
import type { Label } from "../text/normalise";
import { isExcluded, isMarked, isNamed, isNamedBy, itemsOf, marksFound, standsAlone } from "./evidence";
import type { Band } from "./header";
import { listsItems } from "./lists";
import { calledAsTold, toldAcross, toldIn, type Told } from "./telling";

/** Fields that a table must have before its title may stand for the record type's marks. */
const FEWEST_NAMED = 3;

/** A record type that the heads of a band fit, and how well. */
export interface Weighed {
  readonly known: Knowledge;
  readonly columns: ColumnPlan;
  readonly items: ReturnType<typeof itemsOf>;
  readonly spread: Spread | undefined;
  /** The column whose cells tell what it is. */
  readonly told?: Told;
  readonly score: number;
}

/** What a name in a head of its own adds that tells the record: no other one has as many of them. */
const TOLD = 2;

/** Heads of a table: columns of a band. */
export interface Header {
  readonly band: Band;
  readonly from: number;
  readonly to: number;
}

/** How well a band fits a record type; undefined where it does not. */
export function weigh(
  grid: Grid,
  band: Band,
  from: number,
  to: number,
  outside: readonly Label[],
  known: Knowledge
): Weighed | undefined {
  const { record } = known;
  if (isExcluded(known, outside) || countsRecords(band, from, to, known)) return undefined;
  const telling = toldIn(grid, band, [from, to], outside, known);
  const called = calledAsTold(band, telling);
  const planned = planColumns(known, called, outside, from, to, beneath(grid, band.body, record));
  const columns = withSettled(planned, settleByCells(grid, band.body, planned.rivals, planned.named));
  // Beside another column that is called so nothing is told.
  const told = telling && columns.matches.get(telling.column)?.field === telling.field ? telling : undefined;
  const named = [...columns.matches].find(([, match]) => match.field.id === record.items?.field)?.[0];
  const items = itemsOf(grid, band, from, to, known, named);
  if (record.items && !items && listsPersons(band, from, to, columns)) return undefined;
  if (!items && !tellsItsMatter(record, grid, band, outside)) return undefined;
  const found = new Set([...columns.matches.values()].map((match) => match.field.id));
  if (items) found.add(items.field.id);
  for (const { id } of titledAbove(grid, known, band.top)) found.add(id);
  // A field that several columns claim is there, though only a person can say where.
  for (const id of columns.contested) found.add(id);
  const across = toldAcross(band, [from, to], outside, known);
  const isTitled = told !== undefined || across.size > 0 || isNamed(known, outside);
  const spread = spreadOf(grid, known, band, columns.matches, { isTitled, across });
  if (spread) found.add(spread.field.id);
  if (spread?.told) found.add(spread.told.field.id);
  const isOfList = items !== undefined && namesMost(known, band, items.distinct);
  const isTold = isMarked(record, found) || isOfList || isLikelyMarked(known, band, columns, found);
  if (!isTold && !(found.size >= FEWEST_NAMED && isNamedBy(known, outside))) return undefined;
  const figures = found.size - (items ? 1 : 0);
  // A list of what is asked for is one before anything was answered ("Giao chỉ tiêu").
  const isListed =
    items !== undefined &&
    (figures > 0 ||
      (items.column === named && items.distinct > 1) ||
      listsItems(grid, band, known, items.column));
  if (!isListed && figures < 2 && !standsAlone(grid, band, from, to, columns)) return undefined;
  const speaking = [...found].filter((id) => fieldOf(record, id)?.secondary !== true).length;
  let score = 10 * speaking + (items ? 5 + Math.min(items.distinct, 20) : 0);
  if (record.layouts[0] === "table" || record.layouts[0] === "list") score += 1;
  if (isNamedBy(known, outside)) score += 6;
  else if (isTitled) score += 4;
  if (record.key.some((id) => found.has(id))) score += 2;
  score += Math.min(3, marksFound(record, found)) + TOLD * across.size;
  return { known, columns, items, score, spread, told };
}

/** Whether rows are persons, of whom the record says nothing: each with a tick, they are no list of targets. */
const listsPersons = ({ paths, left }: Band, from: number, to: number, { matches }: ColumnPlan): boolean =>
  paths.slice(from - left, to - left + 1).some((path, at) => {
    const leaf = path[path.length - 1];
    return leaf !== undefined && isNamesHead(leaf) && !matches.has(from + at);
  });

/** Whether a row heads numbered persons ("TT | Họ và tên | …"): nothing in it is a form's label beside its answer. */
export function headsPersons(grid: Grid, row: number): boolean {
  const labels = grid.filled(row).map((column) => grid.label(row, column));
  return labels.some(isOrdinal) && labels.some(isNamesHead);
}

/**
 * Whether one of the texts over, in and right beneath a head speaks of a record's matter, where lists of other matters
 * look alike; the line beneath may be over the rows that follow it.
 */
function tellsItsMatter(
  { speaking }: RecordType,
  grid: Grid,
  { paths, body }: Band,
  outside: readonly Label[]
): boolean {
  if (!speaking) return true;
  const says = ({ text }: Label): boolean => speaking.test(text.normalize("NFC"));
  const beneath = (): Label[] => grid.filled(body).flatMap((column) => grid.label(body, column) ?? []);
  return outside.some(says) || paths.flat().some(says) || beneath().some(says);
}

/** Whether a column says how many records of its kind each row is. */
const countsRecords = ({ paths, left }: Band, from: number, to: number, { record }: Knowledge): boolean =>
  paths
    .slice(from - left, to - left + 1)
    .some((path) => record.countedBy?.test(path[path.length - 1]?.text ?? "") === true);

/** Items of a list that tell it where its heads are no more than like the record's own. */
const FEWEST_ITEMS = 5;

/**
 * Whether rows name most of a closed list, and a head that nobody knows is like one of the record's marks: a list of
 * who does what by when holds nothing to be judged.
 */
function namesMost({ record, index }: Knowledge, { paths }: Band, distinct: number): boolean {
  const { items, marks } = record;
  if (distinct < FEWEST_ITEMS || distinct * 2 < (items?.options.length ?? Infinity)) return false;
  return paths.some((path) => {
    const leaf = path[path.length - 1];
    return leaf !== undefined && index.suggest(leaf).some((field) => isOfMarks(field, marks));
  });
}

const isOfMarks = ({ id }: Field, marks: RecordType["marks"]): boolean => marks.flat().includes(id);

/** Fields found under other heads that make those which are only like those of its marks believable. */
const ENOUGH_BESIDE = 5;

/**
 * Whether a table has so many of a record's fields that a head nobody knows may be of the marks that it is like: "Mã hồ sơ |
 * Thủ tục | Người nộp | Điện thoại | Nơi ở | Nộp lúc | Trả lúc". What they are is asked, but the table is not lost.
 */
function isLikelyMarked(
  { record, index }: Knowledge,
  { paths, left }: Band,
  { matches, doubtful }: ColumnPlan,
  found: ReadonlySet<string>
): boolean {
  if (found.size < ENOUGH_BESIDE) return false;
  const open = paths.flatMap((path, at) => {
    const leaf = path[path.length - 1];
    const isKnown = matches.has(left + at) && !doubtful.has(left + at);
    return leaf === undefined || isKnown || isOrdinal(leaf) || isAside(leaf) ? [] : [leaf];
  });
  return open.some((leaf) => {
    const [likeliest] = index.suggest(leaf);
    return likeliest !== undefined && isOfMarks(likeliest, record.marks);
  });
}

/** A record type that a person has chosen for a header that does not speak for it. */
export function asChosen(
  known: Knowledge,
  grid: Grid,
  band: Band,
  from: number,
  to: number,
  outside: readonly Label[]
): Weighed {
  const called = calledAsTold(band, toldIn(grid, band, [from, to], outside, known));
  const columns = planColumns(known, called, outside, from, to, beneath(grid, band.body, known.record));
  const named = [...columns.matches].find(([, match]) => match.field.id === known.record.items?.field)?.[0];
  return { known, columns, items: itemsOf(grid, band, from, to, known, named), score: 0, spread: undefined };
}

/** Whether a column says which record each row is: a list of classes is no list of schools, whatever it tells of them. */
export const isKeyed = ({ known: { record }, columns, items }: Weighed): boolean =>
  items !== undefined ||
  [...columns.matches.values()].some(
    ({ field, confidence }) => confidence === "exact" && record.key.includes(field.id)
  );

/** With so many fields a table is of its record type, however many columns more it has. */
const ENOUGH_FIELDS = 3;

/**
 * Whether a header speaks for its record type: "Họ và tên" and "Xếp loại" among marks of a subject are nobody's
 * rating. Where no list and no title says so, half of few heads must be known.
 */
export function isSpoken(
  lexicon: Lexicon,
  { known, columns, items, spread, told }: Weighed,
  { band, from, to }: Header,
  outside: readonly Label[]
): boolean {
  const numbers = [...columns.matches.keys()].filter((at) =>
    isOrdinal(band.paths[at - band.left]?.slice(-1)[0])
  );
  const enough = columns.matches.size - numbers.length >= ENOUGH_FIELDS;
  if (items || spread || told || enough || isNamed(known, outside)) return true;
  const heads = band.paths.slice(from - band.left, to - band.left + 1).filter((path) => {
    const leaf = path[path.length - 1];
    return leaf !== undefined && !isOrdinal(leaf) && !isAside(leaf);
  });
  const isKnown = (path: readonly Label[]): boolean =>
    path.some((label) => lexicon.knownBy(label).length > 0 || isGroup(lexicon, label));
  const fields = columns.matches.size;
  return (fields > 1 ? heads.filter(isKnown).length : fields) * 2 >= heads.length;
}

const isGroup = ({ records }: Lexicon, label: Label): boolean =>
  records.some(({ index }) => index.families.named(label) !== undefined);

/** The best one; of two lists that one whose items the rows name more of. */
export function mostItems([first, ...others]: readonly Weighed[]): Weighed | undefined {
  const { items } = first ?? {};
  if (!items) return first;
  return others.reduce(
    (best, other) => ((other.items?.distinct ?? 0) > (best?.items?.distinct ?? 0) ? other : best),
    first
  );
}
