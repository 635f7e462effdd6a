import { oncePerCheck, oncePerKey, rowsIn, Steps, trait, unknown } from "../../../rules";
import type { Context, Ref, Row } from "../../../rules";
import { plain } from "../texts";
import type { Category } from "../classify/categories";
import { NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { LEVELS, type Level } from "../records";
import { LINE_CATEGORIES, lineColumn } from "../records/lists";
import { categoryIn, categoryNamed, levelOf } from "./candidates";
import { loweredBy, shareOfLine } from "./scores";

/** What a line is for. */
interface For {
  readonly level: Level | undefined;
  readonly category: Category;
}

/** A control line of the lines sheet. */
export interface Line extends For {
  /** NaN where the cell has no figure. */
  readonly value: number;
  readonly ref: Ref | null;
}

/** The lines that a row states: one, or one in each column that is a category or a level. */
export type Stated = For & { readonly field: string };

export function statedLines(row: Row, context: Context): Stated[] {
  const level = levelOf(row);
  // A level that nobody can read is not every level.
  if (row.has("level") && !level && !row.isBlank("level")) return [];
  const category = categoryNamed(row.text("category"), context);
  if (row.has("line")) return [{ level, category, field: "line" }];
  const named = [
    ...LINE_CATEGORIES.map((name) => ({ name, level, category: categoryNamed(name, context) })),
    ...LEVELS.map((name) => ({ name, level: name, category })),
  ];
  // A dash in such a column: the level has no line of that category.
  return named
    .map(({ name, ...of }) => ({ ...of, field: lineColumn(name) }))
    .filter(({ field }) => row.has(field) && !row.isBlank(field));
}

/** All lines of the workbook, read once a check. */
export const linesOf = oncePerCheck((context): readonly Line[] =>
  rowsIn("line", context).flatMap((row) =>
    statedLines(row, context).map(({ field, ...of }) => ({
      ...of,
      value: row.number(field),
      ref: row.ref(field),
    }))
  )
);

/** The general lines of a level, of one stream or of both. */
export const baseLines = (context: Context, level: Level | undefined, category: Category): readonly Line[] =>
  linesOf(context).filter(
    (line) =>
      isOfLevel(line, level) &&
      line.category.special === undefined &&
      line.category.stream !== undefined &&
      (category.stream === undefined || line.category.stream === category.stream)
  );

const isOfLevel = (line: Line, level: Level | undefined): boolean =>
  line.level === undefined || line.level === level;

/** What the lines of which one applies to a level and category come to. */
interface Found {
  readonly lines: readonly Line[];
  /** One whose cell has no figure. */
  readonly open: Line | undefined;
  /** All are general ones. */
  readonly isGeneral: boolean;
  listed?: Applying;
  unlisted?: Applying;
}

/** Found anew where the lines are others; a province's candidates have few different ones. */
const found = oncePerCheck((context) => {
  linesOf(context);
  return new Steps<Found>();
});

/**
 * The lines of which one applies to a level and category: the category's own one, else its special
 * category's, else the general ones of its stream. None where the sheet has none.
 */
function linesFor(context: Context, level: Level, category: Category): Found {
  const step = found(context).to(level).to(category.key);
  if (!step.value) {
    const lines = findLines(context, level, category);
    const open = lines.find(({ value }) => Number.isNaN(value));
    step.value = { lines, open, isGeneral: lines.every((line) => line.category.special === undefined) };
  }
  return step.value;
}

function findLines(context: Context, level: Level, category: Category): readonly Line[] {
  const all = linesOf(context).filter((line) => isOfLevel(line, level));
  const same = all.filter((line) => line.category.key === category.key && category.key !== "");
  if (same.length > 0) return same;
  // In 专升本 中医 is examined with 文史, apart from medicine: a line for it must name it.
  if (level === "专升本" && /中医/.test(category.key)) return [];
  if (category.special) {
    const special = all.filter(
      (line) =>
        line.category.special === category.special &&
        line.category.apart === category.apart &&
        (!line.category.stream || !category.stream || line.category.stream === category.stream)
    );
    if (special.length > 0) return special;
  } else if (!category.stream) {
    // A name that the sheet of lines does not have, of no stream: one line for all, if there is but one.
    return all.length === 1 && all[0]?.category.key === "" ? all : [];
  }
  const base = baseLines(context, level, category);
  if (base.length > 0) return base;
  return all.filter((line) => line.category.key === "");
}

/** The lowest and highest line that may apply to a candidate. */
export interface Applying {
  readonly low: number;
  readonly high: number;
  /** The lines name only the general ones; the category may have a lower one of its own. */
  readonly isUnlisted: boolean;
}

/** A line that rows state for themselves: one object each. */
const own = oncePerKey((line: number): Applying => ({ low: line, high: line, isUnlisted: false }));

const hasLines = oncePerCheck((context) => context.tables("line").length > 0);

/** The lines that may apply to a candidate: the row's own, else those of the workbook. */
export const LINES = trait<Applying>("lines that apply", [], (row, context) => {
  const level = levelOf(row);
  if (!level) return row.missing("level");
  const category = categoryIn(row, context);
  if (row.isOk("line")) return own(row.number("line"), context);
  if (!hasLines(context)) return row.missing("line");
  if (!category) return row.missing("category");
  const applying = linesFor(context, level, category);
  const { lines, open, isGeneral } = applying;
  if (lines.length === 0) {
    const note = { text: NOTES.noLine, args: { level, category: row.text("category") } };
    return row.unknown("incomplete", "category", { cells: ["level", "category"], note });
  }
  if (open) return unknown("blank", { at: open.ref, cells: row.refs([open.ref]), field: "line" });
  return isGeneral && mayBeLower(row, level, category)
    ? (applying.unlisted ??= applyingOf(lines, true, context))
    : (applying.listed ??= applyingOf(lines, false, context));
});

function applyingOf(lines: readonly Line[], isUnlisted: boolean, context: Context): Applying {
  const values = lines.map(({ value }) => value);
  const lowest = Math.min(...values);
  const low = isUnlisted ? shareOfLine(lowest, context.limit(LIMITS.loweredLine)) : lowest;
  return { low, high: Math.max(...values), isUnlisted };
}

/** Whether 五(三) lets the province give this candidate's category a line below the general one. */
function mayBeLower(row: Row, level: Level, category: Category): boolean {
  const clause = loweredBy(category, level);
  if (clause === "5.3-3" && row.yes("shortage") === false) return false;
  return clause !== undefined && !(category.special === "监狱管理" && isOtherSchool(row));
}

/** 监狱管理 counts at 中央司法警官学院 only. */
export const isOtherSchool = (row: Row): boolean =>
  row.isOk("school") && !plain(row.text("school")).includes("中央司法警官学院");
