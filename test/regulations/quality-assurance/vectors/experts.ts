/** Experts whom a college invites, and the province's reviewers: whom a list names, its title or its columns say. */
import type { Row, Vector } from "../../../support/vectors";

const experts = (count: number, outside: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `专家${index + 1}`,
    outside: index < outside ? "是" : "否",
  }));
const ONE: Row = { name: "陈国栋", unit: "甲学院" };

export const EXPERTS: readonly Vector[] = [
  { rule: "4.2.1-1", title: "nine experts", tables: { expert: experts(9, 5) }, says: ["pass"] },
  {
    rule: "4.2.1-1",
    title: "eight",
    tables: { expert: experts(8, 5) },
    says: ["fail -"],
    value: 8,
    limit: 9,
    cells: [],
  },
  {
    rule: "4.2.1-1",
    title: "a ninth without a name",
    tables: { expert: [...experts(8, 5), { name: null, outside: "是" }] },
    says: ["unknown A10 blank"],
  },
  {
    rule: "4.2.1-1",
    title: "college by college",
    tables: {
      expert: [
        ...experts(9, 5).map((row) => ({ ...row, college: "甲" })),
        ...experts(3, 2).map((row) => ({ ...row, college: "乙" })),
      ],
    },
    says: ["pass", "fail -"],
  },
  {
    rule: "4.2.1-1",
    title: "a list that does not say whose experts they are",
    tables: { expert: [{ name: "陈国栋", unit: "甲学院" }] },
    says: ["unknown - incomplete"],
  },
  {
    rule: "4.2.1-1",
    title: "reviewers of the province are not they",
    tables: { expert: [{ name: "陈国栋", unit: "甲学院", abstained: "是" }] },
    says: ["notApplicable"],
  },
  {
    rule: "4.2.1-1",
    title: "as a figure of the college",
    tables: { college: [{ college: "甲学院", experts: 8 }] },
    says: ["fail B2"],
    value: 8,
  },
  {
    rule: "4.2.1-1",
    title: "a text figure",
    tables: { college: [{ college: "甲学院", experts: "9人" }] },
    says: ["pass"],
  },
  { rule: "4.2.1-2", title: "half from outside", tables: { expert: experts(10, 5) }, says: ["pass"] },
  {
    rule: "4.2.1-2",
    title: "less than half",
    tables: { expert: experts(9, 4) },
    says: ["fail -"],
    value: 0.44444444444444,
    limit: 0.5,
    cells: ["B6", "B7", "B8", "B9", "B10"],
  },
  {
    rule: "4.2.1-2",
    title: "a gap that could change it",
    tables: { expert: [...experts(9, 4), { name: "某", outside: null }] },
    says: ["unknown B11 blank"],
  },
  {
    rule: "4.2.1-2",
    title: "one that could not",
    tables: { expert: [...experts(9, 3), { name: "某", outside: null }] },
    says: ["fail -"],
  },
  {
    rule: "4.2.1-2",
    title: "no column",
    tables: { expert: [{ name: "某", unit: "甲学院" }] },
    says: ["unknown - noColumn"],
  },
  {
    rule: "4.2.1-2",
    title: "as figures",
    tables: { college: [{ experts: 9, outsideExperts: 4 }] },
    says: ["fail B2"],
  },
  ...[
    ["自主诊改聘请专家名单", "fail -"],
    ["省级诊改委员会聘请专家", "fail -"],
    ["聘请专家通讯录", "notApplicable"],
    ["诊改领导小组（自主诊改）", "notApplicable"],
    ["省级复核专家组", "notApplicable"],
    ["专家", "unknown - incomplete"],
  ].map(([sheet = "", said = ""]) => ({
    rule: "4.2.1-1",
    title: `one name on a sheet “${sheet}”`,
    tables: { expert: [ONE] },
    sheets: { expert: sheet },
    says: [said],
  })),
  { rule: "5.3", title: "took none", tables: { expert: [{ name: "某", coached: "否" }] }, says: ["pass"] },
  { rule: "5.3", title: "took one", tables: { expert: [{ name: "某", coached: "是" }] }, says: ["fail B2"] },
  {
    rule: "5.3",
    title: "the column asks the other way",
    tables: { expert: [{ name: "某", abstained: "是" }] },
    says: ["pass"],
  },
  {
    rule: "5.3",
    title: "asked both ways, and the answers contradict each other",
    tables: { expert: [{ name: "某", coached: "是", abstained: "是" }] },
    says: ["unknown C2 ambiguous"],
  },
  {
    rule: "5.3",
    title: "not said",
    tables: { expert: [{ name: "某", coached: null }] },
    says: ["unknown B2 blank"],
  },
  ...[
    { sheet: "省级复核专家组", says: ["fail B2"] },
    { sheet: "复核专家（自主诊改）", says: [] },
    { sheet: "专家", says: [] },
  ].map(({ sheet, says }) => ({
    rule: "5.3-1",
    title: `an employer on a sheet “${sheet}”`,
    tables: { expert: [{ name: "陈国栋", unit: "省财政厅" }] },
    sheets: { expert: sheet },
    says,
  })),
  {
    rule: "5.3-1",
    title: "a list of reviewers without their employers",
    tables: { expert: [{ name: "陈国栋" }] },
    sheets: { expert: "省级复核专家组" },
    says: [],
  },
];
