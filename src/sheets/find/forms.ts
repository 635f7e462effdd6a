import { CellState } from "../../rules";
import { aligned, type Entry } from "../place/form-entry";
import { isEmpty, isNumberLike, type Grid } from "../grid/grid";
import { headsAt, noHeads } from "./form-heads";
import type { Knowledge, Lexicon } from "../lexicon/lexicon";
import type { Match } from "../lexicon/match";
import type { Label } from "../text/normalise";
import { answersIn, dayBeside, inlineValue, inlineValues, type Answer } from "./form-answers";
import { isFooter } from "../lexicon/signs/closing";
import { isNeutral } from "../lexicon/signs/columns";
import { isDivision, isNarrowing, isPart, isTotal } from "../lexicon/signs/rows";
import { readYesNo } from "../values/values";

/** All labelled values of a region, and the rows of heads above them. */
export interface FormScan {
  readonly entries: readonly Entry[];
  /** Labels with a value beside them that nobody knows: entries that match no record type. */
  readonly strangers: readonly Entry[];
}

/** Texts that name no record. */
const isRemark = (matches: ReadonlyMap<Knowledge, Match | "ambiguous">): boolean =>
  [...matches].every(
    ([{ record }, match]) =>
      match !== "ambiguous" && match.field.type === "text" && !record.key.includes(match.field.id)
  );

const CAPABLE = new Set(["form", "list", "matrix"]);
/** Whether sheets show this record type as labels and values. */
export const isFormRecord = ({ record }: Knowledge): boolean =>
  record.layouts.some((layout) => CAPABLE.has(layout));

interface Headings {
  /** Open headings, the nearest first. */
  stack: Label[];
  /** The last label that is no part of another. */
  parent: Label | undefined;
}

