import { fact, isGap, oncePerCheck, oncePerKey, rowsIn, Steps, trait, unknown } from "../../../rules";
import type { Context, Judgement, Ref, Row } from "../../../rules";
import { plain } from "../texts";
import { loweredBy, shareOfLine, type Category, type Special } from "../classify/categories";
import { fallingMajor } from "../classify/majors";
import { NOTES } from "../notes";
import { LIMITS } from "../parameters";
import type { Level } from "../records/shared";
import { categoryIn, categoryNamed, levelOf, majorOf } from "./candidates";
import { FILING } from "./totals";

/** What a line is for. */
export interface For {
  readonly level: Level | undefined;
  readonly category: Category;
}

/** A control line of the lines sheet. */
export interface Line extends For {
  /** NaN where the cell has no figure. */
  readonly value: number;
  readonly ref: Ref | null;
}

/** What a row of lines states one for; undefined where nobody can read for which level: that is not every one. */
export function statedFor(row: Row, context: Context): For | undefined {
  const level = levelOf(row);
  if (row.has("level") && !level && !row.isBlank("level")) return undefined;
  return { level, category: categoryNamed(row.text("category"), context) };
}

/** All lines of the workbook, read once a check. */
export const linesOf = oncePerCheck((context): readonly Line[] =>
  rowsIn("line", context).flatMap((row) => {
    const stated = statedFor(row, context);
    return stated ? [{ ...stated, value: row.number("line"), ref: row.ref("line") }] : [];
  })
);

const isOfLevel = (line: Line, level: Level | undefined): boolean =>
  line.level === undefined || line.level === level;
const isOfStream = (line: Line, { stream }: Category): boolean =>
  !line.category.stream || !stream || line.category.stream === stream;
const isGeneral = ({ category }: Line): boolean => category.special === undefined;

/** The general lines of a level, of one stream or of both. */
export const baseLines = (context: Context, level: Level | undefined, category: Category): readonly Line[] =>
  linesOf(context).filter(
    (line) => isOfLevel(line, level) && isGeneral(line) && line.category.stream && isOfStream(line, category)
  );

/**
 * The lines of which one applies to a level and category: the category's own one, else its special
 * category's, else the general ones of its stream. None where the sheet has none.
 */
function findLines(context: Context, level: Level, category: Category): readonly Line[] {
  const all = linesOf(context).filter((line) => isOfLevel(line, level));
  const same = all.filter((line) => line.category.key === category.key && category.key !== "");
  if (same.length > 0) return same;
  // In 专升本 中医 is examined with 文史, apart from medicine: a line for it must name it.
  if (level === "专升本" && /中医/.test(category.key)) return [];
  if (category.special) {
    const { special, apart } = category;
    const alike = all.filter((line) => line.category.special === special && line.category.apart === apart);
    const own = alike.filter((line) => isOfStream(line, category));
    if (own.length > 0) return own;
  } else if (!category.stream) {
    // A name that the sheet of lines does not have, of no stream: one line for all, if there is but one.
    return all.length === 1 && all[0]?.category.key === "" ? all : [];
  }
  const base = baseLines(context, level, category);
  return base.length > 0 ? base : all.filter((line) => line.category.key === "");
}

/** Found anew where the lines are others; a province's candidates have few different ones. */
const found = oncePerCheck((context) => {
  linesOf(context);
  return new Steps<readonly Line[]>();
});

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
  const step = found(context).to(level).to(category.key);
  const lines = (step.value ??= findLines(context, level, category));
  if (lines.length === 0) {
    const args = { level, category: row.text("category") };
    return row.unclear("category", NOTES.noLine, { cells: ["level", "category"], args });
  }
  const open = lines.find(({ value }) => Number.isNaN(value));
  if (open) return unknown("blank", { at: open.ref, cells: row.refs([open.ref]), field: "line" });
  const lowering = lines.every(isGeneral) ? loweringOf(row, level, category) : undefined;
  const isUnlisted = lowering === "5.3-1" || (lowering === "5.3-3" && row.yes("shortage") !== false);
  return (isUnlisted ? unlisted : listed)(lines, context);
});

const listed = oncePerKey((lines: readonly Line[]): Applying => {
  const values = lines.map(({ value }) => value);
  return { low: Math.min(...values), high: Math.max(...values), isUnlisted: false };
});
const unlisted = oncePerKey((lines: readonly Line[], context): Applying => {
  const { low, high } = listed(lines, context);
  return { low: shareOfLine(low, context.limit(LIMITS.loweredLine)), high, isUnlisted: true };
});

/** By which clause of 五(三) a row's category may have a line below the general one; 监狱管理 at 中央司法警官学院 only. */
export function loweringOf(row: Row, level: Level, category: Category) {
  const isOther = (school: string): boolean => !plain(school).includes("中央司法警官学院");
  if (category.special === "监狱管理" && row.isOk("school") && isOther(row.text("school"))) return undefined;
  return loweredBy(category, level);
}

/** The filing score: the stated one, else total and bonus; who was absent has no points. */
export const FILING_SCORE = fact("filing score", [], (row, context) => {
  if (row.isOk("filing")) return row.number("filing");
  if (absence(row) !== undefined) return 0;
  const added = FILING(row, context);
  return isGap(added) && row.has("filing") ? row.missing("filing") : added;
});

const absence = (row: Row): string | undefined =>
  ["filing", "total"].find((field) => row.mark(field) === "absent");

/** The fields that give the filing score; a finding stands at the first. */
export function filingFields(row: Row): readonly [string, ...string[]] {
  if (row.isOk("filing")) return ["filing"];
  const absent = absence(row);
  return absent === undefined ? ["total", "bonus"] : [absent];
}

const FALLING: readonly Special[] = ["农林", "水利", "地质", "矿业", "测绘", "远洋运输", "社会福利"];
/** 专升本 and 高起本 only. */
const FALLING_ABOVE: readonly Special[] = ["公安", "监狱管理"];

/** What a major's name tells, found once a name. */
const falling = oncePerKey(fallingMajor);

/** Whether 五(四) lets the filing score of a candidate fall; open where no catalogue lists the major. */
export const MAY_FALL = trait<boolean | "open">("may fall", [], (row, context) => {
  const level = levelOf(row);
  if (!level) return row.missing("level");
  const falls = (special: Special | undefined): boolean =>
    special !== undefined &&
    (FALLING.includes(special) || (FALLING_ABOVE.includes(special) && level !== "高起专"));
  if (row.yes("shortage") === false) return false;
  const major = falling(majorOf(row), context);
  if (falls(categoryIn(row, context)?.special) || (major?.isSure && falls(major.special))) return true;
  return major && falls(major.special) ? "open" : false;
});

/** What comes of a candidate's score by the lines that may apply, where both are known. */
export const byLines =
  <T>(judge: (row: Row, score: number, lines: Applying, context: Context) => T) =>
  (row: Row, context: Context): T | Judgement => {
    const lines = LINES(row, context);
    if (isGap(lines)) return lines;
    const score = FILING_SCORE(row, context);
    return isGap(score) ? score : judge(row, score, lines, context);
  };
