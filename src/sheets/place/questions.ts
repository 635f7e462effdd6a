/** What a table's heads and rows leave open. */
import { letterOf } from "../account/roles";
import { address } from "../address";
import type { TablePlan } from "../find/plan";
import type { Field, RecordType } from "../../rules";
import type { Grid } from "../grid/grid";
import { isAside, isOrdinal } from "../lexicon/signs/columns";
import { isForecast } from "../lexicon/signs/time";
import { parseLabel, type Label } from "../text/normalise";
import type { Question } from "../types";
import { couldHold } from "../values/column";
import { saysOptions } from "../values/options";
import { answeredBy, datedBy, fitting, periodBy, proseBy, resultBy } from "./proved";
import { remarkColumns } from "./remarks";
import type { Mapped } from "./settle";

/** Count or share: neither the label nor the cells say it. */
export function kindQuestion(grid: Grid, { band, columns, known }: TablePlan, column: number): Question {
  const path = band.paths[column - band.left] ?? [];
  const field = columns.matches.get(column)?.field;
  return {
    kind: "kind",
    what: "column",
    why: "kind",
    cell: address(grid.ref(band.bottom, column)),
    at: letterOf(grid, column),
    label: path.map((label) => label.text).join(" › "),
    record: known.record.id,
    suggestions: field ? [field.id, ...(field.twin === undefined ? [] : [field.twin])] : [],
  };
}

/** Header cells that no field was found for, without those that never are fields. */
export function unmatchedColumns({ band, from, to, columns, items, spread }: TablePlan): [number, Label][] {
  const beside = new Set([...columns.denials.values(), ...[...columns.options.values()].flat()]);
  const open: [number, Label][] = [];
  for (let column = from; column <= to; column += 1) {
    const path = band.paths[column - band.left] ?? [];
    const leaf = path[path.length - 1];
    const isTaken =
      spread?.columns.has(column) === true ||
      [spread?.told?.wholes, spread?.told?.unused].some((own) => own?.includes(column)) ||
      columns.matches.has(column) ||
      columns.idle.has(column) ||
      column === items?.column ||
      beside.has(column);
    if (!leaf || isTaken || isOrdinal(leaf)) continue;
    if (isAside(leaf) && !columns.doubtful.has(column)) continue;
    open.push([column, leaf]);
  }
  return open;
}

/** Columns that nobody understood: what may be a field that the table lacks is asked, the rest is of no concern. */
export function openColumns(
  grid: Grid,
  plan: TablePlan,
  detected: ReadonlyMap<number, Mapped>
): { readonly questions: Question[]; readonly aside: number[] } {
  const taken = new Set([...detected.values()].map(({ match }) => match.field.id));
  const questions: Question[] = [];
  const aside: number[] = [];
  const { known } = plan;
  // Another year's figure beside this year's says nothing to a rule: it is told all the same.
  for (const column of plan.columns.idle) if (!detected.has(column)) aside.push(column);
  for (const [column, label] of unmatchedColumns(plan)) {
    if (detected.has(column)) continue;
    if (namesGroups(grid, plan, column) || isForecastOf(plan, column, label, taken)) {
      aside.push(column);
      continue;
    }
    const isDoubtful = plan.columns.doubtful.has(column);
    const own = isDoubtful ? known.index.find(label) : undefined;
    const named = typeof own === "object" ? own.field.id : undefined;
    const isSecond = named !== undefined && taken.has(named);
    const likely = likelyFields(grid, plan, column, taken, isSecond);
    const suggestions = likely.length > 0 || named === undefined || isSecond ? likely : [named];
    if (suggestions.length === 0 && (isSecond || !isDoubtful)) {
      aside.push(column);
      continue;
    }
    questions.push(columnQuestion(grid, plan, column, isDoubtful ? "several" : "unlike", suggestions));
  }
  // Of two columns of remarks that both tell why somebody was left out, a person has to say which is meant.
  for (const [column, { field }] of remarkColumns(grid, plan, detected))
    questions.push(columnQuestion(grid, plan, column, "several", [field.id]));
  return { questions, aside };
}

