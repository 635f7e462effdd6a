import type { CellValue } from "../matrix";
import { clean } from "../text/text";

/** Ways of writing "not stated". */
const BLANK_LIKE =
  /^(?:[-–—―−_./\\…]+|\.{2,}|\/+|无|空白|暂无|(?:không|chưa) có (?:số liệu|dữ liệu|thông tin)|n\/a)$/iu;

/** Whether nothing is stated: an empty cell, spaces, a dash, "…", "/", 无, 空白. */
export function isBlank(cell: CellValue): boolean {
  if (cell === null || cell === undefined) return true;
  if (typeof cell !== "string") return false;
  if (cell === "") return true;
  // Only short texts are ways of leaving out; the rest need no look.
  if (cell.length > 40) return clean(cell) === "";
  const text = clean(cell);
  return text === "" || BLANK_LIKE.test(text);
}

/** A dotted line to write on: dots, or what is drawn for them. */
const DOTTED = /\.{3,}|…+|_{3,}/g;
/** Longer texts are sentences, in which dots leave something out. */
const LONGEST_ANSWER = 60;

/** An answer without the dotted line that it stands on: "…… 46 …… lớp" is "46 lớp". */
export const offDottedLine = (cell: CellValue): CellValue =>
  typeof cell === "string" && cell.length <= LONGEST_ANSWER && !isBlank(cell)
    ? cell.replace(DOTTED, " ").trim()
    : cell;

/** Text that a copy of an error value left behind ("#VALUE!"). */
export const isErrorText = (text: string): boolean =>
  text.charCodeAt(0) === 35 &&
  /^#(?:VALUE!|N\/A|DIV\/0!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/i.test(text.trim());
