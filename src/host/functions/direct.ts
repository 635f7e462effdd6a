/** Functions of the same process, called at once: the command line's way. */
import type { CellValue } from "../../sheets/matrix";
import { areaAddress } from "../../xlsx/a1";
import {
  parameterAt,
  plainArgument,
  type Caller,
  type FunctionArgument,
  type FunctionDescription,
  type FunctionProvider,
  type FunctionResult,
  type Matrix,
} from "./provider";
import { failureOf, resultOf, type ErrorObject } from "./result";

/** A custom function as it is associated: plain values in, a value, rows or a promise of them out. */
export type PlainFunction = (...args: never[]) => unknown;

/** Carries an error value into a function, in the shape that the add-in's runtime gives it. */
class ErrorArgument extends Error implements ErrorObject {
  readonly type = "Error";
  readonly basicType = "Error";

  constructor(readonly code: string) {
    super("");
  }

  get basicValue(): string {
    return this.code;
  }
}

const withErrors = (value: CellValue): unknown =>
  typeof value === "object" && value !== null ? new ErrorArgument(value.error) : value;

const isMatrix = (value: CellValue | Matrix): value is Matrix => Array.isArray(value);

export class DirectFunctions implements FunctionProvider {
  private readonly known = new Map<string, { description: FunctionDescription; run: PlainFunction }>();

  /** Adds a function under its full id ("REG.PERF_SCORE"). */
  associate(description: FunctionDescription, run: PlainFunction): void {
    this.known.set(description.id.toUpperCase(), { description, run });
  }

  functions(): readonly FunctionDescription[] {
    return [...this.known.values()].map(({ description }) => description);
  }

  call(
    id: string,
    args: readonly FunctionArgument[],
    caller: Caller
  ): FunctionResult | Promise<FunctionResult> {
    const found = this.known.get(id.toUpperCase());
    if (!found) return { error: "#NAME?" };
    const plain = prepareArguments(found.description, args);
    if ("error" in plain) return plain;
    const given = plain.values.map((value) =>
      isMatrix(value) ? value.map((row) => row.map(withErrors)) : withErrors(value)
    );
    try {
      const value = (found.run as (...values: unknown[]) => unknown)(...given, {
        functionName: found.description.id,
        address: `${caller.sheet}!${caller.row},${caller.column}`,
        parameterAddresses: args.map(addressOf),
      });
      return value instanceof Promise ? value.then(resultOf, failureOf) : resultOf(value);
    } catch (thrown) {
      return failureOf(thrown);
    }
  }
}

/** Where an argument stands ("A:C" for whole columns), its sheet by its id; nothing for what has no place. */
const addressOf = (argument: FunctionArgument): string | null =>
  argument.kind === "rows" && argument.place
    ? `${argument.place.sheet}!${areaAddress(argument.place.area)}`
    : null;

/**
 * Arguments as a function takes them, one for each declared parameter and more for a repeating one. Error: too
 * many or too few of them, a range for a single value, or an error value that the function does not take.
 */
export function prepareArguments(
  description: FunctionDescription,
  args: readonly FunctionArgument[]
):
  | { readonly values: readonly (CellValue | Matrix)[] }
  | { readonly error: string; readonly message?: string } {
  const values: (CellValue | Matrix)[] = [];
  for (let i = 0; i < Math.max(args.length, description.parameters.length); i++) {
    const parameter = parameterAt(description, i);
    if (!parameter) return { error: "#VALUE!", message: "Too many arguments" };
    if (parameter.repeating && i >= args.length) break;
    const argument = args[i] ?? { kind: "omitted" };
    if (!args[i] && !parameter.optional)
      return { error: "#VALUE!", message: `Missing argument: ${parameter.name}` };
    const value = plainArgument(argument, parameter);
    if (value === undefined) return { error: "#VALUE!" };
    const error = description.allowErrors ? undefined : firstError(value);
    if (error !== undefined) return { error };
    values.push(value);
  }
  return { values };
}

function firstError(value: CellValue | Matrix): string | undefined {
  const cells = isMatrix(value) ? value.flat() : [value];
  for (const cell of cells) if (typeof cell === "object" && cell !== null) return cell.error;
  return undefined;
}
