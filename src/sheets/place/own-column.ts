import { letterOf } from "../account/roles";
import { address } from "../address";
import type { AnswerCell } from "../find/forms/answers";
import { isNamed } from "../find/evidence";
import { isEmpty, type Grid } from "../grid/grid";
import type { Knowledge } from "../lexicon/lexicon";
import type { Label } from "../text/normalise";
import type { Question } from "../types";
import type { Entry } from "./form-entry";

/** Entries that say where their record's answers stand, and what is to be looked at beside them. */
interface Owned {
  readonly entries: readonly Entry[];
  readonly questions: readonly Question[];
}

/**
 * A form's entries with the answers of its own column, where the head over one of several is called as the record type
 * ("Нэгжийн даргын үнэлгээ | Хамт олны үнэлгээ"): the first column's figures are somebody else's. Theirs are asked
 * about, since no record has them.
 */
export function inOwnColumn(grid: Grid, known: Knowledge, all: readonly Entry[]): Owned {
  const others = new Map<number, Question>();
  const entries = all.map((entry): Entry => {
    const { answer, row } = entry;
    if (answer.kind !== "cells" || answer.cells.length < 2) return entry;
    const cells = answer.cells.filter((cell) => isOwn(grid, known, entry, cell));
    if (cells.length !== 1) return entry;
    for (const { column } of answer.cells) {
      const head = headOver(grid, entry, column);
      if (head && column !== cells[0]?.column && !isEmpty(grid.cell(row, column)))
        others.set(column, questionOf(grid, known, head, column));
    }
    return { ...entry, answer: { ...answer, cells } };
  });
  return { entries, questions: [...others.values()] };
}

interface Head {
  readonly row: number;
  readonly label: Label;
}

/** The lowest head over a column. */
function headOver(grid: Grid, { heads }: Entry, column: number): Head | undefined {
  const found = heads.rows.map((row) => ({ row, label: grid.label(row, column) }));
  const [head] = found.filter((one): one is Head => one.label !== undefined).slice(-1);
  return head;
}

function isOwn(grid: Grid, known: Knowledge, entry: Entry, { column }: AnswerCell): boolean {
  const head = headOver(grid, entry, column);
  return head !== undefined && isNamed(known, [head.label]);
}

const questionOf = (grid: Grid, known: Knowledge, { row, label }: Head, column: number): Question => ({
  kind: "look",
  what: "column",
  why: "unlike",
  cell: address(grid.ref(row, column)),
  at: letterOf(grid, column),
  label: label.text,
  record: known.record.id,
  suggestions: [],
});
