import type { Field, Table } from "../../rules";
import { isEmpty, type Grid } from "../grid/grid";
import type { Knowledge } from "../lexicon/lexicon";
import { saysCount, saysShare } from "../lexicon/signs/columns";
import type { CellValue } from "../matrix";
import type { Question } from "../types";
import { couldHold } from "../values/column";
import { kindsOf } from "../values/twins";
import type { Entry } from "./form-entry";
import { asked, isTicked, labelQuestion } from "./form-questions";
import { asMatrix, matrixColumns } from "./matrix";
import { inOwnColumn } from "./own-column";
import { ofKind, slotsOf, type Instance, type Loose } from "./slots";

/** Whether a field names the items of a list, of which the records are. */
export const isItemName = ({ record }: Knowledge, { id, type }: Field): boolean =>
  record.items !== undefined && type === "text" && record.key.includes(id);

interface Found {
  readonly instances: Instance[];
  readonly questions: readonly Question[];
  readonly layout: Table["layout"];
}

/** Parts a form's entries into records: one, one for each time the form begins anew, or one a column. */
export function instancesOf(grid: Grid, known: Knowledge, all: readonly Entry[]): Found {
  const { entries, questions: others } = inOwnColumn(grid, known, besideShares(known, all));
  const questions: Question[] = [...others];
  const matrix = matrixColumns(known, entries);
  if (matrix.length > 1)
    return { instances: asMatrix(grid, known, entries, matrix), questions, layout: "matrix" };
  const instances: Instance[] = [];
  const twice = new Set<Field>();
  let current: Instance = new Map();
  let opening: Field | undefined;
  const open: (Loose & { instance: Instance })[] = [];
  const put = ({ match, slot }: Loose): void => {
    const { field } = match;
    const before = current.get(field)?.value ?? null;
    // The same figure stated again is no new form; the same name may begin one, but not what was left blank.
    const isAgain = before === slot.value && field.type !== "text";
    // Cards of a list's items begin with the item, too, where a line before it is of several of them.
    const opens = field === opening || isItemName(known, field);
    if (opens && current.size > 1 && !isAgain && !isEmpty(before)) {
      current = new Map();
      instances.push(current);
    } else if (current.has(field)) {
      // The same figure stated twice says one thing; two different ones say nothing. Words beside a figure are of who signs.
      if (before !== slot.value && couldHold(field, [slot.value]) && !isEmpty(slot.value)) {
        if (isEmpty(before) || !couldHold(field, [before])) current.set(field, slot);
        else twice.add(field);
      }
      return;
    }
    if (instances.length === 0) instances.push(current);
    opening ??= field;
    current.set(field, slot);
  };
  for (const entry of entries) {
    for (const loose of slotsOf(grid, known, entry)) {
      if (loose.match.open === true) open.push({ ...loose, instance: current });
      else put(loose);
    }
    if (entry.matches.get(known) === "ambiguous") questions.push(labelQuestion(grid, known, entry));
  }
  settle(grid, known, open, current, put, (entry, field) => {
    questions.push(
      asked(grid, known, entry, "kind", field.twin === undefined ? [field.id] : [field.id, field.twin])
    );
  });
  for (const field of twice) {
    for (const instance of instances) instance.delete(field);
    for (const entry of entries) {
      const match = entry.matches.get(known);
      if (typeof match === "object" && match.field === field)
        questions.push(asked(grid, known, entry, "column", [field.id]));
    }
  }
  questions.push(...untoldIn(grid, known, entries, instances));
  const layout = known.record.layouts.find((l) => l === "form" || l === "list") ?? "form";
  return { instances, questions, layout };
}

/** A form's entries without counts beside the share that they make: "Số người dùng: 25" over "Tỷ lệ người dùng: 96%". */
function besideShares(known: Knowledge, entries: readonly Entry[]): readonly Entry[] {
  const shareOf = (entry: Entry): Field | undefined => {
    const match = entry.matches.get(known);
    return typeof match === "object" && match.field.type === "share" ? match.field : undefined;
  };
  const shares = new Set(entries.filter(({ label }) => saysShare(label)).map(shareOf));
  const isPart = (entry: Entry): boolean => shareOf(entry) !== undefined && saysCount(entry.label);
  return entries.filter((entry) => !(isPart(entry) && shares.has(shareOf(entry))));
}

/** Asks which cell answers a known label, where several could and nothing tells which. */
export function untoldIn(
  grid: Grid,
  known: Knowledge,
  entries: readonly Entry[],
  instances: readonly Instance[] = []
): Question[] {
  return entries.flatMap((entry) => {
    const match = entry.matches.get(known);
    if (typeof match !== "object" || !(saysSeveral(grid, entry) || isTicked(grid, entry))) return [];
    const isTold = slotsOf(grid, known, entry).length > 0 || instances.some((one) => one.has(match.field));
    return isTold ? [] : [asked(grid, known, entry, "column", [match.field.id])];
  });
}

/** Whether a figure is the sum of those right of it, which shares are not: "Tổng số | Lớp 10 | Lớp 11 | Lớp 12". */
function addsUp(grid: Grid, { row, answer }: Entry): boolean {
  const whole = answer.kind === "cells" ? answer.cells.find((cell) => cell.whole) : undefined;
  if (!whole) return false;
  const columns = grid.filled(row).filter((column) => column > whole.column);
  const figures = columns.map((column) => grid.cell(row, column)).filter((cell) => isWholeNumber(cell));
  const sum = figures.reduce((all, figure) => all + figure, 0);
  return figures.length === columns.length && figures.length > 1 && grid.cell(row, whole.column) === sum;
}

const isWholeNumber = (cell: CellValue): cell is number => typeof cell === "number" && Number.isInteger(cell);

const saysSeveral = (grid: Grid, { row, answer }: Entry): boolean =>
  answer.kind === "cells" && answer.cells.filter(({ column }) => !isEmpty(grid.cell(row, column))).length > 1;

/** Decides open quantities of a form: by their own cell, else by what their scale adds up to. */
function settle(
  grid: Grid,
  known: Knowledge,
  open: readonly (Loose & { instance: Instance })[],
  current: Instance,
  put: (loose: Loose) => void,
  ask: (entry: Entry, field: Field) => void
): void {
  if (open.length === 0) return;
  const kinds = kindsOf(
    open.map(({ match, slot }) => ({
      field: match.field,
      cells: [slot.value],
      formats: [grid.format(slot.row, slot.column)],
    })),
    (field) => {
      const whole = [...current].find(([own]) => own.id === field.whole);
      return whole && [whole[1].value];
    }
  );
  open.forEach(({ match, slot, entry }, index) => {
    const kind = kinds[index] ?? (addsUp(grid, entry) ? "count" : undefined);
    const chosen = ofKind(known, match.field, kind);
    for (const field of chosen) put({ match: { ...match, field, open: false }, slot, entry });
    if (chosen.length === 0) ask(entry, match.field);
  });
}
