import { answer } from "../define";
import type { RowForm } from "../rule";

/** A person answers yes or no in `field`, for each record. */
export const attest = (record: string, field: string): RowForm => ({
  record,
  scope: "row",
  judge: (row) => answer(row, field),
});
