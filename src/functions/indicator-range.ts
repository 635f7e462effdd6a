import { ADMIN_REFORM } from "../regulations/admin-reform";
import { INDICATOR } from "../regulations/admin-reform/formulas";
import { CellState, type Column, type Table } from "../rules";
import { isBlank, readColumn, recogniseRange, type CellValue, type ColumnValues } from "../sheets";
import { ItemIndex } from "../sheets/lexicon/items";
import { Words } from "../sheets/lexicon/words";
import { parseLabel } from "../sheets/text/normalise";
import { isTotal } from "../sheets/lexicon/signs/rows";

type Cells = readonly (readonly CellValue[])[];

/** Rows of targets in a range, and the rows whose name is no target of the plan. */
export interface Targets {
  readonly table: Table;
  readonly strangers: readonly string[];
}

let targets: ItemIndex | undefined;
const find = (cell: CellValue): number | undefined => {
  targets ??= targetIndex();
  return targets.find(textOf(cell));
};
function targetIndex(): ItemIndex {
  const { items, aside } = ADMIN_REFORM.records.find(({ id }) => id === INDICATOR.id) ?? INDICATOR;
  return new ItemIndex(items?.options ?? [], new Words(ADMIN_REFORM.words), undefined, aside);
}
const textOf = (cell: CellValue): string =>
  typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";

const NUMBER = /^[+-]?[\d.,]+(?:\s*%)?$/;
/** A first row without any number is a header, unless it names a target ("Báo cáo đúng hạn | Đã thực hiện"). */
const isHeader = (row: readonly CellValue[]): boolean =>
  row.every((cell) => typeof cell !== "number" && !NUMBER.test(textOf(cell)) && find(cell) === undefined);

/**
 * Reads rows of targets: name or code, then done and total, or a rate, or all three. Under a header whose
 * columns are known its words decide, else the order.
 */
export function targetsIn(data: Cells): Targets | undefined {
  const rows = data.filter((row) => !row.every(isBlank));
  const [first] = rows;
  if (!first) return undefined;
  const header = isHeader(first) ? first : undefined;
  const body = (header ? rows.slice(1) : rows).filter((row) => !row.some((cell) => isSum(cell)));
  const item = itemColumn(body);
  if (item === undefined) return undefined;
  const names = body.map((row) => row[item] ?? null);
  const columns = (header && byHeader(data, body, item)) ?? byOrder(body, item);
  const indices = names.map(find);
  const strangers = names.filter((_, row) => indices[row] === undefined).map(textOf);
  return { table: tableOf(names, indices, columns), strangers };
}

const isSum = (cell: CellValue): boolean => typeof cell === "string" && isTotal(parseLabel(cell));

/** The column in which most rows name a target; a bare whole number is a running number. */
function itemColumn(body: Cells): number | undefined {
  const width = Math.max(0, ...body.map((row) => row.length));
  const counts = Array.from({ length: width }, (_, column) =>
    body.filter(
      (row) => !/^\d+$/.test(textOf(row[column] ?? null)) && find(row[column] ?? null) !== undefined
    )
  ).map(({ length }) => length);
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}

/**
 * The columns that a header names, where it is understood as it would be on a sheet. There "Thực hiện" beside
 * "Tổng số" is asked about (49 of 50, or 49 %); of a call whole numbers beside a total are what was done.
 */
function byHeader(data: Cells, body: Cells, item: number): ReadonlyMap<string, Column> | undefined {
  const [table] = recogniseRange(data, ADMIN_REFORM, [INDICATOR.id], { form: false });
  if (!table || table.count !== body.length || !table.columns.has(INDICATOR.items?.field ?? "")) {
    return undefined;
  }
  const total = table.columns.get("total");
  if (!total || table.columns.has("done")) return table.columns;
  const [done, ...others] = Array.from({ length: body[0]?.length ?? 0 }, (_, column) => column)
    .filter((column) => column > item && column !== total.ref(0).column)
    .map((column) => body.map((row) => row[column] ?? null))
    .filter((cells) => cells.some((cell) => !isBlank(cell)));
  if (!done || others.length > 0 || !done.every(isWhole)) return table.columns;
  return new Map([
    ["done", columnOf("done", done)],
    ["total", total],
  ]);
}

const isWhole = (cell: CellValue): boolean => isBlank(cell) || /^\d+$/.test(textOf(cell));

/** Figures by their order: two are done and total, one is a rate; a row may have the one or the other. */
function byOrder(body: Cells, item: number): ReadonlyMap<string, Column> {
  const done: CellValue[] = [];
  const total: CellValue[] = [];
  const rate: CellValue[] = [];
  for (const row of body) {
    const [a = null, b = null, c = null] = row.slice(item + 1);
    const alone = isBlank(b) && isBlank(c);
    done.push(alone ? null : a);
    total.push(alone ? null : b);
    rate.push(alone ? a : c);
  }
  return new Map([
    ["done", columnOf("done", done)],
    ["total", columnOf("total", total)],
    ["rate", columnOf("rate", rate)],
  ]);
}

const fieldOf = (id: string) => INDICATOR.fields.find((field) => field.id === id) ?? INDICATOR.fields[0];

function columnOf(id: string, cells: readonly CellValue[]): Column {
  const field = fieldOf(id);
  if (!field) throw new Error(`no field ${id}`);
  return column(field, readColumn(field, cells));
}

const column = (field: Column["field"], values: ColumnValues): Column => ({
  field,
  ...values,
  ref: (index) => ({ sheet: "", row: index, column: 0 }),
});

function tableOf(
  names: readonly CellValue[],
  indices: readonly (number | undefined)[],
  columns: ReadonlyMap<string, Column>
): Table {
  const field = fieldOf("indicator");
  if (!field) throw new Error("no field for the target's name");
  const items = column(field, {
    states: Uint8Array.from(indices, (index) => (index === undefined ? CellState.UNREADABLE : CellState.OK)),
    numbers: Float64Array.from(indices, (index) => index ?? NaN),
    texts: names.map(textOf),
  });
  const all = new Map([...columns, ["indicator", items] as const]);
  return { record: INDICATOR, sheet: "", count: names.length, columns: all, layout: "list" };
}
