/** Sheets that say less than others, or say it elsewhere. */
import type { Row, Vector } from "../../../support/vectors";

const school = (row: Row) => ({ school: [row] });
const team = (...member: Row[]) => ({ member });
const HEAD: Row = { person: "A", position: "Phó Giám đốc", organisation: "Sở GDĐT", teamRole: "Trưởng đoàn" };
const SECRETARY: Row = { ...HEAD, person: "B", position: "Trưởng phòng GDTrH", teamRole: "Thư ký" };
const MEMBER: Row = { ...HEAD, person: "C", position: "Chuyên viên", teamRole: "Thành viên" };

const ORGANISATION: readonly Vector[] = [
  {
    rule: "4.1.a-2",
    title: "a class whose name tells no grade, and no column that does",
    tables: { class: [{ class: "6A" }, { class: "7A" }, { class: "Chọn" }, { class: "9A" }] },
    says: ["unknown A4 unreadable"],
  },
  {
    rule: "4.1.a-2",
    title: "several levels, and classes of one",
    tables: {
      class: [{ class: "10A" }, { class: "11A" }, { class: "12A" }],
      ...school({ name: "A", level: "Phổ thông có nhiều cấp học" }),
    },
    says: ["unknown - incomplete"],
  },
  {
    rule: "4.1.a-2",
    title: "several levels, and figures of one",
    tables: school({ level: "Phổ thông có nhiều cấp học", grade10: 3, grade11: 3, grade12: 2 }),
    says: ["unknown A2 incomplete"],
  },
  {
    rule: "4.1.a-2",
    title: "an answer left blank is a fail, one that nobody can read is none",
    tables: { school: [{ allGrades: null }, { allGrades: "xem phụ lục" }] },
    says: ["fail A2", "unknown A3 unreadable"],
  },
  {
    rule: "4.1.b",
    title: "an average that is blank",
    tables: school({ averageClass: null }),
    says: ["unknown A2 blank"],
  },
  {
    rule: "4.2.b",
    title: "by the school: its own figure, or the fewest of each group",
    readings: { R1: "school" },
    tables: {
      school: [
        { topics: 1, groups: null, fewestTopics: null },
        { topics: null, groups: 2, fewestTopics: 1 },
        { topics: null, groups: 1, fewestTopics: 1 },
        { topics: null, groups: null, fewestTopics: 1 },
      ],
    },
    says: ["fail A2", "pass", "fail C4", "unknown A5 blank"],
  },
  {
    rule: "4.2.b",
    title: "a list of groups without their topics counts none",
    tables: { group: [{ group: "Toán" }, { group: "Văn" }], ...school({ topics: 4, groups: 2 }) },
    says: ["unknown school!A2 incomplete"],
  },
];

