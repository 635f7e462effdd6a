import { NOTES } from "../../../../src/regulations/school-standard/notes";
import type { Vector } from "../../../support/vectors";

type Row = Record<string, string | number | null>;
const school = (row: Row) => ({ school: [row] });
const HEAD: Row = { person: "A", position: "Phó Giám đốc", organisation: "Sở GDĐT", teamRole: "Trưởng đoàn" };
const SECRETARY: Row = {
  person: "B",
  position: "Trưởng phòng GDTrH",
  organisation: "Sở GD&ĐT",
  teamRole: "Thư ký",
};
const UNION: Row = {
  person: "C",
  position: "Chủ tịch",
  organisation: "Công đoàn ngành Giáo dục",
  teamRole: "Thành viên",
};
const other = (organisation: string | null, position = "Chuyên viên"): Row => ({
  person: "D",
  position,
  organisation,
  teamRole: "Thành viên",
});
const team = (...rows: Row[]) => ({ member: rows });

export const ARTICLES_9_12: readonly Vector[] = [
  { rule: "9.2", title: "no report", tables: school({ report: "không" }), says: ["fail A2"] },
  {
    rule: "10.2-1",
    title: "nine",
    tables: team(...Array.from({ length: 9 }, () => other("Sở Y tế"))),
    says: ["pass"],
  },
  {
    rule: "10.2-1",
    title: "eight",
    tables: team(...Array.from({ length: 8 }, () => other("Sở Y tế"))),
    says: ["fail -"],
    value: 8,
    limit: 9,
  },
  { rule: "10.2-1", title: "stated for the school", tables: school({ teamSize: 8 }), says: ["fail A2"] },
  {
    rule: "10.2-1",
    title: "not asked of a school that does not state it",
    tables: school({ name: "A" }),
    says: [],
  },
  { rule: "10.2.a", title: "head and secretary", tables: team(HEAD, SECRETARY, UNION), says: ["pass"] },
  {
    rule: "10.2.a",
    title: "another department's director",
    tables: team({ ...HEAD, organisation: "Sở Y tế" }, SECRETARY),
    says: ["fail B2"],
  },
  {
    rule: "10.2.a",
    title: "a deputy head of the division",
    tables: team(HEAD, { ...SECRETARY, position: "Phó trưởng phòng GDTrH" }),
    says: ["fail B3"],
  },
  {
    rule: "10.2.a",
    title: "another division",
    tables: team(HEAD, { ...SECRETARY, position: "Trưởng phòng Giáo dục Tiểu học" }),
    says: ["fail B3"],
  },
  {
    rule: "10.2.a",
    title: "which division is not said",
    tables: team(HEAD, { ...SECRETARY, position: "Trưởng phòng" }),
    says: ["unknown B3 incomplete"],
  },
  { rule: "10.2.a", title: "no secretary", tables: team(HEAD, UNION), says: ["fail -"] },
  {
    rule: "10.2.a",
    title: "a blank duty may be the secretary",
    tables: team(HEAD, { ...SECRETARY, teamRole: null }),
    says: ["unknown D3 blank"],
  },
  {
    rule: "10.2.a",
    title: "position and organisation in one",
    tables: team(
      { person: "A", position: "Giám đốc Sở Giáo dục và Đào tạo", teamRole: "Trưởng đoàn" },
      { person: "B", position: "Trưởng phòng Giáo dục trung học Sở GDĐT", teamRole: "Thư kí" }
    ),
    says: ["pass"],
  },
  { rule: "10.2.b", title: "the education union", tables: team(HEAD, UNION), says: ["pass"] },
  {
    rule: "10.2.b",
    title: "a school's own union",
    tables: team(HEAD, other("Công đoàn trường THPT A", "Chủ tịch")),
    says: ["fail -"],
    note: NOTES.noUnion,
  },
  {
    rule: "10.2.b",
    title: "a blank organisation may be it",
    tables: team(HEAD, other(null)),
    says: ["unknown C3 blank"],
  },
  { rule: "10.2.c", title: "one of the six", tables: team(HEAD, other("Sở Tài chính")), says: ["pass"] },
  {
    rule: "10.2.c",
    title: "none of the six",
    tables: team(HEAD, other("Phòng Tài chính, Sở GDĐT")),
    says: ["fail -"],
    reading: "R3",
  },
  {
    rule: "10.2.c",
    title: "all six by the other reading",
    readings: { R3: "all" },
    tables: team(
      other("Sở Nội vụ"),
      other("Sở KH&ĐT"),
      other("Sở Tài chính"),
      other("Sở Khoa học và Công nghệ"),
      other("Sở Y tế"),
      other("Sở VHTTDL")
    ),
    says: ["pass"],
  },
  {
    rule: "10.2.c",
    title: "five of six by the other reading",
    readings: { R3: "all" },
    tables: team(
      other("Sở Nội vụ"),
      other("Sở KHĐT"),
      other("Sở Tài chính"),
      other("Sở KHCN"),
      other("Sở Y tế")
    ),
    says: ["fail -"],
    reading: "R3",
    value: 5,
    limit: 6,
    args: {
      departments: { list: [{ vi: "Sở Văn hóa - Thể thao và Du lịch", en: "culture, sport and tourism" }] },
    },
  },
  {
    rule: "10.2.c",
    title: "four of six by the other reading, and one that may be any: another lacks all the same",
    readings: { R3: "all" },
    tables: team(other("Sở Nội vụ"), other("Sở KHĐT"), other("Sở Tài chính"), other("Sở KHCN"), other(null)),
    says: ["fail -"],
    value: 4,
  },
  {
    rule: "10.2.d",
    title: "another school's principal",
    tables: team(HEAD, other("Trường THPT Lê Lợi", "Hiệu trưởng")),
    says: ["pass"],
  },
  {
    rule: "10.2.d",
    title: "the inspected school's own",
    tables: { ...team(HEAD, other("Trường THPT Lê Lợi", "Hiệu trưởng")), school: [{ name: "THPT Lê Lợi" }] },
    says: ["fail -"],
  },
  {
    rule: "10.2.d",
    title: "its own, by the title alone, or with its place",
    tables: {
      ...team(
        HEAD,
        other(null, "Hiệu trưởng THPT Lê Lợi"),
        other("THPT Lê Lợi, huyện Hiệp Hòa", "Phó hiệu trưởng")
      ),
      school: [{ name: "Trường THPT Lê Lợi" }],
    },
    says: ["unknown C3 blank"],
  },
  {
    rule: "10.2.d",
    title: "its own, with its place",
    tables: {
      ...team(HEAD, other("THPT Lê Lợi, huyện Hiệp Hòa", "Hiệu trưởng")),
      school: [{ name: "Trường THPT Lê Lợi" }],
    },
    says: ["fail -"],
  },
  {
    rule: "10.2.d",
    title: "its own, by the title where the sheet has no organisations",
    tables: {
      member: [
        { person: "A", position: "Phó Giám đốc Sở GDĐT", teamRole: "Trưởng đoàn" },
        { person: "B", position: "Hiệu trưởng THPT Lê Lợi", teamRole: "Thành viên" },
      ],
      school: [{ name: "Trường THPT Lê Lợi" }],
    },
    says: ["unknown - noColumn"],
  },
  {
    rule: "10.2.d",
    title: "a teacher is no leader",
    tables: team(HEAD, other("Trường THPT Lê Lợi", "Giáo viên")),
    says: ["fail -"],
  },

  {
    rule: "11.1",
    title: "THPT to the Sở",
    tables: school({ level: "THPT", submittedTo: "Sở Giáo dục và Đào tạo Lâm Đồng" }),
    says: ["pass"],
  },
  {
    rule: "11.1",
    title: "THPT to the phòng",
    tables: school({ level: "THPT", submittedTo: "Phòng GDĐT" }),
    says: ["fail B2"],
    value: "Phòng GDĐT",
    note: NOTES.notToDepartment,
  },
  {
    rule: "11.1",
    title: "THPT to whom the words do not tell",
    tables: school({ level: "THPT", submittedTo: "Bộ phận một cửa" }),
    says: ["unknown B2 unreadable"],
  },
  {
    rule: "11.1",
    title: "THCS, the confirmation still to come",
    tables: school({
      level: "THCS",
      submittedTo: "Sở GDĐT",
      officeConfirmed: "Chờ xác nhận",
      districtCommented: "x",
    }),
    says: ["unknown C2 unreadable"],
  },
  {
    rule: "11.1",
    title: "THCS, all steps",
    tables: school({
      level: "THCS",
      submittedTo: "Sở GDĐT",
      officeConfirmed: "Đã xác nhận",
      districtCommented: "x",
    }),
    says: ["pass"],
  },
  {
    rule: "11.1",
    title: "THCS, a route in words",
    tables: school({ level: "THCS", submittedTo: "Phòng GDĐT, UBND huyện, Sở GDĐT" }),
    says: ["pass"],
  },
  {
    rule: "11.1",
    title: "THCS without the comment",
    tables: school({
      level: "THCS",
      submittedTo: "Sở GDĐT",
      officeConfirmed: "có",
      districtCommented: "chưa",
    }),
    says: ["fail D2"],
    note: NOTES.notCommented,
  },
  {
    rule: "11.1",
    title: "several levels go both ways",
    tables: school({
      level: "Phổ thông có nhiều cấp học",
      submittedTo: "Sở GDĐT",
      officeConfirmed: null,
      districtCommented: "có",
    }),
    says: ["unknown C2 blank"],
  },
  {
    rule: "11.1",
    title: "the level is blank",
    tables: school({ level: null, submittedTo: "Sở" }),
    says: ["unknown A2 blank"],
  },
  { rule: "11.2", title: "received", tables: school({ departmentReceived: "Rồi" }), says: ["pass"] },
];
