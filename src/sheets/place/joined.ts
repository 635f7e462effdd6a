/** Small tables inside forms: what both say is of one record. */
import type { Grid } from "../grid/grid";
import { cellOf, type Placement } from "./placement";

/** Rows between a form's last line and a small table that still belongs to it. */
const FARTHEST = 2;

/**
 * Placements in which a form and a table of a single record that lies within it or right beneath it are one
 * ("科目 | 语文 | 数学" over "得分 | 61 | 58" in a candidate's card), unless both state a field differently.
 */
export function joined(grid: Grid, placements: readonly Placement[]): Placement[] {
  const within = new Map<Placement, Placement>();
  for (const table of placements) {
    const form = table.layout === "table" && table.count === 1 && placements.filter(isFormOf(grid, table));
    if (form && form.length === 1 && form[0]) within.set(table, form[0]);
  }
  return placements
    .filter((placement) => !within.has(placement))
    .flatMap((form) => {
      const tables = placements.filter((table) => within.get(table) === form);
      // Two tables of one record each are two records.
      return tables.length === 1 && tables[0] ? join(form, tables[0]) : [form, ...tables];
    });
}

const isFormOf =
  (grid: Grid, table: Placement) =>
  (form: Placement): boolean =>
    form.layout === "form" &&
    form.count === 1 &&
    form.record === table.record &&
    table.block.top <= form.block.bottom + FARTHEST &&
    form.block.top < table.block.top &&
    [...table.places].every(([id, place]) => {
      const own = form.places.get(id);
      return own === undefined || cellOf(grid, own, 0) === cellOf(grid, place, 0);
    });

function join(form: Placement, table: Placement): Placement {
  const block = {
    top: Math.min(form.block.top, table.block.top),
    bottom: Math.max(form.block.bottom, table.block.bottom),
    left: Math.min(form.block.left, table.block.left),
    right: Math.max(form.block.right, table.block.right),
  };
  const open = new Set([...form.places.keys(), ...table.places.keys()]);
  const isOpen = ({ suggestions: [likeliest] }: Placement["questions"][number]): boolean =>
    likeliest === undefined || !open.has(likeliest);
  return {
    ...form,
    places: new Map([...table.places, ...form.places]),
    block,
    inner: table.block,
    headRows: [...form.headRows, ...table.headRows].sort((a, b) => a - b),
    labels: [...form.labels, ...table.labels],
    firstRow: Math.min(form.firstRow, table.firstRow),
    lastRow: Math.max(form.lastRow, table.lastRow),
    ignored: [...form.ignored, ...table.ignored],
    questions: [...form.questions, ...table.questions].filter(isOpen),
  };
}
