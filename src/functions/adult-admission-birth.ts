import { CellState, monthSpansIn, type Serial } from "../rules";
import { isBlank, readDate, type CellValue } from "../sheets";
import { unreadable } from "./adult-admission-messages";
import { errorCode, PassedError } from "./errors";

/** First and last day that a birth date may mean. */
export type Span = readonly [Serial, Serial];

/**
 * The days that a birth date may mean: one, or those of a month where only that is given (出生年月).
 * Undefined where it is blank.
 */
export function bornIn(cell: CellValue): readonly Span[] | undefined {
  const code = errorCode(cell);
  if (code) throw new PassedError(code);
  if (isBlank(cell)) return undefined;
  const { state, value } = readDate(cell);
  if (state === CellState.OK) return [[value, value]];
  const months = monthSpansIn(String(cell));
  if (months.length === 0) throw unreadable("birth", String(cell));
  return months;
}
