/** What a cell shows: its value, or an error's code and message. */
export const shown = (cell: unknown): unknown =>
  cell instanceof Error ? `${(cell as { code?: string }).code} ${cell.message}`.trim() : cell;

/** What a call of a function gives: a single value by itself, a spilled result as rows, or its error. */
export function attempt(call: () => unknown[][]): unknown {
  try {
    const result = call().map((row) => row.map(shown));
    return result.length === 1 && result[0]?.length === 1 ? result[0][0] : result;
  } catch (error) {
    return shown(error);
  }
}
