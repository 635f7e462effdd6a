import { fieldsIn, labelsIn, type RecordType } from "../../../rules";
import * as words from "../vocabulary";
import { LEVEL, SCHOOL, TERM } from "./fields";
import { QUALITY } from "./quality";

const ofYear = fieldsIn("vi", words.YEAR);

/** Small tables of a year each stand beneath its name. */
const TITLE = /^\s*(?:[IVX\d]+[.)]\s*)?năm học:?\s*((?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2})\s*$/iu;

export const YEAR: RecordType = {
  id: "year",
  name: { vi: "Chất lượng theo năm học", en: "School year" },
  titles: labelsIn(words.YEAR, "titles"),
  fields: [
    ofYear.text("year", "Năm học", "school year", { common: true, title: TITLE }),
    SCHOOL,
    LEVEL,
    ...QUALITY,
  ],
  key: ["year"],
  span: "sheet",
  layouts: ["table", "matrix"],
  excludedBy: TERM,
  headed: /(?:19|20)\d{2}/,
  marks: ["year"],
};

const ofDecision = fieldsIn("vi", words.RECOGNITION, { shared: [LEVEL, SCHOOL] });

export const RECOGNITION: RecordType = {
  id: "recognition",
  name: { vi: "Quyết định công nhận", en: "Recognition" },
  fields: ofDecision.table(`
school level
decision text successive: Số quyết định | decision number
signed date successive within=decision: Ngày ký | date of signing
lastCheck date: Ngày kiểm tra định kỳ gần nhất | last periodic check
checkedBy text: Đơn vị kiểm tra định kỳ | who made the periodic check
`),
  key: ["school"],
  span: "workbook",
  layouts: ["table"],
  marks: ["decision", "signed", "lastCheck"],
};
