/** Lists of elements with their points of diagnosis, and cells that only half say what they are to say. */
import type { Row, Vector } from "../../../support/vectors";

/** How many points annex 1 has of each element. */
const POINTS: Readonly<Record<string, number>> = {
  ...{ "1.1": 3, "1.2": 2, "1.3": 2, "1.4": 2, "2.1": 3, "2.2": 3, "2.3": 3, "3.1": 2, "3.2": 2 },
  ...{ "4.1": 3, "4.2": 2, "5.1": 3, "5.2": 3, "5.3": 3, "5.4": 1 },
};

/** A row a point; an element is named in the first of its rows. `change` alters points by their name. */
const all = (change: Readonly<Record<string, Row>> = {}): Row[] =>
  Object.entries(POINTS).flatMap(([code, count]) =>
    Array.from({ length: count }, (_, at): Row => {
      const point = `${code}之${at + 1}`;
      return { element: at === 0 ? code : null, point, ...change[point] };
    })
  );
const one = (row: Row) => ({ element: [{ element: "1.1", ...row }] });
const half = "目标达成：好。主要成绩：好。存在问题：人不多。原因分析：钱不多。";

export const POINTS_OF_ELEMENTS: readonly Vector[] = [
  { rule: "annex1-2", title: "all points", tables: { element: all() }, says: ["pass"], value: 37, limit: 37 },
  {
    rule: "annex1-2",
    title: "a point that is left blank",
    tables: { element: all({ "2.2之3": { point: null } }) },
    says: ["unknown B16 blank"],
  },
  {
    rule: "annex1-2",
    title: "a point that is there twice, and one that lacks",
    tables: { element: all({ "2.2之3": { point: "2.2之2" } }) },
    says: ["fail -"],
    value: 36,
  },
  {
    rule: "annex1-2",
    title: "a further one of the college's own counts for none",
    tables: { element: [{ element: "对台交流", point: "项目" }, ...all()] },
    says: ["pass"],
    value: 37,
  },
  {
    rule: "annex1-2",
    title: "nor for one of the element above it",
    tables: { element: [...all().slice(0, 2), { element: "对台交流", point: "项目" }, ...all().slice(3)] },
    says: ["fail -"],
    value: 36,
  },
  {
    rule: "annex1",
    title: "elements that go on in further rows",
    tables: { element: all() },
    says: ["pass"],
  },
  {
    rule: "annex1",
    title: "elements whose name stands in each of their rows",
    tables: { element: all().map((row) => ({ ...row, element: String(row.point).slice(0, 3) })) },
    says: ["pass"],
  },
  {
    rule: "annex1",
    title: "a first row without a name goes on from nothing",
    tables: { element: [{ element: null, point: "项目" }, ...all()] },
    says: ["fail A2"],
  },
  {
    rule: "annex1",
    title: "another element's name, in a cell of its own",
    tables: { element: [{ element: "1.4", name: "1.4 制度构架" }] },
    says: ["fail B2", "fail -"],
  },
  {
    rule: "annex1",
    title: "a column of names without codes that is blank",
    tables: { element: [{ name: null }] },
    says: ["fail A2", "fail -"],
  },
  {
    rule: "annex2",
    title: "two years",
    tables: { college: [{ college: "泉州轻工职业学院", evaluated: "否", plannedYear: "2017年或2018年" }] },
    says: ["unknown C2 unreadable"],
  },
  {
    rule: "annex3-5",
    title: "R4, a range from more to less",
    tables: one({ opinion: half }),
    readings: { R4: "own" },
    values: { aboutHalf: [65, 40] },
    says: ["unknown - notSet"],
  },
  {
    rule: "annex3-5",
    title: "R4, a range in shares of one",
    tables: one({ opinion: half }),
    readings: { R4: "own" },
    values: { aboutHalf: [0.4, 0.65] },
    says: ["pass"],
  },
  {
    rule: "annex3-7",
    title: "a day of its own that is blank",
    tables: { report: [{ signature: "张三", signedOn: null }] },
    says: ["unknown B2 incomplete"],
  },
  {
    rule: "4.2.2-1",
    title: "a material without a name may be the one that lacks",
    tables: { material: ["1", "2", "3", "4", "5", "6", "7", null].map((material) => ({ material })) },
    says: ["unknown A9 blank"],
  },
  {
    rule: "4.2.2-1",
    title: "whether it was handed in cannot be read",
    tables: { material: ["1", "2", "3", "4", "5", "6", "7", "8"].map((material) => ({ material, submitted: material === "3" ? "待定" : "是" })) }, // prettier-ignore
    says: ["unknown B4 unreadable"],
  },
  {
    rule: "4.3-1",
    title: "whether results are equal, in one column, is left blank",
    tables: one({ match: null }),
    says: ["unknown B2 blank"],
  },
];
