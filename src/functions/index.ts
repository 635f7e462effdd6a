import { FunctionError, PassedError, type ErrorCode } from "./errors";
import * as adminReform from "./admin-reform";
import * as adultAdmission from "./adult-admission";
import * as adultAdmissionBonus from "./adult-admission-bonus";
import * as civilPerformance from "./civil-performance";
import * as civilPerformanceTotals from "./civil-performance-totals";
import * as general from "./general";
import * as qualityAssurance from "./quality-assurance";
import * as schoolStandard from "./school-standard";

/** A custom function: matrices in, a matrix out. */
export type CustomFunction = (...args: (unknown[][] | null | undefined)[]) => unknown[][];

/** The files of functions; each exports custom functions and nothing else. */
const FILES: readonly object[] = [
  general,
  adminReform,
  adultAdmission,
  adultAdmissionBonus,
  civilPerformance,
  civilPerformanceTotals,
  qualityAssurance,
  schoolStandard,
];

/** `perfScore` is the function PERF_SCORE: a test holds this against the generated metadata. */
const functionId = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** Every custom function by its id. */
export const FUNCTIONS: ReadonlyMap<string, CustomFunction> = new Map(
  FILES.flatMap((file) => Object.entries(file)).map(([name, call]) => [
    functionId(name),
    call as CustomFunction,
  ])
);

/**
 * Hands every function to the host under its id.
 *
 * @param associate the host's registration
 * @param toHostError makes the host's own error value; a result of a single error is thrown, one among
 *   others stands in the matrix
 */
export function registerFunctions(
  associate: (id: string, call: CustomFunction) => void,
  toHostError: (code: ErrorCode, message: string) => Error
): void {
  for (const [id, call] of FUNCTIONS) {
    associate(id, (...args) => {
      const result = guarded(call, args);
      const cells = result.map((row) => row.map((cell) => (isError(cell) ? hostError(cell) : cell)));
      const first = cells[0]?.[0];
      if (cells.length === 1 && cells[0]?.length === 1 && first instanceof Error) throw first;
      return cells;
    });
  }

  function hostError(error: FunctionError | PassedError): Error {
    return toHostError(error.code, error.message);
  }

  function guarded(call: CustomFunction, args: Parameters<CustomFunction>): unknown[][] {
    try {
      return call(...args);
    } catch (error) {
      if (isError(error)) throw hostError(error);
      throw error;
    }
  }
}

const isError = (value: unknown): value is FunctionError | PassedError =>
  value instanceof FunctionError || value instanceof PassedError;
