import { doubtsOf, withBlanks, type Arguments } from "../../src/functions/blanks";
import { trimmed } from "../../src/functions/trim";
import { address } from "../../src/sheets";

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

type CustomFunction = (...args: never[]) => unknown[][];

const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || cell === "";

/** Arguments as desktop Excel hands them over, each standing on a sheet: a blank cell is a 0. */
function fromDesktop(args: Arguments): Arguments {
  const handed = args.map((matrix) => matrix?.map((row) => row.map((cell) => (isBlank(cell) ? 0 : cell))));
  const addresses = args.map((matrix, index) => {
    const [rows, columns] = [matrix?.length ?? 0, matrix?.[0]?.length ?? 0];
    return matrix && `'Tờ ${index}'!B3:${address({ row: 1 + rows, column: columns })}`;
  });
  const seen = [...handed];
  for (const doubt of doubtsOf(handed, addresses)) {
    const cells = args[doubt.argument] ?? [];
    seen[doubt.argument] = withBlanks(handed[doubt.argument] ?? [], doubt, {
      isBlank: (row, column) => isBlank(cells[row - 2]?.[column - 1]),
      bottom: 2 + Math.max(-1, ...cells.flatMap((row, index) => (row.every(isBlank) ? [] : [index]))),
    });
  }
  return trimmed(seen);
}

/**
 * Functions that are called as Excel on the web calls them, where blank cells are null, and as Excel on the
 * desktop does, where they are 0: both must give the same.
 */
export function onBothKinds<T extends Readonly<Record<string, CustomFunction>>>(functions: T): T {
  const both = Object.entries(functions).map(([name, call]) => {
    const run = call as unknown as (...args: Arguments) => unknown[][];
    const twice = (...args: Arguments): unknown[][] => {
      expect(attempt(() => run(...fromDesktop(args)))).toEqual(attempt(() => run(...args)));
      return run(...args);
    };
    return [name, twice];
  });
  return Object.fromEntries(both) as T;
}
