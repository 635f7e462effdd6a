import type { Vector } from "../../../support/vectors";

const school = (row: Record<string, string | number | null>) => ({ school: [row] });
/** So many teachers with this answer. */
const teachers = (field: string, ...groups: readonly (readonly [number, string | null])[]) =>
  groups.flatMap(([count, value]) => Array.from({ length: count }, () => ({ person: "GV", [field]: value })));

export const ARTICLE_5: readonly Vector[] = [
  ["5.1-1", "yes", school({ leadersMeetCharter: "Đạt" }), "pass"],
  [
    "5.1-2",
    "principal and vice principals only; đạt is a grade below khá",
    {
      teacher: [
        { person: "A", role: "Hiệu trưởng", rating: "Xuất sắc" },
        { person: "B", role: "Phó hiệu trưởng", rating: "Đạt" },
        { person: "C", role: "P. Hiệu trưởng", rating: "Khá" },
        { person: "D", role: "PHT", rating: null },
        { person: "E", role: "Tổ trưởng tổ Toán", rating: "Trung bình" },
        { person: "F", role: null, rating: "Khá" },
      ],
    },
    ["pass", "fail C3", "pass", "unknown C5 blank", "notApplicable", "unknown B7 blank"],
  ],
  [
    "5.1-2",
    "not applicable to THPT chuyên",
    {
      teacher: [{ person: "A", role: "Hiệu trưởng", rating: "Kém" }],
      school: [{ name: "THPT chuyên Lê Quý Đôn", level: "THPT" }],
    },
    ["notApplicable", "notApplicable"],
  ],
  ["5.1-2", "a school's row", school({ principalRating: "Tốt", viceRating: "Khá", vices: 2 }), "pass"],
  [
    "5.1-2",
    "the principal is average",
    school({ principalRating: "Trung bình", viceRating: "Khá" }),
    "fail A2 trung bình/khá",
  ],
  [
    "5.1-2",
    "the second vice principal",
    school({ principalRating: "Khá", viceRating: "Khá", viceRating2: "chưa đạt" }),
    "fail C2 chưa đạt/khá",
    { cells: ["C2", "A2", "B2"] },
  ],
  ["5.1-2", "a blank rating", school({ principalRating: "Khá", viceRating: null }), "unknown B2 blank"],
  [
    "5.1-2",
    "one vice principal, two columns",
    school({ principalRating: "Khá", viceRating: "Khá", viceRating2: null, vices: 1 }),
    "pass",
  ],
  [
    "5.1-2",
    "three vice principals, two columns",
    school({ principalRating: "Khá", viceRating: "Khá", viceRating2: "Khá", vices: 3 }),
    "unknown D2 incomplete",
  ],
  ["5.1-2", "no vice principal", school({ principalRating: "Khá", vices: 0 }), "pass"],
  ["5.1-2", "answered as a whole", school({ leadersRated: "đạt" }), "pass"],

  ["5.2-1", "all of them", school({ teachers: 40, trained: 40 }), "pass"],
  [
    "5.2-1",
    "one lacks",
    school({ teachers: 40, trained: 39 }),
    "fail B2 0.975/1 R4",
    { cells: ["B2", "A2"] },
  ],
  ["5.2-1", "a share", school({ trainedShare: "97,5%" }), "fail A2 0.975/1 R4"],
  ["5.2-1", "all, in words", school({ trainedShare: "tất cả" }), "pass"],
  [
    "5.2-1",
    "from those below the standard",
    school({ teachers: 40, belowStandard: 1 }),
    "fail B2 0.975/1 R4",
    { cells: ["B2", "A2"] },
  ],
  ["5.2-1", "at and above the standard", school({ teachers: 40, atStandard: 10, aboveStandard: 30 }), "pass"],
  [
    "5.2-1",
    "those at the standard beside those above it: together with those below they are all",
    school({ teachers: 58, trained: 48, aboveStandard: 9, belowStandard: 1 }),
    "fail B2 0.98275862069/1 R4",
  ],
  [
    "5.2-1",
    "those above the standard among those at it",
    school({ teachers: 40, trained: 40, aboveStandard: 9, belowStandard: 0 }),
    "pass",
  ],
  [
    "5.2-1",
    "those above the standard, of a number that is not known",
    school({ teachers: null, trained: 40, aboveStandard: 9, belowStandard: 0 }),
    "unknown A2 blank R4",
  ],
  ["5.2-1", "no teachers", school({ teachers: 0, trained: 0 }), "unknown A2 zeroDenominator R4"],
  [
    "5.2-1",
    "only enough of them are asked for",
    school({ teachers: 40, trained: 39 }),
    "notApplicable",
    { readings: { R4: "enough" } },
  ],
  [
    "5.2-1",
    "a list: one lacks, whatever the blank",
    {
      teacher: teachers("trained", [3, "Đạt chuẩn"], [1, "Trên chuẩn"], [1, "Chưa đạt chuẩn"], [1, null]),
    },
    "fail - 0.833333333333/1 R4",
    { cells: ["B6"] },
  ],
  [
    "5.2-1",
    "a list: a blank could lack",
    { teacher: teachers("trained", [3, "x"], [1, null]) },
    "unknown B5 blank R4",
  ],

  ["5.2-2", "30 of 100", school({ teachers: 100, excellent: 30 }), "pass"],
  [
    "5.2-2",
    "29 of 100",
    school({ teachers: 100, excellent: 29 }),
    "fail B2 0.29/0.3",
    { cells: ["B2", "A2"] },
  ],
  ["5.2-2", "a list: 3 of 10", { teacher: teachers("excellent", [3, "cấp huyện"], [7, "Không"]) }, "pass"],
  ["5.2-2", "a list: 2 of 10", { teacher: teachers("excellent", [2, "x"], [8, "Không"]) }, "fail - 0.2/0.3"],
  [
    "5.2-2",
    "a list: the blank decides",
    { teacher: teachers("excellent", [2, "x"], [7, "Không"], [1, null]) },
    "unknown B11 blank",
  ],
  [
    "5.2-2",
    "a list: no blank could help",
    { teacher: teachers("excellent", [1, "x"], [8, "Không"], [1, null]) },
    "fail - 0.2/0.3",
  ],
  [
    "5.2-2",
    "a list: no blank could harm",
    { teacher: teachers("excellent", [3, "x"], [6, "Không"], [1, null]) },
    "pass",
  ],
  [
    "5.2-2",
    "a list: managers are no teachers",
    {
      teacher: [
        { person: "HT", role: "Hiệu trưởng", excellent: "Không" },
        { person: "KT", role: "Kế toán", excellent: "Không" },
        ...teachers("excellent", [3, "x"], [7, "Không"]).map((row) => ({ ...row, role: "Giáo viên" })),
      ],
    },
    "pass",
  ],
  [
    "5.2-2",
    "a list: whether somebody is a teacher decides",
    {
      teacher: [
        { person: "A", role: null, excellent: "Không" },
        ...teachers("excellent", [3, "x"], [7, "Không"]).map((row) => ({ ...row, role: "GV" })),
      ],
    },
    "unknown B2 blank",
  ],
  [
    "5.2-3",
    "all khá or better",
    { teacher: teachers("rating", [5, "Khá"], [5, "Xuất sắc"], [1, "Tốt"]) },
    "pass",
  ],
  [
    "5.2-3",
    "one đạt",
    { teacher: teachers("rating", [5, "Khá"], [1, "Đạt"]) },
    "fail -",
    { cells: ["B7"], args: { part: 5, whole: 6, names: { list: ["GV"] } } },
  ],
  ["5.2-3", "a school's share", school({ ratedShare: 0.99 }), "fail A2 0.99/1"],
  ["5.2-4", "no", school({ enoughTeachers: "thiếu GV" }), "unknown A2 unreadable"],
];
