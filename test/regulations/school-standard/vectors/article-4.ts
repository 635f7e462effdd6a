import type { Vector } from "../../../support/vectors";

const school = (row: Record<string, string | number | null>) => ({ school: [row] });
const classes = (...names: string[]) => names.map((name) => ({ class: name, pupils: 40 }));

export const ARTICLE_4: readonly Vector[] = [
  { rule: "4.1.a-1", title: "45 classes are allowed", tables: school({ classes: 45 }), says: ["pass"] },
  {
    rule: "4.1.a-1",
    title: "46 are too many",
    tables: school({ classes: 46 }),
    says: ["fail A2"],
    value: 46,
    limit: 45,
  },
  {
    rule: "4.1.a-1",
    title: "a text number counts",
    tables: school({ classes: "46 lớp" }),
    says: ["fail A2"],
    value: 46,
  },
  {
    rule: "4.1.a-1",
    title: "a blank is unknown",
    tables: school({ classes: null }),
    says: ["unknown A2 blank"],
  },
  {
    rule: "4.1.a-1",
    title: "a dash is unknown",
    tables: school({ classes: "–" }),
    says: ["unknown A2 blank"],
  },
  {
    rule: "4.1.a-1",
    title: "no column is one unknown",
    tables: { school: [{ name: "A" }, { name: "B" }] },
    says: ["unknown - noColumn"],
  },
  {
    rule: "4.1.a-1",
    title: "the day before it is in force",
    tables: school({ classes: 46 }),
    asOf: "2013-01-09",
    says: ["unknown - notInForce"],
  },
  {
    rule: "4.1.a-1",
    title: "the first day in force",
    tables: school({ classes: 46 }),
    asOf: "2013-01-10",
    says: ["fail A2"],
  },
  {
    rule: "4.1.a-1",
    title: "the last day in force",
    tables: school({ classes: 46 }),
    asOf: "2018-10-09",
    says: ["fail A2"],
  },
  {
    rule: "4.1.a-1",
    title: "the day after",
    tables: school({ classes: 46 }),
    asOf: "2018-10-10",
    says: ["unknown - notInForce"],
  },

  {
    rule: "4.1.a-2",
    title: "grades told by the names of classes",
    tables: { class: classes("6A1", "7A1", "8/1", "Lớp 9A") },
    says: ["pass"],
  },
  { rule: "4.1.a-2", title: "grade 8 lacks", tables: { class: classes("6A", "7A", "9A") }, says: ["fail -"] },
  {
    rule: "4.1.a-2",
    title: "a school of THPT needs its own grades",
    tables: { class: classes("6A", "7A", "8A", "9A"), school: [{ name: "THPT A", level: "THPT" }] },
    says: ["fail -"],
  },
  {
    rule: "4.1.a-2",
    title: "a school of two levels needs both",
    tables: {
      class: classes("6A", "7A", "8A", "9A", "10A", "12A"),
      school: [{ name: "A", level: "THCS và THPT" }],
    },
    says: ["fail -"],
  },
  {
    rule: "4.1.a-2",
    title: "what lacks is named from the lowest grade up, beyond the level as well",
    tables: { class: classes("12A", "10A", "9A"), school: [{ name: "THPT A", level: "THPT" }] },
    says: ["fail -"],
    args: { items: { list: ["6", "7", "8", "11"] } },
  },
  {
    rule: "4.1.a-2",
    title: "a class without a grade may be the one that lacks",
    tables: {
      class: [
        { grade: 6, class: "6A" },
        { grade: 7, class: "7A" },
        { grade: null, class: "Chọn" },
        { grade: "Khối 9", class: "9A" },
      ],
    },
    says: ["unknown A4 blank"],
  },
  {
    rule: "4.1.a-2",
    title: "two grades lack, one class cannot be both",
    tables: {
      class: [
        { grade: 6, class: "6A" },
        { grade: null, class: "Chọn" },
        { grade: "K9", class: "9A" },
      ],
    },
    says: ["fail -"],
  },
  {
    rule: "4.1.a-2",
    title: "school by school",
    tables: {
      class: [
        ...classes("10A", "11A", "12A").map((c) => ({ ...c, school: "THPT A" })),
        ...classes("10B", "12B").map((c) => ({ ...c, school: "THPT B" })),
      ],
    },
    says: ["pass", "fail -"],
  },
  {
    rule: "4.1.a-2",
    title: "classes by grade in a school's row",
    tables: school({ level: "THCS", grade6: 3, grade7: 3, grade8: 2, grade9: 2 }),
    says: ["pass"],
  },
  {
    rule: "4.1.a-2",
    title: "none in grade 8",
    tables: school({ level: "THCS", grade6: 3, grade7: 3, grade8: 0, grade9: 2 }),
    says: ["fail D2"],
  },
  {
    rule: "4.1.a-2",
    title: "a blank is a fail: completeness is asked",
    tables: school({ level: "THPT", grade10: 3, grade11: null, grade12: 2 }),
    says: ["fail C2"],
  },
  {
    rule: "4.1.a-2",
    title: "a grade without a column is unknown",
    tables: school({ level: "THPT", grade10: 3, grade12: 2 }),
    says: ["unknown - noColumn"],
  },
  {
    rule: "4.1.a-2",
    title: "a blank level is unknown",
    tables: school({ level: null, grade10: 3 }),
    says: ["unknown A2 blank"],
  },
  {
    rule: "4.1.a-2",
    title: "the level told by the name",
    tables: school({ name: "Trường THPT Lê Lợi", grade10: 3, grade11: 3, grade12: 3 }),
    says: ["pass"],
  },
  { rule: "4.1.a-2", title: "answered", tables: school({ allGrades: "Đạt" }), says: ["pass"] },
  { rule: "4.1.a-2", title: "answered no", tables: school({ allGrades: "Không" }), says: ["fail A2"] },

  {
    rule: "4.1.b",
    title: "45 and 46 pupils",
    tables: {
      class: [
        { class: "6A", pupils: 45 },
        { class: "6B", pupils: 46 },
      ],
    },
    says: ["pass", "fail B3"],
    limit: undefined,
  },
  {
    rule: "4.1.b",
    title: "text numbers and blanks",
    tables: {
      class: [
        { class: "6A", pupils: "４６" },
        { class: "6B", pupils: "" },
        { class: "6C", pupils: "bốn mươi" },
      ],
    },
    says: ["fail B2", "unknown B3 blank", "unknown B4 unreadable"],
    value: 46,
    limit: 45,
  },
  {
    rule: "4.1.b",
    title: "an average above 45 proves a fail",
    tables: school({ pupils: 905, classes: 20 }),
    says: ["fail A2"],
    value: 45.25,
    limit: 45,
  },
  {
    rule: "4.1.b",
    title: "an average of 45 proves nothing",
    tables: school({ pupils: 900, classes: 20 }),
    says: ["unknown A2 incomplete"],
  },
  {
    rule: "4.1.b",
    title: "a stated average is an average",
    tables: school({ averageClass: "45,5" }),
    says: ["fail A2"],
  },
  {
    rule: "4.1.b",
    title: "the largest class decides: fail",
    tables: school({ pupils: 400, classes: 20, largestClass: 46 }),
    says: ["fail C2"],
  },
  {
    rule: "4.1.b",
    title: "the largest class decides: pass",
    tables: school({ pupils: 400, classes: 20, largestClass: 45 }),
    says: ["pass"],
  },
  {
    rule: "4.1.b",
    title: "the largest class is blank",
    tables: school({ pupils: 400, classes: 20, largestClass: null }),
    says: ["unknown C2 blank"],
  },
  {
    rule: "4.1.b",
    title: "no classes at all",
    tables: school({ pupils: 400, classes: 0 }),
    says: ["unknown B2 zeroDenominator"],
  },
  {
    rule: "4.1.b",
    title: "a blank total",
    tables: school({ pupils: null, classes: 20 }),
    says: ["unknown A2 blank"],
  },
  {
    rule: "4.1.b",
    title: "a list of classes stands for the totals",
    tables: { class: [{ class: "6A", pupils: 45 }], school: [{ name: "A", pupils: 45, classes: 1 }] },
    says: ["pass", "notApplicable"],
  },

  {
    rule: "4.2.b",
    title: "each group proposes two",
    tables: {
      group: [
        { group: "Toán", topics: 2 },
        { group: "Văn", topics: 1 },
        { group: "Anh", topics: null },
      ],
    },
    says: ["pass", "fail B3", "unknown B4 blank"],
    reading: "R1",
  },
  {
    rule: "4.2.b",
    title: "by the school: the groups together",
    readings: { R1: "school" },
    tables: {
      group: [
        { group: "Toán", topics: 1 },
        { group: "Văn", topics: 1 },
      ],
    },
    says: ["pass"],
  },
  {
    rule: "4.2.b",
    title: "by the school: a blank could add one",
    readings: { R1: "school" },
    tables: {
      group: [
        { group: "Toán", topics: 1 },
        { group: "Văn", topics: null },
      ],
    },
    says: ["unknown B3 blank"],
    reading: "R1",
  },
  {
    rule: "4.2.b",
    title: "by the school: too few",
    readings: { R1: "school" },
    tables: {
      group: [
        { group: "Toán", topics: 1 },
        { group: "Văn", topics: 0 },
      ],
    },
    says: ["fail -"],
    reading: "R1",
    value: 1,
    limit: 2,
  },
  {
    rule: "4.2.b",
    title: "a total below two",
    tables: school({ topics: 1 }),
    says: ["fail A2"],
    reading: "R1",
  },
  {
    rule: "4.2.b",
    title: "a total below two for each group",
    tables: school({ topics: 9, groups: 5 }),
    says: ["fail A2"],
    reading: "R1",
    value: 9,
    limit: 10,
  },
  {
    rule: "4.2.b",
    title: "a total of two for each group proves nothing",
    tables: school({ topics: 10, groups: 5 }),
    says: ["unknown A2 incomplete"],
    reading: "R1",
  },
  { rule: "4.2.b", title: "one group only", tables: school({ topics: 2, groups: 1 }), says: ["pass"] },
  {
    rule: "4.2.b",
    title: "the fewest of a group: pass",
    tables: school({ topics: 10, groups: 5, fewestTopics: 2 }),
    says: ["pass"],
  },
  {
    rule: "4.2.b",
    title: "the fewest of a group: fail",
    tables: school({ topics: 20, groups: 5, fewestTopics: 1 }),
    says: ["fail C2"],
    reading: "R1",
  },
  {
    rule: "4.2.b",
    title: "by the school a total of two is enough",
    readings: { R1: "school" },
    tables: school({ topics: 2, groups: 5 }),
    says: ["pass"],
  },

  { rule: "4.2.a", title: "yes", tables: school({ groupsWork: "x" }), says: ["pass"] },
  { rule: "4.2.a", title: "no", tables: school({ groupsWork: "chưa đạt" }), says: ["fail A2"] },
  { rule: "4.2.a", title: "blank", tables: school({ groupsWork: "…" }), says: ["unknown A2 blank"] },
  {
    rule: "4.5.a",
    title: "clean and strong",
    tables: school({ partyStrong: "Trong sạch, vững mạnh" }),
    says: ["pass"],
  },
  {
    rule: "4.5.a",
    title: "a lower rating",
    tables: school({ partyStrong: "Hoàn thành tốt nhiệm vụ" }),
    says: ["fail A2"],
  },
  {
    rule: "4.5.a",
    title: "none, but plan and targets",
    tables: school({ partyStrong: null, hasParty: "chưa có", partyPlan: "Có" }),
    says: ["pass"],
  },
  {
    rule: "4.5.a",
    title: "none, and no plan",
    tables: school({ partyStrong: "Chưa có tổ chức Đảng", partyPlan: "Không" }),
    says: ["fail B2"],
  },
  {
    rule: "4.5.a",
    title: "none, and the plan unknown",
    tables: school({ hasParty: "không", partyPlan: null }),
    says: ["unknown B2 blank"],
  },
  {
    rule: "4.5.a",
    title: "there is one, without a rating",
    tables: school({ partyStrong: null, hasParty: "có", partyPlan: "có" }),
    says: ["unknown A2 blank"],
  },
];
