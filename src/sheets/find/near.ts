/** What a workbook without any known table comes nearest to, to say what is missing. */
import type { Field, RecordType, Regulation } from "../../rules";
import { blockAddress, letterOf, type Block, type CellRoles } from "../account/roles";
import { address } from "../address";
import { Grid } from "../grid/grid";
import { isExcluded, isNamed } from "./evidence";
import { isWordy } from "./header";
import { hitsOf } from "./hits";
import { hasRows } from "./lists";
import { isPlainly } from "./plain";
import { titlesAbove } from "./titles";
import { fieldOf, lexiconOf, type Knowledge, type Lexicon } from "../lexicon/lexicon";
import { isAside, isOrdinal, isPerson } from "../lexicon/signs/columns";
import type { WorkbookData } from "../matrix";
import type { Question } from "../types";
import { holdsNone } from "../values/column";

export interface NearFit {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly regulation: Regulation;
  readonly record: RecordType;
  /** Header cells that are known. */
  readonly found: readonly string[];
  /** Fields of which the record needs one at least. */
  readonly missing: readonly Field[];
}

/** Rows in which a header may stand. */
const MOST_ROWS = 60;

/** The row of all sheets in which the most headers of one record type stand; undefined where there are none. */
export function nearestFit(workbook: WorkbookData, regulations: readonly Regulation[]): NearFit | undefined {
  let best: NearFit | undefined;
  for (const sheet of workbook.sheets.filter(({ hidden }) => hidden !== true)) {
    const grid = new Grid(sheet, MOST_ROWS);
    for (const regulation of regulations) {
      for (let row = 0; row < Math.min(grid.rows, MOST_ROWS); row += 1) {
        for (const [known, heads] of headsIn(grid, lexiconOf(regulation), row)) {
          const fields = new Map([...heads].map(([id, { text }]) => [id, text]));
          const fit = fitOf(known, fields);
          if (!fit || (best && !isNearer(fit, best))) continue;
          best = { ...fit, sheet: sheet.name, row: grid.rowNumber(row), regulation };
        }
      }
    }
  }
  return best;
}

/** More headers, else the record type that sheets show more of. */
function isNearer(fit: Pick<NearFit, "found" | "record">, best: NearFit): boolean {
  const more = fit.found.length - best.found.length;
  return more > 0 || (more === 0 && fit.record.fields.length > best.record.fields.length);
}

/** A head that names a field. */
interface Head {
  readonly column: number;
  readonly text: string;
}

/** The fields that the cells of a row name, by record type, with the cells. */
function headsIn(
  grid: Grid,
  lexicon: Lexicon,
  row: number,
  isOpen: (column: number) => boolean = () => true
): Map<Knowledge, Map<string, Head>> {
  const found = new Map<Knowledge, Map<string, Head>>();
  for (const [column, records] of hitsOf(grid, lexicon, row)) {
    if (!isOpen(column) || /[:：]\s*$/.test(grid.text(row, column))) continue;
    const label = grid.label(row, column);
    for (const known of records) {
      const match = label && known.index.find(label);
      if (!label || !match || match === "ambiguous") continue;
      const heads = found.get(known) ?? new Map<string, Head>();
      found.set(known, heads.set(match.field.id, { column, text: label.text }));
    }
  }
  return found;
}

/** Heads of one record type that make a header worth a look. */
const FEWEST_HEADS = 2;

/**
 * Asks about a block of cells that no table or form took, where one of its rows reads like a header: at least
 * half of it is known, or some of it is known or like something known, and a title above names the record.
 */
