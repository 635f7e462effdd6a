import { certain, isGap, meets, on, PASS, percentOf, toFraction, unknown } from "../../../rules";
import type { Context, Judge, Judgement, Row } from "../../../rules";
import { shareOfLine, type Category } from "../classify/categories";
import { categoryNamed } from "../facts/candidates";
import { baseLines, loweringOf, statedFor, type For, type Line } from "../facts/lines";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { LIMITS } from "../parameters";
import type { Level } from "../records/shared";

type Clause = "5.3-1" | "5.3-3";

/** Lines that stand below the general ones, and how far they may (五(三)). */

/** The base of a lowered line: the line of the stream it names, where it names none the lower of the two. */
function baseOf(row: Row, level: Level, category: Category, context: Context): Line | Judgement {
  const named = row.isOk("baseCategory") ? categoryNamed(row.text("baseCategory"), context) : category;
  const bases = baseLines(context, level, named.stream ? named : category);
  const open = bases.find(({ value }) => Number.isNaN(value));
  if (open) return unknown("blank", { at: open.ref, cells: row.refs(["line", open.ref]), field: "line" });
  const [base] = [...bases].sort((a, b) => a.value - b.value);
  return base ?? row.unclear("line", NOTES.noBase);
}

/** A lowered line against the share of its base line that its clause asks for. */
export function lineLimit(clause: Clause) {
  const uses = ["level", "category", "line", "baseCategory", "school", "shortage"];
  const judge: Judge = (row, context) => {
    const gap = row.gap("level", "category");
    return gap ?? judgeLine(row, certain(statedFor(row, context), "what a line is for"), clause, context);
  };
  return on("line").each("limit", uses, judge, { atLeast: LIMITS.loweredLine });
}

/** One stated line against its base, where the clause lets it be lowered. */
function judgeLine(row: Row, { category, ...of }: For, clause: Clause, context: Context): Judgement {
  const level = certain(of.level, "a level that was read");
  if (loweringOf(row, level, category) !== clause) return NOT_APPLICABLE.ownLine;
  const percent = context.limit(LIMITS.loweredLine);
  const gap = row.gap("line");
  if (gap) return gap;
  const base = baseOf(row, level, category, context);
  if (isGap(base)) return base;
  const line = row.number("line");
  // Only where too few reach the line may it be lowered at all (五(三)).
  const least = clause === "5.3-3" && row.yes("shortage") === false ? 100 : percent;
  if (meets(100 * line, "atLeast", least * base.value)) return PASS;
  const share = percentOf(line, base.value);
  const lowest = shareOfLine(base.value, least);
  return row.fail("line", {
    cells: ["line", base.ref],
    value: Number.isNaN(share) ? line : toFraction(share),
    limit: toFraction(least),
    note: NOTES.loweredLine,
    args: { line, base: base.value, percent: { percent: least }, lowest },
  });
}
