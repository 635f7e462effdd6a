import type { Field } from "../../rules";
import type { CellValue } from "../matrix";
import { isBlank } from "../grid/blanks";
import type { Grid } from "../grid/grid";
import { footRows } from "./foot";
import type { Band } from "../find/header";
import type { Body } from "../find/rows/body";
import { fieldOf, type Knowledge } from "../lexicon/lexicon";
import type { Match } from "../lexicon/match";
import type { Label } from "../text/normalise";
import { isTotalLabel } from "../find/rows/totals";
import { isPerson } from "../lexicon/signs/columns";
import { holdsCounts, isSum, isWhole } from "./spread-figures";
import { joinedParts, sayingOf, splitFigure, valuesIn, type Said } from "./spread-heads";
import { cellOf, type IgnoredRow, type Place, type Placement, type TotalRow } from "./placement";

/** Columns that give one figure for several values of other fields: places in 高起专, in 专升本. */
export interface Spread {
  readonly field: Field;
  /** By column, the values that its header stands for. */
  readonly columns: ReadonlyMap<number, readonly Said[]>;
  /** The text of which heads may say a part beside what the rows say. */
  readonly parted?: Field;
  /** Whether a column is of one person: what stands beneath it is over that person's figures. */
  readonly byPerson: boolean;
  /** Where its heads are names that tell the record, what these are of. */
  readonly told?: ToldHeads;
}

/** Names that tell a record over a column each, and the columns beside their figures. */
interface ToldHeads {
  readonly field: Field;
  /** Columns that say what a row's figures come to. */
  readonly wholes: readonly number[];
  /** Columns of such names beneath which nothing stands. */
  readonly unused: readonly number[];
}

/** What else is known of the heads: whether a title names the record, and which are names that tell it. */
interface Heads {
  readonly isTitled: boolean;
  readonly across: ReadonlyMap<number, string>;
}

/**
 * The columns over which a record type's figure is spread: at least two whose headers are nothing but values
 * of fields that the table has no column for, or the names of people or places, beneath the figure's name or a title
 * that names the record.
 */
export function spreadOf(
  grid: Grid,
  known: Knowledge,
  band: Band,
  matches: ReadonlyMap<number, Match>,
  { isTitled, across }: Heads
): Spread | undefined {
  const { record, index } = known;
  const field = record.spread === undefined ? undefined : fieldOf(record, record.spread);
  if (!field) return undefined;
  const over = record.spreadOver === undefined ? undefined : fieldOf(record, record.spreadOver);
  const [names, people] = record.spreadNames ? [record.spreadNames, undefined] : [undefined, over];
  const given = new Set([...matches.values()].map((match) => match.field));
  const parted = record.spreadParts && fieldOf(record, record.spreadParts.field);
  const isFigure = (label: Label): boolean => {
    const found = index.find(label);
    return typeof found === "object" && found.field === field;
  };
  const columns = new Map<number, readonly Said[]>();
  const told = record.tellingNames && fieldOf(record, record.tellingNames.field);
  for (let column = band.left; column <= band.right; column += 1) {
    const path = (band.paths[column - band.left] ?? []).flatMap((label) =>
      isFigure(label) ? [label] : splitFigure(field, label)
    );
    const heads = path.filter((label) => !isFigure(label));
    if (heads.length === 0 || matches.has(column) || !(isTitled || path.some(isFigure))) continue;
    const row = across.get(column);
    const values = heads.map((label): Said[] => {
      const name = names?.exec(label.bareWords)?.[1];
      return over === undefined || name === undefined ? valuesIn(record, label) : [[over, name]];
    });
    const person = heads.find(isPerson);
    const named: Said | undefined =
      told && row !== undefined ? [told, row] : people && person ? [people, person.text] : undefined;
    if (!named && values.some((found) => found.length === 0)) continue;
    // A mark in place of a person's score ("чөлөөтэй") is a gap.
    if (!holdsCounts(grid, band, column, parted !== undefined || named !== undefined)) continue;
    const said = named ? [named] : sayingOf(values.flat(), parted);
    if (said.every(([other]) => other === parted || !given.has(other))) columns.set(column, said);
  }
  const wholes = wholesBehind(band, across);
  const others = [...matches].filter(
    ([column, match]) =>
      match.field === field &&
      !isWhole(band, column) &&
      !wholes.includes(column) &&
      !isSum(grid, band, column, [...columns.keys()])
  );
  // What else is counted in a row ("录取人数") is of all its places together, not of those in one province.
  const isOfRow = [...matches.values()].some(({ field: own }) => own.type === "count" && own !== field);
  if (names && isOfRow && [...columns.values()].flat().some(([own]) => own === over)) return undefined;
  const byPerson = people !== undefined && [...columns.values()].every(([said]) => said?.[0] === people);
  const unused = [...across.keys()].filter((column) => !columns.has(column) && !matches.has(column));
  if (columns.size < (parted ? 1 : 2) || others.length > 0) return undefined;
  return {
    field,
    columns,
    parted,
    byPerson,
    ...(told && across.size > 0 && { told: { field: told, wholes, unused } }),
  };
}

