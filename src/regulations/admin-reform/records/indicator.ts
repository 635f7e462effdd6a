import type { Field, RecordType } from "../../../rules";
import { ATTESTS } from "../attests";
import { ATTEST_OPTIONS, RATE_OPTIONS, wordingsOf } from "../indicators";
import { ANSWER_MARKS, field, NOTHING } from "./fields";

const OPTIONS = [...RATE_OPTIONS, ...ATTEST_OPTIONS];
const DIGITISED = ["II.4", "III.3.6-1"];
const MATCHABLE = OPTIONS.filter(({ code }) => /^[IVX]+\.[\d.]+(?:-\d)?$/.test(code));

/** Short wordings name a column of a register or of counts ("đúng hạn") as well: only longer ones name a form's cell. */
const isTelling = (label: string): boolean =>
  label.replace(/^(?:tỷ lệ|mức độ|sự|100%|%) /iu, "").split(/[\s,]+/u).length >= 4;

/** The field of a form that states a target's rate, or confirms a demand. */
const single = (code: string): Field => {
  const attest = ATTESTS.find(({ id }) => id === code);
  if (attest) return field(code, "yesNo", attest.title.en, attest.labels);
  const labels = wordingsOf(code).filter(isTelling);
  // The two digitisations have thousands of wordings; forms use the shorter ones.
  const some = DIGITISED.includes(code) ? labels.filter((label) => label.length < 60) : labels;
  return field(code, "share", `rate of ${code}`, some, { marks: ANSWER_MARKS });
};

/** A target of the plan with what was reached: done of total, a rate, or an answer. */
export const INDICATOR: RecordType = {
  id: "indicator",
  name: { vi: "Chỉ tiêu", en: "Indicator" },
  titles: ["chỉ tiêu cải cách hành chính", "kết quả thực hiện chỉ tiêu", "chỉ tiêu CCHC"],
  fields: [
    field(
      "indicator",
      "choice",
      "indicator",
      [
        "Chỉ tiêu",
        "tên chỉ tiêu",
        "nội dung chỉ tiêu",
        "chỉ tiêu/nội dung",
        "nội dung/chỉ tiêu",
        "nội dung",
        "tiêu chí",
        "chỉ số",
        "mã chỉ tiêu",
        "nhiệm vụ",
        "nhiệm vụ/chỉ tiêu",
        "nội dung thực hiện",
      ],
      { options: OPTIONS }
    ),
    field(
      "done",
      "count",
      "number done",
      [
        "Số thực hiện",
        "số đạt",
        "số lượng đạt",
        "số lượng thực hiện",
        "số đã thực hiện",
        "số hoàn thành",
        "số lượng",
        "số đã giải quyết",
        "số hồ sơ đạt",
        "số hài lòng",
        "đã thực hiện",
        "thực hiện",
        "kết quả thực hiện số lượng",
        "kết quả thực hiện số thực hiện",
        "kết quả số thực hiện",
        "kết quả số lượng",
      ],
      { twin: "rate", marks: { none: NOTHING } }
    ),
    field(
      "total",
      "count",
      "total",
      [
        "Tổng số",
        "tổng",
        "tổng số lượng",
        "tổng số phải thực hiện",
        "số phải thực hiện",
        "số phát sinh",
        "tổng số phát sinh",
        "tổng số hồ sơ",
        "mẫu số",
        "kết quả thực hiện tổng số",
        "kết quả tổng số",
      ],
      { marks: { none: NOTHING } }
    ),
    field(
      "rate",
      "share",
      "rate",
      [
        "Tỷ lệ",
        "tỷ lệ đạt",
        "tỷ lệ đạt được",
        "tỷ lệ thực hiện",
        "tỷ lệ hoàn thành",
        "kết quả thực hiện",
        "kết quả thực hiện tỷ lệ",
        "kết quả tỷ lệ",
        "kết quả đạt được",
        "kết quả",
        "KQ",
        "thực hiện",
        "đạt được",
        "mức đạt",
        "mức độ đạt",
        "kết quả đạt",
        "tỷ lệ (%)",
      ],
      { twin: "done", marks: ANSWER_MARKS }
    ),
    field("answer", "yesNo", "assessment", [
      "Đánh giá",
      "tự đánh giá",
      "đạt/không đạt",
      "đạt/chưa đạt",
      "có/không",
    ]),
    ...MATCHABLE.map(({ code }) => single(code)),
  ],
  key: ["indicator"],
  span: "workbook",
  layouts: ["list", "form"],
  marks: ["indicator", ...MATCHABLE.map(({ code }) => code)],
  items: { field: "indicator", options: OPTIONS },
};