/** Which field a column is, by the lowest of its heads. */
function columnQuestion(
  grid: Grid,
  { band, known }: TablePlan,
  column: number,
  why: "several" | "unlike",
  suggestions: readonly string[]
): Question {
  const path = band.paths[column - band.left] ?? [];
  return {
    kind: "column",
    what: "column",
    why,
    cell: address(grid.ref(band.bottom, column)),
    at: letterOf(grid, column),
    label: path[path.length - 1]?.text ?? "",
    record: known.record.id,
    suggestions,
  };
}

/** Whether a column is forecast that another one gives as it is: "Dự báo › Số lớp" beside "Hiện trạng › Số lớp". */
function isForecastOf(
  { band, known }: TablePlan,
  column: number,
  leaf: Label,
  taken: ReadonlySet<string>
): boolean {
  const found = known.index.find(leaf);
  const groups = (band.paths[column - band.left] ?? []).slice(0, -1);
  return typeof found === "object" && taken.has(found.field.id) && groups.some(isForecast);
}

/** Whether a column stands beneath the very head of the names of items: it holds those of their groups. */
function namesGroups(grid: Grid, { band, items }: TablePlan, column: number): boolean {
  const head = grid.areaAt(band.bottom, column);
  return items !== undefined && head !== undefined && head === grid.areaAt(band.bottom, items.column);
}

/** How like another field's a head must be whose own field is taken. */
const LEAST_OF_SECOND = 0.6;

/** Fields that a table lacks, whose labels are like a column's head and that its cells could hold. */
function likelyFields(
  grid: Grid,
  { band, body, items, known, isPointed }: TablePlan,
  column: number,
  taken: ReadonlySet<string>,
  isSecond: boolean
): string[] {
  const path = band.paths[column - band.left] ?? [];
  const leaf = path[path.length - 1];
  if (leaf && known.index.aside.has(leaf)) return [];
  const whole = parseLabel(path.map(({ text }) => text).join(" "));
  const rows = body.records.slice(0, MOST_LOOKED_AT);
  const cells = rows.map((row) => grid.cell(row, column));
  const least = isSecond ? LEAST_OF_SECOND : 0;
  const own = ofRows(known.record);
  // Beside rows that name the items no column is one of them.
  const canBe = items === undefined ? known.record.fields : own;
  const like = [
    ...(leaf ? known.index.suggest(leaf, least) : []),
    ...known.index.suggest(whole, least),
  ].filter((field) => canBe.includes(field));
  // Of what the head is like, the one whose words the cells say comes first.
  const chosen = own.filter((field) => like.length > 0 && saysOptions(field, cells));
  const found = [...(chosen.length === 1 ? chosen : []), ...like];
  const isOpen = ({ id, twin }: Field): boolean => !taken.has(id) && !(twin !== undefined && taken.has(twin));
  const open = [...new Set(found.filter(isOpen))].filter((field) => couldHold(field, cells));
  // "Ngày nộp" beside "Ngày tiếp nhận", which is taken: what else its cells could be is guessing.
  if (open.length > 0 || isSecond) return open.map(({ id }) => id);
  const formats = rows.map((row) => grid.format(row, column));
  const lacking = own.filter(isOpen);
  // What gives figures among its answers is the result, and no answer to something else.
  const results = resultBy(known.record, taken, cells);
  const proved = [
    ...(results.length > 0 ? results : answeredBy(lacking, cells)),
    ...datedBy(lacking, cells, formats),
    ...periodBy(lacking, cells),
    ...proseBy(lacking, cells),
  ];
  const asked = proved.length === 0 && isPointed === true ? fitting(lacking, cells) : proved;
  return asked.map(({ id }) => id);
}

/** Fields that rows of a list have: where each item is a field of its own, it is one of a form. */
function ofRows({ fields, items }: RecordType): Field[] {
  const codes = new Set(items?.options.map(({ code }) => code));
  return fields.filter(({ id }) => !codes.has(id));
}

const MOST_LOOKED_AT = 30;
