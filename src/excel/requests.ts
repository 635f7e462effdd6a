import { ExcelFailure } from "./failure";

/** A fifth of the 5 MB that Excel on the web takes: what the client adds is not known exactly. */
const MOST_BYTES = 1_000_000;

/**
 * Does work in as few requests as its size allows, one after another. A request that turns out too large is
 * made in halves; what was done before it stays done and is not done again.
 *
 * @param sizeOf bytes of an item in a request, about
 * @throws ExcelFailure
 */
export async function inRequests<T>(
  items: Iterable<T>,
  sizeOf: (item: T) => number,
  send: (group: readonly T[]) => Promise<void>
): Promise<void> {
  for (const group of groupsOf(items, sizeOf)) await sendGroup(group, send);
}

function* groupsOf<T>(items: Iterable<T>, sizeOf: (item: T) => number): Generator<T[]> {
  let group: T[] = [];
  let size = 0;
  for (const item of items) {
    if (group.length > 0 && size + sizeOf(item) > MOST_BYTES) {
      yield group;
      group = [];
      size = 0;
    }
    group.push(item);
    size += sizeOf(item);
  }
  if (group.length > 0) yield group;
}

async function sendGroup<T>(
  group: readonly T[],
  send: (group: readonly T[]) => Promise<void>
): Promise<void> {
  try {
    await send(group);
  } catch (error) {
    const tooLarge = error instanceof ExcelFailure && error.problem === "tooLarge";
    if (!tooLarge || group.length === 1) throw error;
    const middle = Math.ceil(group.length / 2);
    await sendGroup(group.slice(0, middle), send);
    await sendGroup(group.slice(middle), send);
  }
}
