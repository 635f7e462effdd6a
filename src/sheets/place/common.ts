/** What a sheet says once for many records: in a line above their table, or in a row over a group of them. */
import type { Field, RecordType } from "../../rules";
import type { CellValue } from "../matrix";
import { OptionIndex } from "../values/answers";
import { couldHold } from "../values/column";
import { periodIn } from "../values/dates";
import { inlineValues } from "../find/forms/inline";
import { isEmpty, type Grid } from "../grid/grid";
import type { Knowledge } from "../lexicon/lexicon";
import type { Body } from "../find/rows/body";
import { numberingStyle, parseLabel, type Label } from "../text/normalise";
import { optionsIn } from "./named-options";
import type { Place } from "./placement";
import { valuesIn } from "./spread-heads";

/** A field's value and the cell that says it. */
interface Said {
  readonly field: Field;
  readonly value: CellValue;
  readonly row: number;
  readonly column: number;
}

/** Lines above a header that may speak for its records. */
const MOST_LINES = 6;
/** Lines at the head of a sheet that may speak for all that stands on it: a title, and what it is of. */
const MOST_AT_HEAD = 3;
/** A line of more cells is a record or a header itself, unless it is made of labels with their values. */
const MOST_CELLS = 6;

/**
 * Whether a row's lone text names a group of records by values of theirs ("高起专", "二、专升本（函授）").
 *
 * @param own the field of the column that it stands in, if it has one: its own value names no group
 */
export function namesGroup(grid: Grid, known: Knowledge, row: number, own?: Field): boolean {
  const [column, ...more] = grid.filled(row);
  if (column === undefined || more.length > 0) return false;
  const fields = saidIn(grid, known, row).map(({ field }) => field);
  // "艺术类" over 文科, 理科 says a part of a text.
  const label = grid.label(row, column);
  if (label) fields.push(...valuesIn(known.record, label).map(([field]) => field));
  return fields.length > 0 && fields.every((field) => field !== own);
}

/**
 * Fields that a table has no column for and its sheet states once.
 *
 * @param header the first row of the table's header
 * @param given ids of fields that have a column of their own
 */
export function commonPlaces(
  grid: Grid,
  known: Knowledge,
  header: number,
  { records, ignored }: Pick<Body, "records" | "ignored">,
  given: ReadonlySet<string>
): Map<string, Place> {
  const places = new Map<string, Place>();
  const fields = known.record.fields.filter((field) => field.common === true && !given.has(field.id));
  if (fields.length === 0) return places;
  const above = captions(grid, known, header);
  const groups = ignored.filter(({ why }) => why === "section").map(({ row }) => row);
  const over = groups.flatMap((row) => saidIn(grid, known, row));
  for (const field of fields) {
    const caption = above.find((said) => said.field === field);
    const own = over.filter((said) => said.field === field);
    const ofGroup = (row: number): Said | undefined => {
      const said = own.filter((one) => one.row < row).pop();
      const isOver = said && groups.some((at) => at > said.row && at < row && isBeside(grid, said, at));
      return isOver ? undefined : said;
    };
    const sayings = records.map((row) => ofGroup(row) ?? caption);
    const first = sayings.find((said) => said !== undefined);
    if (!first) continue;
    places.set(field.id, {
      field,
      in: "cell",
      rowOf: (record) => (sayings[record] ?? first).row,
      columnOf: (record) => (sayings[record] ?? first).column,
      says: (record) => sayings[record]?.value ?? null,
      percentLabel: false,
      confidence: "exact",
      reason: { how: "label", label: grid.text(first.row, first.column) },
    });
  }
  return places;
}

/** Whether a line is numbered as another one is, whose group it ends therefore: "二、特邀人员" after "一、校外专家". */
function isBeside(grid: Grid, said: Said, row: number): boolean {
  const [own, other] = [said.row, row].map((at) => numberingAt(grid, at));
  return own !== undefined && own === other;
}

/** How a numbered line is numbered, which tells its level. */
function numberingAt(grid: Grid, row: number): string | undefined {
  const label = parseLabel(grid.text(row, grid.filled(row)[0] ?? 0));
  return label.numbering === "none" || label.numbering === "bullet" ? undefined : numberingStyle(label);
}

