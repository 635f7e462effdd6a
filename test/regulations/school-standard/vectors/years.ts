import type { Row } from "../../../support/vectors";

/** Figures of a school that keep every limit. */
export const GOOD: Row = {
  pupils: 1000,
  dropouts: 5,
  repeaters: 10,
  learningGood: 100,
  learningFair: 400,
  learningAverage: 470,
  learningWeak: 25,
  learningPoor: 5,
  conductGood: 700,
  conductFair: 200,
  conductAverage: 90,
  conductWeak: 10,
};
/** A school year whose figures hold, but for changes. */
export const year = (name: string, changes: Row = {}): Row => ({ year: name, ...GOOD, ...changes });
export const years = (...rows: Row[]) => ({ year: rows });
