import type * as command from "../../../src/cli/command";

const actual = jest.requireActual<typeof command>("../../../src/cli/command");

/** What was printed, a line each: kept instead of written. */
export const said: { out: string[]; err: string[] } = { out: [], err: [] };

export const { CliError, lineOf } = actual;
export const print = (line: string): void => void said.out.push(line);
export const warn = (line: string): void => void said.err.push(`regcheck: ${line}`);
