/** What the program relies on is not there: a mistake of its own, never one of a sheet. */
export class Lacking extends Error {
  constructor(what: string) {
    super(`not there: ${what}`);
    this.name = "Lacking";
  }
}

/**
 * A value that is there by the way in which it was made: the first of a group that nobody makes without one, a
 * pattern's own part, an index within its list. No judgement is built upon a filling in its place.
 *
 * @param what names it where it is not there after all
 * @throws Lacking
 */
export function certain<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new Lacking(what);
  return value;
}
