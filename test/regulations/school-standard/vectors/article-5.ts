import type { Vector } from "../../../support/vectors";

const school = (row: Record<string, string | number | null>) => ({ school: [row] });
/** So many teachers with this answer. */
const teachers = (field: string, ...groups: readonly (readonly [number, string | null])[]) =>
  groups.flatMap(([count, value]) => Array.from({ length: count }, () => ({ person: "GV", [field]: value })));

export const ARTICLE_5: readonly Vector[] = [
  { rule: "5.1-1", title: "yes", tables: school({ leadersMeetCharter: "Đạt" }), says: ["pass"] },
  {
    rule: "5.1-2",
    title: "principal and vice principals only; đạt is a grade below khá",
    tables: {
      teacher: [
        { person: "A", role: "Hiệu trưởng", rating: "Xuất sắc" },
        { person: "B", role: "Phó hiệu trưởng", rating: "Đạt" },
        { person: "C", role: "P. Hiệu trưởng", rating: "Khá" },
        { person: "D", role: "PHT", rating: null },
        { person: "E", role: "Tổ trưởng tổ Toán", rating: "Trung bình" },
        { person: "F", role: null, rating: "Khá" },
      ],
    },
    says: ["pass", "fail C3", "pass", "unknown C5 blank", "notApplicable", "unknown B7 blank"],
  },
  {
    rule: "5.1-2",
    title: "not applicable to THPT chuyên",
    tables: {
      teacher: [{ person: "A", role: "Hiệu trưởng", rating: "Kém" }],
      school: [{ name: "THPT chuyên Lê Quý Đôn", level: "THPT" }],
    },
    says: ["notApplicable", "notApplicable"],
  },
  {
    rule: "5.1-2",
    title: "a school's row",
    tables: school({ principalRating: "Tốt", viceRating: "Khá", vices: 2 }),
    says: ["pass"],
  },
  {
    rule: "5.1-2",
    title: "the principal is average",
    tables: school({ principalRating: "Trung bình", viceRating: "Khá" }),
    says: ["fail A2"],
    value: "trung bình",
    limit: "khá",
  },
  {
    rule: "5.1-2",
    title: "the second vice principal",
    tables: school({ principalRating: "Khá", viceRating: "Khá", viceRating2: "chưa đạt" }),
    says: ["fail C2"],
  },
  {
    rule: "5.1-2",
    title: "a blank rating",
    tables: school({ principalRating: "Khá", viceRating: null }),
    says: ["unknown B2 blank"],
  },
  {
    rule: "5.1-2",
    title: "one vice principal, two columns",
    tables: school({ principalRating: "Khá", viceRating: "Khá", viceRating2: null, vices: 1 }),
    says: ["pass"],
  },
  {
    rule: "5.1-2",
    title: "three vice principals, two columns",
    tables: school({ principalRating: "Khá", viceRating: "Khá", viceRating2: "Khá", vices: 3 }),
    says: ["unknown D2 incomplete"],
  },
  {
    rule: "5.1-2",
    title: "no vice principal",
    tables: school({ principalRating: "Khá", vices: 0 }),
    says: ["pass"],
  },
  { rule: "5.1-2", title: "answered as a whole", tables: school({ leadersRated: "đạt" }), says: ["pass"] },

  { rule: "5.2-1", title: "all of them", tables: school({ teachers: 40, trained: 40 }), says: ["pass"] },
  {
    rule: "5.2-1",
    title: "one lacks",
    tables: school({ teachers: 40, trained: 39 }),
    says: ["fail B2"],
    reading: "R4",
    value: 0.975,
    limit: 1,
  },
  {
    rule: "5.2-1",
    title: "a share",
    tables: school({ trainedShare: "97,5%" }),
    says: ["fail A2"],
    reading: "R4",
    value: 0.975,
  },
  { rule: "5.2-1", title: "all, in words", tables: school({ trainedShare: "tất cả" }), says: ["pass"] },
  {
    rule: "5.2-1",
    title: "from those below the standard",
    tables: school({ teachers: 40, belowStandard: 1 }),
    says: ["fail B2"],
    reading: "R4",
  },
  {
    rule: "5.2-1",
    title: "at and above the standard",
    tables: school({ teachers: 40, atStandard: 10, aboveStandard: 30 }),
    says: ["pass"],
  },
  {
    rule: "5.2-1",
    title: "no teachers",
    tables: school({ teachers: 0, trained: 0 }),
    says: ["unknown A2 zeroDenominator"],
    reading: "R4",
  },
  {
    rule: "5.2-1",
    title: "only enough of them are asked for",
    readings: { R4: "enough" },
    tables: school({ teachers: 40, trained: 39 }),
    says: ["notApplicable"],
  },
  {
    rule: "5.2-1",
    title: "a list: one lacks, whatever the blank",
    tables: {
      teacher: teachers("trained", [3, "Đạt chuẩn"], [1, "Trên chuẩn"], [1, "Chưa đạt chuẩn"], [1, null]),
    },
    says: ["fail -"],
    reading: "R4",
    limit: 1,
  },
  {
    rule: "5.2-1",
    title: "a list: a blank could lack",
    tables: { teacher: teachers("trained", [3, "x"], [1, null]) },
    says: ["unknown B5 blank"],
    reading: "R4",
  },

  { rule: "5.2-2", title: "30 of 100", tables: school({ teachers: 100, excellent: 30 }), says: ["pass"] },
  {
    rule: "5.2-2",
    title: "29 of 100",
    tables: school({ teachers: 100, excellent: 29 }),
    says: ["fail B2"],
    value: 0.29,
    limit: 0.3,
  },
  {
    rule: "5.2-2",
    title: "a list: 3 of 10",
    tables: { teacher: teachers("excellent", [3, "cấp huyện"], [7, "Không"]) },
    says: ["pass"],
  },
  {
    rule: "5.2-2",
    title: "a list: 2 of 10",
    tables: { teacher: teachers("excellent", [2, "x"], [8, "Không"]) },
    says: ["fail -"],
    value: 0.2,
    limit: 0.3,
  },
  {
    rule: "5.2-2",
    title: "a list: the blank decides",
    tables: { teacher: teachers("excellent", [2, "x"], [7, "Không"], [1, null]) },
    says: ["unknown B11 blank"],
  },
  {
    rule: "5.2-2",
    title: "a list: no blank could help",
    tables: { teacher: teachers("excellent", [1, "x"], [8, "Không"], [1, null]) },
    says: ["fail -"],
  },
  {
    rule: "5.2-2",
    title: "a list: no blank could harm",
    tables: { teacher: teachers("excellent", [3, "x"], [6, "Không"], [1, null]) },
    says: ["pass"],
  },
  {
    rule: "5.2-2",
    title: "a list: managers are no teachers",
    tables: {
      teacher: [
        { person: "HT", role: "Hiệu trưởng", excellent: "Không" },
        { person: "KT", role: "Kế toán", excellent: "Không" },
        ...teachers("excellent", [3, "x"], [7, "Không"]).map((row) => ({ ...row, role: "Giáo viên" })),
      ],
    },
    says: ["pass"],
  },
  {
    rule: "5.2-2",
    title: "a list: whether somebody is a teacher decides",
    tables: {
      teacher: [
        { person: "A", role: null, excellent: "Không" },
        ...teachers("excellent", [3, "x"], [7, "Không"]).map((row) => ({ ...row, role: "GV" })),
      ],
    },
    says: ["unknown B2 blank"],
  },
  {
    rule: "5.2-3",
    title: "all khá or better",
    tables: { teacher: teachers("rating", [5, "Khá"], [5, "Xuất sắc"], [1, "Tốt"]) },
    says: ["pass"],
  },
  {
    rule: "5.2-3",
    title: "one đạt",
    tables: { teacher: teachers("rating", [5, "Khá"], [1, "Đạt"]) },
    says: ["fail -"],
  },
  {
    rule: "5.2-3",
    title: "a school's share",
    tables: school({ ratedShare: 0.99 }),
    says: ["fail A2"],
    value: 0.99,
  },
  {
    rule: "5.2-4",
    title: "no",
    tables: school({ enoughTeachers: "thiếu GV" }),
    says: ["unknown A2 unreadable"],
  },
];
