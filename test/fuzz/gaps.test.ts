/** A cell that cannot be read never lets a rule pass that another value of it would let fail. */
import fc from "fast-check";
import { REGULATIONS } from "../../src/regulations";
import { gaps, hastyRules } from "./gaps";

const RECORDS = REGULATIONS.flatMap((regulation) =>
  regulation.records.map((record) => [`${regulation.id} ${record.id}`, regulation, record] as const)
);

test.each(RECORDS)("%s", (_, regulation, record) => {
  const day = regulation.inForce.to ?? "2026-01-01";
  const property = fc.property(gaps(record), (gap) => expect(hastyRules(regulation, gap, day)).toEqual([]));
  fc.assert(property, { seed: 20_261_126, numRuns: 8, endOnFailure: true });
});
