import { CellState, type LocalText, type Serial } from "../rules";
import { isBlank, readDate, type CellValue } from "../sheets";
import { errorCode, FunctionError, PassedError } from "./errors";

const UNREADABLE: LocalText = {
  vi: "đối số “{name}”, hàng {row}: không đọc được ngày “{text}”",
  zh: "参数“{name}”第{row}行：无法识别日期“{text}”",
  mn: "«{name}» аргументын {row}-р мөр: «{text}» огноог уншиж чадсангүй",
  en: "argument “{name}”, row {row}: the date “{text}” cannot be read",
};
const ERROR: LocalText = {
  vi: "đối số “{name}”, hàng {row}: ô chứa giá trị lỗi",
  zh: "参数“{name}”第{row}行为错误值",
  mn: "«{name}» аргументын {row}-р мөр: нүдэнд алдааны утга байна",
  en: "argument “{name}”, row {row}: the cell holds an error value",
};

/** A range of dates, row by row. */
export interface Dates {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (Serial | "blank")[];
}

/**
 * Reads a range of dates.
 *
 * @param blankWords texts that stand for no date yet
 * @throws FunctionError `#VALUE!` for a text that is no date, `#N/A` for an error value among others, each
 *   naming the row; PassedError for a single error value
 */
export function readDates(
  name: string,
  cells: readonly (readonly CellValue[])[],
  blankWords?: RegExp
): Dates {
  const single = cells.length === 1 && cells[0]?.length === 1;
  const values = cells.flatMap((row, index) =>
    row.map((cell) => {
      const code = errorCode(cell);
      if (code && single) throw new PassedError(code);
      if (code) throw new FunctionError("#N/A", { text: ERROR, args: { name, row: index + 1 } });
      if (isBlank(cell) || (typeof cell === "string" && blankWords?.test(cell.trim().normalize("NFC")))) {
        return "blank";
      }
      const { state, value } = readDate(cell);
      if (state === CellState.OK) return value;
      throw new FunctionError("#VALUE!", {
        text: UNREADABLE,
        args: { name, row: index + 1, text: String(cell) },
      });
    })
  );
  return { rows: cells.length, columns: cells[0]?.length ?? 0, values };
}
