/** What every filled cell of a sheet was taken for, and what of it is open or of no concern. */
import type { Ignored } from "../find/rows/body";
import { isEmpty, type Grid } from "../grid/grid";
import type { Lexicon } from "../lexicon/lexicon";
import type { Placement } from "../place/placement";
import type { IgnoredPlace, Question } from "../types";
import { shownText } from "../values/column";
import { restOf, textIn } from "./rest";
import { blockAddress, cellBlock, CellRoles, letterOf, type Block, type CellRole } from "./roles";

export interface Account {
  readonly roles: CellRoles;
  readonly questions: readonly Question[];
  readonly ignored: readonly IgnoredPlace[];
}

/**
 * Accounts for a sheet whose tables and forms are placed.
 *
 * @param asked tables of which somebody has to say what they are
 * @param foreign tables that are of something else
 */
export function accountOf(
  grid: Grid,
  lexicon: Lexicon,
  placements: readonly Placement[],
  asked: readonly Block[],
  foreign: readonly Block[] = []
): Account {
  const roles = new CellRoles(grid);
  for (const block of asked) roles.fill(block, "unclear");
  for (const block of foreign) roles.fill(block, "aside");
  // A row that is no record of one table may hold what another says, or shares of the record above.
  for (const { places, count } of placements)
    for (const place of places.values()) roles.setPlace(place, count, place.in === "head" ? "head" : "value");
  for (const placement of placements) fillPlacement(grid, roles, placement);
  const ignored = placements.flatMap((placement) => [
    ...asideOf(grid, placement),
    ...headlessOf(grid, roles, placement),
  ]);
  const others = foreign.map((block) => ({ at: blockAddress(grid, block), text: textIn(grid, block) }));
  const rest = restOf(grid, lexicon, roles, placements);
  return { roles, questions: rest.questions, ignored: [...ignored, ...others, ...rest.ignored] };
}

const IGNORED: Readonly<Record<Ignored, CellRole>> = {
  section: "section",
  part: "part",
  total: "total",
  repeatedHeader: "repeatedHeader",
  columnNumbers: "columnNumbers",
  example: "note",
  blank: "aside",
  mapping: "leftOut",
};

function fillPlacement(grid: Grid, roles: CellRoles, placement: Placement): void {
  const { block, headRows, labels, ignored, totals, questions, layout } = placement;
  const across = (row: number) => ({ top: row, bottom: row, left: block.left, right: block.right });
  for (const row of headRows) roles.fill(across(row), "head");
  for (const { row, why } of ignored) roles.fill(across(row), IGNORED[why]);
  for (const { row } of totals) roles.fill(across(row), "total");
  for (const { row, column } of labels) roles.set(row, column, "label");
  for (const { what, at, cell } of questions) {
    if (what === "column") fillColumn(grid, roles, placement, at, "unclear");
    else if (what === "cell")
      for (const block of [cell, at].flatMap((one) => cellBlock(grid, one)))
        roles.set(block.top, block.left, "unclear");
  }
  if (placement.inner) roles.fill(placement.inner, "aside");
  if (layout !== "table") return;
  const [last = block.top - 1] = headRows.slice(-1);
  roles.fill({ ...block, top: last + 1, bottom: placement.firstRow - 1 }, "columnNumbers");
  roles.fill(block, "aside");
}

function fillColumn(
  grid: Grid,
  roles: CellRoles,
  { block }: Placement,
  letter: string,
  role: CellRole
): void {
  for (let column = block.left; column <= block.right; column += 1)
    if (letterOf(grid, column) === letter) roles.fill({ ...block, left: column, right: column }, role);
}

/** The columns of a table that no rule needs, by what stands over them. */
const asideOf = (grid: Grid, { aside, headRows }: Placement): IgnoredPlace[] =>
  aside.map((column) => ({
    at: letterOf(grid, column),
    text: [...new Set(headRows.map((row) => grid.text(row, column)))]
      .filter((text) => text !== "")
      .join(" › "),
  }));

/** What stands in a table beneath no head, by its first cell: a head speaks for its column, nothing speaks for it. */
function headlessOf(
  grid: Grid,
  roles: CellRoles,
  { block, headRows, aside, layout }: Placement
): IgnoredPlace[] {
  if (layout !== "table") return [];
  const places: IgnoredPlace[] = [];
  for (let column = block.left; column <= block.right; column += 1) {
    if (aside.includes(column) || headRows.some((row) => !isEmpty(grid.cell(row, column)))) continue;
    for (let row = block.top; row <= block.bottom; row += 1) {
      if (roles.at(row, column) !== "aside") continue;
      places.push({ at: letterOf(grid, column), text: shownText(grid.raw(row, column)) });
      break;
    }
  }
  return places;
}
