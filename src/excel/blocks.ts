import type { Area } from "../sheets";
import { ExcelFailure } from "./failure";

/** A block of rows that was read. */
export interface Block<T> {
  readonly area: Area;
  readonly value: T;
}

/**
 * Reads an area block by block, from top to bottom. Where a block turns out too large for one answer (texts
 * may be long), half of its rows are read at once from then on.
 *
 * @param cells how many cells a block holds to begin with
 * @throws ExcelFailure
 */
export async function* inBlocks<T>(
  area: Area,
  cells: number,
  read: (block: Area) => Promise<T>
): AsyncGenerator<Block<T>> {
  let rows = Math.max(1, Math.floor(cells / (area.right - area.left + 1)));
  for (let top = area.top; top <= area.bottom;) {
    const block = { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
    const value = await unlessTooLarge(block, read);
    if (value === "tooLarge") {
      rows = Math.ceil((block.bottom - top + 1) / 2);
      continue;
    }
    yield { area: block, value: value.read };
    top = block.bottom + 1;
  }
}

async function unlessTooLarge<T>(
  block: Area,
  read: (block: Area) => Promise<T>
): Promise<{ readonly read: T } | "tooLarge"> {
  try {
    return { read: await read(block) };
  } catch (error) {
    const splittable = block.bottom > block.top;
    if (splittable && error instanceof ExcelFailure && error.problem === "tooLarge") return "tooLarge";
    throw error;
  }
}
