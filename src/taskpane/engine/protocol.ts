/** What a page and the worker beside it say to each other. Everything is plain data. */
import type { CheckProblem, Finding } from "../../check";
import type { Area, CellValue, SheetChange, SheetData, WorkbookData } from "../../sheets";
import type { Asked } from "./engine";
import type { PlainCheck, PlainRecognition } from "./plain";

/** Rows of a sheet. Number formats are few: each is said once, and cells name it by its place. */
export interface Rows {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats?: {
    readonly known: readonly (string | undefined)[];
    /** A place in `known` for each cell of each row. */
    readonly rows: readonly Uint16Array[];
  };
}

export type ToWorker =
  /** Another workbook: what was there is forgotten. */
  | { readonly kind: "workbook"; readonly date1904: boolean | undefined }
  | {
      readonly kind: "sheet";
      readonly sheet: Omit<SheetData, "values" | "formats"> & { merges: readonly Area[] };
    }
  /** More rows of the sheet that was named last. */
  | { readonly kind: "rows"; readonly rows: Rows }
  /** The workbook that is there has other values in a few cells. */
  | { readonly kind: "changes"; readonly changes: readonly SheetChange[] }
  | { readonly kind: "recognise" | "judge"; readonly id: number; readonly asked: Asked }
  | { readonly kind: "cancel"; readonly id: number };

export type FromWorker =
  | { readonly kind: "progress"; readonly id: number; readonly done: number; readonly total: number }
  | { readonly kind: "findings"; readonly id: number; readonly findings: readonly Finding[] }
  | { readonly kind: "recognised"; readonly id: number; readonly recognition: PlainRecognition }
  | { readonly kind: "judged"; readonly id: number; readonly check: PlainCheck }
  | { readonly kind: "refused"; readonly id: number; readonly problem: CheckProblem }
  /** The last check took a shortcut that led astray: it has to be made anew. */
  | { readonly kind: "differs" }
  | { readonly kind: "failed"; readonly id: number; readonly name: string; readonly message: string };

/** So many cells are packed and sent in one piece: a few milliseconds' work. */
const PIECE_CELLS = 10_000;

/** All that has to be sent for a worker to hold a workbook, in pieces. */
export function* piecesOf({ sheets, date1904 }: WorkbookData): Generator<ToWorker> {
  yield { kind: "workbook", date1904 };
  for (const { values, formats, ...sheet } of sheets) {
    yield { kind: "sheet", sheet };
    const rows = Math.max(1, Math.floor(PIECE_CELLS / Math.max(1, values[0]?.length ?? 1)));
    for (let from = 0; from < values.length; from += rows) {
      const part = formats?.slice(from, from + rows);
      yield {
        kind: "rows",
        rows: { values: values.slice(from, from + rows), ...(part && { formats: packed(part) }) },
      };
    }
  }
}

function packed(rows: readonly (readonly (string | undefined)[])[]): NonNullable<Rows["formats"]> {
  const places = new Map<string | undefined, number>();
  const placeOf = (format: string | undefined): number => {
    const known = places.get(format);
    if (known !== undefined) return known;
    places.set(format, places.size);
    return places.size - 1;
  };
  return { rows: rows.map((row) => Uint16Array.from(row, placeOf)), known: [...places.keys()] };
}

/** Puts a workbook together from its pieces. */
export class Gatherer {
  private sheets: {
    sheet: SheetData;
    values: (readonly CellValue[])[];
    formats: (string | undefined)[][];
  }[] = [];
  private date1904: boolean | undefined;

  begin(date1904: boolean | undefined): void {
    this.sheets = [];
    this.date1904 = date1904;
  }

  sheet(sheet: Omit<SheetData, "values" | "formats">): void {
    const values: (readonly CellValue[])[] = [];
    this.sheets.push({ sheet: { ...sheet, values }, values, formats: [] });
  }

  rows({ values, formats }: Rows): void {
    const last = this.sheets.at(-1);
    last?.values.push(...values);
    for (const row of formats?.rows ?? [])
      last?.formats.push(Array.from(row, (place) => formats?.known[place]));
  }

  get workbook(): WorkbookData {
    const sheets = this.sheets.map(({ sheet, values, formats }) => ({
      ...sheet,
      values,
      ...(formats.length > 0 && { formats }),
    }));
    return { sheets, date1904: this.date1904 };
  }
}
