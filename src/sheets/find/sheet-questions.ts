/** What is asked about a sheet or a table as a whole. */
import { address } from "../address";
import type { Grid } from "../grid/grid";
import type { Placement } from "../place/placement";
import { fingerprintOf } from "../place/table";
import type { Question, ReadSheet } from "../types";
import type { TablePlan } from "./plan";

/** Several record types fit a header equally well: nobody but a person can tell. */
export function whichRecord(grid: Grid, plan: TablePlan): Question {
  const label = plan.band.paths
    .slice(plan.from - plan.band.left, plan.to - plan.band.left + 1)
    .map((path) => path[path.length - 1]?.text ?? "")
    .filter((text) => text !== "")
    .join(" | ");
  const cell = address(grid.ref(plan.band.bottom, plan.from));
  return {
    kind: "record",
    what: "table",
    why: "record",
    cell,
    at: cell,
    label,
    record: plan.known.record.id,
    suggestions: [plan.known, ...plan.rivals].map((k) => k.record.id),
    fingerprint: fingerprintOf(plan),
  };
}

/**
 * Whether a sheet with a law's columns, or what is like them, is to be checked although the workbook does not speak of
 * the law's matter: one question in place of all that it leaves open.
 */
export function whetherToCheck(
  { name, tables, questions }: ReadSheet,
  first: Pick<Placement, "corner" | "fingerprint"> | undefined
): Question | undefined {
  const [open] = questions;
  const cell = first?.corner ?? open?.cell;
  if (cell === undefined) return undefined;
  const records = tables.map(({ table }) => table.record.id);
  const suggestions = [...new Set([...records, ...(open?.record === undefined ? [] : [open.record])])];
  const fingerprint = first?.fingerprint ?? open?.fingerprint;
  return {
    kind: "record",
    what: "sheet",
    why: "sheet",
    cell,
    at: name,
    label: name,
    record: suggestions[0],
    suggestions,
    fingerprint,
  };
}
