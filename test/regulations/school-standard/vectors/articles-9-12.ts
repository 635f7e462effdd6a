import { NOTES } from "../../../../src/regulations/school-standard/notes";
import type { Row, Vector } from "../../../support/vectors";

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
  ["9.2", "no report", school({ report: "không" }), "fail A2 false/true"],
  ["10.2-1", "nine", team(...Array.from({ length: 9 }, () => other("Sở Y tế"))), "pass"],
  ["10.2-1", "eight", team(...Array.from({ length: 8 }, () => other("Sở Y tế"))), "fail - 8/9"],
  ["10.2-1", "stated for the school", school({ teamSize: 8 }), "fail A2 8/9"],
  ["10.2-1", "not asked of a school that does not state it", school({ name: "A" }), []],
  ["10.2.a", "head and secretary", team(HEAD, SECRETARY, UNION), "pass"],
  [
    "10.2.a",
    "another department's director",
    team({ ...HEAD, organisation: "Sở Y tế" }, SECRETARY),
    "fail B2 Phó Giám đốc",
    { cells: ["B2", "C2", "D2"], args: { who: "Phó Giám đốc" } },
  ],
  [
    "10.2.a",
    "a deputy head of the division",
    team(HEAD, { ...SECRETARY, position: "Phó trưởng phòng GDTrH" }),
    "fail B3 Phó trưởng phòng GDTrH",
    { cells: ["B3", "C3", "D3"], args: { who: "Phó trưởng phòng GDTrH" } },
  ],
  [
    "10.2.a",
    "another division",
    team(HEAD, { ...SECRETARY, position: "Trưởng phòng Giáo dục Tiểu học" }),
    "fail B3",
  ],
  [
    "10.2.a",
    "which division is not said",
    team(HEAD, { ...SECRETARY, position: "Trưởng phòng" }),
    "unknown B3 incomplete",
  ],
  ["10.2.a", "no secretary", team(HEAD, UNION), "fail -"],
  [
    "10.2.a",
    "a blank duty may be the secretary",
    team(HEAD, { ...SECRETARY, teamRole: null }),
    "unknown D3 blank",
  ],
  [
    "10.2.a",
    "position and organisation in one",
    team(
      { person: "A", position: "Giám đốc Sở Giáo dục và Đào tạo", teamRole: "Trưởng đoàn" },
      { person: "B", position: "Trưởng phòng Giáo dục trung học Sở GDĐT", teamRole: "Thư kí" }
    ),
    "pass",
  ],
  ["10.2.b", "the education union", team(HEAD, UNION), "pass"],
  [
    "10.2.b",
    "a school's own union",
    team(HEAD, other("Công đoàn trường THPT A", "Chủ tịch")),
    "fail -",
    { note: NOTES.noUnion },
  ],
  ["10.2.b", "a blank organisation may be it", team(HEAD, other(null)), "unknown C3 blank"],
  ["10.2.c", "one of the six", team(HEAD, other("Sở Tài chính")), "pass"],
  ["10.2.c", "none of the six", team(HEAD, other("Phòng Tài chính, Sở GDĐT")), "fail - 0/1 R3"],
  [
    "10.2.c",
    "all six by the other reading",
    team(
      other("Sở Nội vụ"),
      other("Sở KH&ĐT"),
      other("Sở Tài chính"),
      other("Sở Khoa học và Công nghệ"),
      other("Sở Y tế"),
      other("Sở VHTTDL")
    ),
    "pass",
    { readings: { R3: "all" } },
  ],
  [
    "10.2.c",
    "five of six by the other reading",
    team(other("Sở Nội vụ"), other("Sở KHĐT"), other("Sở Tài chính"), other("Sở KHCN"), other("Sở Y tế")),
    "fail - 5/6 R3",
    {
      readings: { R3: "all" },
      args: {
        departments: { list: [{ vi: "Sở Văn hóa - Thể thao và Du lịch", en: "culture, sport and tourism" }] },
      },
    },
  ],
  [
    "10.2.c",
    "four of six by the other reading, and one that may be any: another lacks all the same",
    team(other("Sở Nội vụ"), other("Sở KHĐT"), other("Sở Tài chính"), other("Sở KHCN"), other(null)),
    "fail - 4/6 R3",
    { readings: { R3: "all" } },
  ],
  ["10.2.d", "another school's principal", team(HEAD, other("Trường THPT Lê Lợi", "Hiệu trưởng")), "pass"],
  [
    "10.2.d",
    "the inspected school's own",
    { ...team(HEAD, other("Trường THPT Lê Lợi", "Hiệu trưởng")), school: [{ name: "THPT Lê Lợi" }] },
    "fail -",
    { cells: ["C3"], note: NOTES.ownLeader },
  ],
  [
    "10.2.d",
    "its own, by the title alone, or with its place",
    {
      ...team(
        HEAD,
        other(null, "Hiệu trưởng THPT Lê Lợi"),
        other("THPT Lê Lợi, huyện Hiệp Hòa", "Phó hiệu trưởng")
      ),
      school: [{ name: "Trường THPT Lê Lợi" }],
    },
    "unknown C3 blank",
  ],
  [
    "10.2.d",
    "its own, with its place",
    {
      ...team(HEAD, { ...other("THPT Lê Lợi, huyện Hiệp Hòa", "Hiệu trưởng"), person: "B" }),
      school: [{ name: "Trường THPT Lê Lợi" }],
    },
    "fail -",
    { cells: ["C3"], args: { names: { list: ["B"] } } },
  ],
  [
    "10.2.d",
    "its own, by the title where the sheet has no organisations",
    {
      member: [
        { person: "A", position: "Phó Giám đốc Sở GDĐT", teamRole: "Trưởng đoàn" },
        { person: "B", position: "Hiệu trưởng THPT Lê Lợi", teamRole: "Thành viên" },
      ],
      school: [{ name: "Trường THPT Lê Lợi" }],
    },
    "unknown - noColumn",
  ],
  ["10.2.d", "a teacher is no leader", team(HEAD, other("Trường THPT Lê Lợi", "Giáo viên")), "fail -"],

  [
    "11.1",
    "THPT to the Sở",
    school({ level: "THPT", submittedTo: "Sở Giáo dục và Đào tạo Lâm Đồng" }),
    "pass",
  ],
  [
    "11.1",
    "THPT to the phòng",
    school({ level: "THPT", submittedTo: "Phòng GDĐT" }),
    "fail B2 Phòng GDĐT",
    { cells: ["B2", "A2"], note: NOTES.notToDepartment },
  ],
  [
    "11.1",
    "THPT to whom the words do not tell",
    school({ level: "THPT", submittedTo: "Bộ phận một cửa" }),
    "unknown B2 unreadable",
  ],
  [
    "11.1",
    "THCS, the confirmation still to come",
    school({
      level: "THCS",
      submittedTo: "Sở GDĐT",
      officeConfirmed: "Chờ xác nhận",
      districtCommented: "x",
    }),
    "unknown C2 unreadable",
  ],
  [
    "11.1",
    "THCS, all steps",
    school({
      level: "THCS",
      submittedTo: "Sở GDĐT",
      officeConfirmed: "Đã xác nhận",
      districtCommented: "x",
    }),
    "pass",
  ],
  [
    "11.1",
    "THCS, a route in words",
    school({ level: "THCS", submittedTo: "Phòng GDĐT, UBND huyện, Sở GDĐT" }),
    "pass",
  ],
  [
    "11.1",
    "THCS without the comment",
    school({
      level: "THCS",
      submittedTo: "Sở GDĐT",
      officeConfirmed: "có",
      districtCommented: "chưa",
    }),
    "fail D2 false/true",
    { cells: ["D2", "A2", "B2", "C2"], note: NOTES.notCommented },
  ],
  [
    "11.1",
    "several levels go both ways",
    school({
      level: "Phổ thông có nhiều cấp học",
      submittedTo: "Sở GDĐT",
      officeConfirmed: null,
      districtCommented: "có",
    }),
    "unknown C2 blank",
  ],
  ["11.1", "the level is blank", school({ level: null, submittedTo: "Sở" }), "unknown A2 blank"],
  ["11.2", "received", school({ departmentReceived: "Rồi" }), "pass"],
];
