import { WorkbookReadError } from "./errors";

/** Workbooks as programs write them unpack to 5 to 30 times their size; a zip can claim a thousand times. */
const MOST_PER_BYTE = 100;
/** A small file may be that large all the same. */
const LEAST = 32_000_000;
/** A sheet of 1,000,000 full rows stays below it. */
const MOST = 4_000_000_000;

/**
 * What reading a file may cost, in bytes of memory and in proportion to the file's size: each part that is
 * unpacked, and what is kept of it, is charged. So a small file cannot take a machine's memory or hours of its
 * time, whatever it is made of.
 */
export class Allowance {
  private left: number;

  /** @param size of the file, in bytes */
  constructor(private readonly size: number) {
    this.left = Math.min(MOST, Math.max(LEAST, size * MOST_PER_BYTE));
  }

  /**
   * Charges for something.
   *
   * @param what names it, for the error
   * @throws WorkbookReadError `too-large` where the file has used up what it may cost
   */
  spend(bytes: number, what: string): void {
    this.left -= bytes;
    if (this.left >= 0) return;
    const kilobytes = Math.ceil(this.size / 1000);
    throw new WorkbookReadError("too-large", `${what}: more than a file of ${kilobytes} KB may hold`);
  }
}

/** What is kept of each, in bytes. */
export const COST = {
  /** An element that is read whole, with its attributes' place. */
  node: 120,
  cell: 16,
  /** A cell between others that holds nothing. */
  gap: 16,
  formula: 48,
  character: 1,
  /** A character of a formula that is worked out from another cell's: more for its time than for its memory. */
  shifted: 4,
  text: 32,
  /** A cell beneath a merged area. */
  merged: 40,
  /** A sheet, however small: it is read and recognised by itself. */
  sheet: 50_000,
} as const;
