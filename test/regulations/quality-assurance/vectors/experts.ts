/** Experts whom a college invites, and the province's reviewers: whom a list names, its title or its columns say. */
import type { Row, Vector } from "../../../support/vectors";

const experts = (count: number, outside: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `专家${index + 1}`,
    outside: index < outside ? "是" : "否",
  }));
const ONE: Row = { name: "陈国栋", unit: "甲学院" };

export const EXPERTS: readonly Vector[] = [
  ["4.2.1-1", "nine experts", { expert: experts(9, 5) }, "pass"],
  ["4.2.1-1", "eight", { expert: experts(8, 5) }, "fail - 8/9", { cells: [] }],
  [
    "4.2.1-1",
    "a ninth without a name",
    { expert: [...experts(8, 5), { name: null, outside: "是" }] },
    "unknown A10 blank",
  ],
  [
    "4.2.1-1",
    "college by college",
    {
      expert: [
        ...experts(9, 5).map((row) => ({ ...row, college: "甲" })),
        ...experts(3, 2).map((row) => ({ ...row, college: "乙" })),
      ],
    },
    ["pass", "fail -"],
  ],
  [
    "4.2.1-1",
    "a list that does not say whose experts they are",
    { expert: [{ name: "陈国栋", unit: "甲学院" }] },
    "unknown - incomplete",
  ],
  [
    "4.2.1-1",
    "reviewers of the province are not they",
    { expert: [{ name: "陈国栋", unit: "甲学院", abstained: "是" }] },
    "notApplicable",
  ],
  ["4.2.1-1", "as a figure of the college", { college: [{ college: "甲学院", experts: 8 }] }, "fail B2 8/9"],
  ["4.2.1-1", "a text figure", { college: [{ college: "甲学院", experts: "9人" }] }, "pass"],
  ["4.2.1-2", "half from outside", { expert: experts(10, 5) }, "pass"],
  [
    "4.2.1-2",
    "less than half",
    { expert: experts(9, 4) },
    "fail - 0.444444444444/0.5",
    { cells: ["B6", "B7", "B8", "B9", "B10"] },
  ],
  [
    "4.2.1-2",
    "a gap that could change it",
    { expert: [...experts(9, 4), { name: "某", outside: null }] },
    "unknown B11 blank",
  ],
  ["4.2.1-2", "one that could not", { expert: [...experts(9, 3), { name: "某", outside: null }] }, "fail -"],
  ["4.2.1-2", "no column", { expert: [{ name: "某", unit: "甲学院" }] }, "unknown - noColumn"],
  ["4.2.1-2", "as figures", { college: [{ experts: 9, outsideExperts: 4 }] }, "fail B2"],
  ...[
    ["自主诊改聘请专家名单", "fail -"],
    ["省级诊改委员会聘请专家", "fail -"],
    ["聘请专家通讯录", "notApplicable"],
    ["诊改领导小组（自主诊改）", "notApplicable"],
    ["省级复核专家组", "notApplicable"],
    ["专家", "unknown - incomplete"],
  ].map(([sheet = "", said = ""]): Vector => [
    "4.2.1-1",
    `one name on a sheet “${sheet}”`,
    { expert: [ONE] },
    said,
    { sheets: { expert: sheet } },
  ]),
  ["5.3", "took none", { expert: [{ name: "某", coached: "否" }] }, "pass"],
  ["5.3", "took one", { expert: [{ name: "某", coached: "是" }] }, "fail B2"],
  ["5.3", "the column asks the other way", { expert: [{ name: "某", abstained: "是" }] }, "pass"],
  [
    "5.3",
    "asked both ways, and the answers contradict each other",
    { expert: [{ name: "某", coached: "是", abstained: "是" }] },
    "unknown C2 ambiguous",
  ],
  ["5.3", "not said", { expert: [{ name: "某", coached: null }] }, "unknown B2 blank"],
  ...[
    { sheet: "省级复核专家组", says: ["fail B2"] },
    { sheet: "复核专家（自主诊改）", says: [] },
    { sheet: "专家", says: [] },
  ].map(({ sheet, says }): Vector => [
    "5.3-1",
    `an employer on a sheet “${sheet}”`,
    { expert: [{ name: "陈国栋", unit: "省财政厅" }] },
    says,
    { sheets: { expert: sheet } },
  ]),
  [
    "5.3-1",
    "a list of reviewers without their employers",
    { expert: [{ name: "陈国栋" }] },
    [],
    { sheets: { expert: "省级复核专家组" } },
  ],
];
