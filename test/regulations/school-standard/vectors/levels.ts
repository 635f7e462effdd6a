/** Which level a record is of: as it says itself, its school, or the head of its sheet. */
import type { Row, Vector } from "../../../support/vectors";

const school = (row: Row) => ({ school: [row] });
const facility = (row: Row, inSchool?: Row) => ({ facility: [row], ...(inSchool && { school: [inSchool] }) });
const LOWER: Row = { name: "A", level: "THCS" };
const UPPER: Row = { name: "B", level: "THPT" };

export const LEVELS: readonly Vector[] = [
  {
    rule: "7.4.b3-5",
    title: "THPT has no Young Pioneers",
    tables: school({ level: "THPT", pioneersRoom: "không" }),
    says: ["notApplicable"],
  },
  {
    rule: "7.4.b3-5",
    title: "THCS has",
    tables: school({ level: "THCS", pioneersRoom: "không" }),
    says: ["fail B2"],
  },
  {
    rule: "7.4.b3-5",
    title: "several levels have",
    tables: facility({ pioneersRoom: "không" }, { name: "A", level: "THCS&THPT" }),
    says: ["fail A2"],
  },
  {
    rule: "7.4.b3-5",
    title: "a checklist without level",
    tables: facility({ pioneersRoom: "không" }),
    says: ["unknown - noColumn"],
  },
  {
    rule: "7.4.b3-5",
    title: "the head of the sheet names a THCS",
    tables: facility({ pioneersRoom: "không" }),
    letterhead: ["PHÒNG GD&ĐT YÊN KHÁNH", "TRƯỜNG THCS KHÁNH NHẠC"],
    says: ["fail A2"],
  },
  ...["KẾT QUẢ TH TIÊU CHUẨN TRƯỜNG CHUẨN QUỐC GIA", "CÁC TRƯỜNG TIỂU HỌC SÁP NHẬP VỀ NHÀ TRƯỜNG"].map(
    (line) => ({
      rule: "7.4.b3-5",
      title: `${line}: no level of this school`,
      tables: facility({ pioneersRoom: "không" }),
      letterhead: [line],
      says: ["unknown - noColumn"],
    })
  ),
  {
    rule: "7.4.b3-5",
    title: "the head of the sheet is over schools of two levels",
    tables: facility({ pioneersRoom: "không" }),
    letterhead: ["CƠ SỞ VẬT CHẤT CÁC TRƯỜNG THCS, THPT"],
    says: ["unknown - noColumn"],
  },
  {
    rule: "7.4.b3-5",
    title: "the head of the sheet names a school of two levels",
    tables: facility({ pioneersRoom: "không" }),
    letterhead: ["TRƯỜNG THCS&THPT ĐINH THIỆN LÝ"],
    says: ["fail A2"],
  },
  {
    rule: "7.4.b3-5",
    title: "a room is right at every level",
    tables: facility({ pioneersRoom: "có" }),
    says: ["pass"],
  },
  {
    rule: "7.4.b3-5",
    title: "the head of the sheet names schools of two levels, or one of a level that nobody knows",
    tables: facility({ pioneersRoom: "không" }),
    letterhead: ["TRƯỜNG THCS YÊN KHÁNH", "TRƯỜNG THPT YÊN KHÁNH A"],
    says: ["unknown - noColumn"],
  },
  ...["TRƯỜNG TH&THPT ĐINH THIỆN LÝ", "TRƯỜNG THCS YÊN KHÁNH"].map((line, at, both) => ({
    rule: "7.4.b3-5",
    title: `${line} stands first at the head, beside ${both[1 - at]}`,
    tables: facility({ pioneersRoom: "không" }),
    letterhead: at === 0 ? both : [...both].reverse(),
    says: ["unknown - noColumn"],
  })),
  {
    rule: "7.4.b3-5",
    title: "of several schools each record is of its own",
    tables: {
      facility: ["B", "A"].map((name) => ({ school: name, pioneersRoom: "không" })),
      school: [LOWER, UPPER],
    },
    says: ["notApplicable", "fail B3"],
  },
  {
    rule: "7.4.b3-5",
    title: "of several schools none is that of a record without one",
    tables: { facility: [{ pioneersRoom: "không" }], school: [LOWER, UPPER] },
    says: ["unknown - noColumn"],
  },
];
