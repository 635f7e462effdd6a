/** Lines that read like a form's, where no form was understood: asked about, never left out in silence. */
import { blockAddress, type Block, type CellRoles } from "../account/roles";
import { address } from "../address";
import { isEmpty, type Grid } from "../grid/grid";
import { isAside, isOrdinal } from "../lexicon/signs/columns";
import type { Knowledge, Lexicon } from "../lexicon/lexicon";
import type { Label } from "../text/normalise";
import type { Question } from "../types";
import { isExcluded } from "./evidence";
import { isFormRecord } from "./forms/meaning";
import { isWordy } from "./header";
import { titlesAbove } from "./titles";

/** A line whose label is a field's, or like one. */
interface Line {
  readonly row: number;
  readonly text: string;
  readonly field: string;
  readonly isKnown: boolean;
}

/** Columns from the left in which a form's labels stand: behind a number, and its part. */
const MOST_COLUMNS = 4;
/** Forms are short. */
const MOST_ROWS = 80;
/** Lines of different fields that are worth a look: of which some are called so exactly, and where none is. */
const FEWEST_KNOWN = 2;
const FEWEST_LINES = 4;
const FEWEST_UNKNOWN = 8;

/** How often a label stands in a form on average: "Kho", "Thư viện", "Kho" down a column say where things are kept. */
const MOST_REPEATED = 1.5;

/** Labels that stand for the block. */
const MOST_TOLD = 4;

/**
 * Asks about a block of cells that no table or form took, where at least half of the labels down one of its columns are fields
 * of one record type, or like them.
 */
export function nearForm(grid: Grid, lexicon: Lexicon, roles: CellRoles, block: Block): Question[] {
  const titles = [...titlesAbove(grid, block.top), grid.labelOf(grid.name)];
  const records = lexicon.records.filter((known) => isFormRecord(known) && !isExcluded(known, titles));
  const columns = Array.from({ length: MOST_COLUMNS }, (_, at) => block.left + at);
  const [best] = columns
    .filter((column) => column < block.right)
    .flatMap((column) => records.map((known) => linesOf(grid, known, roles, block, column)))
    .filter(isLikely)
    .sort((a, b) => b.lines.length - a.lines.length);
  return best ? questionsOf(grid, block, best) : [];
}

interface Lines {
  readonly known: Knowledge;
  readonly column: number;
  readonly lines: readonly Line[];
  /** Whether of the labels in the column at least half are fields, or like them, and few of these stand there again. */
  readonly isMost: boolean;
}

function linesOf(grid: Grid, known: Knowledge, roles: CellRoles, block: Block, column: number): Lines {
  const lines = new Map<string, Line>();
  const labels = labelsOf(grid, roles, block, column);
  // Words that are like fields are looked for where one of them is a field's own: that is cheap to see.
  const areLooked = labels.some(([, label]) => known.index.knows(label));
  const like: string[] = [];
  for (const [row, label] of areLooked ? labels : []) {
    const match = known.index.find(label);
    const isKnown = typeof match === "object";
    const field = isKnown ? match.field : known.index.suggest(label)[0];
    if (field) like.push(label.words);
    // A field's own name goes before what is like it.
    if (field && (isKnown ? lines.get(field.id)?.isKnown !== true : !lines.has(field.id)))
      lines.set(field.id, { row, text: label.text, field: field.id, isKnown });
  }
  const isMost = like.length * 2 >= labels.length && new Set(like).size * MOST_REPEATED >= like.length;
  return { known, column, lines: [...lines.values()], isMost };
}

/** The words down a column of a block that something stands beside. */
function labelsOf(grid: Grid, roles: CellRoles, block: Block, column: number): [row: number, Label][] {
  const labels: [number, Label][] = [];
  for (let row = block.top; row <= Math.min(block.bottom, block.top + MOST_ROWS); row += 1) {
    const open = roles.openIn(row);
    // Units and demands beside what a form has taken are no form of their own.
    const isWhole = open.length === grid.filled(row).length;
    const label = isWhole && isWordy(grid, row, column) ? grid.label(row, column) : undefined;
    const isSaid = open.some((other) => other > column);
    if (label && isSaid && !isOrdinal(label) && !isAside(label)) labels.push([row, label]);
  }
  return labels;
}

function isLikely({ lines, isMost }: Lines): boolean {
  const known = lines.filter(({ isKnown }) => isKnown).length;
  return isMost && lines.length >= (known >= FEWEST_KNOWN ? FEWEST_LINES : FEWEST_UNKNOWN);
}

function questionsOf(grid: Grid, block: Block, { known, column, lines }: Lines): Question[] {
  const at = blockAddress(grid, block);
  const rest = { why: "table", record: known.record.id, kind: "look" } as const;
  const told = lines.slice(0, MOST_TOLD);
  const label = told.map(({ text }) => text).join(" | ");
  return [
    { ...rest, what: "table", cell: at, at, label, suggestions: told.map(({ field }) => field) },
    ...lines.map(({ row, text, field }): Question => {
      const value = grid.filled(row, column + 1).find((other) => !isEmpty(grid.cell(row, other)));
      const cell = address(grid.ref(row, column));
      const place = value === undefined ? cell : address(grid.ref(row, value));
      return { ...rest, what: "cell", cell, at: place, label: text, suggestions: [field] };
    }),
  ];
}
