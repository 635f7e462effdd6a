/** Which formulas' results hold no longer once cells were corrected: nothing here calculates them anew. */
import type { Area } from "../../sheets";
import type { WorkbookFile } from "../../xlsx/types";
import { referencesOf } from "./references";

/** By index of the sheet: cells as keys. */
export type CellsBySheet = ReadonlyMap<number, ReadonlySet<number>>;

/** A formula, and an area that its result hangs on. */
interface Link {
  readonly area: Area;
  readonly sheet: number;
  readonly key: number;
}

/** So many comparisons are made; a workbook that needs more has all of its formulas outdated. */
const MOST_STEPS = 20_000_000;
/** Names may name names. */
const DEEPEST = 8;

export const placeOf = (key: number): [row: number, column: number] => [
  Math.floor(key / 16_384),
  key % 16_384,
];

/** A workbook's formulas by what they hang on. Made once; a file's formulas do not change on the page. */
export class Formulas {
  /** By index of the sheet that is referred to. */
  private readonly links = new Map<number, Link[]>();
  /** Those that may hang on anything. */
  private readonly anywhere: { readonly sheet: number; readonly key: number }[] = [];

  constructor(private readonly file: WorkbookFile) {
    file.sheets.forEach(({ formulas }, sheet) => {
      for (const [key, formula] of formulas) this.link(formula, sheet, { sheet, key }, 0);
    });
  }

  private link(formula: string, own: number, target: { sheet: number; key: number }, depth: number): void {
    const { areas, names, anywhere } = referencesOf(formula);
    let unclear = anywhere || depth > DEEPEST;
    for (const { sheet: name, area } of areas) {
      const sheet =
        name === undefined ? own : this.file.sheets.findIndex((known) => isSame(known.name, name));
      if (sheet < 0) unclear = true;
      else this.linksTo(sheet).push({ area, ...target });
    }
    for (const name of unclear ? [] : names) {
      const known = this.file.definedNames.find((defined) => isSame(defined.name, name));
      if (known) this.link(known.formula, own, target, depth + 1);
      else unclear = true;
    }
    if (unclear) this.anywhere.push(target);
  }

  private linksTo(sheet: number): Link[] {
    const links = this.links.get(sheet) ?? [];
    this.links.set(sheet, links);
    return links;
  }

  /** The formulas whose results hang, by whatever way, on cells that were corrected. */
  outdatedBy(corrected: CellsBySheet): Map<number, Set<number>> {
    const found = new Map<number, Set<number>>();
    const queue: { readonly sheet: number; readonly key: number }[] = [];
    const add = (sheet: number, key: number): void => {
      if (corrected.get(sheet)?.has(key)) return;
      const known = found.get(sheet) ?? new Set<number>();
      if (known.has(key)) return;
      found.set(sheet, known.add(key));
      queue.push({ sheet, key });
    };
    for (const [sheet, keys] of corrected) for (const key of keys) queue.push({ sheet, key });
    if (queue.length > 0) for (const { sheet, key } of this.anywhere) add(sheet, key);
    let steps = 0;
    for (let next = queue.pop(); next; next = queue.pop()) {
      const links = this.links.get(next.sheet) ?? [];
      steps += links.length;
      if (steps > MOST_STEPS) return this.all(corrected);
      const [row, column] = placeOf(next.key);
      for (const { area, sheet, key } of links) if (isIn(area, row, column)) add(sheet, key);
    }
    return found;
  }

  private all(corrected: CellsBySheet): Map<number, Set<number>> {
    return new Map(
      this.file.sheets.map(({ formulas }, sheet) => [
        sheet,
        new Set([...formulas.keys()].filter((key) => !corrected.get(sheet)?.has(key))),
      ])
    );
  }
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const isIn = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
