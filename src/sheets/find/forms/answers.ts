import { isLeftBlank } from "./left-blank";
import type { Heads, Role } from "./roles";
import { isEmpty, isNumberLike, type Grid } from "../../grid/grid";
import type { Lexicon } from "../../lexicon/lexicon";
import type { Qualifier } from "../../lexicon/match";
import { isDemandHead, isIdleHead, isUnit, qualifierOf } from "../../lexicon/signs/columns";
import type { IdleColumn } from "../../values/ticks";

/** Where the value of a label stands. */
export type Answer =
  /** Behind the label in the same cell. */
  | { readonly kind: "inline"; readonly column: number; readonly text: string }
  /** In one of two columns headed by yes and no, or in a third; figures may have columns of their own beside them. */
  | {
      readonly kind: "ticks";
      readonly column: number;
      readonly yes: number;
      readonly no: number;
      /** The column beside them for what does not arise. */
      readonly idle?: IdleColumn;
      readonly figures: readonly AnswerCell[];
    }
  /** In one cell, or in one for each quantity (count, share), year or other head. */
  | { readonly kind: "cells"; readonly cells: readonly AnswerCell[]; readonly unit?: string };

export interface AnswerCell {
  readonly column: number;
  readonly as?: Qualifier;
  /** Its head says percent. */
  readonly percent?: boolean;
  readonly year?: number;
  /** Its head says that answers stand here. */
  readonly says?: boolean;
  /** Its head says that it is of all the others beside it: "Toàn trường", "Cộng". */
  readonly whole?: boolean;
  /** Head of a column that is a record of its own, and what stands over it. */
  readonly head?: string;
  readonly over?: string;
}

/** How far right of a label its value may stand where no head says. */
const FARTHEST = 4;

/** Where the values of a label are, by the heads above or by what stands beside it. */
export function answersIn(
  grid: Grid,
  lexicon: Lexicon,
  row: number,
  column: number,
  heads: Heads
): Answer | undefined {
  const start = (grid.areaAt(row, column)?.right ?? column) + 1;
  if (heads.roles.size === 0 && isOverPairs(grid, lexicon, row, start)) return undefined;
  const limit = nextLabel(grid, lexicon, row, column, heads);
  const roles = [...heads.roles].filter(([at]) => at >= start && at < limit).sort(([a], [b]) => a - b);
  const headed = byRoles(grid, row, roles);
  // A line of its own beneath headed rows: its value stands beside it, not where their answers do.
  const nothing =
    headed?.kind === "cells" && headed.cells.every((cell) => isEmpty(grid.cell(row, cell.column)));
  const role = heads.roles.get(start)?.kind ?? "other";
  const own = nothing && role === "other" && !isEmpty(grid.raw(row, start));
  const only = nothing && !own ? onlyFigure(grid, row, roles) : undefined;
  return only ?? (own ? undefined : headed) ?? beside(grid, [row, column], start, limit, roles);
}

/** The one figure of a row whose answers are blank, beneath a head of its own: an area beneath "Diện tích (m²)". */
function onlyFigure(
  grid: Grid,
  row: number,
  roles: readonly (readonly [number, Role])[]
): Answer | undefined {
  const figures = roles.filter(
    ([column, { kind }]) => kind === "other" && isNumberLike(grid.raw(row, column))
  );
  const [[column] = []] = figures;
  return column === undefined || figures.length > 1 ? undefined : { kind: "cells", cells: [{ column }] };
}

/** An answer's cells as what stands between them and their label says that they are given: "SL", "%". */
export function qualified(grid: Grid, row: number, column: number, answer: Answer): Answer {
  if (answer.kind !== "cells" || answer.cells.some(({ as }) => as !== undefined)) return answer;
  const at = (grid.areaAt(row, column)?.right ?? column) + 1;
  const label = answer.cells.every((cell) => cell.column > at) ? grid.label(row, at) : undefined;
  const as = qualifierOf(label);
  if (as === undefined) return answer;
  return { ...answer, cells: answer.cells.map((cell) => ({ ...cell, as, percent: label?.percent })) };
}

