/** Rows that name what stands beneath them, and rows that say nothing. */
import { isEmpty, isNumberLike } from "../../grid/grid";
import { isPart, isSectionMark, isSectionName } from "../../lexicon/signs/rows";
import type { Signal } from "./signal";
import type { RowView } from "./view";

/** A goal or a group beside its number, merged over all that records fill ("1 | Зорилт 1. Ил тод байдал"). */
function isMergedAcross(row: RowView): boolean {
  const { plan, grid, at, shape } = row;
  if (!grid.mayMerge(at)) return false;
  const { firstSaid: said } = row;
  const [number, only, ...more] = said;
  if (number === undefined || only === undefined || more.length > 0) return false;
  // "Mục" over the numbers is no head of running numbers, and holds them all the same.
  const isNumbered = number === shape.ordinal || (!plan.fields.has(number) && row.isNumber(number));
  if (!isNumbered) return false;
  const area = grid.areaAt(at, only);
  if (!area || area.bottom > at) return false;
  const inside = [...plan.fields.keys()].filter((column) => column >= area.left && column <= area.right);
  return inside.length >= 3 && inside.length * 2 > plan.fields.size;
}

/** "I | Giải quyết hồ sơ | 10", no more than its name in the table's columns, over rows that are numbered and have figures. */
function isOverNumbers(row: RowView): boolean {
  const next = row.next();
  if (row.first !== row.shape.ordinal || row.hasFigure || row.isPlausible || !next) return false;
  return next.hasRunningNumber && next.hasFigure;
}

/** "2024.12.20", merged over its row, is somebody's day. */
const isNamed = (text: string): boolean => !isNumberLike(text) || /\p{L}{3}/u.test(text);

/** A line of its own over the rows beneath: one text, numbered or merged otherwise than records are. */
function isSection(row: RowView): boolean {
  const { plan, grid, at, firstSaid: said, shape, first } = row;
  const text = first === undefined ? null : grid.raw(at, first);
  if (first === undefined || typeof text !== "string") return false;
  const isMarked = isSectionMark(text);
  if (said.length > 2) return isMarked && isOverNumbers(row);
  // Merged over one row it is over several columns, numbered ("1. Бодлого төлөвлөлтийг сайжруулах") or not.
  if (said.length === 1 && grid.areaAt(at, first)?.bottom === at && isNamed(text)) return true;
  if (said.some((column) => row.isNumber(column) && column !== shape.ordinal)) return false;
  const label = grid.labelOf(text);
  if (said.length === 1 && isSectionName(label)) return true;
  const mapped = said.filter((column) => plan.fields.has(column));
  if (said.length === 2) return isMarked && first === (shape.ordinal ?? first) && mapped.length <= 1;
  const { numbering } = label;
  if (numbering === "roman" || numbering === "chinese" || numbering === "letter") return true;
  // Of a closed list little may be known but its items: what is none of them, between numbered rows, is a line.
  if (plan.fields.size < 3 && (!plan.itemAt || plan.itemAt(at) !== undefined)) return false;
  if (shape.ordinal !== undefined)
    return first === shape.ordinal ? !row.isNumber(first) : !row.hasRunningNumber && row.areNumbered;
  return mapped.length === 0;
}

const isOrdinalAlone = ({ firstSaid: [only, ...more], shape }: RowView): boolean =>
  more.length === 0 && only !== undefined && only === shape.ordinal;

export const ACROSS: Signal = {
  name: "one text merged over what records fill",
  role: "section",
  holds: isMergedAcross,
};

export const GROUP: Signal = {
  name: "a value that the records beneath share",
  role: "section",
  holds: (row) =>
    row.plan.namesGroup(row.at, row.first === undefined ? undefined : row.plan.fields.get(row.first)),
};

/**
 * Whether a row that reads like a part of the one above it names an item of the table's list of its own: "Trong đó:
 * giải quyết khiếu nại, tố cáo" beneath "Hồ sơ giải quyết đúng hạn".
 */
function isOwnItem({ plan, so, at }: RowView): boolean {
  const above = so.records[so.records.length - 1];
  const item = plan.itemAt?.(at);
  return (
    item !== undefined && above !== undefined && plan.itemAt?.(above) !== undefined && !so.items.has(item)
  );
}

/** "phụ huynh mẫu giáo" without a number, beneath "Trong đó: phụ huynh nhóm trẻ" of a row that has one. */
function isNextPart(row: RowView): boolean {
  const {
    grid,
    at,
    so,
    shape: { ordinal },
  } = row;
  const whole = so.records[so.records.length - 1];
  if (so.lastPart !== at - 1 || ordinal === undefined || whole === undefined) return false;
  return isEmpty(grid.raw(at, ordinal)) && !isEmpty(grid.raw(whole, ordinal)) && !isOwnItem(row);
}

export const NEXT_PART: Signal = { name: "another part of the same row", role: "part", holds: isNextPart };

export const SECTIONS: readonly Signal[] = [
  { name: "of which …", role: "part", holds: (row) => isPart(row.firstLabel) && !isOwnItem(row) },
  { name: "a line of its own over records", role: "section", holds: isSection },
  {
    name: "words where running numbers stand, and nothing else",
    role: "section",
    holds: (row) => isOrdinalAlone(row) && /\p{L}{4}/u.test(row.texts.join(" ")),
  },
  { name: "a running number and nothing else", role: "blank", holds: isOrdinalAlone },
];
