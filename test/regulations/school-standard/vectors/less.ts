/** Sheets that say less than others, or say it elsewhere. */
import type { Row, Vector } from "../../../support/vectors";

const school = (row: Row) => ({ school: [row] });
const team = (...member: Row[]) => ({ member });
const HEAD: Row = { person: "A", position: "Phó Giám đốc", organisation: "Sở GDĐT", teamRole: "Trưởng đoàn" };
const SECRETARY: Row = { ...HEAD, person: "B", position: "Trưởng phòng GDTrH", teamRole: "Thư ký" };
const MEMBER: Row = { ...HEAD, person: "C", position: "Chuyên viên", teamRole: "Thành viên" };

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

const PEOPLE: readonly Vector[] = [
  [
    "5.1-2",
    "a leader's rating in a column of its own, or in none",
    { teacher: [{ person: "A", role: "Hiệu trưởng", leaderRating: "Đạt" }] },
    "fail C2",
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

const TEAM: readonly Vector[] = [
  [
    "10.2.a",
    "who is no leader, and no head of a division",
    team({ ...HEAD, position: "Chuyên viên" }, { ...SECRETARY, position: "Chuyên viên" }),
    ["fail B2", "fail B3"],
  ],
  [
    "10.2.a",
    "a deputy director of nobody says what",
    team({ ...HEAD, organisation: null }, SECRETARY),
    "unknown C2 blank",
  ],
  [
    "10.2.a",
    "no column of organisations",
    team({ person: "A", position: "Phó Giám đốc", teamRole: "Trưởng đoàn kiêm thư ký" }),
    ["unknown - noColumn", "fail B2"],
  ],
  [
    "10.2.a",
    "no column of positions, and another department",
    team({ person: "A", organisation: "Sở Y tế", teamRole: "Trưởng đoàn kiêm thư ký" }),
    ["fail B2", "fail B2"],
  ],
  [
    "10.2.a",
    "neither of both columns",
    team({ person: "A", teamRole: "Trưởng đoàn kiêm thư ký" }),
    "unknown - noColumn",
  ],
  [
    "10.2.b",
    "a blank position may be the union's",
    team(HEAD, { ...MEMBER, position: null }),
    "unknown B3 blank",
  ],
  [
    "10.2.c",
    "a blank organisation may be one of the six",
    team(HEAD, { ...MEMBER, organisation: null }),
    "unknown C3 blank R3",
  ],
  [
    "10.2.d",
    "an inspected school that is not named",
    {
      ...team(HEAD, { ...MEMBER, position: "Hiệu trưởng", organisation: "THPT Lê Lợi" }),
      ...school({ level: "THPT" }),
    },
    "pass",
  ],
  [
    "10.2.d",
    "its own, where its name does not say what it is",
    {
      ...team(HEAD, { ...MEMBER, position: "Hiệu trưởng", organisation: "THPT Lê Lợi" }),
      ...school({ name: "Lê Lợi" }),
    },
    "pass",
  ],
];

const DECISIONS: readonly Vector[] = [
  [
    "12.1",
    "signed after the day of the check",
    { recognition: [{ school: "THCS A", signed: "01/06/2018" }] },
    "notApplicable",
    { asOf: "2018-05-31" },
  ],
  [
    "12.1",
    "overdue, whoever checks",
    { recognition: [{ school: "Trường A", signed: "31/08/2013" }] },
    "fail B2",
    { asOf: "2016-03-01" },
  ],
  [
    "12.2",
    "of no school that is named",
    {
      recognition: [
        { school: null, signed: "31/08/2012" },
        { school: null, signed: "01/10/2017" },
      ],
    },
    ["unknown A2 blank", "notApplicable"],
    { asOf: "2018-09-01" },
  ],
  [
    "3.1",
    "a newer decision of no school that is named",
    {
      recognition: [
        { school: null, signed: "31/08/2012" },
        { school: null, signed: "01/10/2017" },
      ],
    },
    ["unknown A2 blank", "pass"],
    { asOf: "2018-09-01" },
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

export const LESS: readonly Vector[] = [
  ...WHOSE,
  ...ORGANISATION,
  ...PEOPLE,
  ...QUALITY,
  ...BUILDINGS,
  ...TEAM,
  ...DECISIONS,
];