/** Finds labels with values beside them (or behind a colon in one cell) in rows that no table holds. */
export function scanForm(
  grid: Grid,
  lexicon: Lexicon,
  rows: readonly number[],
  titles: readonly Label[],
  wanted: (known: Knowledge) => boolean = isFormRecord
): FormScan {
  const entries: Entry[] = [];
  const strangers: Entry[] = [];
  const headings: Headings = { stack: [...titles], parent: undefined };
  let heads = noHeads();
  let labelColumn: number | undefined;
  let headed = 0;
  for (const [at, row] of rows.entries()) {
    const columns = grid.filled(row);
    const first = columns[0];
    if (first === undefined) continue;
    if (columns.length === 1 && isOverHeads(at, first)) {
      heading(row, columns);
      continue;
    }
    // A second row of heads ("Có | Không" beneath "Hiện trạng") may say nothing over the labels.
    const beneath = heads.rows[heads.rows.length - 1] === row - 1 && first > headed;
    const labels = beneath ? headed : labelColumnOf(grid, row, labelColumn);
    const next = headsAt(grid, row, labels, grid.columns - 1, heads, isLabel);
    if (next) {
      heads = next;
      headed = labels;
      continue;
    }
    // "Số học sinh chia theo học lực | 800" is a figure, and the heading of what follows.
    if (!readRow(row, columns) || divides(row, columns)) heading(row, columns);
  }
  const inLine = (entry: Entry): Entry => aligned(grid, entry, entries);
  return { entries: entries.map(inLine), strangers: strangers.map(inLine) };

  /** A lone text over a row of heads is the title of what they head, though it may read like a label. */
  function isOverHeads(at: number, column: number): boolean {
    if (/[:：]/.test(grid.text(rows[at] ?? 0, column))) return false;
    const next = rows.slice(at + 1, at + 3).find((row) => grid.filled(row).length > 0);
    if (next === undefined || grid.filled(next).length < 3) return false;
    return (
      headsAt(grid, next, labelColumnOf(grid, next, undefined), grid.columns - 1, heads, isLabel) !==
      undefined
    );
  }

  function divides(row: number, columns: readonly number[]): boolean {
    return columns.some((column) => isDivision(grid.label(row, column)));
  }

  function isLabel(row: number, column: number): boolean {
    const label = grid.label(row, column);
    return label !== undefined && lexicon.knownBy(label).some(wanted);
  }

  /** Reads a row's labels with their values; false where it has none. */
  function readRow(row: number, columns: readonly number[]): boolean {
    let done = -1;
    let read = false;
    const unknown: { column: number; beside: number; label: Label }[] = [];
    const labels = new Set<number>();
    for (const column of columns) {
      if (column <= done) continue;
      const label = grid.label(row, column);
      if (!label) continue;
      if (readSeveral(row, column, label)) {
        read = true;
        continue;
      }
      const split = inlineValue(label.text, (text) => knownAs(grid.labelOf(text), row, column).size > 0);
      const inline = split && isDemandWithColon(label, split, row, column) ? undefined : split;
      const name = inline ? grid.labelOf(inline.label) : label;
      const matches = knownAs(name, row, column);
      if (matches.size === 0) {
        const beside = columns.find((other) => other > column);
        if (!read && beside !== undefined) unknown.push({ column, beside, label });
        continue;
      }
      if (inline) {
        const day = isRemark(matches) ? dayBeside(grid, row, column) : "";
        const answer: Answer = { kind: "inline", column, text: `${inline.value} ${day}`.trim() };
        entries.push({ row, labelColumn: column, label: name, matches, answer, heads });
        read = true;
        continue;
      }
      const text = columns.length === 1 ? textBeneath(row, column, label, matches) : undefined;
      if (text !== undefined) {
        const answer: Answer = { kind: "cells", cells: [{ column }] };
        entries.push({ row: text, labelColumn: column, label, matches, answer, heads });
        read = true;
        continue;
      }
      const answer = answersIn(grid, lexicon, row, column, heads);
      if (!answer || (entries.length === 0 && isTitle(row, column, answer))) continue;
      entries.push({ row, labelColumn: column, label, matches, answer, heads });
      labelColumn ??= column;
      if (!label.part) headings.parent = label;
      read = true;
      labels.add(column);
      done = answer.kind === "cells" ? Math.max(...answer.cells.map((cell) => cell.column)) : answer.column;
    }
    for (const { column, beside, label } of unknown) {
      // A group left of a label that was read is a heading, no label without a field.
      if (labels.has(beside)) continue;
      const answer = answersIn(grid, lexicon, row, column, heads);
      if (answer) strangers.push({ row, labelColumn: column, label, matches: new Map(), answer, heads });
    }
    return read;
  }

  /** Reads a cell of several labels with their values; false where it is no such cell. */
  function readSeveral(row: number, column: number, { text }: Label): boolean {
    if ((text.match(/[:：]/g) ?? []).length < 2) return false;
    const pairs = inlineValues(text, (words) => knownAs(grid.labelOf(words), row, column).size > 0);
    if (pairs.length < 2) return false;
    for (const { label, value } of pairs) {
      const name = grid.labelOf(label);
      const answer: Answer = { kind: "inline", column, text: value };
      entries.push({
        row,
        labelColumn: column,
        label: name,
        matches: knownAs(name, row, column),
        answer,
        heads,
      });
    }
    return true;
  }

  /** The row of a long text under its heading ("一、自我诊改工作概述"): the next one, unless that is a heading too. */
  function textBeneath(
    row: number,
    column: number,
    label: Label,
    matches: ReadonlyMap<Knowledge, Match | "ambiguous">
  ): number | undefined {
    const isText = [...matches.values()].every((match) => match !== "ambiguous" && match.field.verbatim);
    if (!isText || row + 1 >= grid.rows) return undefined;
    const filled = grid.filled(row + 1);
    const below = grid.label(row + 1, column);
    if (filled.some((other) => other !== column) || (below && lexicon.knownBy(below).length > 0))
      return undefined;
    const heading = below !== undefined && below.numbering === label.numbering && below.numbering !== "none";
    return heading && below.text.length <= 30 ? undefined : row + 1;
  }

  /** "Tổ văn phòng đảm nhận các công việc: văn thư, kế toán": what follows the colon answers nothing. */
  function isDemandWithColon(
    whole: Label,
    split: { readonly label: string; readonly value: string },
    row: number,
    column: number
  ): boolean {
    const matches = [...knownAs(grid.labelOf(split.label), row, column).values()];
    const demands = matches.every((m) => m !== "ambiguous" && m.field.type === "yesNo" && !m.field.marks);
    if (!demands || readYesNo(split.value).state !== CellState.UNREADABLE) return false;
    return knownAs(whole, row, column).size > 0;
  }

  /** A demand's words as the title over a form: nothing beside it, in capitals. */
  function isTitle(row: number, column: number, answer: Answer): boolean {
    const { text } = grid.label(row, column) ?? { text: "" };
    if (answer.kind !== "cells" || text !== text.toUpperCase() || text === text.toLowerCase()) return false;
    return answer.cells.every((cell) => isEmpty(grid.cell(row, cell.column)));
  }

  /** What a label may mean here: beneath its group, its parent and the headings above. */
  function knownAs(label: Label, row: number, column: number): Map<Knowledge, Match | "ambiguous"> {
    const groups = groupsLeft(row, column);
    const parent = label.part && headings.parent ? [headings.parent] : [];
    const context = [...groups, ...parent, ...headings.stack];
    const matches = new Map<Knowledge, Match | "ambiguous">();
    for (const known of lexicon.knownBy(label)) {
      if (!wanted(known)) continue;
      const found = known.index.find(label, context);
      if (found === undefined) continue;
      if (
        isNarrowing(label) &&
        label.part &&
        headings.parent &&
        !isNeutral(headings.parent) &&
        !ofWhole(known, found)
      )
        continue;
      matches.set(known, found);
    }
    return matches;

    /** "Nữ" stands for the girls among all pupils, not among those of another row. */
    function ofWhole(known: Knowledge, found: Match | "ambiguous"): boolean {
      if (found === "ambiguous" || !headings.parent) return false;
      const parentField = known.index.find(headings.parent, headings.stack);
      return typeof parentField === "object" && parentField.field.id === found.field.whole;
    }
  }

  function groupsLeft(row: number, column: number): Label[] {
    const groups: Label[] = [];
    for (let left = column - 1; left >= 0; left -= 1) {
      const area = grid.areaAt(row, left);
      if (area && area.bottom > area.top) {
        const label = grid.label(row, left);
        if (label) groups.push(label);
      }
    }
    return groups;
  }

  /**
   * Takes a row's label for a heading of those beneath it. A row of figures is one only where it names a
   * group ("Số học sinh chia theo học lực | 800 | 200 …") or is numbered as sections are.
   */
  function heading(row: number, columns: readonly number[]): void {
    const worded = columns.filter((column) => !isNumberLike(grid.raw(row, column)));
    const labels = worded.map((column) => grid.label(row, column)).filter((label) => label !== undefined);
    const label = labels.find((l) => !ORDINAL.test(l.words));
    if (!label || labels.length > 3 || isFooter(label) || isPart(label) || isTotal(label)) return;
    headings.parent = label;
    const opens = SECTION.test(grid.text(row, columns[0] ?? 0)) || groups(label);
    if (worded.length < columns.length && !opens) return;
    const same = headings.stack.findIndex(
      (open) => open.numbering === label.numbering && !titles.includes(open)
    );
    headings.stack = [label, ...headings.stack.slice(same < 0 ? 0 : same + 1)].slice(0, 6);
  }

  /** Whether a label names a group beneath which others get their meaning. */
  function groups(label: Label): boolean {
    return lexicon.records.some(({ index }) => index.families.named(label) !== undefined);
  }
}

const ORDINAL = /^(?:[ivx]+|[a-zđ]|[一二三四五六七八九十]+|\d+)?$/;
const SECTION = /^\s*(?:[IVX]+|[A-ZĐ]|[一二三四五六七八九十]+)\s*[.、)]?\s*$/;

/** Where a row of heads would have its labels: the form's label column, else the first cell that is no number. */
function labelColumnOf(grid: Grid, row: number, known: number | undefined): number {
  if (known !== undefined && !isEmpty(grid.cell(row, known))) return known;
  const columns = grid.filled(row);
  const [first, second] = columns;
  if (first === undefined) return 0;
  const label = grid.label(row, first);
  // STT | Nội dung | Kết quả: the labels stand in the second column.
  return label && second !== undefined && /^(?:stt|tt|序号|№|д\/д|no)$/.test(label.words) ? second : first;
}
