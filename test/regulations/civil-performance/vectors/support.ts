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
