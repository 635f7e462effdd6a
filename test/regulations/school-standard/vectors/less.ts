/** Sheets that say less than others, or say it elsewhere. */
import type { Vector } from "../../../support/vectors";
import { school } from "./support";

const ORGANISATION: readonly Vector[] = [
  [
    "4.1.a-2",
    "a class whose name tells no grade, and no column that does",
    { class: [{ class: "6A" }, { class: "7A" }, { class: "Chọn" }, { class: "9A" }] },
    "unknown A4 unreadable",
  ],
  [
    "4.1.a-2",
    "several levels, and classes of one",
    {
      class: [{ class: "10A" }, { class: "11A" }, { class: "12A" }],
      ...school({ name: "A", level: "Phổ thông có nhiều cấp học" }),
    },
    "unknown - incomplete",
  ],
  [
    "4.1.a-2",
    "several levels, and figures of one",
    school({ level: "Phổ thông có nhiều cấp học", grade10: 3, grade11: 3, grade12: 2 }),
    "unknown A2 incomplete",
  ],
  [
    "4.1.a-2",
    "an answer left blank is a fail, one that nobody can read is none",
    { school: [{ allGrades: null }, { allGrades: "xem phụ lục" }] },
    ["fail A2", "unknown A3 unreadable"],
  ],
  ["4.1.b", "an average that is blank", school({ averageClass: null }), "unknown A2 blank"],
  [
    "4.2.b",
    "by the school: its own figure, or the fewest of each group",
    {
      school: [
        { topics: 1, groups: null, fewestTopics: null },
        { topics: null, groups: 2, fewestTopics: 1 },
        { topics: null, groups: 1, fewestTopics: 1 },
        { topics: null, groups: null, fewestTopics: 1 },
      ],
    },
    ["fail A2", "pass", "fail C4", "unknown A5 blank"],
    { readings: { R1: "school" } },
  ],
  [
    "4.2.b",
    "a list of groups without their topics counts none",
    { group: [{ group: "Toán" }, { group: "Văn" }], ...school({ topics: 4, groups: 2 }) },
    "unknown school!A2 incomplete",
  ],
];

const QUALITY: readonly Vector[] = [
  [
    "6.2.a3",
    "a blank share of both grades, and one of each",
    school({ learningWeakPoorShare: null, learningWeakShare: "2%", learningPoorShare: "1%" }),
    "pass 0.03/0.05",
  ],
  [
    "6.2.a3",
    "a blank share of both, and of one of them",
    school({ learningWeakPoorShare: null, learningWeakShare: "2%", learningPoorShare: null }),
    "unknown A2 blank",
  ],
  [
    "6.2.a3",
    "a share that is stated, whatever its parts",
    school({ learningWeakPoorShare: "4%", learningWeakShare: "4%", learningPoorShare: "2%" }),
    "pass 0.04/0.05",
  ],
  [
    "6.2.a3",
    "a share that is blank, and one of its parts alone",
    school({ learningWeakPoorShare: null, learningWeakShare: "2%" }),
    "unknown A2 blank",
  ],
  [
    "6.2.a3",
    "counts of some grades, and no number of pupils",
    school({ learningWeak: 2, learningPoor: 1 }),
    "unknown - noColumn",
  ],
  [
    "6-sum",
    "counts of all grades, and no number of pupils",
    school({
      learningGood: 10,
      learningFair: 40,
      learningAverage: 47,
      learningWeak: 2,
      learningPoor: 1,
      conductGoodShare: "70%",
      conductFairShare: "20%",
      conductAverageShare: "9%",
      conductWeakShare: "1%",
    }),
    ["unknown - noColumn", "pass"],
  ],
  [
    "6.1-2",
    "a year that is none",
    { year: [{ year: "2014-2016", pupils: 100, dropouts: 2 }] },
    "unknown A2 unreadable",
    { asOf: "2015-06-15" },
  ],
  [
    "6.1-2",
    "recognised by the school's own sheet: years since then",
    {
      year: [
        { year: "2013-2014", pupils: 100, dropouts: 2 },
        { year: "2014-2015", pupils: 100, dropouts: 2 },
      ],
      ...school({ name: "THCS A", signed: "01/08/2014" }),
    },
    ["notApplicable", "fail C3"],
    { asOf: "2015-06-15" },
  ],
  [
    "6.1-2",
    "a signing still to come is none yet",
    {
      year: [{ year: "2013-2014", pupils: 100, dropouts: 2 }],
      ...school({ name: "THCS A", signed: "01/08/2015" }),
    },
    "fail C2",
    { asOf: "2014-08-15" },
  ],
  [
    "6.1-2",
    "a signing that nobody can read leaves open which years count",
    {
      year: [{ year: "2013-2014", pupils: 100, dropouts: 2 }],
      ...school({ name: "THCS A", signed: "tháng 8" }),
    },
    "unknown school!B2 unreadable",
    { asOf: "2015-06-15" },
  ],
];

const BUILDINGS: readonly Vector[] = [
  [
    "7.2.c",
    "a founding without a year, and with two",
    {
      school: [
        { founded: "đã lâu", groundArea: "có" },
        { founded: "1998, lập lại 2005", groundArea: "có" },
      ],
    },
    ["unknown A2 unreadable", "unknown A3 ambiguous"],
  ],
  [
    "7.4.c-2",
    "a blank number of rooms, in place of an answer",
    school({ viceRooms: null, vices: 2 }),
    "unknown A2 blank",
  ],
  ["7.4.c-2", "answered, and nobody says for how many", school({ viceRoomEach: "có", viceRooms: 2 }), "pass"],
];

export const LESS: readonly Vector[] = [...ORGANISATION, ...QUALITY, ...BUILDINGS];
