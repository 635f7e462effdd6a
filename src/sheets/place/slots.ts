/** The cells in which a form's labels have their values. */
import { CellState, type Field } from "../../rules";
import type { Answer, AnswerCell } from "../find/forms/answers";
import { isUnanswered } from "../find/forms/lines";
import { wholeAnswer } from "../find/pieces";
import { isEmpty, type Grid } from "../grid/grid";
import type { Knowledge } from "../lexicon/lexicon";
import type { Match, Qualifier, Reason } from "../lexicon/match";
import { measureIn } from "../lexicon/signs/columns";
import type { CellValue } from "../matrix";
import { isBlank, offDottedLine } from "../grid/blanks";
import { readColumn } from "../values/column";
import { filledOf, tickAt } from "../values/ticks";
import type { Kind } from "../values/twins";
import { fieldUnder, type Entry } from "./form-entry";

/** A field's value in one form: the cell, and what its label said of it. */
export interface Slot {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Its label as it is written. */
  readonly label?: string;
  readonly percentLabel: boolean;
  readonly confidence: "exact" | "folded";
  readonly reason: Reason;
  /** Both yes and no are ticked. */
  readonly both?: boolean;
}
export type Instance = Map<Field, Slot>;

/** A value of an entry, before its field is settled. */
export interface Loose {
  readonly match: Match;
  readonly slot: Slot;
  readonly entry: Entry;
}

/** Of a field and its twin the one that is a count, or a share, or both. */
export function ofKind({ record }: Knowledge, field: Field, kind: Kind | undefined): Field[] {
  if (kind === undefined) return [];
  const twin = record.fields.find((other) => other.id === field.twin);
  const both = twin ? [field, twin] : [field];
  return kind === "both"
    ? both
    : both.filter((one) => (one.type === "share") === (kind === "share")).slice(0, 1);
}

export const slotAt = (grid: Grid, entry: Entry, match: Match, column: number, percent = false): Slot => ({
  row: entry.row,
  column,
  value: offDottedLine(grid.cell(entry.row, column)),
  label: entry.label.text,
  percentLabel: percent || entry.label.percent || unitOf(entry) === "%",
  confidence: match.confidence,
  reason: match.reason,
});
const unitOf = ({ answer }: Entry): string | undefined =>
  answer.kind === "cells" ? answer.unit?.trim() : undefined;

/** The fields that one labelled row gives, each with its cell. */
export function slotsOf(grid: Grid, known: Knowledge, entry: Entry): Loose[] {
  const { answer } = entry;
  const single = fieldUnder(known, entry, unitQualifier(entry));
  if (answer.kind === "inline") {
    if (!single || single === "ambiguous") return [];
    const text = writtenInline(grid, entry, single, answer);
    return [{ match: single, slot: inlineSlot(entry, single, answer.column, text), entry }];
  }
  if (answer.kind === "ticks") {
    if (!single || single === "ambiguous") return [];
    const isCounted = single.field.type !== "yesNo" && answer.figures.length > 0;
    const isUnticked = isUnanswered(grid, entry.row, { ...answer, figures: [] });
    if (answer.figures.some(({ says }) => says) && (isCounted || isUnticked)) {
      const beside: Entry = { ...entry, answer: { kind: "cells", cells: answer.figures } };
      return slotsOf(grid, known, beside);
    }
    if (isCounted) return quantitiesOf(grid, known, entry, answer.figures);
    // A tick is no figure: which column has it, nobody knows.
    const at = filledOf(grid, entry.row, answer.yes, answer.no);
    if (single.field.type !== "yesNo" && !isReadable(grid, single.field, entry.row, at)) return [];
    const ticked = { match: single, slot: tickSlot(grid, entry, single, answer), entry };
    return [ticked, ...countedBeside(grid, known, entry, single, answer.figures)];
  }
  const quantities = ofLastYear(answer.cells.filter((cell) => cell.as !== undefined));
  if (quantities.length > 0) {
    const judged = judgedAt(grid, entry, single);
    if (!judged) return quantitiesOf(grid, known, entry, quantities);
    return [judged, ...countedBeside(grid, known, entry, judged.match, quantities)];
  }
  if (!single || single === "ambiguous") return [];
  const cell = oneOf(grid, entry, single.field);
  if (cell === undefined) return [];
  const slot = slotAt(grid, entry, single, cell);
  const value = offDottedLine(wholeAnswer(grid, entry.row, cell, entry.labelColumn));
  return [{ match: single, slot: { ...slot, value }, entry }];
}

/** What is said of a demand beside the figures that it rests on: "2 phòng | 36 m2 | Chưa đạt". */
function judgedAt(grid: Grid, entry: Entry, match: Match | "ambiguous" | undefined): Loose | undefined {
  if (entry.answer.kind !== "cells" || typeof match !== "object" || match.field.type !== "yesNo")
    return undefined;
  const said = entry.answer.cells.filter(({ says }) => says);
  const readable = said.filter(({ column }) => isReadable(grid, match.field, entry.row, column));
  const [judged] = readable;
  if (!judged || readable.length > 1) return undefined;
  return { match, slot: slotAt(grid, entry, match, judged.column), entry };
}

