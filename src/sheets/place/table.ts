/** Where the fields of a table's records stand: in the columns under its header. */
import type { Field } from "../../rules";
import { address, columnName } from "../address";
import type { Body } from "../find/rows/body";
import type { TablePlan } from "../find/plan";
import { fingerprint } from "../fingerprint";
import { isEmpty, type Grid } from "../grid/grid";
import { chosenFor } from "./replay";
import { commonPlaces, optionPart } from "./common";
import { composedColumns } from "./composed";
import { optionPlace } from "./options";
import { joinParts } from "./parts";
import { cellOf, inColumn, type Items, type Place, type Placement } from "./placement";
import { spreadPlaces } from "./spread";
import { dayOfDocument, dayWithin } from "../values/dates";
import { tickAt, type IdleColumn } from "../values/ticks";
import { answerHead, isIdleHead, isMinus, offersSigns, qualifierOf } from "../lexicon/signs/columns";
import type { Label } from "../text/normalise";
import type { Band } from "../find/header";
import { itemQuestions } from "./item-questions";
import { kindQuestion, openColumns } from "./questions";
import { settleTwins, type Mapped } from "./settle";
import { answeredColumns } from "./answers";
import { numberedItems } from "./numbered";
import { partByUnit, placeSharesBeneath, rowsQualifier } from "./unit-column";
import type { Question, SheetMapping } from "../types";

/** What the header of a table says, whatever it is taken for. */
export const fingerprintOf = ({ band, from, to }: Pick<TablePlan, "band" | "from" | "to">): string =>
  fingerprint(
    band.paths.slice(from - band.left, to - band.left + 1).map((path) => path.map((l) => l.words).join("›"))
  );

/** Where a table's header begins. */
export const cornerOf = (grid: Grid, { band, from }: Pick<TablePlan, "band" | "from">): string =>
  address(grid.ref(band.top, from));

/** Places a planned table, with a person's decisions laid over what was detected. */
export function placeTable(grid: Grid, plan: TablePlan, mapping?: SheetMapping): Placement {
  const { known, band, body, items } = plan;
  const questions: Question[] = [];
  const detected = new Map<number, Mapped>(
    [...plan.columns.matches].map(([column, match]) => [column, { match, confidence: match.confidence }])
  );
  if (mapping) answeredColumns(grid, detected, mapping, plan);
  for (const [column, match] of composedColumns(grid, plan, detected, mapping))
    detected.set(column, { match, confidence: match.confidence });
  const ask = (column: number): void => void questions.push(kindQuestion(grid, plan, column));
  settleTwins(grid, detected, known.record.fields, body, ask, rowsQualifier(grid, plan));
  const places = new Map<string, Place>();
  const numbered = known.items && numberedItems(grid, plan, known.items);
  const chosen = (name: string): string | undefined =>
    (mapping && chosenFor(mapping, name)) ?? numbered?.get(name);
  if (items && known.items) {
    const list: Items = { index: known.items, chosen };
    const confidence = mapping?.columns[items.field.id] ? "confirmed" : "exact";
    const rest = { ...placed(items.field, list, confidence), label: headOf(band, items.column) };
    places.set(items.field.id, inColumn(body.records, items.column, rest));
  }
  for (const [column, mapped] of detected) {
    const { match } = mapped;
    const also = mapped.also ?? match.also ?? dayIn(grid, plan, column, match.field);
    const given = also && !(also.within !== undefined && isOfOther(detected, column, also)) ? [also] : [];
    for (const field of [match.field, ...given]) {
      const place = columnPlace(grid, plan, field, column, mapped);
      const before = places.get(field.id);
      places.set(field.id, before ? joined(grid, before, place) : place);
    }
  }
  partByUnit(grid, plan, places);
  placeSharesBeneath(grid, plan, places);
  const common = commonPlaces(grid, known, band.top, body, new Set(places.keys()));
  for (const [id, place] of common) places.set(id, place);
  joinParts(grid, plan, places);
  const open = openColumns(grid, plan, detected);
  questions.push(...open.questions);
  if (items && known.items) questions.push(...itemQuestions(grid, plan, known.items, chosen));
  const placement: Placement = {
    record: known.record,
    layout: "table",
    count: body.records.length,
    places,
    block: { top: band.top, bottom: body.end - 1, left: plan.from, right: plan.to },
    labels: [],
    aside: open.aside,
    headRows: Array.from({ length: band.bottom - band.top + 1 }, (_, at) => band.top + at),
    firstRow: body.records[0] ?? band.body,
    lastRow: body.records[body.records.length - 1] ?? band.body,
    ...totalsOf(body),
    questions,
    fingerprint: fingerprintOf(plan),
    corner: cornerOf(grid, plan),
  };
  return plan.spread && keepsSpread(grid, plan, mapping) ? spreadPlaces(grid, placement, plan) : placement;
}

