/** What speaks for a table being of a record type, besides the names of its columns. */
import { CellState, type Field, type RecordType } from "../../rules";
import { readColumn } from "../values/column";
import type { ColumnPlan } from "../place/columns";
import { isEmpty, isNumberLike, type Grid } from "../grid/grid";
import type { Band } from "./header";
import { isGrade, isGradeHead, isGradeName, isNamesHead } from "../lexicon/signs/columns";
import { isBareTotal } from "../lexicon/signs/rows";
import { fieldOf, type Knowledge, type Lexicon } from "../lexicon/lexicon";
import type { Found } from "../lexicon/match";
import { joined } from "../lexicon/path";
import type { Label } from "../text/normalise";
import { itemsIn } from "./lists";
import type { Body } from "./rows/body";

/** How many of a record type's marks are among the fields found. */
export const marksFound = ({ marks }: RecordType, found: { has(id: string): boolean }): number =>
  marks.filter((mark) => (typeof mark === "string" ? found.has(mark) : mark.every((id) => found.has(id))))
    .length;

/** Whether the fields found may be a record type's: it has no marks, or one of them is there, and what it needs besides. */
export const isMarked = (record: RecordType, found: { has(id: string): boolean }): boolean =>
  (record.marks.length === 0 || marksFound(record, found) > 0) &&
  (record.besides?.some((id) => found.has(id)) ?? true);

/** Whether a title above names the record type. */
export const isNamed = ({ record }: Knowledge, titles: readonly Label[]): boolean =>
  holdOne(titles, [...Object.values(record.name), ...(record.titles ?? []), ...(record.namedBy ?? [])]);

/** Whether a title above says by itself which record type it is. */
export const isNamedBy = ({ record }: Knowledge, titles: readonly Label[]): boolean =>
  holdOne(titles, record.namedBy ?? []);

/**
 * Whether the nearest title that speaks of a table says that it is of something else ("领导小组" over names and posts):
 * "Тооллого" as the sheet's name is no stocktaking over a title of votes.
 */
export function isExcluded(known: Knowledge, titles: readonly Label[]): boolean {
  const excludes = ({ text }: Label): boolean =>
    !isProse(text) && known.record.excludedBy?.test(text.normalize("NFC")) === true;
  const names = (title: Label): boolean =>
    isNamed(known, [title]) && !(isNamedBy(known, [title]) && SAYS_HOW_LONG.test(title.text));
  const speaking = titles.find((title) => excludes(title) || names(title));
  return speaking !== undefined && excludes(speaking);
}

/** A line that says for how long ("公示期5个工作日"), not on which day, leaves it to the title above what it is that lasts. */
const SAYS_HOW_LONG =
  /(?:^|[^\d月至到—–~-])\d+ ?(?:个?(?:工作日|自然日)|个月|[日天])|\d ?(?:ngày(?! ?\d)|хоног)/iu;

/** Sentences, as minutes have them over a table: they speak of many things, and title none. */
const isProse = (text: string): boolean => /[^\s.。]{3}[.。]\s*\S.{10,}[.。]\s*$/u.test(text);

const holdOne = (titles: readonly Label[], names: readonly string[]): boolean =>
  titles.some(({ text }) => names.some((name) => text.toLowerCase().includes(name.toLowerCase())));

/** A single known column makes a table only where it holds figures beneath a real header. */
export function standsAlone(grid: Grid, band: Band, from: number, to: number, columns: ColumnPlan): boolean {
  const [entry] = columns.matches;
  if (!entry) return false;
  const [column, { field, confidence }] = entry;
  const heads = band.paths.slice(from - band.left, to - band.left + 1).filter((path) => path.length > 0);
  if (heads.length < 2 || confidence !== "exact" || field.type === "text" || field.type === "choice")
    return false;
  let figures = 0;
  let others = 0;
  for (let row = band.body; row < Math.min(grid.rows, band.body + 10); row += 1) {
    const cell = grid.raw(row, column);
    if (isNumberLike(cell)) figures += 1;
    else if (!isEmpty(cell)) others += 1;
  }
  return figures >= 2 && others <= 1;
}