const PEOPLE: readonly Vector[] = [
  {
    rule: "5.1-2",
    title: "a leader's rating in a column of its own, or in none",
    tables: { teacher: [{ person: "A", role: "Hiệu trưởng", leaderRating: "Đạt" }] },
    says: ["fail C2"],
  },
  {
    rule: "5.1-2",
    title: "what a leader is rated as a teacher is not asked where leaders have a column",
    tables: { teacher: [{ person: "A", role: "Hiệu trưởng", rating: "Kém", leaderRating: null }] },
    says: ["unknown D2 blank"],
  },
  {
    rule: "5.1-2",
    title: "nor where the column is of the standard for teachers",
    tables: { teacher: [{ person: "A", role: "Hiệu trưởng", rating: "Trung bình" }] },
    labels: { rating: "Xếp loại chuẩn nghề nghiệp giáo viên" },
    says: ["unknown - noColumn"],
  },
  {
    rule: "5.1-2",
    title: "but a column for both says it",
    tables: { teacher: [{ person: "A", role: "Hiệu trưởng", rating: "Trung bình" }] },
    labels: { rating: "Xếp loại chuẩn HT, PHT, GV" },
    says: ["fail C2"],
  },
  {
    rule: "5.1-2",
    title: "who was a leader, may become one or works for one is none",
    tables: {
      teacher: ["Giáo viên (nguyên Hiệu trưởng)", "GV, quy hoạch Phó hiệu trưởng", "Thư ký Hiệu trưởng"].map(
        (role) => ({ person: "A", role, rating: "Kém" })
      ),
    },
    says: ["notApplicable", "notApplicable", "notApplicable"],
  },
  {
    rule: "5.1-2",
    title: "a list of leaders without ratings",
    tables: { teacher: [{ person: "A", role: "Hiệu trưởng" }] },
    says: ["unknown - noColumn"],
  },
  { rule: "5.1-2", title: "denied as a whole", tables: school({ leadersRated: "không" }), says: ["fail A2"] },
  {
    rule: "5.1-2",
    title: "two columns, and no number of vice principals: each is asked for",
    tables: school({ principalRating: "Khá", viceRating: "Khá", viceRating2: null }),
    says: ["unknown C2 blank"],
  },
  {
    rule: "5.2-1",
    title: "from those below the standard: a blank, and no teachers",
    tables: {
      school: [
        { teachers: null, belowStandard: 1 },
        { teachers: 0, belowStandard: 0 },
      ],
    },
    says: ["unknown A2 blank", "unknown A3 zeroDenominator"],
  },
  {
    rule: "5.2-2",
    title: "a list: whoever is no manager and no other staff teaches",
    tables: {
      teacher: [
        { person: "A", role: "Chủ nhiệm CLB", excellent: "x" },
        { person: "B", role: "Giáo viên", excellent: "Không" },
      ],
    },
    says: ["pass"],
    value: 0.5,
  },
];

