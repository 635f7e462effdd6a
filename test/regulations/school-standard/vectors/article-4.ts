/** Article 4(1): classes and their pupils. */
import type { Vector } from "../../../support/vectors";
import { school } from "./support";

const classes = (...names: string[]) => names.map((name) => ({ class: name, pupils: 40 }));

export const ARTICLE_4: readonly Vector[] = [
  ["4.1.a-1", "45 classes are allowed", school({ classes: 45 }), "pass"],
  ["4.1.a-1", "46 are too many", school({ classes: 46 }), "fail A2 46/45"],
  ["4.1.a-1", "a text number counts", school({ classes: "46 lớp" }), "fail A2 46/45"],
  ["4.1.a-1", "a blank is unknown", school({ classes: null }), "unknown A2 blank"],
  ["4.1.a-1", "a dash is unknown", school({ classes: "–" }), "unknown A2 blank"],
  ["4.1.a-1", "no column is one unknown", { school: [{ name: "A" }, { name: "B" }] }, "unknown - noColumn"],
  [
    "4.1.a-1",
    "the day before it is in force",
    school({ classes: 46 }),
    "unknown - notInForce",
    { asOf: "2013-01-09" },
  ],
  ["4.1.a-1", "the first day in force", school({ classes: 46 }), "fail A2 46/45", { asOf: "2013-01-10" }],
  ["4.1.a-1", "the last day in force", school({ classes: 46 }), "fail A2 46/45", { asOf: "2018-10-09" }],
  ["4.1.a-1", "the day after", school({ classes: 46 }), "unknown - notInForce", { asOf: "2018-10-10" }],

  [
    "4.1.a-2",
    "grades told by the names of classes",
    { class: classes("6A1", "7A1", "8/1", "Lớp 9A") },
    "pass",
  ],
  [
    "4.1.a-2",
    "grades told by a column of their own, whatever classes are called",
    {
      class: [
        { grade: 6, class: "A" },
        { grade: 7, class: "6A" },
        { grade: "Khối 8", class: "C" },
        { grade: 9, class: "D" },
      ],
    },
    "pass",
  ],
  [
    "4.1.a-2",
    "a grade that cannot be read, whatever the class is called",
    { class: [...[6, 7, 9].map((grade) => ({ grade, class: "A" })), { grade: "???", class: "8A" }] },
    "unknown A5 unreadable",
  ],
  [
    "4.1.a-2",
    "a number at the end of a name is no grade",
    { class: classes("6A", "7A", "Chọn 8", "9A") },
    "unknown A4 unreadable",
  ],
  [
    "4.1.a-2",
    "grade 8 lacks",
    { class: classes("6A", "7A", "9A") },
    "fail - 3/4",
    { args: { items: { list: ["8"] } } },
  ],
  [
    "4.1.a-2",
    "a school of THPT needs its own grades",
    { class: classes("6A", "7A", "8A", "9A"), school: [{ name: "THPT A", level: "THPT" }] },
    "fail - 4/7",
    { args: { items: { list: ["10", "11", "12"] } } },
  ],
  [
    "4.1.a-2",
    "a school of two levels needs both",
    {
      class: classes("6A", "7A", "8A", "9A", "10A", "12A"),
      school: [{ name: "A", level: "THCS và THPT" }],
    },
    "fail -",
  ],
  [
    "4.1.a-2",
    "what lacks is named from the lowest grade up, beyond the level as well",
    { class: classes("12A", "10A", "9A"), school: [{ name: "THPT A", level: "THPT" }] },
    "fail -",
    { args: { items: { list: ["6", "7", "8", "11"] } } },
  ],
  [
    "4.1.a-2",
    "a class without a grade may be the one that lacks",
    {
      class: [
        { grade: 6, class: "6A" },
        { grade: 7, class: "7A" },
        { grade: null, class: "Chọn" },
        { grade: "Khối 9", class: "9A" },
      ],
    },
    "unknown A4 blank",
  ],
  [
    "4.1.a-2",
    "two grades lack, one class cannot be both",
    {
      class: [
        { grade: 6, class: "6A" },
        { grade: null, class: "Chọn" },
        { grade: "K9", class: "9A" },
      ],
    },
    "fail -",
  ],
  [
    "4.1.a-2",
    "school by school",
    {
      class: [
        ...classes("10A", "11A", "12A").map((c) => ({ ...c, school: "THPT A" })),
        ...classes("10B", "12B").map((c) => ({ ...c, school: "THPT B" })),
      ],
    },
    ["pass", "fail -"],
  ],
  [
    "4.1.a-2",
    "classes by grade in a school's row",
    school({ level: "THCS", grade6: 3, grade7: 3, grade8: 2, grade9: 2 }),
    "pass",
  ],
  [
    "4.1.a-2",
    "none in grade 8",
    school({ level: "THCS", grade6: 3, grade7: 3, grade8: 0, grade9: 2 }),
    "fail D2",
  ],
  [
    "4.1.a-2",
    "a blank is a fail: completeness is asked",
    school({ level: "THPT", grade10: 3, grade11: null, grade12: 2 }),
    "fail C2",
  ],
  [
    "4.1.a-2",
    "a grade without a column is unknown",
    school({ level: "THPT", grade10: 3, grade12: 2 }),
    "unknown - noColumn",
  ],
  ["4.1.a-2", "a blank level is unknown", school({ level: null, grade10: 3 }), "unknown A2 blank"],
  [
    "4.1.a-2",
    "the level told by the name",
    school({ name: "Trường THPT Lê Lợi", grade10: 3, grade11: 3, grade12: 3 }),
    "pass",
  ],
  ["4.1.a-2", "answered", school({ allGrades: "Đạt" }), "pass"],
  ["4.1.a-2", "answered no", school({ allGrades: "Không" }), "fail A2"],

  [
    "4.1.b",
    "45 and 46 pupils",
    {
      class: [
        { class: "6A", pupils: 45 },
        { class: "6B", pupils: 46 },
      ],
    },
    ["pass 45/45", "fail B3 46/45"],
  ],
  [
    "4.1.b",
    "text numbers and blanks",
    {
      class: [
        { class: "6A", pupils: "４６" },
        { class: "6B", pupils: "" },
        { class: "6C", pupils: "bốn mươi" },
      ],
    },
    ["fail B2 46/45", "unknown B3 blank", "unknown B4 unreadable"],
  ],
  [
    "4.1.b",
    "an average above 45 proves a fail",
    school({ pupils: 905, classes: 20 }),
    "fail A2 45.25/45",
    { cells: ["A2", "B2"], args: { average: 45.25, limit: 45 } },
  ],
  ["4.1.b", "an average of 45 proves nothing", school({ pupils: 900, classes: 20 }), "unknown A2 incomplete"],
  [
    "4.1.b",
    "a stated average is an average",
    school({ averageClass: "45,5" }),
    "fail A2 45.5/45",
    { args: { average: 45.5, limit: 45 } },
  ],
  [
    "4.1.b",
    "the largest class decides: fail",
    school({ pupils: 400, classes: 20, largestClass: 46 }),
    "fail C2",
  ],
  [
    "4.1.b",
    "the largest class decides: pass",
    school({ pupils: 400, classes: 20, largestClass: 45 }),
    "pass",
  ],
  [
    "4.1.b",
    "the largest class is blank",
    school({ pupils: 400, classes: 20, largestClass: null }),
    "unknown C2 blank",
  ],
  ["4.1.b", "no classes at all", school({ pupils: 400, classes: 0 }), "unknown B2 zeroDenominator"],
  ["4.1.b", "a blank total", school({ pupils: null, classes: 20 }), "unknown A2 blank"],
  [
    "4.1.b",
    "a list of classes stands for the totals",
    { class: [{ class: "6A", pupils: 45 }], school: [{ name: "A", pupils: 45, classes: 1 }] },
    ["pass", "notApplicable"],
  ],
];
