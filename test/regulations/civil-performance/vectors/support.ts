import type { Vector } from "../../../support/vectors";

export const AS_OF = "2024-06-30";
export type Cells = Vector["tables"][string][number];
export type Says = string | readonly string[];

/** An example of a rule over one record. */
export const one = (
  rule: string,
  title: string,
  record: string,
  row: Cells,
  says: Says,
  more: Partial<Vector> = {}
): Vector => ({
  rule,
  title,
  tables: { [record]: [row] },
  says: typeof says === "string" ? [says] : says,
  asOf: AS_OF,
  ...more,
});
