/** Large sheets for benchmarks: the candidates of the template, as many as one likes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../src/check";
import { ADULT_ADMISSION } from "../src/regulations/adult-admission";
import { parseAddress, type CellValue, type WorkbookData } from "../src/sheets";
import { readWorkbook, toWorkbookData } from "../src/xlsx/read";

/** A day of the template's year. */
export const TODAY = 45_650;

/** Weights of the seventeen digits of an identity number, and its last sign by the sum's rest (GB 11643). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const SIGNS = "10X98765432";

const withCheckDigit = (digits: string): string =>
  digits + (SIGNS[WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11] ?? "");

/** Five hundred numbers a day and place; odd for men, even for women, as the one before. */
const sequence = (own: string, index: number): string =>
  String(((2 * index) % 1_000) + (Number(own[16]) % 2)).padStart(3, "0");

/** The first six digits: the province, and a place in it for five hundred people. */
const place = (own: string, index: number): string =>
  own.slice(0, 2) + String(1_000 + Math.floor(index / 500)).padStart(4, "0");

/**
 * The right candidates of the admission template over and over, each a person of their own; every fiftieth has a
 * wrong total. The other sheets stay.
 */
export async function candidates(count: number): Promise<WorkbookData> {
  const file = readFileSync(join(__dirname, "../assets/adult-admission.xlsx"));
  const template = toWorkbookData(await readWorkbook(new Uint8Array(file)));
  const [first, ...others] = template.sheets;
  if (!first) throw new Error("the template has no sheets");
  const head = first.values.findIndex((row) => row.includes("考生号"));
  const columnOf = (name: string): number => first.values[head]?.indexOf(name) ?? -1;
  const [total, bonus, identity] = [columnOf("总分"), columnOf("照顾分"), columnOf("身份证号")];
  const wrong = await wrongRows(template, first.name);
  const begin = head + 2;
  const records = first.values.filter(
    (row, at) => at >= begin && typeof row[0] === "number" && !wrong.has(at) && !row[bonus]
  );
  const rows = Array.from({ length: count }, (_, index): CellValue[] => {
    const row = [...(records[index % records.length] ?? [])];
    row[0] = index + 1;
    row[1] = `241401${String(index + 1).padStart(8, "0")}`;
    row[2] = `${String(row[2])}${index}`;
    const own = row[identity];
    if (typeof own === "string")
      row[identity] = withCheckDigit(place(own, index) + own.slice(6, 14) + sequence(own, index));
    if (index % 50 === 7) row[total] = Number(row[total]) + 1;
    return row;
  });
  const like = first.formats?.[begin] ?? [];
  const sheet = {
    ...first,
    values: [...first.values.slice(0, begin), ...rows],
    ...(first.formats && { formats: [...first.formats.slice(0, begin), ...rows.map(() => like)] }),
  };
  return { ...template, sheets: [sheet, ...others] };
}

/** Rows of a sheet of which something is found. */
async function wrongRows(workbook: WorkbookData, name: string): Promise<ReadonlySet<number>> {
  const check = await checkWorkbook(workbook, { regulations: [ADULT_ADMISSION], today: TODAY });
  const rows = [...check.findings()]
    .filter(({ sheet }) => sheet === name)
    .flatMap(({ cell }) => (cell === null ? [] : (parseAddress(cell)?.row ?? [])));
  return new Set(rows);
}
