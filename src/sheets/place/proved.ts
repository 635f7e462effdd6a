/** Fields that a table lacks and that the cells of a column prove, whatever its head says. */
import { CellState, type Field, type RecordType } from "../../rules";
import type { CellValue } from "../matrix";
import { isChinese } from "../text/text";
import { readAnswer } from "../values/answers";
import { couldHold, readColumn } from "../values/column";
import { isDateFormat, periodIn } from "../values/dates";
import { saysOptions } from "../values/options";
import { isBlank } from "../values/values";

/** Cells that a column of nothing but yes and no holds at least. */
const FEWEST_ANSWERS = 3;

/**
 * The one field that a table lacks and whose words a column says that nobody understood: a choice by its options, or
 * a yes or no where the column says nothing else.
 */
export function answeredBy(open: readonly Field[], cells: readonly CellValue[]): Field[] {
  const chosen = open.filter((field) => saysOptions(field, cells));
  if (chosen.length > 0) return chosen.length === 1 ? chosen : [];
  const asked = open.filter(({ type }) => type === "yesNo");
  const [only] = asked;
  if (!only || asked.length > 1) return [];
  const said = cells.filter((cell) => !isBlank(cell));
  const coded = areCoded(said);
  const told = said.filter(
    (cell) => coded || (typeof cell === "string" && typeof readAnswer(cell) === "boolean")
  );
  return said.length >= FEWEST_ANSWERS && told.length * 2 > said.length ? [only] : [];
}

/** Figures of which a column holds at least that gives nothing but answers with them. */
const FEWEST_CODED = 6;

/** Whether a column gives its answers as 1 and 0: both stand in it, and nothing else; a few of them may count. */
const areCoded = (said: readonly CellValue[]): boolean =>
  said.length >= FEWEST_CODED &&
  said.every((cell) => cell === 0 || cell === 1) &&
  said.includes(0) &&
  said.includes(1);

/**
 * The result of a list's items, where the list gives nothing of theirs yet and a column's cells could be it; of its twin, a
 * number, they say less.
 */
export function resultBy(
  { fields, items }: RecordType,
  taken: ReadonlySet<string>,
  cells: readonly CellValue[]
): Field[] {
  const result = fields.find(({ id }) => id === items?.result);
  if (!result || [...taken].some((id) => id !== items?.field)) return [];
  const said = cells.filter((cell) => !isBlank(cell));
  // Running numbers under a head that nobody knows.
  if (said.every((cell, at) => Number(cell) === Number(said[0]) + at)) return [];
  const { states } = readColumn(result, said);
  const figures = states.filter((state) => state === CellState.OK || state === CellState.AMBIGUOUS);
  // "Có" and "Chưa có" among "17/18": what is confirmed stands among the results.
  const read = figures.length + states.filter((state) => state === CellState.MARK).length;
  return figures.length > 0 && read >= FEWEST_ANSWERS && read * 2 > said.length ? [result] : [];
}

/** Fields among which a person would have to choose at most. */
const MOST_CHOICES = 3;

/** The few fields of figures, days and answers that a table lacks and that a column's cells could be. */
export function fitting(open: readonly Field[], cells: readonly CellValue[]): Field[] {
  const isSaid = cells.some((cell) => !isBlank(cell));
  return open
    .filter((field) => isSaid && field.type !== "text" && couldHold(field, cells))
    .slice(0, MOST_CHOICES);
}

/** The few days that a table lacks and that a column of nothing but days may be which nobody understood. */
export function datedBy(
  open: readonly Field[],
  cells: readonly CellValue[],
  formats: readonly (string | undefined)[]
): Field[] {
  const days = open.filter(({ type }) => type === "date");
  const [first] = days;
  if (!first || days.length > MOST_CHOICES) return [];
  const { states } = readColumn(first, cells, formats);
  const isDay = (cell: CellValue, at: number): boolean =>
    (typeof cell === "string" || isDateFormat(formats[at])) &&
    (states[at] === CellState.OK || states[at] === CellState.AMBIGUOUS);
  const said = cells.filter((cell) => !isBlank(cell));
  const areDays = cells.every((cell, at) => isBlank(cell) || isDay(cell, at));
  return said.length >= FEWEST_ANSWERS && areDays ? days : [];
}

/** The one period that a table lacks and that a column may give whose cells all say a first and a last day. */
export function periodBy(open: readonly Field[], cells: readonly CellValue[]): Field[] {
  const begun = open.filter(({ until }) => open.some(({ id }) => id === until));
  const said = cells.filter((cell) => !isBlank(cell));
  const arePeriods = said.every((cell) => typeof cell === "string" && periodIn(cell) !== undefined);
  return begun.length === 1 && said.length >= FEWEST_ANSWERS && arePeriods ? begun : [];
}

/** Letters that a text has at least which says something in sentences; Chinese ones are words. */
const SENTENCE = { chinese: 13, other: 30 };
const isSentence = (text: string): boolean =>
  text.length >= (isChinese(text) ? SENTENCE.chinese : SENTENCE.other);

/** The few texts that a table lacks and rules read as they stand, where a column's cells mostly are sentences. */
export function proseBy(open: readonly Field[], cells: readonly CellValue[]): Field[] {
  const texts = open.filter(({ verbatim }) => verbatim === true);
  const said = cells.filter((cell) => !isBlank(cell));
  const long = said.filter((cell) => typeof cell === "string" && isSentence(cell.trim()));
  return said.length >= FEWEST_ANSWERS && long.length * 2 > said.length ? texts.slice(0, MOST_CHOICES) : [];
}