/** The columns right behind names of rows that say what these come to: "Нийлбэр", "Дундаж оноо". */
function wholesBehind({ left, right, paths }: Band, across: ReadonlyMap<number, string>): number[] {
  const wholes: number[] = [];
  for (let column = Math.max(...across.keys()) + 1; across.size > 0 && column <= right; column += 1) {
    const leaf = paths[column - left]?.slice(-1)[0];
    if (!leaf || !isTotalLabel(leaf)) break;
    wholes.push(column);
  }
  return wholes;
}

/** What a row says of a text, with what the head over its figure adds. */
const withPart = (own: CellValue, part: string | null): CellValue =>
  part === null ? own : isBlank(own) ? part : joinedParts(String(own).trim(), part);

/** A table of which it is asked over which columns its figure is spread. */
interface Spreading {
  readonly known: Knowledge;
  readonly from: number;
  readonly band: Band;
  readonly body: Body;
  readonly spread?: Spread;
}

/** A record for each figure of a row: where a cell is blank there is nothing of the kind, nor where 0 are counted. */
export function spreadPlaces(
  grid: Grid,
  placement: Placement,
  { known, from, body, band, spread }: Spreading
): Placement {
  if (!spread) return placement;
  const cells = body.records.flatMap((row, source) =>
    [...spread.columns].flatMap(([column, said]) => {
      const value = grid.cell(row, column);
      const isNone = spread.field.type === "count" && (value === 0 || value === "0");
      return isBlank(value) || isNone ? [] : [{ row, source, column, said }];
    })
  );
  // One person's figures stand together, so that an average beneath them is over a run of records.
  if (spread.byPerson) cells.sort((a, b) => a.column - b.column || a.row - b.row);
  const sourceOf = (record: number): number => cells[record]?.source ?? 0;
  const places = new Map<string, Place>();
  for (const [id, place] of placement.places) {
    if (id === spread.field.id) continue;
    const { rowOf, columnOf, says } = place;
    places.set(id, {
      ...place,
      rowOf: (record) => rowOf(sourceOf(record)),
      columnOf: (record) => columnOf(sourceOf(record)),
      says: says && ((record) => says(sourceOf(record))),
    });
  }
  const columnOf = (record: number): number => cells[record]?.column ?? 0;
  const sure = { percentLabel: false, confidence: "exact", reason: { how: "label", label: "" } } as const;
  places.set(spread.field.id, {
    field: spread.field,
    in: "column",
    rowOf: (record) => cells[record]?.row ?? body.records[0] ?? 0,
    columnOf,
    ...sure,
  });
  for (const field of new Set([...spread.columns.values()].flat().map(([own]) => own))) {
    const says = (record: number) => cells[record]?.said.find(([own]) => own === field)?.[1] ?? null;
    const own = field === spread.parted ? places.get(field.id) : undefined;
    if (own) {
      places.set(field.id, { ...own, says: (record) => withPart(cellOf(grid, own, record), says(record)) });
      continue;
    }
    const headRows = Array.from({ length: band.bottom - band.top + 1 }, (_, at) => band.top + at);
    // What is a head of its own may have others beneath it.
    const rowOf = (record: number): number =>
      headRows.find((row) => grid.label(row, columnOf(record))?.text === says(record)) ?? band.bottom;
    places.set(field.id, { field, in: "head", rowOf, columnOf, says, ...sure });
  }
  const over = [...placement.totals, ...placement.subtotals];
  // What stands beneath a person's figures is over these.
  const columnsOf = (total: TotalRow): TotalRow[] =>
    [...spread.columns.keys()].flatMap((column) => {
      // Right beneath another one it is of all above: "Дундаж" beneath "Нийлбэр".
      const first = total.from > total.to ? 0 : total.from;
      const own = cells.flatMap((cell, at) =>
        cell.column === column && cell.source >= first && cell.source <= total.to ? [at] : []
      );
      const [from, to] = [own[0], own[own.length - 1]];
      return from === undefined || to === undefined ? [] : [{ row: total.row, column, from, to }];
    });
  const rest = { ...placement, isSpread: true, count: cells.length, places, totals: [] };
  if (spread.byPerson) return { ...rest, subtotals: over.flatMap(columnsOf) };
  const rows = over.map(({ row }) => row);
  const isOfRows = ({ id }: Field): boolean => places.get(id)?.in === "column";
  const foot = footRows(grid, { known, from, spread }, rows, isOfRows);
  for (const [field, { row, label }] of foot.of)
    places.set(field.id, { field, in: "cell", label: label.text, rowOf: () => row, columnOf, ...sure });
  // What stands at the end of a row is over its figures.
  const spans = new Map<number, { from: number; to: number }>();
  for (const [at, { row }] of cells.entries()) {
    const span = spans.get(row);
    if (span) span.to = at;
    else spans.set(row, { from: at, to: at });
  }
  const wholes = spread.told?.wholes ?? [];
  const ofRows = [...spans].flatMap(([row, span]) => wholes.map((column) => ({ row, column, ...span })));
  // A total over rows is none over the records that their cells are.
  const totals = over.map(({ row }): IgnoredRow => ({ row, why: "total" }));
  const questions = [...placement.questions, ...foot.questions];
  return { ...rest, subtotals: ofRows, ignored: [...placement.ignored, ...totals], questions };
}
