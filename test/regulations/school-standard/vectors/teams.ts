/** Teams and decisions that sheets say less of than others. */
import type { Row, Vector } from "../../../support/vectors";
import { school } from "./support";

const team = (...member: Row[]) => ({ member });
const HEAD: Row = { person: "A", position: "Phó Giám đốc", organisation: "Sở GDĐT", teamRole: "Trưởng đoàn" };
const SECRETARY: Row = { ...HEAD, person: "B", position: "Trưởng phòng GDTrH", teamRole: "Thư ký" };
const MEMBER: Row = { ...HEAD, person: "C", position: "Chuyên viên", teamRole: "Thành viên" };

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

export const LESS_OF_TEAMS: readonly Vector[] = [...TEAM, ...DECISIONS];