function byRoles(grid: Grid, row: number, roles: readonly (readonly [number, Role])[]): Answer | undefined {
  const of = <K extends Role["kind"]>(kind: K): [number, Extract<Role, { kind: K }>][] =>
    roles.filter((entry): entry is [number, Extract<Role, { kind: K }>] => entry[1].kind === kind);
  const unitColumn = of("unit")[0]?.[0];
  const unit = unitColumn === undefined ? undefined : grid.text(row, unitColumn);
  const ticks = of("tick");
  const yes = ticks.find(([, role]) => role.yes)?.[0];
  const no = ticks.find(([, role]) => !role.yes)?.[0];
  const quantities = of("quantity").map(([column, { as, percent, year }]): AnswerCell => ({
    column,
    as,
    percent,
    year,
  }));
  const answers = of("answer").sort(([, a], [, b]) => a.rank - b.rank);
  // Several answers ("Thực hiện", "Tự đánh giá"): which of them answers hangs on what is asked.
  const best = answers.filter(([, role]) => role.rank === answers[0]?.[1].rank);
  const said = best.map(([column]): AnswerCell => ({ column, says: true }));
  if (yes !== undefined && no !== undefined) {
    const [idle] = of("other").filter(([, { text }]) => isIdleHead(grid.labelOf(text)));
    const facts = of("other").filter((other) => other !== idle && !isDemandHead(grid.labelOf(other[1].text)));
    // Beside ticks the one column more has the figures that were judged, whatever it is called.
    const [fact, ...more] = said.length > 0 ? [] : facts;
    const told = fact && more.length === 0 ? [{ column: fact[0], says: true }] : said;
    const figures = quantities.length > 0 ? quantities : told;
    const column = Math.max(yes, no, ...figures.map((cell) => cell.column));
    const third = idle && { column: idle[0], text: idle[1].text };
    return { kind: "ticks", column: Math.max(column, third?.column ?? 0), yes, no, idle: third, figures };
  }
  const years = [
    ...of("year").map(([column, { year, as, percent }]): AnswerCell => ({ column, year, as, percent })),
    ...quantities.filter(({ year }) => year !== undefined),
  ];
  // What is asked of no year is answered beside the years: "Hội đồng trường | | | Đ".
  const isSaid = (cells: readonly AnswerCell[]): boolean =>
    cells.some(({ column }) => !isEmpty(grid.cell(row, column)));
  if (years.length > 0 && !(isSaid(said) && !isSaid(years))) return { kind: "cells", cells: years, unit };
  const [whole] = of("whole");
  // "TS | %": beside shares a whole is what they are of.
  const counted =
    quantities.every(({ as }) => as === "share") && whole ? [{ column: whole[0], as: "count" as const }] : [];
  if (quantities.length > 0) return { kind: "cells", cells: [...counted, ...quantities, ...said], unit };
  if (said.length > 0) return { kind: "cells", cells: said, unit };
  const others = of("other").map(([column, { text, over }]): AnswerCell => ({ column, head: text, over }));
  if (whole) return { kind: "cells", cells: [{ column: whole[0], whole: true }, ...others], unit };
  if (others.length < 2) return undefined;
  return { kind: "cells", cells: others, unit };
}

/** The nearest cell right of the label that says something; the next one where all are blank. */
function beside(
  grid: Grid,
  [row, labelled]: readonly [row: number, column: number],
  start: number,
  limit: number,
  roles: readonly (readonly [number, Role])[]
): Answer | undefined {
  const aside = new Set(
    roles.filter(([, role]) => role.kind === "aside" || role.kind === "unit").map(([at]) => at)
  );
  const cells: number[] = [];
  for (let column = start; column < Math.min(limit, start + FARTHEST); column += 1) {
    if (aside.has(column) || grid.areaAt(row, column)?.left === start - 1) continue;
    if (!isEmpty(grid.raw(row, column))) cells.push(column);
  }
  const [first, second] = isLeftBlank(grid, row, labelled, start, cells) ? [] : cells;
  if (first === undefined) {
    return start < limit && start < grid.columns && !aside.has(start)
      ? { kind: "cells", cells: [{ column: start }] }
      : undefined;
  }
  // A unit between label and value: "Tỷ lệ | % | 98".
  const label = grid.label(row, first);
  if (
    label &&
    second !== undefined &&
    isNumberLike(grid.raw(row, second)) &&
    (qualifierOf(label) === "share" || isUnit(label.text))
  ) {
    return { kind: "cells", cells: [{ column: second }], unit: label.text };
  }
  return { kind: "cells", cells: [{ column: first }] };
}

