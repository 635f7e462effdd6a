/** Which sheet of elements belongs to which review. */
import type { Row, Vector } from "../../../support/vectors";
import { fifteen } from "./elements";

/** A college's sheet of elements, with its name above them. */
const sheet = (name: string, college: string, elements: readonly Row[]) => ({
  [`element@${name}`]: elements,
  [`report@${name}`]: [{ college }],
});
const reviews = (...colleges: readonly string[]) => ({
  review: colleges.map((college): Row => ({ college, judged: "是", conclusion: "有效" })),
});
/** A sheet that says nothing of how the two results agree. */
const without = (...fields: readonly string[]): Row[] =>
  fifteen(15).map((row) =>
    Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)))
  );

const of = (title: string, tables: Vector["tables"], ...says: readonly string[]): Vector => ({
  rule: "4.3-2",
  title: `by the elements: ${title}`,
  tables,
  says,
});

export const SHEETS: readonly Vector[] = [
  of(
    "of each college its own",
    {
      ...reviews("甲学院", "乙学院"),
      ...sheet("甲", "甲学院", fifteen(12)),
      ...sheet("乙", "乙学院", fifteen(9)),
    },
    "pass",
    "fail C3"
  ),
  of(
    "whichever sheet stands first",
    {
      ...reviews("甲学院", "乙学院"),
      ...sheet("乙", "乙学院", fifteen(9)),
      ...sheet("甲", "甲学院", fifteen(12)),
    },
    "pass",
    "fail C3"
  ),
  of(
    "none of a college that has no review",
    {
      review: [{ college: "甲学院", matches: 12, judged: "是", conclusion: "有效" }],
      ...sheet("丙", "丙学院", fifteen(11)),
    },
    ...["pass", "pass"]
  ),
  of(
    "those that tell both results, beside those that tell one",
    {
      ...reviews("甲学院"),
      ...sheet("自诊", "甲学院", without("review")),
      ...sheet("复核", "甲学院", fifteen(9)),
    },
    "fail C2"
  ),
  of(
    "two that tell both may be either",
    { ...reviews("甲学院"), ...sheet("一", "甲学院", fifteen(12)), ...sheet("二", "甲学院", fifteen(9)) },
    ...["unknown - noColumn", "unknown - noColumn", "unknown - noColumn"]
  ),
];
