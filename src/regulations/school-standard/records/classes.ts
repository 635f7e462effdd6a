import type { RecordType } from "../../../rules";
import { field, LEVEL, SCHOOL } from "./fields";
import { PUPILS } from "./quality";

/** The grade of a class, as number or "Khối 6", "K6", "Lớp 6". */
const GRADE_OPTIONS = Array.from({ length: 12 }, (_, index) => {
  const grade = String(index + 1);
  return {
    code: grade,
    labels: [
      `0${grade}`.slice(-2),
      `khối ${grade}`,
      `K${grade}`,
      `lớp ${grade}`,
      `khối lớp ${grade}`,
      `K.${grade}`,
    ],
  };
});

export const CLASS: RecordType = {
  id: "class",
  name: { vi: "Danh sách lớp", en: "Class" },
  titles: ["danh sách các lớp", "sĩ số"],
  fields: [
    field("class", "text", "class", ["Lớp", "tên lớp", "lớp học"]),
    SCHOOL,
    LEVEL,
    field("grade", "choice", "grade", ["Khối", "khối lớp"], { options: GRADE_OPTIONS }),
    field("pupils", "count", "pupils in the class", [
      "Sĩ số",
      "SS",
      "sĩ số lớp",
      "số học sinh/lớp",
      "HS/lớp",
      ...PUPILS.labels.filter((label) => !label.includes("toàn trường")),
    ]),
  ],
  key: ["class"],
  span: "sheet",
  layouts: ["table"],
  marks: ["class"],
};
