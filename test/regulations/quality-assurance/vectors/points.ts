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
  ["annex1-2", "all points", { element: all() }, "pass 37/37"],
  [
    "annex1-2",
    "an element that is not there, with its point",
    { element: all().filter(({ point }) => point !== "5.4之1") },
    "fail - 36/37",
  ],
  [
    "annex1-2",
    "a point that is left blank",
    { element: all({ "2.2之3": { point: null } }) },
    "unknown B16 blank",
  ],
  [
    "annex1-2",
    "a point that is there twice, and one that lacks",
    { element: all({ "2.2之3": { point: "2.2之2" } }) },
    "fail - 36/37",
  ],
  [
    "annex1-2",
    "a further one of the college's own counts for none",
    { element: [{ element: "对台交流", point: "项目" }, ...all()] },
    "pass 37/37",
  ],
  [
    "annex1-2",
    "nor for one of the element above it",
    { element: [...all().slice(0, 2), { element: "对台交流", point: "项目" }, ...all().slice(3)] },
    "fail - 36/37",
  ],
  ["annex1", "elements that go on in further rows", { element: all() }, "pass"],
  [
    "annex1",
    "elements whose name stands in each of their rows",
    { element: all().map((row) => ({ ...row, element: String(row.point).slice(0, 3) })) },
    "pass",
  ],
  [
    "annex1",
    "a first row without a name goes on from nothing",
    { element: [{ element: null, point: "项目" }, ...all()] },
    "fail A2",
  ],
  [
    "annex1",
    "another element's name, in a cell of its own",
    { element: [{ element: "1.4", name: "1.4 制度构架" }] },
    ["fail B2", "fail -"],
  ],
  [
    "annex1",
    "a column of names without codes that is blank",
    { element: [{ name: null }] },
    ["fail A2", "fail -"],
  ],
  [
    "annex2",
    "two years",
    { college: [{ college: "泉州轻工职业学院", evaluated: "否", plannedYear: "2017年或2018年" }] },
    "unknown C2 unreadable",
  ],
  [
    "annex3-5",
    "R4, a range from more to less",
    one({ opinion: half }),
    "unknown - notSet",
    { readings: { R4: "own" }, values: { aboutHalf: [65, 40] } },
  ],
  [
    "annex3-5",
    "R4, a range in shares of one",
    one({ opinion: half }),
    "pass",
    { readings: { R4: "own" }, values: { aboutHalf: [0.4, 0.65] } },
  ],
  [
    "annex3-7",
    "a day of its own that is blank",
    { report: [{ signature: "张三", signedOn: null }] },
    "unknown B2 incomplete",
  ],
  [
    "4.2.2-1",
    "a material without a name may be the one that lacks",
    { material: ["1", "2", "3", "4", "5", "6", "7", null].map((material) => ({ material })) },
    "unknown A9 blank",
  ],
  [
    "4.2.2-1",
    "whether it was handed in cannot be read",
    {
      material: ["1", "2", "3", "4", "5", "6", "7", "8"].map((material) => ({
        material,
        submitted: material === "3" ? "待定" : "是",
      })),
    },
    "unknown B4 unreadable",
  ],
  [
    "4.3-1",
    "whether results are equal, in one column, is left blank",
    one({ match: null }),
    "unknown B2 blank",
  ],
];
