import { CellState, type Field } from "../../rules";
import type { CellValue } from "../matrix";
import { readAnswer } from "./answers";
import { readColumn } from "./column";

/** Cells that prove a choice, and options that they must say: one alone may be anybody's ("合格"), if it is no longer word. */
const FEWEST_CELLS = 3;
const FEWEST_OPTIONS = 2;
const OWN_WORD = /^[\u4e00-\u9fff]{3,}$/;

/** Whether cells say options of a choice and nothing else; yes and no are options of too many. */
export function saysOptions(field: Field, cells: readonly CellValue[]): boolean {
  if (field.type !== "choice") return false;
  const said = cells.filter((cell) => typeof cell === "string" && cell.trim() !== "");
  const options = new Set(said);
  const isOwn = options.size >= FEWEST_OPTIONS || said.every((cell) => OWN_WORD.test(String(cell).trim()));
  if (said.length < FEWEST_CELLS || !isOwn) return false;
  const isOption = (state: number): boolean => state === CellState.OK;
  return (
    [...readColumn(field, said).states].every(isOption) &&
    !said.some((cell) => readAnswer(String(cell)) !== undefined)
  );
}

/** Whether a text is an option of a choice, and no answer of yes or no that many questions have. */
export const isOptionOf = (field: Field, cell: CellValue): boolean =>
  field.type === "choice" &&
  typeof cell === "string" &&
  readAnswer(cell) === undefined &&
  readColumn(field, [cell]).states[0] === CellState.OK;
