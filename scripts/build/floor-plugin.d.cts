/** The edition of the language that the build writes. */
export const ECMA_VERSION: number;
/** What browsers of a floor ("safari 15.4") cannot read in a script, one line each. */
export function belowFloor(code: string, floor: readonly string[]): string[];