/** Rows in which the items of a list are looked for. */
const MOST_ITEMS = 120;

/** The column that holds names or codes of a closed list. */
export function itemsOf(
  grid: Grid,
  band: Band,
  from: number,
  to: number,
  known: Knowledge,
  named: number | undefined
): { column: number; field: Field; distinct: number } | undefined {
  const { items, record } = known;
  const field = record.items && fieldOf(record, record.items.field);
  if (!items || !field) return undefined;
  let best: { column: number; field: Field; distinct: number } | undefined;
  for (let column = from; column <= Math.min(to, from + 5); column += 1) {
    // A head that is an item itself is a row of a checklist, no head.
    const leaf = band.paths[column - band.left]?.slice(-1)[0];
    // Nor do the names of persons list what sums beneath them are of.
    if (leaf && (items.find(leaf.text) !== undefined || isNamesHead(leaf))) continue;
    const { distinct, texts } = itemsIn(grid, items, column, band.body, MOST_ITEMS);
    // A single item proves little, unless the header says that items stand here.
    if (column !== named && (distinct.size < Math.min(2, texts) || distinct.size === 0)) continue;
    // "（1）" before a name may be its code; where the name says as much, it is the item.
    const isMore = distinct.size > (best?.distinct ?? -1);
    if (isMore || (column === named && distinct.size === best?.distinct))
      best = { column, field, distinct: distinct.size };
  }
  return best;
}

/** Columns of figures or answers alone that hold none but words are no records: the subjects of a timetable. */
export function holdsFigures(grid: Grid, body: Body, columns: ColumnPlan["matches"]): boolean {
  const figures = [...columns].filter(([, { field }]) => SAID_BY_VALUES.has(field.type));
  if (figures.length === 0 || figures.length < columns.size) return true;
  const rows = body.records.slice(0, 50);
  const states = figures.flatMap(([column, { field }]) => [
    ...readColumn(
      field,
      rows.map((row) => grid.cell(row, column))
    ).states,
  ]);
  return states.every((state) => state !== CellState.UNREADABLE) || states.some((state) => READ.has(state));
}
const SAID_BY_VALUES: ReadonlySet<string> = new Set(["number", "count", "yesNo"]);
const READ = new Set<number>([CellState.OK, CellState.MARK, CellState.AMBIGUOUS, CellState.ERROR]);

/** Most cells beneath a head are what it asks for, and so are no labels ("Khối lớp": "Khối 6", "Khối 7"). */
function areChoices(grid: Grid, field: Field, rows: readonly number[], column: number): boolean {
  const { states } = readColumn(
    field,
    rows.map((row) => grid.cell(row, column))
  );
  return states.filter((state) => state === CellState.OK).length * 2 > rows.length;
}

const idOf = (found: Found): string | undefined => (typeof found === "object" ? found.field.id : undefined);

/** Rows that show whether they are lines of a form. */
const MOST_LINES = 30;

/**
 * Whether rows and heads name fields together, several in one column: "Phó hiệu trưởng" and "Giáo viên" beneath "Tổng
 * số" are lines of a form, and no records.
 */
export function isCrossed(
  grid: Grid,
  { index }: Knowledge,
  { paths, left, body }: Band,
  { end }: Body,
  from: number
): boolean {
  const rows = Array.from({ length: Math.min(end - body, MOST_LINES) }, (_, at) => body + at);
  // Running numbers may stand before the names of rows; grades behind them are of a list.
  const behind = (row: number): Label | undefined => {
    const label = grid.label(row, from + 1);
    return label && isGradeHead(label) ? undefined : label;
  };
  const labels = rows.flatMap((row) => grid.label(row, from) ?? behind(row) ?? []);
  return paths.slice(from - left + 1).some((path) => {
    if (path.length === 0) return false;
    const alone = idOf(index.find(joined(path)));
    const named = labels.flatMap((label) => idOf(index.find(joined([label, ...path]))) ?? []);
    return new Set(named.filter((id) => id !== alone)).size > 1;
  });
}

/**
 * A school's grades are parts of one record ("Khối 6", or 6 beneath "Khối"): of rows that begin with them the total alone
 * is one; undefined where nothing says what they come to.
 */
