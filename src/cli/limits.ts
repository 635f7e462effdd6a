import { statSync } from "node:fs";
import type { CheckArguments } from "./arguments";

/** What the check of a file may take. */
export interface Limits {
  /** Of the processor's time. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** For a file below 1 MB; each further MB gets as much again. */
const SECONDS = 10;
const MEGABYTES = 512;

/** What is asked for, or what the size of the files lets expect. */
export function limitsOf(
  files: readonly string[],
  { timeLimit, memoryLimit }: Pick<CheckArguments, "timeLimit" | "memoryLimit">
): Limits {
  const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
  const units = Math.ceil(Math.max(1, bytes) / 1_000_000);
  return { seconds: timeLimit ?? SECONDS * units, megabytes: memoryLimit ?? MEGABYTES * units };
}

/** What is not there is told of where it is read. */
const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
