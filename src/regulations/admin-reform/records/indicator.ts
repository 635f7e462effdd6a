import { fieldsIn, labelsIn, valuesIn, type Field, type RecordType } from "../../../rules";
import { QUESTIONS } from "../articles/questions";
import * as words from "../vocabulary";
import { asField, ATTEST_OPTIONS, attestField, RATE_OPTIONS } from "./targets";

const field = fieldsIn("vi", words.INDICATOR);
const OPTIONS = [...RATE_OPTIONS, ...ATTEST_OPTIONS];
const DIGITISED = ["II.4", "III.3.6-1"];
const MATCHABLE = OPTIONS.filter(({ code }) => /^[IVX]+\.[\d.]+(?:-\d)?$/.test(code));

/** Short wordings name a column of a register or of counts ("đúng hạn") as well: only longer ones name a form's cell. */
const isTelling = (label: string): boolean =>
  label.replace(/^(?:tỷ lệ|mức độ|sự|100%|%) /iu, "").split(/[\s,]+/u).length >= 4;

/** The field of a form that states a target's rate, or confirms a demand. */
const single = (code: string): Field => {
  const question = QUESTIONS.find(({ id }) => id === code);
  if (question) return attestField(question);
  const labels = labelsIn(words.RATES, code).filter(isTelling);
  // The two digitisations have thousands of wordings; forms use the shorter ones.
  const some = DIGITISED.includes(code) ? labels.filter((label) => label.length < 60) : labels;
  return asField("share", code, `rate of ${code}`, some, valuesIn(words.INDICATOR, "rate"));
};

/** Heads of the statistics of dossiers (Biểu II.06a) by what became of them. */
const IN_TIME =
  /^(?:(?:số )?(?:hồ sơ )?(?:giải quyết |trả )?)(?:trước|đúng|sớm|trước và đúng|đúng và trước|trước đúng) hạn$/;
const LATE = /^(?:(?:số )?(?:hồ sơ )?(?:giải quyết |trả )?)(?:quá|trễ|chậm) hạn$/;

/** A target of the plan with what was reached: done of total, a rate, or an answer. */
export const INDICATOR: RecordType = {
  id: "indicator",
  name: { vi: "Chỉ tiêu", en: "Indicator" },
  titles: labelsIn(words.INDICATOR, "titles"),
  fields: [
    field.choice("indicator", "Chỉ tiêu", "indicator", OPTIONS),
    field.count("done", "Số thực hiện", "number done", { twin: "rate" }),
    field.count("total", "Tổng số", "total"),
    field.share("rate", "Tỷ lệ", "rate", { twin: "done" }),
    field.yesNo("answer", "Đánh giá", "assessment"),
    ...MATCHABLE.map(({ code }) => single(code)),
  ],
  key: ["indicator"],
  span: "workbook",
  layouts: ["list", "form"],
  marks: ["indicator", ...MATCHABLE.map(({ code }) => code)],
  items: { field: "indicator", options: OPTIONS, result: "rate" },
  counted: {
    item: "II.1.1-1",
    fields: { item: "indicator", whole: "total", done: "done", rate: "rate" },
    done: IN_TIME,
    share: /^(?:tỷ lệ|tỉ lệ|tl) .*(?:đúng|trước) hạn/,
    late: LATE,
    settled: /(?:^| )(?:đã (?:giải quyết|trả|xử lý)|kết quả giải quyết|giải quyết xong)(?: |$)/,
    open: /(?:^| )(?:đang|chưa) (?:giải quyết|trả|xử lý)(?: |$)/,
  },
};