/** The column at which the label behind another one begins. */
function nextLabel(grid: Grid, lexicon: Lexicon, row: number, label: number, heads: Heads): number {
  if (heads.roles.size > 0) return headsAnew(grid, label, heads) ?? grid.columns;
  const start = (grid.areaAt(row, label)?.right ?? label) + 1;
  // "Số lớp | | lớp | 26": a unit before its figure is no label, though classes are called so.
  const isUnitOf = (column: number): boolean =>
    isUnit(grid.text(row, column)) && isNumberLike(grid.raw(row, column + 1));
  const next = knownColumns(grid, lexicon, row).find((column) => column > start && !isUnitOf(column));
  const last = grid.filled(row)[grid.filled(row).length - 1];
  // "改进措施总体评价 | | 针对性强、切实可行、成效明显": the question's own words are its answer.
  const isAnswer = next !== undefined && next === last && asksTheSame(grid, lexicon, row, label, next);
  return isAnswer || next === undefined ? Math.max(grid.columns, start + 1) : next;
}

/** Whether two labels and more follow, each with what it says: "改进措施评判 | 针对性强 | 是 | 切实可行 | 是". */
function isOverPairs(grid: Grid, lexicon: Lexicon, row: number, start: number): boolean {
  const known = knownColumns(grid, lexicon, row).filter((column) => column >= start);
  const isPair = (column: number): boolean => {
    const next = (grid.areaAt(row, column)?.right ?? column) + 1;
    return !known.includes(next) && !isEmpty(grid.raw(row, next));
  };
  return known[0] === start && known.length > 1 && known.every(isPair);
}

/** The column at which the heads begin again for the labels beside: "Loại | SL | TL" twice. */
function headsAnew(grid: Grid, label: number, { rows }: Heads): number | undefined {
  const head = rows[rows.length - 1];
  const own = head === undefined ? "" : grid.text(head, label);
  if (head === undefined || own === "") return undefined;
  return grid.filled(head).find((column) => column > label && grid.text(head, column) === own);
}

/** Whether two labels of a row name one field. */
function asksTheSame(grid: Grid, lexicon: Lexicon, row: number, one: number, other: number): boolean {
  const [a, b] = [grid.label(row, one), grid.label(row, other)];
  if (!a || !b) return false;
  return lexicon.knownBy(a).some(({ index }) => {
    const [own, next] = [index.find(a), index.find(b)];
    return typeof own === "object" && typeof next === "object" && own.field === next.field;
  });
}

interface KnownColumns {
  readonly lexicon: Lexicon;
  readonly row: number;
  readonly columns: readonly number[];
}
const KNOWN = new WeakMap<Grid, KnownColumns>();

/** Columns of a row with labels that are known: looked for once, however many labels of the row ask for the next. */
function knownColumns(grid: Grid, lexicon: Lexicon, row: number): readonly number[] {
  const last = KNOWN.get(grid);
  if (last?.row === row && last.lexicon === lexicon) return last.columns;
  const columns = Array.from({ length: grid.columns }, (_, column) => column).filter((column) => {
    const label = isEmpty(grid.raw(row, column)) ? undefined : grid.label(row, column);
    return label !== undefined && lexicon.knownBy(label).length > 0;
  });
  KNOWN.set(grid, { lexicon, row, columns });
  return columns;
}
