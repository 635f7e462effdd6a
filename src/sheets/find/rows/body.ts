/** Parts the rows beneath a header into records, totals, and what is neither. */
import { APART, CLOSING, ENTRY, LINES, LIST_COMPLETE, SIGNED } from "./closing";
import { HEADS } from "./heads";
import { PERIODS, SHARES } from "./periods";
import { ACROSS, GROUP, NEXT_PART, SECTIONS } from "./sections";
import { isRunningNumber, shapeOf, type TableShape } from "./shape";
import type { RowRole, Signal } from "./signal";
import { ASIDE, COUNTED, NAMED, OF_COLUMNS, ORDINARY, RESTATED } from "./totals";
import { ADDED_UP } from "./sums";
import { RowView, type BodyPlan, type Progress } from "./view";

export type { BodyPlan, Ends } from "./view";

/** A row that is no record, and why. */
export type Ignored = Exclude<RowRole, "record" | "end"> | "mapping";

/** A row of sums or averages, and the records that it is over: from which to which, in their order. */
export interface Total {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

export interface Body {
  readonly records: readonly number[];
  /** Totals beneath all records. */
  readonly summary: readonly Total[];
  /** Totals of a part of the records, between them. */
  readonly subtotals: readonly Total[];
  readonly ignored: readonly { readonly row: number; readonly why: Ignored; readonly sign: string }[];
  /** First row that is no longer the table's. */
  readonly end: number;
  /** The signal that ended it; undefined where blank rows did. */
  readonly endedBy: string | undefined;
}

/**
 * What rows are asked for, in this order: what closes a table may fill as many cells as a record does, and most
 * rows of a long table are settled by a look at their first cells.
 */
const SIGNALS: readonly Signal[] = [
  SIGNED,
  OF_COLUMNS,
  // "2 | Зорилт 2. Мониторинг" over all columns is a goal, whatever label of a form it may be.
  ACROSS,
  ENTRY,
  LIST_COMPLETE,
  ...PERIODS,
  SHARES,
  COUNTED,
  ...ASIDE,
  ...HEADS.slice(1),
  RESTATED,
  ADDED_UP,
  NEXT_PART,
  ORDINARY,
  NAMED,
  ...HEADS.slice(0, 1),
  ...CLOSING,
  GROUP,
  ...LINES,
  ...SECTIONS,
  APART,
];

const MOST_BLANK_ROWS = 2;

export function bodyOf(plan: BodyPlan): Body {
  const { grid, band, leftOut } = plan;
  const shape = shapeOf(plan);
  const so: Progress = { records: [], blanks: 0, items: new Set(), since: band.body, numbered: 0 };
  const trailing: Total[] = [];
  const subtotals: Total[] = [];
  const ignored: { row: number; why: Ignored; sign: string }[] = [];
  let endedBy: string | undefined;
  let end = band.body;
  let from = 0;
  let areOthers = false;
  for (let at = band.body; at < grid.rows; at += 1) {
    if (leftOut?.has(grid.rowNumber(at))) {
      ignored.push({ row: at, why: "mapping", sign: "left out by a person" });
      end = at + 1;
      continue;
    }
    const row = new RowView(plan, shape, so, at);
    if (row.first === undefined) {
      so.blanks += 1;
      continue;
    }
    const signal = SIGNALS.find(({ holds }) => holds(row));
    const role = signal?.role ?? "record";
    if (role === "end") endedBy = signal?.name;
    if (role === "end" || (so.blanks > MOST_BLANK_ROWS && (role !== "record" || !row.continues))) break;
    for (let blank = at - so.blanks; blank < at; blank += 1)
      ignored.push({ row: blank, why: "blank", sign: "blank" });
    so.blanks = 0;
    end = at + 1;
    if (role === "section") areOthers = plan.othersBeneath?.test(row.texts.join(" ")) === true;
    if (signal?.isOverNone) {
      ignored.push({ row: at, why: "total", sign: signal.name });
      so.lastTotal = at;
    } else if (role === "record" && areOthers) {
      ignored.push({ row: at, why: "section", sign: "beneath a line over others" });
    } else if (role === "record") {
      subtotals.push(...trailing.splice(0));
      addRecord(plan, shape, so, at);
    } else if (role === "total" && row.filled.some((column) => row.isNumber(column))) {
      trailing.push({ row: at, from, to: so.records.length - 1 });
      from = so.records.length;
      so.since = at + 1;
      so.lastTotal = at;
    } else {
      ignored.push({ row: at, why: role, sign: signal?.name ?? "" });
      if (role === "section") so.since = at + 1;
      if (role === "part") so.lastPart = at;
      // A total left blank ends its part all the same: the next one is of what follows.
      if (role === "total") from = so.records.length;
    }
  }
  for (const { row } of subtotals)
    ignored.push({ row, why: "total", sign: "a total of a part of the records" });
  ignored.sort((a, b) => a.row - b.row);
  return { records: so.records, summary: trailing, subtotals, ignored, end, endedBy };
}

function addRecord({ grid, itemAt }: BodyPlan, { ordinal }: TableShape, so: Progress, at: number): void {
  so.records.push(at);
  if (ordinal !== undefined && isRunningNumber(grid.raw(at, ordinal))) so.numbered += 1;
  const item = itemAt?.(at);
  if (item !== undefined) so.items.add(item);
}
