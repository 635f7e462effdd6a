/** What a formula would give: the add-in's own functions are asked, nothing is written into a sheet. */
import { registerFunctions } from "../../functions";
import type { ErrorCode, FunctionError } from "../../functions/errors";
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
    readonly ours: FunctionError | undefined
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
    (code, message, error) => new Told(code, message, error)
  );
  return (known = made);
}

/** @param called what the form's fields are called, by argument: a message speaks of what stands beside it */
function shownBy(called: ReadonlyMap<string, string>): (cell: unknown) => Shown {
  return (cell) => {
    if (cell instanceof Told) {
      const { code, ours } = cell;
      const label = called.get(ours?.argument ?? "");
      const message = ours && label !== undefined ? ours.calling(label) : cell.message;
      return { error: code, message, argument: ours?.argument };
    }
    return typeof cell === "number" || typeof cell === "boolean" ? cell : String(cell ?? "");
  };
}

/**
 * Calls a function.
 *
 * @param args a matrix each, as Excel hands them over; undefined where one is left out
 * @param called what the form's fields are called, by argument
 * @returns its result, a row a row
 */
export async function tried(
  id: string,
  args: readonly (readonly (readonly CellValue[])[] | undefined)[],
  called: ReadonlyMap<string, string>
): Promise<Shown[][]> {
  const shown = shownBy(called);
  try {
    const result = await functions().get(id)?.(...args);
    return (result ?? []).map((row) => row.map(shown));
  } catch (error) {
    if (error instanceof Told) return [[shown(error)]];
    throw error;
  }
}
