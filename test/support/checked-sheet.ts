import { checkWorkbook, type Check } from "../../src/check";
import { REGULATIONS } from "../../src/regulations";
import { serialFromIso } from "../../src/rules";
import type { Area, CellValue } from "../../src/sheets";

/** Checks a sheet of these cells by a law, as of the last day of 2024. */
export const checkedSheet = (
  regulation: string,
  values: CellValue[][],
  merges: readonly Area[] = []
): Promise<Check> =>
  checkWorkbook(
    { sheets: [{ name: "S", values, merges: [...merges] }] },
    { regulations: REGULATIONS, regulation, today: serialFromIso("2024-12-31") }
  );

/** The column in which each field of the first table stands. */
export const columnsIn = (checked: Check): Readonly<Record<string, string>> =>
  checked.recognition.sheets.flatMap(({ tables }) => tables)[0]?.columns ?? {};

/** A rule's id without its law. */
export const shortId = (rule: string): string => rule.split("/")[1] ?? "";
