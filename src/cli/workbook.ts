import { readFile } from "node:fs/promises";
import { isReport } from "../marks";
import type { WorkbookData } from "../sheets";
import { readWorkbook, toWorkbookData, type WorkbookFile } from "../xlsx/read";
import { WorkbookReadError, type ReadFailure } from "../xlsx/errors";
import { CliError } from "./command";
import { withResults } from "./results";

const FAILURES: Record<ReadFailure, string> = {
  empty: "the file is empty",
  "not-xlsx": "not an .xlsx workbook",
  "old-xls": "an old .xls workbook: save it as .xlsx first",
  "binary-xlsb": "a binary .xlsb workbook: save it as .xlsx first",
  encrypted: "the workbook is protected by a password: remove it first",
  corrupt: "the workbook is damaged and cannot be read",
  "too-large": "the workbook unpacks to far more than its size lets expect, and is not read",
};

/** Where what is wrong lies inside the file, the reader's own words help to find it. */
const INSIDE: readonly ReadFailure[] = ["corrupt", "too-large"];

const describeFailure = ({ code, message }: WorkbookReadError): string =>
  INSIDE.includes(code) ? `${FAILURES[code]} (${message})` : FAILURES[code];

/**
 * Reads an .xlsx from disk as cells, without the report that an earlier check added.
 *
 * @throws CliError with one clear line: no such file, not an .xlsx, a password
 */
export async function openWorkbook(path: string): Promise<WorkbookData> {
  const workbook = toWorkbookData(await withResults(await openWorkbookFile(path)));
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => !isReport(sheet)) };
}

/** As `openWorkbook`, with formulas and styles. */
export async function openWorkbookFile(path: string): Promise<WorkbookFile> {
  const bytes = await readBytes(path);
  try {
    return await readWorkbook(bytes);
  } catch (error) {
    if (error instanceof WorkbookReadError) throw new CliError(`${path}: ${describeFailure(error)}`);
    throw error;
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") throw new CliError(`no such file: ${path}`);
    if (code === "EISDIR") throw new CliError(`a folder, not a file: ${path}`);
    throw new CliError(`${path} cannot be read (${code ?? "unknown error"})`);
  }
}
