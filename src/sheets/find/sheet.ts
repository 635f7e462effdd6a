import { accountOf } from "../account/account";
import { cellBlock, type Block } from "../account/roles";
import { address, columnName } from "../address";
import { Grid } from "../grid/grid";
import type { Lexicon } from "../lexicon/lexicon";
import type { SheetData } from "../matrix";
import { placeForms } from "../place/form";
import { joined } from "../place/joined";
import type { OwnLayout, Placement } from "../place/placement";
import { withDays } from "../place/days";
import { withGeneral } from "../place/general";
import { mappingFor } from "../place/replay";
import { withStanding } from "../place/standing";
import { cornerOf, fingerprintOf, placeTable } from "../place/table";
import { keepSource } from "../read/again";
import { tableOf } from "../read/reader";
import type { Label } from "../text/normalise";
import type { Confidence, Mapping, Question, ReadSheet, ReadTable, SheetMapping } from "../types";
import { formsBeside, openRows } from "./beside";
import { FormScanner } from "./forms/scan";
import { pointedHeaders, tablePointedAt, type Pointed } from "./pointed";
import { tablesAt, titlesBefore } from "./tables";
import { titleRow } from "./titles";
import type { Decided, TablePlan } from "./plan";
import { sidewaysOf } from "./sideways";
import { whetherToCheck, whichRecord } from "./sheet-questions";
import { statisticsOf } from "./statistics";
import { unlisted } from "./unlisted";
import { timetablesOf } from "./timetable";
import { headsPersons } from "./weigh";

export interface SheetOptions {
  readonly date1904: boolean;
  readonly mapping?: Mapping;
  /** The sheet as it was read for another law; what of its texts is known to it is not worked out again. */
  readonly grid?: Grid;
  /** The caller knows that it is a form: no header is looked for. */
  readonly form?: boolean;
}

/** Rows without any known header after which no further one is looked for. */
const FARTHEST_HEADER = 400;

/** The tables and forms of a sheet. What else stands there is looked at for a law that the sheet is read by. */
export interface WeighedSheet {
  readonly name: string;
  readonly tables: readonly ReadTable[];
  readonly whole: () => ReadSheet;
  /** The same of a workbook that does not speak of the law's matter: a person has to say whether it is to be checked. */
  readonly asForeign: () => WeighedSheet;
}

/** Finds, places and reads all tables and forms of a sheet, and accounts for the rest of it. */
export const recogniseSheet = (sheet: SheetData, lexicon: Lexicon, options: SheetOptions): ReadSheet =>
  weighSheet(sheet, lexicon, options).whole();

/** Finds, places and reads all tables and forms of a sheet. */
export function weighSheet(sheet: SheetData, lexicon: Lexicon, options: SheetOptions): WeighedSheet {
  const { grid = new Grid(sheet) } = options;
  const titles = [grid.labelOf(sheet.name)];
  const { plans, crossed, free } = regionsOf(grid, lexicon, titles, options);
  const questions: Question[] = [];
  const asked: Block[] = [];
  const foreign: Block[] = [];
  const placed: Placement[] = [...crossed];
  for (const plan of plans) {
    const isChosen = decided(grid, options, plan) !== undefined || plan.isPointed === true;
    const other = isChosen ? undefined : unlisted(grid, lexicon, plan, titles);
    const question = other ? other.question : plan.rivals.length > 0 ? whichRecord(grid, plan) : undefined;
    const block = { top: plan.band.top, bottom: plan.body.end - 1, left: plan.from, right: plan.to };
    if (question) {
      questions.push(question);
      asked.push(block);
    } else if (other) foreign.push(block);
    else placed.push(withStanding(grid, lexicon, free, placeTable(grid, plan, decided(grid, options, plan))));
  }
  const open = openRows(grid, plans, free);
  const scan = new FormScanner(open.grid, lexicon, open.rows, titles).scan();
  const beside = {
    said: saidOnce(placed),
    firstTable: placed.length === 0 ? -1 : Math.min(...placed.map(({ block }) => block.top)),
  };
  const fewest = options.form ? 1 : 2;
  const forms = [
    placeForms(open.grid, scan, { fewest, mapping: options.mapping, ...beside }),
    ...formsBeside(grid, lexicon, open.apart, titles, options.mapping),
  ];
  placed.push(...forms.flatMap(({ placements }) => placements));
  for (const question of forms.flatMap((form) => form.questions)) {
    questions.push(question);
    asked.push(...[question.cell, question.at].flatMap((text) => cellBlock(grid, text)));
  }
  const placements = joined(grid, placed)
    .map((one) => withGeneral(grid, withDays(grid, one)))
    .sort((a, b) => a.firstRow - b.firstRow);
  const tables = placements.map((one) => recognised(grid, one, options.date1904));
  const whole = (): ReadSheet => {
    const account = accountOf(grid, lexicon, placements, asked, foreign);
    return {
      name: sheet.name,
      tables,
      questions: [...questions, ...account.questions],
      ignored: account.ignored,
      roles: account.roles,
    };
  };
  const unclaimed = (): ReadSheet => {
    const read = whole();
    const question = whetherToCheck(read, placements[0]);
    if (!question) return read;
    const { roles, ignored } = accountOf(
      grid,
      lexicon,
      [],
      [...placements.map(({ block }) => block), ...asked]
    );
    return { name: sheet.name, tables: [], questions: [question], ignored, roles };
  };
  const { name } = sheet;
  const asForeign = (): WeighedSheet => ({ name, tables: [], whole: unclaimed, asForeign });
  return { name, tables, whole, asForeign };
}

