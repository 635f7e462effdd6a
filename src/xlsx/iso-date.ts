import type { CellValue } from "../sheets/matrix";

const DAY = 86_400_000;

/** A cell of type "d" holds an ISO date; elsewhere a date is a serial number already. */
export function isoSerial(text: string, date1904: boolean): CellValue {
  const at = Date.parse(/[zZ]|[+-]\d\d:\d\d$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  if (Number.isNaN(at)) return text;
  const days = at / DAY;
  if (date1904) return days + 24_107;
  // Excel counts a 29 February 1900 that never was.
  return days + 25_569 >= 61 ? days + 25_569 : days + 25_568;
}
