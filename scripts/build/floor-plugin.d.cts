import type { Compiler } from "webpack";

/** Refuses a build with a script that the oldest browsers it is meant for cannot read. */
export default class FloorPlugin {
  apply(compiler: Compiler): void;
}
/** The edition of the language that the build writes. */
export const ECMA_VERSION: number;
/** What browsers of a floor ("safari 15.4") cannot read in a script, one line each. */
export function belowFloor(code: string, floor: readonly string[]): string[];
