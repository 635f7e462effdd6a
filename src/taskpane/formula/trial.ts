/** What a formula would give: the add-in's own functions are asked, nothing is written into a sheet. */
import { registerFunctions } from "../../functions";
import type { ErrorCode } from "../../functions/errors";
import type { HostFunction } from "../../functions/register";
import type { CellValue } from "../../sheets";

/** A cell of a result. */
export type Shown =
  | string
  | number
  | boolean
  | { readonly error: ErrorCode; readonly message: string; readonly argument: string | undefined };

/** The functions' error values, as the helper shows them. */
class Told extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly argument: string | undefined
  ) {
    super(message);
  }
}

let known: ReadonlyMap<string, HostFunction> | undefined;

function functions(): ReadonlyMap<string, HostFunction> {
  if (known) return known;
  const made = new Map<string, HostFunction>();
  registerFunctions(
    (id, call) => made.set(id, call),
    (code, message, argument) => new Told(code, message, argument)
  );
  return (known = made);
}

const shown = (cell: unknown): Shown => {
  if (cell instanceof Told) return { error: cell.code, message: cell.message, argument: cell.argument };
  return typeof cell === "number" || typeof cell === "boolean" ? cell : String(cell ?? "");
};

/**
 * Calls a function.
 *
 * @param args a matrix each, as Excel hands them over; undefined where one is left out
 * @returns its result, a row a row
 */
export async function tried(
  id: string,
  args: readonly (readonly (readonly CellValue[])[] | undefined)[]
): Promise<Shown[][]> {
  try {
    const result = await functions().get(id)?.(...args);
    return (result ?? []).map((row) => row.map(shown));
  } catch (error) {
    if (error instanceof Told) return [[shown(error)]];
    throw error;
  }
}
