/** Lists turned on their side: what would be heads stands down the left, and each column is a record. */
import { CellState, type RecordType } from "../../rules";
import { address, columnName, parseAddress } from "../address";
import { isEmpty, type Grid } from "../grid/grid";
import { Turned } from "../grid/turned";
import type { Knowledge, Lexicon } from "../lexicon/lexicon";
import type { Area, CellValue } from "../matrix";
import { commonPlaces } from "../place/common";
import type { OwnLayout, Place, Placement } from "../place/placement";
import { cornerOf, fingerprintOf, placeTable } from "../place/table";
import { isOrdinal } from "../lexicon/signs/columns";
import type { Label } from "../text/normalise";
import type { Question, SheetMapping } from "../types";
import { readAnswer } from "../values/answers";
import { holdsNone, readColumn } from "../values/column";
import { tablesAt } from "./tables";
import { titlesAbove } from "./titles";
import type { TablePlan } from "./plan";
import type { Header } from "./weigh";

/** Such lists are short, and stand near the top of their sheets. */
const MOST_ROWS = 60;
const MOST_LABELS = 40;
/** Fewer names are as easily a form's answers. */
const FEWEST_RECORDS = 3;
/** Fields besides the one that names the records. */
const FEWEST_FIELDS = 2;

/**
 * The lists of a sheet that are turned on their side, of records that no form shows a column each.
 *
 * @param kept what a person has decided about a list, by its fingerprint and where its labels begin
 */
export function sidewaysOf(
  grid: Grid,
  lexicon: Lexicon,
  titles: readonly Label[],
  kept: (fingerprint: string, corner: string) => SheetMapping | undefined
): OwnLayout[] {
  const found: OwnLayout[] = [];
  for (let row = 0; row < Math.min(grid.rows, MOST_ROWS); row += 1) {
    const block = blockAt(grid, row);
    if (!block || !isLabelled(grid, lexicon, block)) continue;
    const upright = new Turned(grid, block);
    const decided = (header: Header): SheetMapping | undefined =>
      uprightMapping(kept(fingerprintOf(header), cornerOf(upright, header)), grid, block);
    const outside = [...titlesAbove(grid, row), ...titles];
    const [plan, ...others] = tablesAt(upright, lexicon, 0, outside, decided);
    if (!plan || others.length > 0 || !isListOf(upright, plan)) continue;
    const list = placeTable(upright, plan, decided(plan));
    found.push({ ...block, placement: turnedBack(grid, upright, plan, list) });
    row = block.bottom;
  }
  return found;
}

/** Rows from one on that begin with a text in the same column, behind their number, and say something beside it. */
function blockAt(grid: Grid, top: number): Area | undefined {
  const [first] = grid.filled(top);
  if (first === undefined) return undefined;
  const number = numbersAt(grid, top);
  const left = number === undefined ? first : number + 1;
  let [right, bottom] = [left, top - 1];
  while (bottom - top < MOST_LABELS && isLine(grid, bottom + 1, left, number)) {
    bottom += 1;
    right = Math.max(right, ...grid.filled(bottom));
  }
  const count = bottom - top + 1;
  return count > FEWEST_FIELDS && count <= MOST_LABELS ? { top, bottom, left, right } : undefined;
}

/** The column that numbers the lines, where one begins with the head of it ("TT"), merged with the line above or not. */
function numbersAt(grid: Grid, row: number): number | undefined {
  const first = Array.from({ length: grid.columns }, (_, at) => at).find(
    (column) => grid.text(row, column) !== ""
  );
  const head = first === undefined ? undefined : grid.label(row, first);
  return head && isOrdinal(head) ? first : undefined;
}

/** The label may be merged with the one above. */
function isLine(grid: Grid, row: number, left: number, number: number | undefined): boolean {
  if (grid.text(row, left) === "") return false;
  const [first, second] = grid.filled(row).filter((column) => column !== number);
  return first === left ? second !== undefined : first !== undefined && first > left;
}

/** Whether enough of a block's first column are labels of one record type that is shown a record a row. */
const isLabelled = (grid: Grid, lexicon: Lexicon, { top, bottom, left }: Area): boolean =>
  lexicon.records.some(({ record, index }) => {
    if (!isOnlyList(record)) return false;
    let known = 0;
    for (let row = top; row <= bottom; row += 1) {
      const label = grid.label(row, left);
      if (label && index.knows(label)) known += 1;
    }
    return known >= FEWEST_FIELDS;
  });

/** Of the others forms know how they are shown with a record a column. */
const isOnlyList = ({ layouts }: RecordType): boolean =>
  !layouts.includes("matrix") && layouts.some((layout) => layout !== "form");

