import type { RecordType } from "../../../rules";
import { RATE_OPTIONS } from "../indicators";
import { field, NOTHING } from "./fields";

const OPTIONS = RATE_OPTIONS.filter(({ code }) => code.startsWith("II.2.") && code !== "II.2.3");

/** A satisfaction survey: how many of those who answered were satisfied, by what they were asked about. */
export const SURVEY: RecordType = {
  id: "survey",
  name: { vi: "Khảo sát hài lòng", en: "Survey" },
  titles: ["khảo sát", "hài lòng"],
  fields: [
    field(
      "dimension",
      "choice",
      "what was asked about",
      [
        "Nội dung khảo sát",
        "lĩnh vực khảo sát",
        "lĩnh vực",
        "nội dung",
        "tiêu chí",
        "tiêu chí khảo sát",
        "chỉ tiêu",
        "đối tượng khảo sát",
      ],
      { options: OPTIONS }
    ),
    field(
      "satisfied",
      "count",
      "satisfied",
      [
        "Số hài lòng",
        "số phiếu hài lòng",
        "số ý kiến hài lòng",
        "số người hài lòng",
        "hài lòng",
        "hài lòng trở lên",
        "số phiếu hài lòng trở lên",
        "rất hài lòng và hài lòng",
        "rất hài lòng + hài lòng",
      ],
      { marks: { none: NOTHING } }
    ),
    field("very", "count", "very satisfied", ["Rất hài lòng", "số phiếu rất hài lòng", "số rất hài lòng"]),
    field(
      "answers",
      "count",
      "answers",
      [
        "Số phiếu khảo sát",
        "tổng số phiếu",
        "số phiếu",
        "số phiếu thu về",
        "số phiếu trả lời",
        "số phiếu hợp lệ",
        "số ý kiến",
        "tổng số ý kiến",
        "số người trả lời",
        "số người được khảo sát",
        "số lượt khảo sát",
        "tổng số",
        "tổng số phiếu khảo sát",
        "tổng số phiếu thu về",
      ],
      { marks: { none: NOTHING } }
    ),
    field("rate", "share", "satisfaction rate", [
      "Tỷ lệ hài lòng",
      "tỷ lệ",
      "tỷ lệ hài lòng (%)",
      "mức độ hài lòng",
      "kết quả",
    ]),
  ],
  key: ["dimension"],
  span: "workbook",
  layouts: ["list"],
  marks: ["satisfied", "answers"],
  items: { field: "dimension", options: OPTIONS },
};
