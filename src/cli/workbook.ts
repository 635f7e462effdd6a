import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { isReport } from "../marks";
import type { SheetData, WorkbookData } from "../sheets";
import { readWorkbook, toWorkbookData, type WorkbookFile } from "../xlsx/read";
import { WorkbookReadError, type ReadFailure } from "../xlsx/errors";
import { CliError } from "./command";
import type { Phase } from "./job";
import { withResults } from "./results";
import { told } from "./words/speak";

/** Where what is wrong lies inside the file, the reader's own words help to find it. */
const INSIDE: readonly ReadFailure[] = ["corrupt", "too-large"];

const describeFailure = ({ code, message }: WorkbookReadError): string =>
  INSIDE.includes(code) ? `${told(`file-${code}`)} (${message})` : told(`file-${code}`);

/**
 * Reads an .xlsx from disk as cells, without the report that an earlier check added.
 *
 * @param onPhase told when formulas are calculated that the file holds no results of
 * @throws CliError with one clear line: no such file, not an .xlsx, a password
 */
export async function openWorkbook(path: string, onPhase?: (phase: Phase) => void): Promise<WorkbookData> {
  const file = await withResults(await openWorkbookFile(path), () => onPhase?.("calculating"));
  const workbook = toWorkbookData(file);
  return { ...workbook, sheets: workbook.sheets.filter((sheet) => !isReport(sheet)) };
}

/**
 * Reads the files of a dossier as one workbook; each sheet is named as other workbooks name it: "[file.xlsx]Sheet".
 *
 * @throws CliError as `openWorkbook`; where the files count days from different years
 */
export async function openDossier(
  paths: readonly string[],
  onPhase?: (phase: Phase) => void
): Promise<WorkbookData> {
  const names = dossierNames(paths);
  const sheets: SheetData[] = [];
  const systems = new Set<boolean>();
  for (const [i, path] of paths.entries()) {
    const workbook = await openWorkbook(path, onPhase);
    systems.add(workbook.date1904 ?? false);
    sheets.push(...workbook.sheets.map((sheet) => ({ ...sheet, name: `[${names[i]}]${sheet.name}` })));
  }
  if (systems.size > 1) throw new CliError(told("twoDateSystems"));
  return { sheets, date1904: systems.has(true) };
}

/** The files' own names, or their whole ways where two are named alike. */
export function dossierNames(paths: readonly string[]): string[] {
  const names = paths.map((path) => basename(path));
  return new Set(names).size === names.length ? names : [...paths];
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
    if (code === "ENOENT") throw new CliError(told("noFile", { path }));
    if (code === "EISDIR") throw new CliError(told("folder", { path }));
    throw new CliError(told("unreadable", { path, code: code ?? told("unknownError") }));
  }
}
