/** What stands on a sheet besides its tables and forms. */
import type { Grid } from "../grid/grid";
import type { Lexicon } from "../lexicon/lexicon";
import { isClosing, isFooter, isNote, isSigningLine } from "../lexicon/signs/closing";
import { nearFits } from "../find/near";
import { nearForm } from "../find/near-form";
import type { Placement } from "../place/placement";
import type { IgnoredPlace, Question } from "../types";
import { rowsBelow } from "./below";
import { blockAddress, type Block, type CellRole, type CellRoles } from "./roles";

interface Rest {
  readonly questions: readonly Question[];
  readonly ignored: readonly IgnoredPlace[];
}

/** More cells than this in a row are no line of text. */
const MOST_IN_LINE = 3;

export function restOf(
  grid: Grid,
  lexicon: Lexicon,
  roles: CellRoles,
  placements: readonly Placement[]
): Rest {
  const questions: Question[] = [];
  const ignored: IgnoredPlace[] = [];
  const first = Math.min(...placements.map(({ block }) => block.top), Infinity);
  const fill = (roleOf: (row: number) => CellRole | undefined): void => {
    for (const row of roles.openRows()) {
      const role = roleOf(row);
      if (role) for (const column of roles.openIn(row)) roles.set(row, column, role);
    }
  };
  fill((row) => closingRole(grid, roles, row, placements));
  questions.push(...rowsBelow(grid, roles, placements));
  fill((row) => lineRole(grid, roles, row, row < first && placements.length > 0));
  for (const block of blocksOf(roles)) {
    const heads = nearFits(grid, lexicon, roles, block);
    const near = heads.length > 0 ? heads : nearForm(grid, lexicon, roles, block);
    questions.push(...near);
    roles.fill(block, near.length > 0 ? "unclear" : "aside");
    if (near.length === 0) ignored.push({ at: blockAddress(grid, block), text: textIn(grid, block) });
  }
  return { questions, ignored };
}

/** A line of a signature, a date or a note. */
function closingRole(
  grid: Grid,
  roles: CellRoles,
  row: number,
  placements: readonly Placement[]
): CellRole | undefined {
  const labels = roles.openIn(row).map((column) => grid.label(row, column));
  const closing = labels.filter(
    (label) => isFooter(label) || (label && (isClosing(label.text) || isSigningLine(label.text)))
  );
  // A member of a team, or a person of a list that nobody knows, may be a "Hiệu trưởng" who signs elsewhere.
  const isLine = labels.length <= MOST_IN_LINE && !goesOn(grid, row, placements);
  const isEnough = closing.length * 2 >= labels.length || isLine;
  if (closing.length > 0 && isEnough) return "signature";
  return isNote(labels[0]) ? "note" : undefined;
}

/** Whether a row stands right beneath a table's last record, and fills the same columns. */
const goesOn = (grid: Grid, row: number, placements: readonly Placement[]): boolean =>
  placements.some(
    ({ layout, lastRow }) =>
      layout === "table" && lastRow === row - 1 && grid.filled(row).join() === grid.filled(lastRow).join()
  );

/** What a line of a sheet is that no table or form holds; undefined where it is more than a line. */
function lineRole(grid: Grid, roles: CellRoles, row: number, isAbove: boolean): CellRole | undefined {
  const columns = roles.openIn(row);
  const labels = columns.map((column) => grid.label(row, column));
  if (columns.length > MOST_IN_LINE || labels.some((text) => text === undefined)) return undefined;
  if (isAbove) return columns.length === 1 ? "title" : "letterhead";
  return columns.length === 1 ? "note" : undefined;
}

/** Rows that follow one another with open cells, as blocks. */
function blocksOf(roles: CellRoles): Block[] {
  const blocks: Block[] = [];
  for (const row of roles.openRows()) {
    const columns = roles.openIn(row);
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    const last = blocks[blocks.length - 1];
    if (last && row - last.bottom <= 2) {
      const joined = { left: Math.min(last.left, left), right: Math.max(last.right, right) };
      blocks[blocks.length - 1] = { ...last, ...joined, bottom: row };
    } else blocks.push({ top: row, bottom: row, left, right });
  }
  return blocks;
}

/** The first words of a block. */
export function textIn(grid: Grid, { top, left, right }: Block): string {
  const texts: string[] = [];
  for (let column = left; column <= right && texts.length < 3; column += 1) {
    const text = grid.text(top, column);
    if (text !== "") texts.push(text);
  }
  return texts.join(" | ");
}
