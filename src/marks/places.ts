/** Where a finding leads to in the workbook, and which other cells say it. */
import type { Finding } from "../check";
import type { Say } from "../messages/ui";
import { parseAddress } from "../sheets";
import { toAreas } from "./areas";

/** A cell with its sheet. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** The sheet and the cell of one that took part: "B5", or "'Other sheet'!B5". */
export function placeIn(sheet: string, cell: string): Place {
  const [, other, address] = /^'(.*)'!(.+)$/.exec(cell) ?? [];
  return { sheet: other?.replaceAll("''", "'") ?? sheet, cell: address ?? cell };
}

const isAway = (cell: string): boolean => cell.includes("!");

/** The cell of those that took part which somebody is led to: the first one on the finding's own sheet. */
const firstOf = (cells: readonly string[]): string | undefined =>
  cells.find((cell) => !isAway(cell)) ?? cells[0];

/** The cell that a finding leads to: its own, or of a set the first of those that say it; undefined without any. */
export function leadOf({ sheet, cell, cells }: Finding): Place | undefined {
  const lead = cell ?? firstOf(cells);
  return lead === undefined ? undefined : placeIn(sheet, lead);
}

/** Cells beyond these are counted: a set may have thousands. */
const MOST_CELLS = 100;

/** The cells by which a finding over several rows is told, in words; undefined of one that has a cell of its own. */
export function cellsText({ cell, cells, outcome }: Finding, say: Say): string | undefined {
  if (cell !== null || cells.length < 2) return undefined;
  const named = cells.slice(0, MOST_CELLS);
  const areas = toAreas(named.flatMap((each) => parseAddress(each) ?? []));
  const rest = cells.length - named.length;
  const list = [...areas, ...named.filter(isAway), ...(rest > 0 ? [say("more", { n: rest })] : [])];
  const what = say(outcome === "fail" ? "countsAgainst" : "tookPart").replace(/[:：]$/, "");
  return say("countOf", { what, n: { list } });
}
