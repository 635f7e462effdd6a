/** Folders of many files, and what is read of a run over them. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetFile } from "../../../src/xlsx/read";
import { ROOT } from "./regcheck";

/** A day on which all laws are in force. */
export const AS_OF = ["--as-of", "2024-11-01"];

/** What is said of a file in a line of JSON. */
export interface Line {
  readonly file: string;
  readonly error?: string;
  readonly verdict?: string;
  readonly counts?: Record<string, number>;
  readonly findings?: readonly {
    rule: string;
    outcome: string;
    severity: string;
    sheet: string;
    cell: string | null;
    causedBy?: number;
  }[];
}

/** The lines of a run, in the order of their files. */
export const linesOf = (text: string): Line[] =>
  text.trim().split("\n").map((line) => JSON.parse(line) as Line).sort((a, b) => (a.file < b.file ? -1 : 1)); // prettier-ignore
/** The cells of a sheet that was written. */
export const rowsOf = (sheet: SheetFile | undefined): unknown[][] =>
  (sheet?.values ?? []).map((row) => [...(row ?? [])]);

/** Four workbooks of two regulations in two folders, a broken one, and what else lies in folders. */
function layOut(inputs: string): void {
  for (const [id, place] of [["admin-reform", "north"], ["civil-performance", "south/east"]] as const) {
    mkdirSync(join(inputs, place), { recursive: true });
    copyFileSync(join(ROOT, `assets/${id}.xlsx`), join(inputs, place, `${id}.xlsx`));
    copyFileSync(join(ROOT, `test/workbooks/${id}/clean.xlsx`), join(inputs, place, `${id}-clean.xlsx`));
  }
  writeFileSync(join(inputs, "north/broken.xlsx"), readFileSync(join(ROOT, "assets/admin-reform.xlsx")).subarray(0, 5_000));
  writeFileSync(join(inputs, "north/~$open.xlsx"), "a lock");
  writeFileSync(join(inputs, "north/notes.txt"), "no workbook");
} // prettier-ignore

/** A folder for a file's tests, and in it one of many files, there before the first test and gone after the last. */
export function manyFiles(): { readonly folder: string; readonly inputs: string } {
  const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
  const inputs = join(folder, "in");
  beforeAll(() => layOut(inputs));
  afterAll(() => rmSync(folder, { recursive: true }));
  return { folder, inputs };
}
