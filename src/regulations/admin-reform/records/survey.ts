import { fieldsIn, labelsIn, type RecordType } from "../../../rules";
import { SURVEY as WORDS } from "../vocabulary";
import { RATE_OPTIONS } from "./targets";

const field = fieldsIn("vi", WORDS);
const OPTIONS = RATE_OPTIONS.filter(({ code }) => code.startsWith("II.2.") && code !== "II.2.3");

/** A satisfaction survey: how many of those who answered were satisfied, by what they were asked about. */
export const SURVEY: RecordType = {
  id: "survey",
  name: { vi: "Khảo sát hài lòng", en: "Survey" },
  titles: labelsIn(WORDS, "titles"),
  fields: [
    field.choice("dimension", "Nội dung khảo sát", "what was asked about", OPTIONS),
    field.count("satisfied", "Số hài lòng", "satisfied"),
    field.count("very", "Rất hài lòng", "very satisfied"),
    field.count("answers", "Số phiếu khảo sát", "answers"),
    field.share("rate", "Tỷ lệ hài lòng", "satisfaction rate"),
  ],
  key: ["dimension"],
  span: "workbook",
  layouts: ["list"],
  marks: ["satisfied", ["answers", "rate"], ["answers", "very"]],
  items: { field: "dimension", options: OPTIONS },
};
