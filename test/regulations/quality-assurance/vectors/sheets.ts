/** Which sheet of elements belongs to which review. */
import type { Row, Vector, Workbook } from "../../../support/vectors";
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

const of = (title: string, tables: Workbook, ...says: readonly string[]): Vector => [
  "4.3-2",
  `by the elements: ${title}`,
  tables,
  says,
];

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
    "of reviews that each have a sheet",
    {
      "review@复核甲": [{ college: "甲学院", judged: "是", conclusion: "有效" }],
      "review@复核乙": [{ college: "乙学院", judged: "是", conclusion: "有效" }],
      ...sheet("甲", "甲学院", fifteen(12)),
      ...sheet("乙", "乙学院", fifteen(9)),
    },
    "pass",
    "fail 复核乙!C2"
  ),
  of(
    "of the review on their own sheet, without any name",
    {
      "review@甲": [{ judged: "是", conclusion: "有效" }],
      "element@甲": fifteen(12),
      "review@乙": [{ judged: "是", conclusion: "有效" }],
      "element@乙": fifteen(9),
    },
    "pass",
    "fail 乙!B2"
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
  of(
    "a gap among them, and a figure that fits it",
    {
      review: [{ matches: 12, judged: "是", conclusion: "有效" }],
      element: fifteen(11, { 14: { review: null } }),
    },
    "pass"
  ),
  of(
    "a gap among them, and a figure that no filling gives",
    {
      review: [{ matches: 10, judged: "是", conclusion: "有效" }],
      element: fifteen(11, { 14: { review: null } }),
    },
    "unknown element!C16 blank"
  ),
  of(
    "one of them is missing, and nobody says how many agree",
    { review: [{ judged: "是", conclusion: "有效" }], element: fifteen(12).slice(1) },
    "unknown - incomplete"
  ),
  of(
    "one of them is missing, and there is no review",
    { element: fifteen(12).slice(1) },
    "unknown - incomplete"
  ),
  ...[16, -1].map((matches) =>
    of(
      `${matches} of fifteen`,
      { review: [{ matches, judged: "是", conclusion: "有效" }] },
      "unknown A2 unreadable"
    )
  ),
  of(
    "one of three answers is blank",
    { review: [{ matches: 12, targeted: "是", feasible: null, effective: "是", conclusion: "有效" }] },
    "unknown C2 blank"
  ),
  [
    "4.3-1",
    "an element that stands twice counts by its first row",
    { element: [...fifteen(12), { element: "1.1", self: "合格", review: "不合格" }] },
    "pass 12",
  ],
];
