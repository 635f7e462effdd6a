/** The door to an add-in's custom functions: through office.js, or directly in the same process. */
import type { Area, CellValue } from "../../sheets/matrix";

export type Matrix = readonly (readonly CellValue[])[];

/** As in functions.json, with the id in the manifest's namespace ("REG.PERF_SCORE"). */
export interface FunctionDescription {
  readonly id: string;
  readonly description?: string;
  readonly parameters: readonly ParameterDescription[];
  /** Error values are handed to the function instead of deciding its result. */
  readonly allowErrors: boolean;
  /** The function is told where its arguments stand. */
  readonly addresses?: boolean;
}

export interface ParameterDescription {
  readonly name: string;
  readonly description?: string;
  readonly optional: boolean;
  /** Takes a range; else a single value. */
  readonly matrix: boolean;
  /** Takes any number of further arguments. */
  readonly repeating: boolean;
}

/** Cells of a sheet, which is named by its id. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * One argument as typed: left out, a single value, or the rows of a range (with its place) or of an array. The
 * rows of a whole column end where the sheet is filled; its place does not.
 */
export type FunctionArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "single"; readonly value: CellValue }
  | { readonly kind: "rows"; readonly rows: Matrix; readonly place?: Place };

export interface Caller {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Rows of a result, or an error value with the message that Excel shows at the cell. */
export type FunctionResult =
  { readonly rows: Matrix } | { readonly error: string; readonly message?: string };

export interface FunctionProvider {
  functions(): readonly FunctionDescription[];
  /** May answer at once or later; never throws or rejects: a failure is a result. */
  call(
    id: string,
    args: readonly FunctionArgument[],
    caller: Caller
  ): FunctionResult | Promise<FunctionResult>;
}

export const isError = (result: FunctionResult): result is Extract<FunctionResult, { error: string }> =>
  "error" in result;

/** What a function receives for an argument: null for one left out or blank, a matrix where it takes ranges. */
export function plainArgument(
  argument: FunctionArgument,
  parameter: ParameterDescription
): CellValue | Matrix | undefined {
  if (argument.kind === "omitted") return null;
  if (parameter.matrix) return argument.kind === "rows" ? argument.rows : [[argument.value]];
  if (argument.kind === "single") return argument.value;
  // A range of one cell is that cell; a larger one has no single value.
  return argument.rows.length === 1 && argument.rows[0]!.length === 1 ? argument.rows[0]![0] : undefined;
}

/** The parameter that stands for the argument at `index`; a last repeating one stands for all that follow. */
export function parameterAt(
  description: FunctionDescription,
  index: number
): ParameterDescription | undefined {
  const last = description.parameters.at(-1);
  return description.parameters[index] ?? (last?.repeating ? last : undefined);
}