/** The number of what is ticked or judged, in the column that is headed so ("Số lượng | Có | Không"). */
function countedBeside(
  grid: Grid,
  known: Knowledge,
  entry: Entry,
  match: Match,
  figures: readonly AnswerCell[]
): Loose[] {
  const field = known.record.fields.find(({ id }) => id === match.field.counted);
  const counts = figures.filter(({ as, column }) => as === "count" && !isEmpty(grid.cell(entry.row, column)));
  const [count] = counts;
  if (!field || !count || counts.length > 1) return [];
  const counted: Match = { ...match, field, open: false };
  return [{ match: counted, slot: slotAt(grid, entry, counted, count.column), entry }];
}

/** Of the columns of several years those of the latest. */
function ofLastYear(cells: readonly AnswerCell[]): readonly AnswerCell[] {
  const last = Math.max(...cells.map(({ year = 0 }) => year));
  return cells.filter(({ year = 0 }) => year === last);
}

/** A row's count and its share, each in the column headed so; of the whole and its parts the whole ("Cộng"). */
const quantitiesOf = (grid: Grid, known: Knowledge, entry: Entry, all: readonly AnswerCell[]): Loose[] => {
  const wholes = all.filter(({ whole }) => whole === true);
  return (wholes.length > 0 ? wholes : all).flatMap(({ column, as, percent }): Loose[] => {
    const match = fieldUnder(known, entry, as);
    if (!match || match === "ambiguous") return [];
    return [{ match: { ...match, open: false }, slot: slotAt(grid, entry, match, column, percent), entry }];
  });
};

export function unitQualifier(entry: Entry): Qualifier | undefined {
  const unit = unitOf(entry);
  if (unit === "%") return "share";
  return unit !== undefined && measureIn(unit) === "count" ? "count" : undefined;
}

/**
 * The one cell that answers: of several years the latest; of several columns the only filled one, or the one that
 * the field can be read from. Confirmed is what stands behind the figures ("16/18 tiêu chí | Đạt"), so the last.
 */
function oneOf(grid: Grid, { row, answer }: Entry, field: Field): number | undefined {
  if (answer.kind !== "cells") return answer.column;
  const [first] = answer.cells;
  if (answer.cells.length === 1 || first?.whole === true) return first?.column;
  const years = answer.cells.filter((cell) => cell.year !== undefined);
  if (years.length > 0) return [...years].sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0]?.column;
  const filled = answer.cells.filter((cell) => !isBlank(grid.cell(row, cell.column)));
  if (filled.length === 1) return filled[0]?.column;
  const readable = filled.filter(({ column }) => isReadable(grid, field, row, column));
  if (first?.says !== true) return readable.length === 1 ? readable[0]?.column : undefined;
  const isConfirmed = field.type === "yesNo";
  const said = new Set(readable.map(({ column }) => readColumn(field, [grid.cell(row, column)]).numbers[0]));
  const fitting = isConfirmed && said.size > 1 ? readable[readable.length - 1] : readable[0];
  // Where nothing says yes or no, the confirmation is what is missing, whatever the facts beside it say.
  const otherwise = isConfirmed ? answer.cells[answer.cells.length - 1] : filled[0];
  return (fitting ?? otherwise ?? first).column;
}

const isReadable = (grid: Grid, field: Field, row: number, column: number): boolean =>
  readColumn(field, [grid.cell(row, column)], [grid.format(row, column)]).states[0] === CellState.OK;

/** What stands behind a label in its cell; as it is written where the field keeps its texts. */
function writtenInline(
  grid: Grid,
  { row }: Entry,
  { field }: Match,
  { column, text }: { readonly column: number; readonly text: string }
): string {
  const cell = grid.cell(row, column);
  return field.verbatim && typeof cell === "string" ? cell.replace(/^[^:：]*[:：]\s*/u, "") : text;
}

function inlineSlot(entry: Entry, match: Match, column: number, value: string): Slot {
  const { confidence, reason } = match;
  const { text, percent } = entry.label;
  return { row: entry.row, column, value, label: text, percentLabel: percent, confidence, reason };
}

type Ticks = Extract<Answer, { kind: "ticks" }>;

/** A tick beneath yes or beneath no; figures stand in either column. */
function tickSlot(grid: Grid, entry: Entry, match: Match, { yes, no, idle }: Ticks): Slot {
  if (match.field.type !== "yesNo") return slotAt(grid, entry, match, filledOf(grid, entry.row, yes, no));
  const tick = tickAt(grid, entry.row, yes, no, idle);
  const { confidence, reason } = match;
  return { row: entry.row, ...tick, label: entry.label.text, percentLabel: false, confidence, reason };
}