const QUALITY: readonly Vector[] = [
  {
    rule: "6.2.a3",
    title: "a blank share of both grades, and one of each",
    tables: school({ learningWeakPoorShare: null, learningWeakShare: "2%", learningPoorShare: "1%" }),
    says: ["pass"],
    value: 0.03,
  },
  {
    rule: "6.2.a3",
    title: "a blank share of both, and of one of them",
    tables: school({ learningWeakPoorShare: null, learningWeakShare: "2%", learningPoorShare: null }),
    says: ["unknown A2 blank"],
  },
  {
    rule: "6.2.a3",
    title: "a share that is stated, whatever its parts",
    tables: school({ learningWeakPoorShare: "4%", learningWeakShare: "4%", learningPoorShare: "2%" }),
    says: ["pass"],
    value: 0.04,
  },
  {
    rule: "6.2.a3",
    title: "a share that is blank, and one of its parts alone",
    tables: school({ learningWeakPoorShare: null, learningWeakShare: "2%" }),
    says: ["unknown A2 blank"],
  },
  {
    rule: "6.2.a3",
    title: "counts of some grades, and no number of pupils",
    tables: school({ learningWeak: 2, learningPoor: 1 }),
    says: ["unknown - noColumn"],
  },
  {
    rule: "6-sum",
    title: "counts of all grades, and no number of pupils",
    tables: school({
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
    says: ["unknown - noColumn", "pass"],
  },
  {
    rule: "6.1-2",
    title: "a year that is none",
    tables: { year: [{ year: "2014-2016", pupils: 100, dropouts: 2 }] },
    asOf: "2015-06-15",
    says: ["unknown A2 unreadable"],
  },
  {
    rule: "6.1-2",
    title: "recognised by the school's own sheet: years since then",
    tables: {
      year: [
        { year: "2013-2014", pupils: 100, dropouts: 2 },
        { year: "2014-2015", pupils: 100, dropouts: 2 },
      ],
      ...school({ name: "THCS A", signed: "01/08/2014" }),
    },
    asOf: "2015-06-15",
    says: ["notApplicable", "fail C3"],
  },
  {
    rule: "6.1-2",
    title: "a signing still to come is none yet",
    tables: {
      year: [{ year: "2013-2014", pupils: 100, dropouts: 2 }],
      ...school({ name: "THCS A", signed: "01/08/2015" }),
    },
    asOf: "2014-08-15",
    says: ["fail C2"],
  },
  {
    rule: "6.1-2",
    title: "a signing that nobody can read leaves open which years count",
    tables: {
      year: [{ year: "2013-2014", pupils: 100, dropouts: 2 }],
      ...school({ name: "THCS A", signed: "tháng 8" }),
    },
    asOf: "2015-06-15",
    says: ["unknown school!B2 unreadable"],
  },
];

const BUILDINGS: readonly Vector[] = [
  {
    rule: "7.2.c",
    title: "a founding without a year, and with two",
    tables: {
      school: [
        { founded: "đã lâu", groundArea: "có" },
        { founded: "1998, lập lại 2005", groundArea: "có" },
      ],
    },
    says: ["unknown A2 unreadable", "unknown A3 ambiguous"],
  },
  {
    rule: "7.4.c-2",
    title: "a blank number of rooms, in place of an answer",
    tables: school({ viceRooms: null, vices: 2 }),
    says: ["unknown A2 blank"],
  },
  {
    rule: "7.4.c-2",
    title: "answered, and nobody says for how many",
    tables: school({ viceRoomEach: "có", viceRooms: 2 }),
    says: ["pass"],
  },
];

const TEAM: readonly Vector[] = [
  {
    rule: "10.2.a",
    title: "who is no leader, and no head of a division",
    tables: team({ ...HEAD, position: "Chuyên viên" }, { ...SECRETARY, position: "Chuyên viên" }),
    says: ["fail B2", "fail B3"],
  },
  {
    rule: "10.2.a",
    title: "a deputy director of nobody says what",
    tables: team({ ...HEAD, organisation: null }, SECRETARY),
    says: ["unknown C2 blank"],
  },
  {
    rule: "10.2.a",
    title: "no column of organisations",
    tables: team({ person: "A", position: "Phó Giám đốc", teamRole: "Trưởng đoàn kiêm thư ký" }),
    says: ["unknown - noColumn", "fail B2"],
  },
  {
    rule: "10.2.a",
    title: "no column of positions, and another department",
    tables: team({ person: "A", organisation: "Sở Y tế", teamRole: "Trưởng đoàn kiêm thư ký" }),
    says: ["fail B2", "fail B2"],
  },
  {
    rule: "10.2.a",
    title: "neither of both columns",
    tables: team({ person: "A", teamRole: "Trưởng đoàn kiêm thư ký" }),
    says: ["unknown - noColumn"],
  },
  {
    rule: "10.2.b",
    title: "a blank position may be the union's",
    tables: team(HEAD, { ...MEMBER, position: null }),
    says: ["unknown B3 blank"],
  },
  {
    rule: "10.2.c",
    title: "a blank organisation may be one of the six",
    tables: team(HEAD, { ...MEMBER, organisation: null }),
    says: ["unknown C3 blank"],
    reading: "R3",
  },
  {
    rule: "10.2.d",
    title: "an inspected school that is not named",
    tables: {
      ...team(HEAD, { ...MEMBER, position: "Hiệu trưởng", organisation: "THPT Lê Lợi" }),
      ...school({ level: "THPT" }),
    },
    says: ["pass"],
  },
  {
    rule: "10.2.d",
    title: "its own, where its name does not say what it is",
    tables: {
      ...team(HEAD, { ...MEMBER, position: "Hiệu trưởng", organisation: "THPT Lê Lợi" }),
      ...school({ name: "Lê Lợi" }),
    },
    says: ["pass"],
  },
];

const DECISIONS: readonly Vector[] = [
  {
    rule: "12.1",
    title: "signed after the day of the check",
    tables: { recognition: [{ school: "THCS A", signed: "01/06/2018" }] },
    asOf: "2018-05-31",
    says: ["notApplicable"],
  },
  {
    rule: "12.1",
    title: "overdue, whoever checks",
    tables: { recognition: [{ school: "Trường A", signed: "31/08/2013" }] },
    asOf: "2016-03-01",
    says: ["fail B2"],
  },
  {
    rule: "12.2",
    title: "of no school that is named",
    tables: {
      recognition: [
        { school: null, signed: "31/08/2012" },
        { school: null, signed: "01/10/2017" },
      ],
    },
    asOf: "2018-09-01",
    says: ["unknown A2 blank", "notApplicable"],
  },
  {
    rule: "3.1",
    title: "a newer decision of no school that is named",
    tables: {
      recognition: [
        { school: null, signed: "31/08/2012" },
        { school: null, signed: "01/10/2017" },
      ],
    },
    asOf: "2018-09-01",
    says: ["unknown A2 blank", "pass"],
  },
];

/** A principal whose rating is no matter of a specialised school. */
const poor = (row: Row) => ({ teacher: [{ person: "A", role: "Hiệu trưởng", rating: "Kém", ...row }] });
const SCHOOLS = [
  { name: "THPT chuyên Lê Quý Đôn", level: "THPT" },
  { name: "Trường A", level: "THCS" },
];
const WHOSE: readonly Vector[] = [
  {
    rule: "5.1-2",
    title: "of one of two schools",
    tables: { ...poor({ school: "Trường A" }), school: SCHOOLS },
    says: ["fail C2", "unknown - noColumn", "notApplicable"],
  },
  {
    rule: "5.1-2",
    title: "of one of two schools, and nobody knows of which",
    tables: { ...poor({}), school: SCHOOLS },
    says: ["unknown - noColumn", "unknown - noColumn", "notApplicable"],
  },
  {
    rule: "5.1-2",
    title: "of nobody in a list of teachers: what the school's row does not say stays asked",
    tables: { teacher: [{ person: "A", role: "Giáo viên", rating: "Kém" }], ...school({ classes: 8 }) },
    says: ["notApplicable", "unknown - noColumn"],
  },
  {
    rule: "5.2-3",
    title: "of the teachers of one school: those of another stay asked",
    tables: {
      school: [{ name: "Trường A" }, { name: "Trường B" }],
      teacher: [{ school: "Trường A", person: "GV", rating: "Khá" }],
    },
    says: ["unknown - noColumn", "pass"],
  },
  {
    rule: "5.2-3",
    title: "of the teachers of both",
    tables: {
      school: [{ name: "Trường A" }, { name: "Trường B" }],
      teacher: [
        { school: "Trường A", person: "GV", rating: "Khá" },
        { school: "B", person: "GV", rating: "Khá" },
      ],
    },
    says: ["pass", "pass"],
  },
  {
    rule: "5.2-3",
    title: "of teachers whose list names no school: they are the only one's",
    tables: { school: [{ name: "Trường A" }], teacher: [{ person: "GV", rating: "Khá" }] },
    says: ["pass"],
  },
  {
    rule: "5.2-3",
    title: "of teachers whose list names none of two schools",
    tables: {
      school: [{ name: "Trường A" }, { name: "Trường B" }],
      teacher: [{ person: "GV", rating: "Khá" }],
    },
    says: ["unknown - noColumn", "pass"],
  },
  {
    rule: "5.2-3",
    title: "of a list in which one school has no teachers",
    tables: {
      school: [{ name: "Trường A" }, { name: "Trường B" }],
      teacher: [
        { school: "Trường A", person: "GV", role: "Giáo viên", rating: "Khá" },
        { school: "Trường B", person: "HT", role: "Hiệu trưởng", rating: "Khá" },
      ],
    },
    says: ["unknown - noColumn", "pass", "notApplicable"],
  },
  {
    rule: "5.1-2",
    title: "of the other one",
    tables: { ...poor({ school: "THPT chuyên Lê Quý Đôn" }), school: SCHOOLS },
    says: ["notApplicable", "unknown - noColumn", "notApplicable"],
  },
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
