import { sizeOf, type Reference } from "./reference";

/** Looking at this many cells beside those that matter costs less than another range would. */
const SLACK_FACTOR = 4;
const SLACK_CELLS = 256;

/**
 * Few boxes that hold all of many places of one sheet: ten thousand cells of a column, asked for one by one,
 * are one box. A box holds little beside what was asked for.
 *
 * @returns the boxes, each with the places that it holds
 */
export function boxesOf(places: readonly Reference[]): Map<Reference, readonly Reference[]> {
  const boxes = new Map<Reference, readonly Reference[]>();
  const pack = (members: readonly Reference[]): void => {
    const hull = hullOf(members);
    if (members.length === 1 || sizeOf(hull) <= SLACK_FACTOR * sum(members.map(sizeOf)) + SLACK_CELLS) {
      boxes.set(hull, members);
      return;
    }
    halves(members).forEach(pack);
  };
  if (places.length > 0) pack(places);
  return boxes;
}

function hullOf(places: readonly Reference[]): Reference {
  const hull = { sheet: places[0]?.sheet ?? "", top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const { top, left, bottom, right } of places) {
    hull.top = Math.min(hull.top, top);
    hull.left = Math.min(hull.left, left);
    hull.bottom = Math.max(hull.bottom, bottom);
    hull.right = Math.max(hull.right, right);
  }
  return hull;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Parted at its middle from top to bottom or from left to right, whichever leaves less between. */
function halves(places: readonly Reference[]): Reference[][] {
  const middle = Math.ceil(places.length / 2);
  const part = (order: (a: Reference, b: Reference) => number): Reference[][] => {
    const sorted = [...places].sort(order);
    return [sorted.slice(0, middle), sorted.slice(middle)];
  };
  const size = (parts: Reference[][]): number => sum(parts.map((half) => sizeOf(hullOf(half))));
  const byRow = part((a, b) => a.top - b.top || a.left - b.left);
  const byColumn = part((a, b) => a.left - b.left || a.top - b.top);
  return size(byRow) <= size(byColumn) ? byRow : byColumn;
}