/** The day that a column's cells say without being asked: "123/QĐ-UBND ngày 12/3/2013" beneath "Số quyết định". */
function dayIn(grid: Grid, { body, known }: TablePlan, column: number, { id }: Field): Field | undefined {
  const day = known.record.fields.find(({ within, type }) => within === id && type === "date");
  if (!day) return undefined;
  const said = body.records.map((row) => grid.cell(row, column)).filter((cell) => !isEmpty(cell));
  const dated = said.filter((cell) => typeof cell === "string" && dayOfDocument(cell) !== undefined);
  return dated.length * 2 > said.length ? day : undefined;
}

/** Whether another column gives a field that could stand within this one. */
const isOfOther = (detected: ReadonlyMap<number, Mapped>, column: number, field: Field): boolean =>
  [...detected].some(([at, { match }]) => at !== column && match.field === field);

/**
 * Two columns for one field: of those of which each record fills one at most it stands in the first, else in the
 * other; of what happens again the last one counts.
 */
function joined(grid: Grid, first: Place, other: Place): Place {
  const { successive } = first.field;
  if (first.in !== "column" || first.items || ((first.says ?? other.says) && !successive)) return first;
  const [usual, before] = successive ? [other, first] : [first, other];
  const at = (record: number): Place => (isEmpty(cellOf(grid, usual, record)) ? before : usual);
  return {
    ...first,
    label: first.label === other.label ? first.label : undefined,
    columnOf: (record) => at(record).columnOf(record),
    says: (record) => cellOf(grid, at(record), record),
  };
}

const placed = (
  field: Field,
  items: Items,
  confidence: "exact" | "confirmed"
): Omit<Place, "in" | "rowOf" | "columnOf"> => ({
  field,
  items,
  percentLabel: false,
  confidence,
  reason: { how: "label", label: "" },
});

const totalsOf = ({
  summary,
  subtotals,
  ignored,
}: Body): Pick<Placement, "totals" | "subtotals" | "ignored"> => ({ totals: summary, subtotals, ignored });

function columnPlace(
  grid: Grid,
  { band, body, columns, known }: TablePlan,
  field: Field,
  column: number,
  { match, confidence }: Mapped
): Place {
  const path = band.paths[column - band.left] ?? [];
  const percentLabel = path.some((label) => label.percent);
  const rest = { field, label: headOf(band, column), percentLabel, confidence, reason: match.reason };
  const [no, options] = [columns.denials.get(column), columns.options.get(column)];
  const place = inColumn(body.records, column, rest);
  // What a cell gives besides its own field is a day, or the cell as it is.
  if (field !== match.field && field.type === "date")
    return { ...place, says: (record) => dayWithin(grid.cell(place.rowOf(record), column)) };
  // Of two choices in one cell each takes its own ("专升本（函授）").
  if (field.type === "choice" && (match.also?.type === "choice" || field !== match.field)) {
    const partOf = optionPart(grid, known.record, field);
    return { ...place, says: (record) => partOf(grid.cell(place.rowOf(record), column)) };
  }
  // A head that offers plus and minus says what a minus is.
  if (field.type === "yesNo" && path.some(offersSigns)) {
    const said = (record: number) => grid.cell(place.rowOf(record), column);
    return {
      ...place,
      says: (record) => (isMinus(said(record)) ? false : said(record)),
      isDoubtful: () => false,
    };
  }
  if (options) return optionPlace(grid, band, place, options);
  if (no === undefined) return place;
  const idle = idleBeside(band, column, no);
  const tick = (record: number) => tickAt(grid, body.records[record] ?? 0, column, no, idle);
  return {
    ...place,
    columnOf: (record) => tick(record).column,
    says: (record) => tick(record).value,
    isDoubtful: (record) => tick(record).both,
  };
}

/** The lowest head that names a column: beneath "Thư viện" a "Có", a "SL" or a "%" only says how it is filled in. */
function headOf({ paths, left }: Band, column: number): string | undefined {
  const path = paths[column - left] ?? [];
  const isName = (label: Label): boolean => qualifierOf(label) === undefined && !answerHead(label);
  return (path.filter(isName).pop() ?? path[path.length - 1])?.text;
}

/** The column next to those of yes and no that is ticked where neither is. */
function idleBeside({ paths, left }: Band, yes: number, no: number): IdleColumn | undefined {
  const columns = [Math.max(yes, no) + 1, Math.min(yes, no) - 1];
  for (const column of columns) {
    const path = paths[column - left] ?? [];
    const leaf = path[path.length - 1];
    if (leaf && isIdleHead(leaf)) return { column, text: leaf.text };
  }
  return undefined;
}

/** Whether a person left a spread figure where it was found: in the first of its columns. */
function keepsSpread(grid: Grid, { spread }: TablePlan, mapping: SheetMapping | undefined): boolean {
  const chosen = spread && mapping?.columns[spread.field.id];
  const [first] = spread?.columns.keys() ?? [];
  const left = grid.sheet.origin?.column ?? 0;
  return chosen === undefined || (first !== undefined && chosen === columnName(first + left));
}
