/** Two figures nearer to each other than this, in proportion, differ by binary fractions only. */
export const BINARY_NOISE = 1e-9;

/** Compares as decimals are compared on paper: -1, 0 or 1; 0.1 + 0.2 equals 0.3. */
export function compare(a: number, b: number): number {
  const difference = a - b;
  if (Math.abs(difference) <= BINARY_NOISE * Math.max(1, Math.abs(a), Math.abs(b))) return 0;
  return difference < 0 ? -1 : 1;
}

/**
 * `part` of `whole` in percent, NaN where the whole is zero. The division comes last, so that a share that
 * is exactly a limit compares equal to it.
 */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? NaN : (100 * part) / whole;
}

/** Whole numbers of so many digits have no noise. */
const WHOLE = 1e14;

/** Clears the binary noise of a decimal: 0.29 * 100 becomes 29. */
export function exact(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < WHOLE ? value : Number(value.toPrecision(14));
}

/** The figure at a place of a column; NaN where the column has no such place. */
export const figureAt = (figures: Float64Array, index: number): number => figures[index] ?? NaN;

/** A fraction as percent (0.98 → 98) and back, without binary noise. */
export const toPercent = (fraction: number): number => exact(fraction * 100);
export const toFraction = (percent: number): number => exact(percent / 100);

/** Sum of decimals without binary noise; the empty sum is 0. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return exact(total);
}

/** Arithmetic mean without binary noise; NaN of nothing, as 0 / 0 is. */
export const mean = (values: readonly number[]): number => exact(sum(values) / values.length);
