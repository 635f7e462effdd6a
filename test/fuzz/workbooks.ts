import fc from "fast-check";
import { REGULATIONS } from "../../src/regulations";
import { LANGUAGES } from "../../src/rules";
import type { WorkbookData } from "../../src/sheets";
import { bases } from "./bases";
import { anyChanges } from "./changes";
import { made } from "./made";
import type { Way } from "./properties";

/** Workbooks as they come from desks: known ones and made ones, changed in several ways. */
export const workbooks = (): fc.Arbitrary<WorkbookData> =>
  fc
    .tuple(fc.oneof(fc.constantFrom(...bases().map(({ workbook }) => workbook)), made), anyChanges)
    .map(([workbook, change]) => change(workbook));

/** Mostly by a regulation that is named, which takes a sixth of the time that finding it out takes. */
export const ways: fc.Arbitrary<Way> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  regulation: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...REGULATIONS.map(({ id }) => id)) },
    { weight: 1, arbitrary: fc.constant(undefined) }
  ),
  again: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});
