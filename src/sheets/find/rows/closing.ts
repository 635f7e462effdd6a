/** What stands beneath a table's records: signatures, notes, a form's lines, the next table. */
import type { Grid } from "../../grid/grid";
import { isClosing, isFooter, isSigningLine } from "../../lexicon/signs/closing";
import { titlesTable } from "../../lexicon/signs/rows";
import type { Label } from "../../text/normalise";
import { OptionIndex } from "../../values/answers";
import { HEADED_ANEW, NUMBERED_ANEW } from "./anew";
import type { Signal } from "./signal";
import { isTotalLabel, restatesAbove } from "./totals";
import type { RowView } from "./view";

/** Rows up to which every row is asked whether a new table begins; beyond, only rows that look unlike data. */
const FULL_LOOK = 300;

/**
 * Two labels with colons, or one of somebody who signs ("制表人：| 李秋萍 | 审核人：陈立 | 2022年3月10日"), whoever
 * that is ("核分员：任丽 | 复核员：邢涛", "Хэлтсийн дарга: | Л.Мөнхбат").
 */
function isSigned(row: RowView): boolean {
  // A record may well remark "专家组长：省外".
  if (row.hasRunningNumber && row.isPlausible) return false;
  const isBeneath = !row.hasRunningNumber && row.so.records.length > 0;
  if (isBeneath && row.first !== undefined && isSigningLine(row.grid.text(row.at, row.first))) return true;
  let colons = 0;
  for (const column of row.filled) {
    const cell = row.grid.raw(row.at, column);
    if (typeof cell !== "string" || cell.length > 80 || !/[:：]/.test(cell)) continue;
    if (isClosing(cell)) return true;
    if (LABEL.test(cell)) colons += 1;
    if (LABELS.test(cell)) return true;
  }
  return colons >= 2 || (isBeneath && isLabelled(row) && !goesOn(row));
}

