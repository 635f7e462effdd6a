/** Tables of a workbook that say what the codes over its columns mean: "字段名 | 含义". */
import { headsCodes, headsMeanings } from "../lexicon/signs/codes";
import { clean } from "../text/text";
import type { CellValue, SheetData } from "../matrix";

/** What codes mean, and the sheets that say nothing else. */
export interface CodeTables {
  readonly names: ReadonlyMap<string, string>;
  readonly sheets: ReadonlySet<string>;
}

const CODE = /^[A-Za-z][A-Za-z\d_]{1,20}$/;

/** Rows in which the head of such a table stands, how far right of a code its name does, and how many codes make one. */
const MOST_ABOVE = 5;
const MOST_BESIDE = 3;
const FEWEST_CODES = 3;

const said = (cell: CellValue | undefined): string => (typeof cell === "string" ? clean(cell) : "");

/** The codes of a sheet with their names, where it is such a table. */
function codesOf({ values }: SheetData): ReadonlyMap<string, string> | undefined {
  for (let top = 0; top < Math.min(values.length, MOST_ABOVE); top += 1) {
    const heads = (values[top] ?? []).map(said);
    const at = heads.findIndex((head) => headsCodes(head));
    const name = heads.findIndex(
      (head, column) => column > at && column <= at + MOST_BESIDE && headsMeanings(head)
    );
    if (at < 0 || name < 0) continue;
    const rows = values.slice(top + 1).map((row) => [said(row[at]), said(row[name])] as const);
    const told = rows.filter(([code, text]) => CODE.test(code) && text !== "");
    const filled = rows.filter(([code]) => code !== "").length;
    return told.length >= FEWEST_CODES && told.length === filled ? new Map(told) : undefined;
  }
  return undefined;
}

/** The tables of codes among sheets, hidden ones too: exports bring theirs along. */
export function codeTablesIn(sheets: readonly SheetData[]): CodeTables {
  const tables = sheets.flatMap((sheet) => {
    const codes = codesOf(sheet);
    return codes ? [{ name: sheet.name, codes }] : [];
  });
  return {
    names: new Map(tables.flatMap(({ codes }) => [...codes])),
    sheets: new Set(tables.map(({ name }) => name)),
  };
}