/** The cells in which the sheet says something once for all records of a table. */
function saidOnce(tables: readonly Placement[]): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { places, count } of tables) {
    for (const place of places.values()) {
      if (place.in !== "cell") continue;
      for (let record = 0; record < count; record += 1)
        cells.add(`${place.rowOf(record)},${place.columnOf(record)}`);
    }
  }
  return cells;
}

interface Regions {
  readonly plans: readonly TablePlan[];
  readonly crossed: readonly Placement[];
  /** Rows that no table holds. */
  readonly free: readonly number[];
}

/** Parts a sheet, from the top down, into tables and what stands between them. */
function regionsOf(grid: Grid, lexicon: Lexicon, titles: readonly Label[], options: SheetOptions): Regions {
  const plans: TablePlan[] = [];
  let free: number[] = [];
  let idle = 0;
  const pointed = pointedHeaders(grid, options.mapping);
  const asDecided: Decided = (header) => decided(grid, options, header);
  const crossed = options.form ? [] : ownLayoutsOf(grid, lexicon, titles, options);
  for (let row = 0; row < grid.rows; row += 1) {
    const known = crossed.find(({ top, bottom }) => top <= row && row <= bottom);
    if (known) {
      row = known.bottom;
      continue;
    }
    const isOver = options.form === true || idle > FARTHEST_HEADER;
    const here = pointed.filter(({ top }) => top === row);
    const found =
      here.length > 0
        ? here.flatMap((header) => tablePointedAt(grid, lexicon, header, titles, asDecided))
        : isOver
          ? []
          : tablesAt(grid, lexicon, row, [...titlesBefore(grid, plans), ...titles], asDecided).filter(
              (plan) => !holdsOne(plan, pointed)
            );
    const [first] = found;
    if (!first) {
      idle += 1;
      if (idle <= FARTHEST_HEADER && !headsPersons(grid, row)) free.push(row);
      continue;
    }
    idle = 0;
    const title = titleRow(grid, first.band.top);
    free = free.filter((other) => other < first.band.top && other !== title);
    plans.push(...found);
    row = Math.max(...found.map((plan) => plan.body.end)) - 1;
  }
  return { plans, crossed: crossed.map(({ placement }) => placement), free };
}

/** What stands in a layout of its own: timetables, statistics, and lists turned on their side where neither stands. */
function ownLayoutsOf(
  grid: Grid,
  lexicon: Lexicon,
  titles: readonly Label[],
  options: SheetOptions
): OwnLayout[] {
  const crossed = [...timetablesOf(grid, lexicon), ...statisticsOf(grid, lexicon)];
  const isFree = ({ top, bottom }: OwnLayout): boolean =>
    crossed.every((other) => other.bottom < top || bottom < other.top);
  const sideways = sidewaysOf(grid, lexicon, titles, (fingerprint, corner) =>
    mappingFor(options.mapping, grid.name, fingerprint, corner)
  );
  return [...crossed, ...sideways.filter(isFree)];
}

/** Whether a header that a person has pointed at would lie within a table. */
const holdsOne = ({ band, body }: TablePlan, pointed: readonly Pointed[]): boolean =>
  pointed.some(({ top }) => top > band.top && top < body.end);

/** What a person has decided about the table of a header. */
const decided = (
  grid: Grid,
  { mapping }: SheetOptions,
  header: Pick<TablePlan, "band" | "from" | "to">
): SheetMapping | undefined => mappingFor(mapping, grid.name, fingerprintOf(header), cornerOf(grid, header));

/** A placement with its cells read, as others see it: rows counted from 1. */
function recognised(grid: Grid, placement: Placement, date1904: boolean): ReadTable {
  const columns: Record<string, string> = {};
  const confidence: Record<string, Confidence> = {};
  const once: Record<string, string> = {};
  for (const [id, place] of placement.places) {
    const ref = grid.ref(place.rowOf(0), place.columnOf(0));
    const isForm = placement.layout !== "table";
    if (place.in === "column") columns[id] = isForm ? address(ref) : columnName(ref.column);
    else if (place.in === "cell" && isForm) columns[id] = address(ref);
    else once[id] = address(ref);
    if (id in columns) confidence[id] = place.confidence;
  }
  const read: ReadTable = {
    table: tableOf(grid, placement, date1904),
    layout: placement.layout,
    headerRows: placement.headRows.map((row) => grid.rowNumber(row)),
    firstRow: grid.rowNumber(placement.firstRow),
    lastRow: grid.rowNumber(placement.lastRow),
    ignoredRows: placement.ignored.map(({ row, why }) => ({ row: grid.rowNumber(row), why })),
    columns,
    once,
    confidence,
    questions: placement.questions,
    fingerprint: placement.fingerprint,
    corner: placement.corner,
  };
  return keepSource(read, { grid, placement, date1904 });
}
