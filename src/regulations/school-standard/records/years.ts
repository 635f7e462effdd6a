import type { RecordType } from "../../../rules";
import { field, LEVEL, SCHOOL } from "./fields";
import { QUALITY } from "./quality";

export const YEAR: RecordType = {
  id: "year",
  name: { vi: "Chất lượng theo năm học", en: "School year" },
  titles: ["qua các năm", "các năm học"],
  fields: [
    field("year", "text", "school year", ["Năm học", "NH", "năm", "niên khóa", "niên học"]),
    SCHOOL,
    LEVEL,
    ...QUALITY,
  ],
  key: ["year"],
  span: "sheet",
  layouts: ["table", "matrix"],
  marks: ["year"],
};

export const RECOGNITION: RecordType = {
  id: "recognition",
  name: { vi: "Quyết định công nhận", en: "Recognition" },
  fields: [
    SCHOOL,
    LEVEL,
    field("decision", "text", "decision number", [
      "Số quyết định",
      "quyết định công nhận",
      "số QĐ",
      "quyết định số",
      "QĐ số",
      "số quyết định công nhận",
      "số, ký hiệu quyết định",
      "quyết định",
      "số hiệu quyết định",
    ]),
    field("signed", "date", "date of signing", [
      "Ngày ký",
      "ngày ký quyết định công nhận",
      "ngày ký quyết định",
      "ngày công nhận",
      "ngày quyết định",
      "ngày ký QĐ",
      "ngày được công nhận",
      "ngày QĐ",
    ]),
    field("lastCheck", "date", "last periodic check", [
      "Ngày kiểm tra định kỳ gần nhất",
      "kiểm tra định kỳ gần nhất",
      "ngày kiểm tra định kỳ",
      "ngày kiểm tra gần nhất",
      "lần kiểm tra gần nhất",
      "lần kiểm tra định kỳ gần nhất",
      "kiểm tra định kỳ",
    ]),
    field("checkedBy", "text", "who made the periodic check", [
      "Đơn vị kiểm tra định kỳ",
      "đơn vị kiểm tra",
      "cơ quan kiểm tra",
      "cơ quan kiểm tra định kỳ",
    ]),
  ],
  key: ["school"],
  span: "workbook",
  layouts: ["table"],
  marks: ["decision", "signed", "lastCheck"],
};