/** Whether an upright table is a list whose records are named: by a closed list's names, or beneath the label of names. */
function isListOf(upright: Grid, { known, columns, items, body, band }: TablePlan): boolean {
  const { record } = known;
  // Of a list of two items one is telling beside what it does not name, as three are of many.
  const isShort = items !== undefined && (record.items?.options.length ?? 0) < FEWEST_RECORDS;
  if (!isOnlyList(record) || body.records.length < (isShort ? 2 : FEWEST_RECORDS)) return false;
  const fields = [...columns.matches].filter(([column]) => column !== items?.column);
  if (holdsLabels(upright, known, body.records, items?.column ?? band.left)) return false;
  if (items && known.items) {
    const { items: list } = known;
    const named = body.records.flatMap((row) => list.find(upright.text(row, items.column)) ?? []);
    return new Set(named).size >= (isShort ? 1 : FEWEST_RECORDS) && fields.length >= FEWEST_FIELDS;
  }
  const [names] = fields.filter(([, { field }]) => record.key.includes(field.id));
  if (!names || names[0] !== band.left || fields.length <= FEWEST_FIELDS) return false;
  // A card says all of one thing, and beside its name what else stands in that line: "要素名称 | … | 责任部门 | …".
  const isSaid = (row: number): boolean =>
    fields.some(([column]) => column !== names[0] && !isEmpty(upright.cell(row, column)));
  const said = body.records.filter(isSaid).length;
  if (said > 0 && said * 2 <= body.records.length) return false;
  // "层次" over 文科, 理科 is the corner of a table that stands upright; "相符项数 | | 组别 | 第二组" are pairs.
  const cellsOf = (column: number): CellValue[] => body.records.map((row) => upright.cell(row, column));
  if (holdsNone(names[1].field, cellsOf(names[0]))) return false;
  const states = fields
    .filter(([, { field }]) => field.type !== "text")
    .flatMap(([column, { field }]) => [...readColumn(field, cellsOf(column)).states]);
  const countOf = (state: CellState): number => states.filter((one) => one === state).length;
  if (countOf(CellState.UNREADABLE) > countOf(CellState.OK)) return false;
  // So is "专业" beside "层次", "形式".
  const isHead = (row: number): boolean => {
    const label = upright.label(row, names[0]);
    return label !== undefined && typeof known.index.find(label) === "object";
  };
  if (body.records.filter(isHead).length >= FEWEST_FIELDS) return false;
  const called = new Set(body.records.map((row) => upright.text(row, names[0])));
  return called.size === body.records.length && !called.has("");
}

/** Whether labels stand among the cells, as in a form of pairs: "性别 | 男 | 民族 | 汉族". Answers may read like one ("Đạt"). */
const holdsLabels = (
  upright: Grid,
  { index }: Knowledge,
  records: readonly number[],
  names: number
): boolean =>
  records.some((row) =>
    upright.filled(row).some((column) => {
      const label = column > names ? upright.label(row, column) : undefined;
      return label !== undefined && readAnswer(label.text) === undefined && index.find(label) !== undefined;
    })
  );

/** Decisions about cells of the sheet, as those about columns of the list upright. */
function uprightMapping(
  mapping: SheetMapping | undefined,
  { sheet }: Grid,
  { top }: Area
): SheetMapping | undefined {
  if (!mapping) return undefined;
  const columns = Object.entries(mapping.columns).map(([id, place]): [string, string | null] => {
    const cell = place === null ? undefined : parseAddress(place);
    return [id, cell ? columnName(cell.row - (sheet.origin?.row ?? 0) - top) : null];
  });
  return { ...mapping, columns: Object.fromEntries(columns), ignoredRows: undefined };
}

/** The placement of a list upright, as it stands in its sheet. */
function turnedBack(grid: Grid, upright: Turned, { known, body }: TablePlan, list: Placement): Placement {
  const { top, bottom, left, right } = upright.block;
  const back = (place: Place): Place => ({
    ...place,
    in: "cell",
    rowOf: (record) => top + place.columnOf(record),
    columnOf: (record) => left + place.rowOf(record),
  });
  const places = new Map([...list.places].map(([id, place]): [string, Place] => [id, back(place)]));
  const common = commonPlaces(
    grid,
    known,
    top,
    { records: body.records, ignored: [] },
    new Set(places.keys())
  );
  const heads = list.headRows.flatMap((column) =>
    upright.filled(column).map((row) => ({ row: top + row, column: left + column }))
  );
  const [first = 0] = body.records;
  // A name is asked about where it stands, a label by the first of its cells.
  const asked = (question: Question): Question => {
    const { row } = parseAddress(question.cell) ?? {};
    const isName = question.what === "row" || row === undefined;
    const { column } = grid.ref(0, left + first);
    return { ...question, what: "cell", at: isName ? question.cell : address({ row, column }) };
  };
  return {
    ...list,
    layout: "matrix",
    places: new Map([...places, ...common]),
    block: { top, bottom, left, right },
    labels: heads,
    aside: [],
    headRows: [],
    firstRow: top,
    lastRow: bottom,
    totals: [],
    subtotals: [],
    ignored: [],
    questions: list.questions.map(asked),
  };
}
