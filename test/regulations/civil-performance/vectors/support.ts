import type { Options, Row, Vector } from "../../../support/vectors";

export const AS_OF = "2024-06-30";
export type Cells = Row;
export type Says = string | readonly string[];

/** An example of a rule over one record. */
export const one = (
  rule: string,
  title: string,
  record: string,
  row: Cells,
  says: Says,
  more: Options = {}
): Vector => [rule, title, { [record]: [row] }, says, { asOf: AS_OF, ...more }];

/** The indicators on which every head judges an official. */
export const FIVE = [
  "Хандлага, ёс зүй",
  "Дүн шинжилгээ хийх",
  "Асуудал шийдвэрлэх",
  "Хариуцлагатай байдал",
  "Ажлын цаг ашиглалт",
];

/** A measure that reaches a share of its target in time, with the points that it states. */
export const measure = (no: string, percent: number, total: number): Cells => ({
  no,
  name: `Арга хэмжээ ${no}`,
  base: 0,
  target: 100,
  achieved: percent,
  due: "2024-05-01",
  done: "2024-05-01",
  total,
});