/** What the lines above a header say, the nearest first, and last those at the sheet's head: they are of all tables. */
function captions(grid: Grid, known: Knowledge, header: number): Said[] {
  const isLabel = (row: number, column: number): boolean => {
    const label = grid.label(row, column);
    return label !== undefined && known.index.knows(label);
  };
  const isLine = (row: number): boolean => {
    const cells = grid.filled(row);
    return cells.length <= MOST_CELLS || cells.every((column, at) => isLabel(row, column) === (at % 2 === 0));
  };
  const near: number[] = [];
  for (let row = header - 1; row >= 0 && row >= header - MOST_LINES && isLine(row); row -= 1) near.push(row);
  const head: number[] = [];
  for (
    let row = 0;
    row < Math.min(header - near.length, MOST_AT_HEAD) && grid.filled(row).length < 3;
    row += 1
  )
    head.push(row);
  // What stands right over the first table is its own.
  head.pop();
  return [...near, ...head.reverse()].flatMap((row) => saidIn(grid, known, row));
}

/** The values that a line states: behind their labels, in the cells beside them, or alone. */
function saidIn(grid: Grid, known: Knowledge, row: number): Said[] {
  const columns = grid.filled(row);
  const said: Said[] = [];
  for (const column of columns) {
    const text = grid.text(row, column);
    const pairs = inlineValues(text, (words) => commonField(known, grid.labelOf(words)) !== undefined);
    for (const { label, value } of pairs) add(commonField(known, grid.labelOf(label)), value, column);
    if (pairs.length > 0) continue;
    const label = grid.label(row, column);
    const field = label && commonField(known, label);
    const beside = columns.find((other) => other > (grid.areaAt(row, column)?.right ?? column));
    if (field && beside !== undefined && isAnsweredBy(known, field, text, grid.cell(row, beside)))
      add(field, grid.cell(row, beside), beside);
    else if (label && columns.length === 1) {
      for (const [f, value] of optionsIn(known.record, label)) add(f, value, column);
      for (const [f, value] of titledIn(known.record, text)) add(f, value, column);
    }
  }
  return said;

  function add(field: Field | undefined, value: CellValue, column: number): void {
    if (!field || isEmpty(value)) return;
    const text = typeof value === "string" ? value : "";
    if (field.type !== "choice" || optionOf(field, text) !== undefined)
      said.push({ field, value, row, column });
    else
      for (const [other, option] of optionsIn(known.record, grid.labelOf(text)))
        said.push({ field: other, value: option, row, column });
  }
}

/** Whether what stands beside a label answers it: behind a colon, or by being what the field holds and no label. */
function isAnsweredBy({ index }: Knowledge, field: Field, label: string, value: CellValue): boolean {
  if (field.type === "choice" || /[:：]\s*$/.test(label)) return true;
  if (field.type !== "text") return couldHold(field, [value]) || isPeriod(field, value);
  return typeof value === "string" && !index.knows(parseLabel(value));
}

/** A period where its first day is asked for: "复核时间 | 2024年4月15日至18日". */
const isPeriod = ({ until }: Field, value: CellValue): boolean =>
  until !== undefined && typeof value === "string" && periodIn(value) !== undefined;

function commonField({ index }: Knowledge, label: Label): Field | undefined {
  const found = index.find(label);
  return typeof found === "object" && found.field.common === true ? found.field : undefined;
}

/** What a line of its own says by the way in which it is written. */
const titledIn = ({ fields }: RecordType, text: string): [Field, string][] =>
  fields.flatMap((field): [Field, string][] => {
    const [, value] = field.title?.exec(text.normalize("NFC")) ?? [];
    return value === undefined ? [] : [[field, value]];
  });

/** Fields of which the line right above a header says by itself what they are, but for what a letterhead says of any sheet. */
export function titledAbove(grid: Grid, { record }: Knowledge, header: number): Field[] {
  const line = header > 0 ? grid.filled(header - 1) : [];
  const [column] = line;
  if (column === undefined || line.length > 1) return [];
  return titledIn(record, grid.text(header - 1, column)).flatMap(([field]) => (field.standing ? [] : field));
}

function optionOf({ options = [] }: Field, text: string): number | undefined {
  const option = OptionIndex.of(options).find(text);
  return option === undefined || option < 0 ? undefined : option;
}

/** By cell, the option of a field that its text gives beside options of others ("专升本（函授）"); else the cell itself. */
export function optionPart(grid: Grid, record: RecordType, { id }: Field): (cell: CellValue) => CellValue {
  const known = new Map<string, string | undefined>();
  return (cell) => {
    if (typeof cell !== "string") return cell;
    if (!known.has(cell))
      known.set(cell, optionsIn(record, grid.labelOf(cell)).find(([own]) => own.id === id)?.[1]);
    return known.get(cell) ?? cell;
  };
}
