import { ADMIN_REFORM } from "../regulations/admin-reform";
import { INDICATOR } from "../regulations/admin-reform/formulas";
import { CellState, type Table } from "../rules";
import { isBlank, recogniseRange, readRows, type CellValue } from "../sheets";

type Cells = readonly (readonly CellValue[])[];

/** Rows of targets in a range, and the rows whose name is no target of the plan. */
export interface Targets {
  readonly table: Table;
  readonly strangers: readonly string[];
}

/** What stands behind a target: a rate, what was done and its total, or all three. */
const ORDERS = [["rate"], ["done", "total"], ["done", "total", "rate"]];

/**
 * Reads rows of targets: name or code, then done and total, or a rate, or all three. Under a head whose
 * columns are known its words decide, else the order.
 */
export function targetsIn(data: Cells): Targets | undefined {
  const [known] = recogniseRange(data, ADMIN_REFORM, [INDICATOR.id], { form: false });
  const head = known?.columns.has("indicator") ? known : undefined;
  const order = head && orderUnder(head, data);
  const rows = readRows(data, ADMIN_REFORM, INDICATOR.id, order ? [order] : ORDERS);
  if (!rows) return undefined;
  const isAsOnSheets = head?.count === rows.count && (head.columns.has("done") || !order?.includes("done"));
  const table = isAsOnSheets ? head : rows;
  const names = table.columns.get("indicator");
  return { table, strangers: names?.texts.filter((_, row) => names.states[row] !== CellState.OK) ?? [] };
}

/**
 * The fields behind the names by their columns, as a sheet's head tells them. On a sheet "Thực hiện" beside "Tổng số"
 * is asked about (49 of 50, or 49 %); of a call whole numbers beside a total are what was done.
 */
function orderUnder({ columns }: Table, data: Cells): readonly (string | undefined)[] {
  const at = new Map([...columns].map(([id, column]) => [column.ref(0).column, id]));
  const first = columns.get("indicator")?.ref(0);
  const width = Math.max(...data.map((row) => row.length));
  const behind = Array.from({ length: width }, (_, column) => column).slice((first?.column ?? 0) + 1);
  const cells = (column: number): CellValue[] => data.slice(first?.row).map((row) => row[column] ?? null);
  const [done, ...others] = behind.filter(
    (column) => at.get(column) !== "total" && !cells(column).every(isBlank)
  );
  const isDone = columns.has("total") && !columns.has("done") && others.length === 0;
  if (done !== undefined && isDone && cells(done).every(isWhole)) at.set(done, "done");
  return behind.map((column) => at.get(column));
}

/** A whole number, or words without any figure: "Không phát sinh". */
const isWhole = (cell: CellValue): boolean =>
  isBlank(cell) || (typeof cell !== "object" && /^(?:\d+|[^\d%]+)$/.test(String(cell).trim()));
