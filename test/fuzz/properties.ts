/** What holds for every workbook, whatever it holds. Each property throws where it does not. */
import {
  CheckError,
  checkWorkbook,
  toReport,
  type Check,
  type CheckOptions,
  type FreshCheck,
} from "../../src/check";
import { REGULATIONS } from "../../src/regulations";
import { serialFromIso, type Language } from "../../src/rules";
import { address, isCellError, recognise, type ReadSheet, type WorkbookData } from "../../src/sheets";
import { accountGaps } from "./account";

const TODAY = serialFromIso("2026-01-01");

/** The check of a workbook; undefined where no table is known, which is an answer too. */
export async function checked(
  workbook: WorkbookData,
  options: Partial<CheckOptions> = {}
): Promise<FreshCheck | undefined> {
  try {
    return await checkWorkbook(workbook, { regulations: REGULATIONS, today: TODAY, ...options });
  } catch (error) {
    if (error instanceof CheckError && error.problem.code === "noTable") return undefined;
    throw error;
  }
}

/** Everything that a check says, as one text. */
export const told = (check: Check | undefined): string =>
  check ? JSON.stringify(toReport(check, true)) : "none";

/** How a workbook is checked. */
export interface Way {
  readonly language: Language;
  /** Named, or found out from the sheets. */
  readonly regulation: string | undefined;
  /** Twice: the second time it says the same. */
  readonly again: boolean;
}

/**
 * A check is made or refused in words, leaves no filled cell out, and calls nothing passed that is open. With a
 * regulation named, sheets are read by it whatever they are: that holds there too.
 */
export async function holds(workbook: WorkbookData, { language, regulation, again }: Way): Promise<void> {
  const check = await checked(workbook, { language, regulation });
  const { sheets } = check?.recognition ?? recognise(workbook, REGULATIONS, { regulation });
  isHonest(workbook, sheets, check);
  if (again)
    same(told(check), told(await checked(workbook, { language, regulation })), "a second check says else");
}

/** What a check, or what was understood of a workbook that none can be made of, owes to whoever reads it. */
export function isHonest(
  workbook: WorkbookData,
  sheets: readonly ReadSheet[],
  check: FreshCheck | undefined
): void {
  nothingLost(workbook, sheets);
  if (!check) return;
  noHollowWords(workbook, check);
  noFalsePass(check);
}

function nothingLost(workbook: WorkbookData, sheets: readonly ReadSheet[]): void {
  const shown = workbook.sheets.filter((sheet) => sheet.hidden !== true);
  if (sheets.length > 0) same(shown.length, sheets.length, "a visible sheet is missing");
  for (const [index, sheet] of sheets.entries()) {
    const data = shown[index];
    const gaps = data ? accountGaps(data, sheet) : [];
    if (gaps.length > 0) throw new Error(`not accounted for: ${gaps.slice(0, 5).join("; ")}`);
  }
}

/** What a program says where it has nothing to say. */
const HOLLOW = /NaN|undefined|Infinity|\[object|\bnull\b|\{[a-z]\w*\}/;

function noHollowWords(workbook: WorkbookData, check: Check): void {
  const own = new Set(workbook.sheets.flatMap(({ values, name }) => [name, ...values.flat().map(String)]));
  const quotes = [...own].some((text) => HOLLOW.test(text));
  for (const { rule, message, citation, value, limit, record, reason } of check.findings(true)) {
    if (reason === "broken") throw new Error(`${rule} failed itself: ${message}`);
    for (const figure of [value, limit].flat())
      if (typeof figure === "number" && !Number.isFinite(figure))
        throw new Error(`${rule}: the figure ${figure}`);
    // A sheet's own words are quoted as they are.
    const hollow = quotes ? undefined : [message, citation, record].find((text) => HOLLOW.test(text));
    if (hollow !== undefined) throw new Error(`${rule} says "${hollow}"`);
  }
  for (const { text, why, at, suggestions } of check.notUnderstood) {
    const words = [why, at, ...suggestions.map(({ label }) => label), ...(quotes ? [] : [text])];
    const hollow = quotes
      ? undefined
      : words.find((word) => (word === "" ? word !== text : HOLLOW.test(word)));
    if (hollow !== undefined) throw new Error(`not understood at ${at}: "${hollow}"`);
  }
}

function noFalsePass(check: Check): void {
  const { verdict, counts, notUnderstood, rules } = check;
  if (verdict !== "pass") return;
  if (notUnderstood.length > 0) throw new Error("a pass while something is not understood");
  if (rules.length === 0 || Object.values(counts).every((count) => count === 0))
    throw new Error("a pass of nothing");
}

function same(one: unknown, other: unknown, what: string): void {
  if (one !== other)
    throw new Error(`${what}:\n${String(one).slice(0, 2000)}\n${String(other).slice(0, 2000)}`);
}

/** A workbook as a program may write it down, for the record of what failed. */
export const shownWorkbook = ({ sheets }: WorkbookData): string =>
  sheets
    .flatMap(({ name, values }) => [
      `# ${name}`,
      ...values.flatMap((row, r) =>
        row.flatMap((cell, c) =>
          cell === null
            ? []
            : [
                `${address({ row: r, column: c })} ${JSON.stringify(isCellError(cell) ? cell.error : cell).slice(0, 120)}`,
              ]
        )
      ),
    ])
    .join("\n");
