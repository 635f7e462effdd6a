/**
 * What a table or a form lacks, found under heads and labels that no list holds: composed of what its fields' own labels prove, or
 * like a choice of which the cells hold the options; where nothing else claims it.
 */
import type { Field } from "../../rules";
import { isEmpty, type Grid } from "../grid/grid";
import type { TablePlan } from "../find/plan";
import type { Knowledge } from "../lexicon/lexicon";
import type { Match } from "../lexicon/match";
import { composedOf } from "../lexicon/path";
import { namesKinds } from "../lexicon/signs/columns";
import type { RecordIndex } from "../lexicon/record-index";
import type { CellValue } from "../matrix";
import type { SheetMapping } from "../types";
import type { Label } from "../text/normalise";
import { couldHold } from "../values/column";
import { isDateFormat } from "../values/dates";
import { holdTicks } from "../values/ticks";
import { saysOptions } from "../values/options";
import { boundsOf } from "./bounds";
import { countedBy, namesEach } from "./counted";
import { remarkColumns } from "./remarks";
import type { Entry } from "./form-entry";
import { couldAnswer } from "./form-questions";
import { betweenGrades } from "./scale-run";
import type { Mapped } from "./settle";
import { unmatchedColumns } from "./questions";

/** Records in which cells show what they hold. */
const MOST_LOOKED_AT = 30;

/** By column, the fields that a table lacks and that columns name which nobody else understood. */
export function composedColumns(
  grid: Grid,
  plan: TablePlan,
  detected: ReadonlyMap<number, Mapped>,
  mapping: SheetMapping | undefined
): ReadonlyMap<number, Match> {
  const { band, body, columns, known } = plan;
  const taken = new Set([...detected.values()].map(({ match }) => match.field.id));
  const open = unmatchedColumns(plan)
    .filter(([column]) => !detected.has(column) && !columns.doubtful.has(column))
    .map(([column]) => [column, band.paths[column - band.left] ?? []] as const);
  const cellsOf = (column: number): CellValue[] =>
    body.records.slice(0, MOST_LOOKED_AT).map((row) => grid.cell(row, column));
  // Looks at all records, which most tables need not.
  const counted = (label: Label, cells: readonly CellValue[]): Match | undefined => {
    const match = countedBy(known.index, label, cells);
    return match && namesEach(grid, plan, detected) ? match : undefined;
  };
  const found = new Map<number, Match>(boundsOf(known.record, open, taken));
  for (const [column, path] of open) {
    const cells = cellsOf(column);
    const match = composedOf(
      known,
      path,
      (label) =>
        known.index.compose(label, taken) ?? chosenBy(known.index, label, cells) ?? counted(label, cells)
    );
    if (match) found.set(column, match);
  }
  for (const [column, match] of remarkColumns(grid, plan, detected)) found.set(column, match);
  const fields = [...detected, ...found].map(
    ([column, one]) => [column, "match" in one ? one.match.field : one.field] as const
  );
  for (const [column, match] of betweenGrades(known.record, open, new Map(fields))) found.set(column, match);
  for (const [column, { field }] of found) {
    // "Nhận kết quả từ cơ quan giải quyết" over days, or over nothing, is no place; ticks say only what their head says.
    const isNone = field.type === "text" && holdsNoWords(grid, body.records, column);
    if (isNone || !couldHold(field, cellsOf(column))) found.delete(column);
  }
  // What a person has said of a field holds, also that the sheet has none.
  const told = Object.keys(mapping?.columns ?? {});
  return new Map(unclaimed([...found], new Set([...told, ...taken])));
}

/** Whether all that stands in a column are days, or ticks, if anything. */
function holdsNoWords(grid: Grid, records: readonly number[], column: number): boolean {
  const filled = records.slice(0, MOST_LOOKED_AT).filter((row) => !isEmpty(grid.cell(row, column)));
  return filled.every((row) => isDateFormat(grid.format(row, column))) || holdTicks(grid, records, [column]);
}

/** Lines of a form that nobody else understood, each with the field that the form lacks and that it names. */
export function composedEntries(
  grid: Grid,
  known: Knowledge,
  strangers: readonly Entry[],
  taken: ReadonlySet<string>
): Map<Entry, Entry> {
  const found = strangers.flatMap((entry): [Entry, Match][] => {
    const match = known.index.compose(entry.label, taken);
    return match && couldAnswer(grid, entry, match.field) ? [[entry, match]] : [];
  });
  return new Map(
    unclaimed(found, taken).map(([entry, match]) => [entry, { ...entry, matches: new Map([[known, match]]) }])
  );
}

/** Those of which the field is claimed by nothing else. */
function unclaimed<T>(found: readonly [T, Match][], taken: ReadonlySet<string>): [T, Match][] {
  const isFree = ({ id, twin }: Field): boolean =>
    !taken.has(id) && !(twin !== undefined && taken.has(twin)) && claims(found, id) === 1;
  return found.filter(([, { field }]) => isFree(field));
}

const claims = (found: readonly (readonly [unknown, Match])[], id: string): number =>
  found.filter(([, { field }]) => field.id === id).length;

/**
 * The one choice that a head is like and whose options its cells say: "下达结论" over 有效 and 待改进; any, where the head
 * only says that there are kinds ("类型" over 高起本 and 专升本), or the text that all of them say for sure.
 */
function chosenBy(index: RecordIndex, label: Label, cells: readonly CellValue[]): Match | undefined {
  const like = namesKinds(label) ? index.record.fields : index.suggest(label);
  const [field, ...others] = like.filter((one) =>
    one.type === "choice" ? saysOptions(one, cells) : areSure(one, cells)
  );
  if (!field || others.length > 0) return undefined;
  return { field, confidence: "folded", reason: { how: "options", label: field.labels[0] ?? "" } };
}

/** Whether cells say nothing but what is known to be the field's: "类别" over 经管 and 理工. */
function areSure({ worded }: Field, cells: readonly CellValue[]): boolean {
  const said = cells.filter((cell) => !isEmpty(cell));
  return said.length > 0 && said.every((cell) => worded?.sure?.test(String(cell).trim()) === true);
}
