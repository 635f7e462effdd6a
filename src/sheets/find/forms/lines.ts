/** What a line of a form is by its words: a title, the heading of a text, a demand. */
import { CellState } from "../../../rules";
import { isEmpty, isNumberLike, type Grid } from "../../grid/grid";
import type { Lexicon } from "../../lexicon/lexicon";
import { qualifierOf } from "../../lexicon/signs/columns";
import { isTotal } from "../../lexicon/signs/rows";
import type { Label } from "../../text/normalise";
import { readColumn } from "../../values/column";
import { readYesNo } from "../../values/values";
import type { Answer } from "./answers";
import type { Heads } from "./roles";
import type { Matches } from "./headings";

/** Whether a cell that runs down names the labels right of it, which have values of their own: "改进措施" over three. */
export function headsLabels(
  grid: Grid,
  row: number,
  column: number,
  isLabel: (row: number, column: number) => boolean
): boolean {
  const area = grid.areaAt(row, column);
  if (!area || area.bottom === area.top) return false;
  const next = area.right + 1;
  const lines = Array.from({ length: area.bottom - area.top + 1 }, (_, offset) => area.top + offset);
  return lines.every((line) => isLabel(line, next) && grid.filled(line).some((other) => other > next));
}

/** Whether none of the cells that could answer says anything. */
export function isUnanswered(grid: Grid, row: number, answer: Answer): boolean {
  if (answer.kind === "inline") return false;
  const cells = answer.kind === "cells" ? answer.cells : answer.figures;
  const columns = [
    ...cells.map(({ column }) => column),
    ...(answer.kind === "ticks" ? [answer.yes, answer.no] : []),
    ...(answer.kind === "ticks" && answer.idle ? [answer.idle.column] : []),
  ];
  return columns.every((column) => isEmpty(grid.cell(row, column)));
}

/** Whether what reads like a label is what it asks for, behind a label that nobody knows: "改进措施研判 | 针对性强、切实可行、成效明显". */
export const isOwnAnswer = (grid: Grid, row: number, column: number, matches: Matches): boolean =>
  [...matches.values()].every(
    (match) =>
      match !== "ambiguous" &&
      /^(?:yesNo|choice)$/.test(match.field.type) &&
      readColumn(match.field, [grid.cell(row, column)]).states[0] === CellState.OK
  );

/** Whether the figure of a label that says nothing itself stands right beneath it: "2. Số phòng học" over "Tổng số | 20". */
export function isOverTotal(grid: Grid, row: number, column: number): boolean {
  const below = grid.label(row + 1, column);
  return below !== undefined && isTotal(below) && grid.filled(row + 1).some((other) => other !== column);
}

/** Whether a label heads a long text in the next row ("一、自我诊改工作概述"), unless that is a heading too. */
export function isOverText(
  grid: Grid,
  lexicon: Lexicon,
  row: number,
  column: number,
  label: Label,
  matches: Matches
): boolean {
  const isText = [...matches.values()].every((match) => match !== "ambiguous" && match.field.verbatim);
  if (!isText || row + 1 >= grid.rows) return false;
  const below = grid.label(row + 1, column);
  if (grid.filled(row + 1).some((other) => other !== column)) return false;
  if (below && lexicon.knownBy(below).length > 0) return false;
  const isHeading = below !== undefined && below.numbering === label.numbering && below.numbering !== "none";
  return !(isHeading && below.text.length <= 30);
}

/** Whether what stands behind a demand's colon answers it neither with yes nor with no. */
export const answersNothing = (matches: Matches, value: string): boolean =>
  readYesNo(value).state === CellState.UNREADABLE &&
  [...matches.values()].every(
    (match) => match !== "ambiguous" && match.field.type === "yesNo" && !match.field.marks
  );

/**
 * A field's words as the title over a form, or over a part of it, with nothing beside them: in capitals or alone over a
 * label with its value; further down in capitals over labels that stand right of them.
 *
 * @param isFirst whether no label stands above
 */
export function isTitle(
  grid: Grid,
  row: number,
  column: number,
  answer: Answer,
  isFirst: boolean,
  isLabel: (row: number, column: number) => boolean
): boolean {
  const { text } = grid.label(row, column) ?? { text: "" };
  if (answer.kind !== "cells" || answer.cells.some((cell) => !isEmpty(grid.cell(row, cell.column))))
    return false;
  const isInCapitals = text === text.toUpperCase() && text !== text.toLowerCase();
  // A blank box of merged cells beside it is where its answer would stand.
  const hasBox = answer.cells.some((cell) => grid.areaAt(row, cell.column) !== undefined);
  const isAlone = grid.filled(row).length === 1 && !hasBox && !/[:：]\s*$/.test(text);
  const [next, value] = grid.filled(row + 1);
  const isOver = isAlone && next !== undefined && value !== undefined && isLabel(row + 1, next);
  return isFirst ? isInCapitals || isOver : isInCapitals && isOver && next > column;
}

/**
 * The label of which a row only says how its figures are given: merged down to it ("Bỏ học | SL" over "| %"), over a
 * blank cell where its own figures are given so, too ("Bỏ học | HS | 4" over " | % | 0,5"), or right above it beside a
 * number that the row lacks ("1 | Tốt | 401" over " | Tỷ lệ | 71,1").
 */
export function wholeOf(
  grid: Grid,
  row: number,
  column: number,
  label: Label
): Readonly<{ name: Label; column: number }> | undefined {
  if (column === 0 || qualifierOf(label) === undefined || !isEmpty(grid.raw(row, column - 1)))
    return undefined;
  const area = grid.areaAt(row, column - 1);
  const top = area?.top ?? row - 1;
  const left = grid.areaAt(top, column - 1)?.left ?? column - 1;
  if (top === row || (!area && isEmpty(grid.cell(top, column)))) return undefined;
  const above = grid.label(top, column);
  if (above && !area && isNumberLike(grid.raw(top, left)) && qualifierOf(above) === undefined)
    return { name: above, column };
  const name = grid.label(top, left);
  return name && { name, column: left };
}

/** Whether what stands in a column is a remark on its line, or what is asked of it: its head says so, and all right of it is headed too. */
export const isRemark = ({ roles }: Heads, filled: readonly number[], column: number): boolean =>
  roles.get(column)?.kind === "aside" && filled.every((other) => other <= column || roles.has(other));
