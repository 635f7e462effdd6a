import type { Look, Sight } from "./blanks";
import { boxesOf } from "./boxes";
import type { Reference } from "./reference";

/** A part of a box that holds something: whether each of its cells is blank, from `top` and `left` on. */
export interface FilledPart {
  readonly top: number;
  readonly left: number;
  readonly blank: readonly (readonly boolean[])[];
}

/**
 * Asks Excel about boxes, all at once: for each the parts that hold something (all else in it is blank), or
 * nothing at all where its sheet is not in this workbook.
 */
export type ReadFilled = (
  boxes: readonly Reference[]
) => Promise<readonly (readonly FilledPart[] | undefined)[]>;

/** Excel calls functions in a stream; once it pauses, all are looked after in one request. */
const PAUSE_MS = 25;
/** A stream that does not pause is not kept waiting for longer. */
const LONGEST_MS = 1_000;

interface Waiting {
  readonly place: Reference;
  readonly resolve: (sight: Sight | undefined) => void;
  readonly reject: (reason: unknown) => void;
}

/** Looks at cells for many calls at once: ten thousand calls make one request. */
export function lookTogether(read: ReadFilled): Look {
  let waiting: Waiting[] = [];
  let [first, last] = [0, 0];

  const due = (): void => {
    const now = Date.now();
    if (now - last < PAUSE_MS && now - first < LONGEST_MS) {
      setTimeout(due, PAUSE_MS);
      return;
    }
    const asked = waiting;
    waiting = [];
    answer(asked, read).catch((reason: unknown) => asked.forEach(({ reject }) => reject(reason)));
  };

  return (place) =>
    new Promise((resolve, reject) => {
      last = Date.now();
      if (waiting.length === 0) {
        first = last;
        setTimeout(due, PAUSE_MS);
      }
      waiting.push({ place, resolve, reject });
    });
}

const keyOf = ({ sheet, top, left, bottom, right }: Reference): string =>
  `${sheet}!${top},${left},${bottom},${right}`;

async function answer(asked: readonly Waiting[], read: ReadFilled): Promise<void> {
  const sheets = new Map<string, Map<string, Reference>>();
  for (const { place } of asked) {
    const places = sheets.get(place.sheet) ?? new Map<string, Reference>();
    sheets.set(place.sheet, places.set(keyOf(place), place));
  }
  const boxes = [...sheets.values()].flatMap((places) => [...boxesOf([...places.values()])]);
  const filled = await read(boxes.map(([box]) => box));
  const sights = new Map<string, Sight | undefined>();
  boxes.forEach(([, places], index) => {
    const parts = filled[index];
    const sight = parts && sightOf(parts);
    for (const place of places) sights.set(keyOf(place), sight);
  });
  for (const { place, resolve } of asked) resolve(sights.get(keyOf(place)));
}

function sightOf(parts: readonly FilledPart[]): Sight {
  return {
    bottom: Math.max(-1, ...parts.map(({ top, blank }) => top + blank.length - 1)),
    isBlank: (row, column) =>
      parts.every(({ top, left, blank }) => blank[row - top]?.[column - left] ?? true),
  };
}
