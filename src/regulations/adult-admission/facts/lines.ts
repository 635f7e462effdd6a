import { oncePerCheck, rowsOf, type Context, type Ref, type Row } from "../../../rules";
import { categoryNamed, levelOf } from "./candidates";
import type { Category } from "../classify/categories";
import { LEVELS, type Level } from "../records";
import { LINE_CATEGORIES, lineColumn } from "../records/line";

/** A control line of the lines sheet. */
export interface Line {
  readonly level: Level | undefined;
  readonly category: Category;
  /** NaN where the cell has no figure. */
  readonly value: number;
  readonly ref: Ref | null;
}

/** The lines that a row states: one, or one in each column that is a category or a level. */
export interface Stated {
  readonly level: Level | undefined;
  readonly category: Category;
  readonly field: string;
}

export function statedLines(row: Row, context: Context): Stated[] {
  const level = levelOf(row);
  // A level that nobody can read is not every level.
  if (row.has("level") && !level && !row.isBlank("level")) return [];
  const category = categoryNamed(row.text("category"), context);
  if (row.has("line")) return [{ level, category, field: "line" }];
  const byCategory = LINE_CATEGORIES.map((name) => ({
    level,
    category: categoryNamed(name, context),
    field: lineColumn(name),
  }));
  const byLevel = LEVELS.map((name) => ({ level: name, category, field: lineColumn(name) }));
  // A dash in such a column: the level has no line of that category.
  return [...byCategory, ...byLevel].filter(({ field }) => row.has(field) && !row.isBlank(field));
}

/** All lines of the workbook, read once a check. */
export const linesOf = oncePerCheck((context): readonly Line[] =>
  context.tables("line").flatMap((table) =>
    [...rowsOf(table)].flatMap((row) =>
      statedLines(row, context).map(({ level, category, field }) => ({
        level,
        category,
        value: row.number(field),
        ref: row.ref(field),
      }))
    )
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

const found = oncePerCheck(() => new Map<string, readonly Line[]>());

/**
 * The lines of which one applies to a level and category: the category's own one, else its special
 * category's, else the general ones of its stream. None where the sheet has none.
 */
export function linesFor(context: Context, level: Level, category: Category): readonly Line[] {
  const known = found(context);
  const key = `${level} ${category.key}`;
  let lines = known.get(key);
  if (!lines) known.set(key, (lines = findLines(context, level, category)));
  return lines;
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
