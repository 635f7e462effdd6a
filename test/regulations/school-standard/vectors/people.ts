/** Leaders and teachers whom sheets say less of than others, or of several schools. */
import type { Row, Vector } from "../../../support/vectors";
import { school } from "./support";

const PEOPLE: readonly Vector[] = [
  [
    "5.1-2",
    "a leader's rating in a column of its own, or in none",
    { teacher: [{ person: "A", role: "Hiệu trưởng", leaderRating: "Đạt" }] },
    "fail C2 đạt/khá",
  ],
  [
    "5.1-2",
    "what a leader is rated as a teacher is not asked where leaders have a column",
    { teacher: [{ person: "A", role: "Hiệu trưởng", rating: "Kém", leaderRating: null }] },
    "unknown D2 blank",
  ],
  [
    "5.1-2",
    "nor where the column is of the standard for teachers",
    { teacher: [{ person: "A", role: "Hiệu trưởng", rating: "Trung bình" }] },
    "unknown - noColumn",
    { labels: { rating: "Xếp loại chuẩn nghề nghiệp giáo viên" } },
  ],
  [
    "5.1-2",
    "but a column for both says it",
    { teacher: [{ person: "A", role: "Hiệu trưởng", rating: "Trung bình" }] },
    "fail C2",
    { labels: { rating: "Xếp loại chuẩn HT, PHT, GV" } },
  ],
  [
    "5.1-2",
    "so does one for all staff",
    { teacher: [{ person: "A", role: "Hiệu trưởng", rating: "Trung bình" }] },
    "fail C2",
    { labels: { rating: "Xếp loại cán bộ, giáo viên, nhân viên" } },
  ],
  [
    "5.1-2",
    "who was a leader, may become one or works for one is none",
    {
      teacher: ["Giáo viên (nguyên Hiệu trưởng)", "GV, quy hoạch Phó hiệu trưởng", "Thư ký Hiệu trưởng"].map(
        (role) => ({ person: "A", role, rating: "Kém" })
      ),
    },
    ["notApplicable", "notApplicable", "notApplicable"],
  ],
  [
    "5.1-2",
    "a list of leaders without ratings",
    { teacher: [{ person: "A", role: "Hiệu trưởng" }] },
    "unknown - noColumn",
  ],
  ["5.1-2", "denied as a whole", school({ leadersRated: "không" }), "fail A2"],
  [
    "5.1-2",
    "two columns, and no number of vice principals: each is asked for",
    school({ principalRating: "Khá", viceRating: "Khá", viceRating2: null }),
    "unknown C2 blank",
  ],
  [
    "5.2-1",
    "from those below the standard: a blank, and no teachers",
    {
      school: [
        { teachers: null, belowStandard: 1 },
        { teachers: 0, belowStandard: 0 },
      ],
    },
    ["unknown A2 blank", "unknown A3 zeroDenominator"],
  ],
  [
    "5.2-2",
    "a list: whoever is no manager and no other staff teaches",
    {
      teacher: [
        { person: "A", role: "Chủ nhiệm CLB", excellent: "x" },
        { person: "B", role: "Giáo viên", excellent: "Không" },
      ],
    },
    "pass 0.5/0.3",
  ],
];

/** A principal whose rating is no matter of a specialised school. */
const poor = (row: Row) => ({ teacher: [{ person: "A", role: "Hiệu trưởng", rating: "Kém", ...row }] });
const SCHOOLS = [
  { name: "THPT chuyên Lê Quý Đôn", level: "THPT" },
  { name: "Trường A", level: "THCS" },
];
const WHOSE: readonly Vector[] = [
  [
    "5.1-2",
    "of one of two schools",
    { ...poor({ school: "Trường A" }), school: SCHOOLS },
    ["fail C2", "unknown - noColumn", "notApplicable"],
  ],
  [
    "5.1-2",
    "of one of two schools, and nobody knows of which",
    { ...poor({}), school: SCHOOLS },
    ["unknown - noColumn", "unknown - noColumn", "notApplicable"],
  ],
  [
    "5.1-2",
    "of nobody in a list of teachers: what the school's row does not say stays asked",
    { teacher: [{ person: "A", role: "Giáo viên", rating: "Kém" }], ...school({ classes: 8 }) },
    ["notApplicable", "unknown - noColumn"],
  ],
  [
    "5.2-3",
    "of the teachers of one school: those of another stay asked",
    {
      school: [{ name: "Trường A" }, { name: "Trường B" }],
      teacher: [{ school: "Trường A", person: "GV", rating: "Khá" }],
    },
    ["unknown - noColumn", "pass"],
  ],
  [
    "5.2-3",
    "of the teachers of both",
    {
      school: [{ name: "Trường A" }, { name: "Trường B" }],
      teacher: [
        { school: "Trường A", person: "GV", rating: "Khá" },
        { school: "B", person: "GV", rating: "Khá" },
      ],
    },
    ["pass", "pass"],
  ],
  [
    "5.2-3",
    "of teachers whose list names no school: they are the only one's",
    { school: [{ name: "Trường A" }], teacher: [{ person: "GV", rating: "Khá" }] },
    "pass",
  ],
  [
    "5.2-3",
    "of teachers whose list names none of two schools",
    {
      school: [{ name: "Trường A" }, { name: "Trường B" }],
      teacher: [{ person: "GV", rating: "Khá" }],
    },
    ["unknown - noColumn", "pass"],
  ],
  [
    "5.2-3",
    "of teachers of two other schools beside one that is not named",
    {
      school: [{ name: "Trường X" }],
      teacher: [
        { school: "Trường Y", person: "GV", rating: "Khá" },
        { school: "Trường Z", person: "GV", rating: "Khá" },
        { school: "", person: "GV", rating: "Khá" },
      ],
    },
    ["unknown - noColumn", "pass", "pass", "pass"],
  ],
  [
    "5.2-3",
    "of teachers of one school, where another one's row bears no name",
    {
      school: [{ name: "Trường Y" }, { name: "" }],
      teacher: [
        { school: "Trường Y", person: "GV", rating: "Khá" },
        { school: "Trường Z", person: "GV", rating: "Khá" },
      ],
    },
    ["unknown - noColumn", "pass", "pass"],
  ],
  [
    "5.2-3",
    "of a list in which one school has no teachers",
    {
      school: [{ name: "Trường A" }, { name: "Trường B" }],
      teacher: [
        { school: "Trường A", person: "GV", role: "Giáo viên", rating: "Khá" },
        { school: "Trường B", person: "HT", role: "Hiệu trưởng", rating: "Khá" },
      ],
    },
    ["unknown - noColumn", "pass", "notApplicable"],
  ],
  [
    "5.1-2",
    "of the other one",
    { ...poor({ school: "THPT chuyên Lê Quý Đôn" }), school: SCHOOLS },
    ["notApplicable", "unknown - noColumn", "notApplicable"],
  ],
];

export const LESS_OF_PEOPLE: readonly Vector[] = [...WHOSE, ...PEOPLE];