export function withoutGrades(grid: Grid, band: Band, body: Body, from: number): Body | undefined {
  const { records, summary, subtotals, ignored } = body;
  const total = [...subtotals, ...summary].find((one) => one.from === 0);
  const grades = total ? records.slice(0, total.to + 1) : records;
  if (!areGrades(grid, band, grades, from)) return body;
  if (!total || !saysTotal(grid, total.row)) return undefined;
  const parts = grades.map((row) => ({ row, why: "part", sign: "a grade of the school" }) as const);
  const own = [...ignored, ...parts].filter(({ row }) => row < total.row).sort((a, b) => a.row - b.row);
  return {
    records: [total.row],
    summary: [],
    subtotals: [],
    ignored: own,
    end: total.row + 1,
    endedBy: undefined,
  };
}

/** Whether a row is called a total and no more: "Tổng số học sinh" beneath grades is a line of a form. */
export const saysTotal = (grid: Grid, row: number): boolean =>
  grid.filled(row).some((column) => {
    const label = grid.label(row, column);
    return label !== undefined && isBareTotal(label);
  });

function areGrades(grid: Grid, { paths, left }: Band, rows: readonly number[], from: number): boolean {
  return [from, from + 1].some((column) => {
    const head = paths[column - left]?.at(-1);
    const isOverGrades = head !== undefined && isGradeName(head);
    return rows.every((row) => {
      const label = grid.label(row, column);
      return (label !== undefined && isGradeHead(label)) || (isOverGrades && isGrade(grid.raw(row, column)));
    });
  });
}

const FEWEST_LABELS = 3;
const allExact = (columns: ColumnPlan["matches"]): boolean =>
  columns.size >= 2 && [...columns.values()].every(({ confidence }) => confidence === "exact");

/** Rows of labels with values beside them outnumber the columns that the header knows: rather a form. */
export function isForm(
  grid: Grid,
  lexicon: Lexicon,
  body: Body,
  { band, from, to }: { readonly band: Band; readonly from: number; readonly to: number },
  columns: ColumnPlan["matches"]
): boolean {
  const rows = body.records.slice(0, 150);
  // The labels may stand left of the header, beneath a blank corner.
  for (let column = Math.max(0, from - 1); column <= Math.min(to, from + 3); column += 1) {
    const own = columns.get(column);
    if (own?.field.type === "choice" && areChoices(grid, own.field, rows, column)) continue;
    const head = own ? undefined : band.paths[column - band.left]?.at(-1);
    const named = new Map<Knowledge, { labels: Set<string>; fields: Set<string> }>();
    for (const row of rows) {
      const label = grid.label(row, column);
      if (!label) continue;
      for (const known of lexicon.knownBy(label)) {
        // "专业基础课" over "大学语文", "民法" is another record's head over what it may be.
        if (head && typeof known.index.find(head) === "object") continue;
        const { layouts } = known.record;
        if (!layouts.includes("form") && !layouts.includes("list") && !layouts.includes("matrix")) continue;
        const { labels, fields } = named.get(known) ?? { labels: new Set(), fields: new Set() };
        const found = known.index.find(label);
        labels.add(label.words);
        if (typeof found === "object") fields.add(found.field.id);
        named.set(known, { labels, fields });
      }
    }
    const most = Math.max(0, ...[...named.values()].map(({ labels }) => labels.size));
    if (most < FEWEST_LABELS) continue;
    // Beneath a text field's own header the names of subjects are values, as in a timetable: only several marks
    // of what is usually a form make it one.
    const isText = own?.confidence === "exact" && own.field.type === "text";
    if (isText && (columns.size >= 3 || allExact(columns))) {
      const isOwn = ({ record }: Knowledge, { fields }: { readonly fields: ReadonlySet<string> }): boolean =>
        (record.layouts[0] === "form" || record.layouts.includes("matrix")) &&
        marksFound(record, fields) >= 2;
      if ([...named].some(([known, found]) => isOwn(known, found))) return true;
    } else if (most > columns.size) return true;
  }
  return false;
}
