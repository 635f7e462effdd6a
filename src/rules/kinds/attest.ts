import { PASS } from "../judgement";
import type { RowForm } from "../rule";

/**
 * A person answers yes or no in `field`. No is a fail at the answer's cell; an empty or unreadable answer is
 * unknown, never a pass.
 */
export function attest(record: string, field: string): RowForm {
  return {
    record,
    scope: "row",
    judge: (row) => {
      const answer = row.yes(field);
      if (answer === undefined) return row.missing(field);
      return answer ? PASS : row.fail(field, { value: false, limit: true });
    },
  };
}
