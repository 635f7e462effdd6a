/** Questions about what was not understood: what they are about, and what an answer decides. */
import {
  parseAddress,
  type CellValue,
  type Mapping,
  type RecognisedTable,
  type WorkbookData,
} from "../../sheets";
import { answered, targetOf, type Target } from "./mapping";
import type { OpenQuestion, PaneState } from "./state";

type Known = Pick<PaneState, "recognition" | "choices" | "account">;

/** The table that a question belongs to; undefined for those of a sheet. */
export const tableOf = (
  { recognition }: Pick<PaneState, "recognition">,
  { sheet, question }: Pick<OpenQuestion, "sheet" | "question">
): RecognisedTable | undefined =>
  recognition?.sheets
    .find(({ name }) => name === sheet)
    ?.tables.find(({ questions }) =>
      questions.some((one) => one.cell === question.cell && one.at === question.at)
    );

/** The decisions with one more: what a question is about is what was chosen. */
export function answeredWith(state: Known, open: OpenQuestion, chosen: string): Mapping {
  const table = tableOf(state, open);
  const target: Target = table
    ? targetOf(open.sheet, table)
    : { sheet: open.sheet, fingerprint: open.question.fingerprint ?? "", record: open.question.record ?? "" };
  return answered(state.choices.mapping, target, open.question, chosen);
}

/** A table of which nobody can say more than that it is none of the regulation's, with its columns. */
const belongTogether = (one: OpenQuestion, other: OpenQuestion): boolean =>
  one.sheet === other.sheet &&
  one.question.why === "table" &&
  other.question.why === "table" &&
  one.question.record === other.question.record;

/** The decisions with one more: what a question is about is nothing that a rule needs. */
export function setAsideIn({ choices, account }: Known, open: OpenQuestion): Mapping {
  const mapping = choices.mapping ?? { version: 1, sheets: [] };
  const all = account.open.filter((other) => other === open || belongTogether(open, other));
  const fresh = all.map(({ sheet, question: { label, why } }) => ({ sheet, label, why }));
  return { ...mapping, aside: [...(mapping.aside ?? []), ...fresh] };
}

/** The questions to be shown: the columns of a table that is asked about as a whole are part of that question. */
export const askedOf = (open: readonly OpenQuestion[]): OpenQuestion[] =>
  open.filter(
    (one) =>
      one.question.what !== "column" ||
      !open.some((other) => other.question.what === "table" && belongTogether(one, other))
  );

/** What a question is about, as an address of the sheet: the column within its table, the row, the cell. */
export function areaOf(state: Pick<PaneState, "recognition">, open: OpenQuestion): string {
  const { what, at, cell } = open.question;
  const table = tableOf(state, open);
  if (what === "column" && /^[A-Z]+$/.test(at)) {
    // Beneath the head, counted from 1.
    const row = (parseAddress(cell)?.row ?? 0) + 2;
    return `${at}${row}:${at}${Math.max(row, table?.lastRow ?? row)}`;
  }
  if (what === "row" && /^\d+$/.test(at)) return cell;
  return /^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(at) ? at : cell;
}

const MOST_SAMPLES = 2;
/** Letters: a value is to be known again, not to be read. */
const LONGEST = 40;
const MOST_LOOKED_AT = 200;

/** Numbers of columns ("(1) (2) (3)", "A B 1 2"), which stand beneath heads and are no values. */
function isNumbering(row: readonly CellValue[]): boolean {
  const texts = row.filter((value) => value !== null && value !== "").map((value) => String(value).trim());
  const numbers = texts
    .filter((text) => !/^\(?[A-Z]\)?$/.test(text))
    .map((text) => text.replace(/[()（）]/g, ""));
  const areCounted = numbers.every(
    (text, at) => /^\d{1,3}$/.test(text) && (at === 0 || Number(text) === Number(numbers[at - 1]) + 1)
  );
  return texts.length > 1 && /^[1-3]$/.test(numbers[0] ?? "") && areCounted;
}

/** What stands beneath a column's head, in a form's cell, or beside a row's label: two values at most. */
export function samplesOf(workbook: WorkbookData | undefined, open: OpenQuestion): string[] {
  const sheet = workbook?.sheets.find(({ name }) => name === open.sheet);
  const head = parseAddress(open.question.cell);
  if (!sheet || !head) return [];
  const { row: top, column: left } = sheet.origin ?? { row: 0, column: 0 };
  const at = (row: number, column: number): CellValue => sheet.values[row - top]?.[column - left] ?? null;
  const { what } = open.question;
  const own = parseAddress(open.question.at);
  if (what === "cell" && own) return shown([at(own.row, own.column)]);
  if (what === "column") {
    const column = open.question.at;
    const index = parseAddress(`${column}1`)?.column ?? head.column;
    const beneath = Array.from({ length: MOST_LOOKED_AT }, (_, step) => head.row + 1 + step);
    return shown(beneath.map((row) => (isNumbering(sheet.values[row - top] ?? []) ? null : at(row, index))));
  }
  if (what === "row") return shown((sheet.values[head.row - top] ?? []).slice(head.column - left + 1));
  return [];
}

function shown(values: readonly CellValue[]): string[] {
  const texts = values.flatMap((value) => {
    if (value === null || value === "") return [];
    if (typeof value === "object") return [value.error];
    return [String(value).replace(/\s+/g, " ").trim()];
  });
  return texts
    .filter((text) => text !== "")
    .slice(0, MOST_SAMPLES)
    .map((text) => ([...text].length > LONGEST ? `${[...text].slice(0, LONGEST).join("")}…` : text));
}

/** A column's letter or a row's number as the address of its first cell. */
export function placeArea(at: string): string | null {
  if (/^[A-Z]{1,3}$/.test(at)) return `${at}1`;
  if (/^\d+$/.test(at)) return `A${at}`;
  return parseAddress(at.split(":")[0] ?? "") ? at : null;
}