export function nearFits(grid: Grid, lexicon: Lexicon, roles: CellRoles, block: Block): Question[] {
  for (let row = block.top; row < block.bottom; row += 1) {
    const open = new Set(roles.openIn(row));
    const filled = open.size;
    const taken = grid.filled(row).filter((column) => !open.has(column));
    const titles = [...titlesAbove(grid, row), grid.labelOf(grid.name)];
    const beneath = Array.from({ length: block.bottom - row }, (_, at) => row + 1 + at);
    const isHead = ([id, { column }]: [string, Head], { record }: Knowledge): boolean => {
      const field = fieldOf(record, id);
      // "Phòng hội đồng" over "Sân trường", "Nhà ăn" says where something is.
      const cells = beneath.map((at) => grid.cell(at, column));
      return field === undefined || !holdsNone(field, cells);
    };
    const people = [...open].filter((column) => isOverPerson(grid, row, column)).length;
    // Whose scores stand in a column each, only a title could tell.
    const peopleOf = ({ record }: Knowledge): number =>
      record.spreadOver !== undefined && people > 1 ? people : 0;
    const [best] = [...headsIn(grid, lexicon, row, (column) => open.has(column))]
      .filter(([{ record }]) => hasRows(record))
      .filter(
        ([known, heads]) =>
          !isExcluded(known, titles) || isPlainly(grid, lexicon, known, { row, filled, heads })
      )
      .map(([known, heads]): [Knowledge, ReadonlyMap<string, Head>] => [
        known,
        new Map([...heads].filter((head) => isHead(head, known))),
      ])
      .map(([known, heads]): [Knowledge, ReadonlyMap<string, Head>] => {
        const isHalf = heads.size >= FEWEST_HEADS && heads.size * 2 >= filled;
        return [
          known,
          isHalf || !isNamed(known, titles) ? heads : withSimilar(grid, known, row, open, heads),
        ];
      })
      .filter(([, heads]) => !isParted([...heads.values()], taken))
      .filter(([known, heads]) => isTelling(grid, lexicon, row, heads) || peopleOf(known) > 0)
      .filter(
        ([known, heads]) =>
          heads.size >= FEWEST_HEADS && (heads.size * 2 >= filled - peopleOf(known) || isNamed(known, titles))
      )
      .sort((a, b) => b[1].size - a[1].size);
    if (best) return questionsOf(grid, block, row, best);
  }
  return [];
}

function isOverPerson(grid: Grid, row: number, column: number): boolean {
  const label = grid.label(row, column);
  return label !== undefined && isPerson(label);
}

/** Whether no other record type has all of these heads: a number, a name and a post stand in every list of people. */
function isTelling(grid: Grid, { records }: Lexicon, row: number, heads: ReadonlyMap<string, Head>): boolean {
  const labels = [...heads.values()].flatMap(({ column }) => grid.label(row, column) ?? []);
  return records.filter(({ index }) => labels.every((label) => index.knows(label))).length <= 1;
}

/** Heads that are known, and those that are like a field which the row does not name otherwise. */
function withSimilar(
  grid: Grid,
  { index }: Knowledge,
  row: number,
  open: ReadonlySet<number>,
  known: ReadonlyMap<string, Head>
): ReadonlyMap<string, Head> {
  const heads = new Map(known);
  const named = new Set([...known.values()].map(({ column }) => column));
  for (const column of open) {
    const label = named.has(column) || !isWordy(grid, row, column) ? undefined : grid.label(row, column);
    if (!label || isOrdinal(label) || isAside(label)) continue;
    const like = index.suggest(label).find(({ id }) => !heads.has(id));
    if (like) heads.set(like.id, { column, text: label.text });
  }
  return heads;
}

/** What is left on both sides of a table is no table of its own. */
function isParted(heads: readonly Head[], taken: readonly number[]): boolean {
  const columns = heads.map(({ column }) => column);
  return taken.some((column) => column > Math.min(...columns) && column < Math.max(...columns));
}

function questionsOf(
  grid: Grid,
  block: Block,
  row: number,
  [{ record }, heads]: [Knowledge, ReadonlyMap<string, Head>]
): Question[] {
  const at = blockAddress(grid, { ...block, top: row });
  const label = [...heads.values()].map(({ text }) => text).join(" | ");
  const rest = { why: "table", record: record.id, kind: "look" } as const;
  return [
    { ...rest, what: "table", cell: at, at, label, suggestions: [...heads.keys()] },
    ...[...heads].map(([id, head]): Question => ({
      ...rest,
      what: "column",
      cell: address(grid.ref(row, head.column)),
      at: letterOf(grid, head.column),
      label: head.text,
      suggestions: [id],
    })),
  ];
}

function fitOf(
  { record }: Knowledge,
  fields: ReadonlyMap<string, string>
): Pick<NearFit, "record" | "found" | "missing"> | undefined {
  if (!hasRows(record)) return undefined;
  const marks = record.marks.map((mark) => (typeof mark === "string" ? [mark] : mark));
  if (marks.length === 0 || marks.some((ids) => ids.every((id) => fields.has(id)))) return undefined;
  const ids = new Set(marks.flat().filter((id) => !fields.has(id)));
  const missing = [...ids].map((id) => fieldOf(record, id)).filter((field) => field !== undefined);
  return { record, found: [...fields.values()], missing };
}
