import { ADULT_ADMISSION } from "../../../src/regulations/adult-admission";
import type { Table } from "../../../src/rules";
import * as vectors from "../../support/vectors";

export type { Options, Row as Cells, Vector, Workbook } from "../../support/vectors";

export const tablesOf = (workbook: vectors.Workbook): Table[] => vectors.tablesOf(ADULT_ADMISSION, workbook);

/** All that a rule says, in full, in a line. */
export const say = (rule: string, workbook: vectors.Workbook): string =>
  vectors.say(ADULT_ADMISSION, rule, workbook).join("; ");

export const check = (examples: readonly vectors.Vector[]): void =>
  vectors.testVectors(ADULT_ADMISSION, examples);