const LABEL = /^[^:：]{1,20}[:：]\s*$/;
/** Several in one cell, nothing behind any: "招生办主任：　　分管校长：". */
const LABELS = /^(?:[^:：]{1,20}[:：]\s*){2,}$/;
const LABEL_WITH_VALUE = /^\D{2,20}[:：](?!\d)/;
/** A day, an hour or a telephone number behind its label: "导出时间：2024-12-25 09:14". */
const LABEL_WITH_DAY = /^\D{2,20}[:：]\s*[\d(+][\d\s()+./:：年月日时分-]{5,}$/;

/**
 * A label where records have none: a first cell that ends in a colon, or labels with their values in all cells that
 * hold words. A record's name may end so as well ("Gồm:"): it fills its cells as records do.
 */
function isLabelled({ grid, at, so, first, texts, isPlausible, plan }: RowView): boolean {
  if (first === undefined || (isPlausible && so.blanks === 0) || plan.itemAt?.(at) !== undefined)
    return false;
  const above = so.records[so.records.length - 1] ?? at;
  if (grid.filled(above).some((column) => /[:：]/.test(grid.text(above, column)))) return false;
  if (LABEL.test(grid.text(at, first))) return true;
  const words = texts.filter((text) => /^\D*\p{L}/u.test(text));
  return (
    words.length >= 2 &&
    words.every((text) => [LABEL, LABEL_WITH_VALUE, LABEL_WITH_DAY].some((way) => way.test(text)))
  );
}

/** Right beneath a record, with something in the same cells as that: one more of its kind. */
function fillsAsBefore({ so, at, grid }: RowView): boolean {
  const before = so.records[so.records.length - 1];
  if (before === undefined || before !== at - 1) return false;
  return grid.areFilledAlike(before, at);
}

/** A column of a choice holds one of its options: "Kém" is what a teacher is rated, though it heads columns elsewhere. */
const choosesAsAsked = ({ plan, at, grid }: RowView): boolean =>
  [...plan.fields].some(
    ([column, { type, options = [] }]) =>
      type === "choice" && (OptionIndex.of(options).find(grid.text(at, column)) ?? -1) >= 0
  );

/** A word of the row above or beneath in its own place: "Thành viên" is what members do, though it heads columns elsewhere. */
const isRepeated = ({ at, grid }: RowView): boolean =>
  grid.filled(at).some((column) => {
    const text = grid.text(at, column);
    return /\p{L}/u.test(text) && [at - 1, at + 1].some((row) => grid.text(row, column) === text);
  });

/** Items of the closed list are all named; the row names none, and stands apart, is merged or filled otherwise. */
function isListComplete(row: RowView): boolean {
  const { plan, so, at, grid, first } = row;
  if (plan.itemAt === undefined || so.items.size !== plan.items || plan.itemAt(at) !== undefined)
    return false;
  const [like] = so.records;
  const isMergedOtherwise = row.filled.some((column) => {
    const [own, usual] = [grid.areaAt(at, column), grid.areaAt(like ?? at, column)];
    return (own ? own.right - own.left : 0) !== (usual ? usual.right - usual.left : 0);
  });
  return so.blanks > 0 || isMergedOtherwise || first === undefined || !row.isPlausible;
}

/** "KHỐI 6" alone and merged over several columns, beside "KHỐI 7" over those of the next table: no heads. */
const isMergedOver = ({ isSingle, first, grid, at }: RowView): boolean =>
  isSingle && first !== undefined && grid.isWide(at, first);

/** One text alone over the header of another table, or that calls itself a table. */
function isTitle(row: RowView): boolean {
  const { plan, at, filled, grid } = row;
  const [only] = filled;
  if (only === undefined || filled.length > 1 || typeof grid.raw(at, only) !== "string") return false;
  const label = grid.label(at, only);
  return (
    titlesTable(label) ||
    (isNextSection(grid, plan.band.top, label) && !goesOn(row)) ||
    plan.opensTable(at + 1) ||
    plan.opensTable(at + 2)
  );
}

/** "B. Chất lượng" beneath a table that "A. Học sinh" stands over. */
function isNextSection(grid: Grid, top: number, label: Label | undefined): boolean {
  const [only, ...others] = grid.filled(top - 1);
  const above = only === undefined || others.length > 0 ? undefined : grid.label(top - 1, only);
  return above !== undefined && above.numbering !== "none" && above.numbering === label?.numbering;
}

/** A known label with its value, beneath records. */
export const ENTRY: Signal = {
  name: "a label of a form with its value beside it",
  role: "end",
  holds: (row) =>
    row.so.records.length > 0 &&
    !isOwnSummary(row) &&
    !fillsAsBefore(row) &&
    row.plan.isEntry(row.at, isUnnumbered(row)) &&
    !restatesAbove(row),
};

/** Words where records have their running number, and none beneath: "Khối 6 | 120" between classes is no label. */
const isUnnumbered = (row: RowView): boolean =>
  row.areNumbered && row.hasTextForNumber && row.next()?.hasRunningNumber !== true;

/** A named sum or average right beneath the records, its figure in their column: no line of a form. */
function isOwnSummary(row: RowView): boolean {
  const { firstLabel, so, plan, at } = row;
  if (so.blanks > 0 || !firstLabel || !row.hasFigure || plan.isEntry(at + 1, isUnnumbered(row))) return false;
  return isTotalLabel(firstLabel);
}

/** Beneath a closed list whose items have all been named. */
export const LIST_COMPLETE: Signal = {
  name: "beneath a list all of whose items are named",
  role: "end",
  holds: isListComplete,
};

/** For rows that may well fill as many cells as a record. */
export const SIGNED: Signal = {
  name: "somebody signs here, or a form's labels with colons",
  role: "end",
  holds: isSigned,
};

export const CLOSING: readonly Signal[] = [
  {
    name: "the header of another table",
    role: "end",
    holds: (row) =>
      (row.at - row.plan.band.body < FULL_LOOK || !row.hasFigure) &&
      row.plan.opensTable(row.at) &&
      !isMergedOver(row) &&
      !(fillsAsBefore(row) && (choosesAsAsked(row) || isRepeated(row))),
  },
  NUMBERED_ANEW,
  HEADED_ANEW,
  { name: "the title of another table", role: "end", holds: isTitle },
];

/** Capitals alone in a row: who signs, or what follows ("PHÓ HIỆU TRƯỞNG"). */
const isHeadline = ({ filled: [only, ...others], at, grid }: RowView): boolean => {
  const text = only === undefined ? "" : grid.text(at, only);
  return others.length === 0 && /^[\p{Lu}\p{M}\s.,/()-]{5,}$/u.test(text.trim());
};

/** One text beneath a closed list that names none of its items: a remark on them. */
const isBesideList = ({ plan, filled, at }: RowView): boolean =>
  plan.itemAt !== undefined && plan.itemAt(at) === undefined && filled.length === 1;

/** One text where records fill many columns: a remark on the register, or who keeps it. */
function isLonely({ isSingle, plan, filled: [only], at, grid }: RowView): boolean {
  if (!isSingle || only === undefined || plan.fields.size < FEWEST_COLUMNS) return false;
  const isWritten = /^(?:text|choice)$/.test(plan.fields.get(only)?.type ?? "");
  // A name or a code alone may be the next record, of which nothing else is known yet.
  return !isWritten || SENTENCE.test(grid.text(at, only));
}
const FEWEST_COLUMNS = 4;
const SENTENCE = /^(?:\S+\s+){5}|^\p{Script=Han}[^\s]{11}/u;

/** A line of a form parts records where more follow, and ends them where none do. */
const goesOn = (row: RowView): boolean => {
  const next = row.next();
  if (!next || !next.isPlausible || !next.looksLikeData) return false;
  return !row.plan.isEntry(next.at) && !row.plan.opensTable(next.at);
};

/**
 * What stands apart beneath the records and is none: words without a number where those have one ("NGƯỜI GHI SỔ | |
 * HIỆU TRƯỞNG"), or in no column of the table's.
 */
export const APART: Signal = {
  name: "words apart from the records",
  role: "end",
  holds: (row) =>
    row.so.blanks > 0 &&
    row.so.records.length > 0 &&
    (row.areNumbered || row.saysNothing || isHeadline(row) || isBesideList(row) || isLonely(row)) &&
    !row.hasRunningNumber &&
    !row.hasFigure &&
    !row.continues &&
    !goesOn(row),
};

export const LINES: readonly Signal[] = [
  {
    name: "a line of a form between records",
    role: "section",
    holds: (row) => row.plan.isLine(row.at) && goesOn(row),
  },
  { name: "a line of a form", role: "end", holds: (row) => row.plan.isLine(row.at) },
  {
    name: "who made it, a date, a note",
    role: "end",
    holds: (row) => isFooter(row.firstLabel) && !row.looksLikeData,
  },
];
