/** Which level a record is of: as it says itself, its school, or the head of its sheet. */
import { NOT_APPLICABLE } from "../../../../src/regulations/school-standard/notes";
import type { Row, Vector } from "../../../support/vectors";

const school = (row: Row) => ({ school: [row] });
const facility = (row: Row, inSchool?: Row) => ({ facility: [row], ...(inSchool && { school: [inSchool] }) });
const LOWER: Row = { name: "A", level: "THCS" };
const UPPER: Row = { name: "B", level: "THPT" };

export const LEVELS: readonly Vector[] = [
  [
    "7.4.b3-5",
    "THPT has no Young Pioneers",
    school({ level: "THPT", pioneersRoom: "không" }),
    "notApplicable",
  ],
  ["7.4.b3-5", "THCS has", school({ level: "THCS", pioneersRoom: "không" }), "fail B2 false/true"],
  [
    "7.4.b3-5",
    "several levels have",
    facility({ pioneersRoom: "không" }, { name: "A", level: "THCS&THPT" }),
    "fail A2 false/true",
  ],
  ["7.4.b3-5", "a checklist without level", facility({ pioneersRoom: "không" }), "unknown - noColumn"],
  [
    "7.4.b3-5",
    "the head of the sheet names a THCS",
    facility({ pioneersRoom: "không" }),
    "fail A2",
    { letterhead: ["PHÒNG GD&ĐT YÊN KHÁNH", "TRƯỜNG THCS KHÁNH NHẠC"] },
  ],
  ...["KẾT QUẢ TH TIÊU CHUẨN TRƯỜNG CHUẨN QUỐC GIA", "CÁC TRƯỜNG TIỂU HỌC SÁP NHẬP VỀ NHÀ TRƯỜNG"].map(
    (line): Vector => [
      "7.4.b3-5",
      `${line}: no level of this school`,
      facility({ pioneersRoom: "không" }),
      "unknown - noColumn",
      { letterhead: [line] },
    ]
  ),
  [
    "7.4.b3-5",
    "the head of the sheet is over schools of two levels",
    facility({ pioneersRoom: "không" }),
    "unknown - noColumn",
    { letterhead: ["CƠ SỞ VẬT CHẤT CÁC TRƯỜNG THCS, THPT"] },
  ],
  [
    "7.4.b3-5",
    "the head of the sheet names a school of two levels",
    facility({ pioneersRoom: "không" }),
    "fail A2",
    { letterhead: ["TRƯỜNG THCS&THPT ĐINH THIỆN LÝ"] },
  ],
  ...["TRƯỜNG TIỂU HỌC KIM ĐỒNG", "Trường Mầm non Hoa Mai", "TRƯỜNG MẪU GIÁO 1-5"].map((line): Vector => [
    "7.4.b3-5",
    `${line}: outside by the head of the sheet`,
    facility({ pioneersRoom: "không" }),
    "notApplicable",
    { letterhead: ["PHÒNG GD&ĐT QUẬN 1", line], note: NOT_APPLICABLE.outside.note?.text },
  ]),
  ...["TRƯỜNG TH&THCS BA VÌ", "TRƯỜNG TIỂU HỌC VÀ THCS BA VÌ"].map((line): Vector => [
    "4.1.b",
    `${line}: not outside`,
    { class: [{ class: "6A", pupils: 46 }] },
    "fail B2",
    { letterhead: [line] },
  ]),
  ["7.4.b3-5", "a room is right at every level", facility({ pioneersRoom: "có" }), "pass"],
  [
    "7.4.b3-5",
    "the head of the sheet names schools of two levels, or one of a level that nobody knows",
    facility({ pioneersRoom: "không" }),
    "unknown - noColumn",
    { letterhead: ["TRƯỜNG THCS YÊN KHÁNH", "TRƯỜNG THPT YÊN KHÁNH A"] },
  ],
  ...["TRƯỜNG TH&THPT ĐINH THIỆN LÝ", "TRƯỜNG THCS YÊN KHÁNH"].map((line, at, both): Vector => [
    "7.4.b3-5",
    `${line} stands first at the head, beside ${both[1 - at]}`,
    facility({ pioneersRoom: "không" }),
    "unknown - noColumn",
    { letterhead: at === 0 ? both : [...both].reverse() },
  ]),
  [
    "7.4.b3-5",
    "of several schools each record is of its own",
    {
      facility: ["B", "A"].map((name) => ({ school: name, pioneersRoom: "không" })),
      school: [LOWER, UPPER],
    },
    ["notApplicable", "fail B3"],
  ],
  [
    "7.4.b3-5",
    "of several schools none is that of a record without one",
    { facility: [{ pioneersRoom: "không" }], school: [LOWER, UPPER] },
    "unknown - noColumn",
  ],
];
