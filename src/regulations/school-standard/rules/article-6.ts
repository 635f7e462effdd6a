import {
  limitRow,
  type Comparison,
  type Parameter,
  type Quantity,
  type RowForm,
  type Rule,
} from "../../../rules";
import { clauseRule } from "../clause";
import { LIMITS } from "../parameters";
import { added, combined, percent } from "../quality";
import { scaleSums } from "../sums";
import { managersAndTeachers, schoolShare, staffShare } from "../teachers";
import { schoolAttest } from "./support";
import { spanOfYears } from "../span";

/** Demands on the figures of a school year stand in a list of years or among the school's own figures. */
const ofYear = (quantity: Quantity, comparison: Comparison, parameter: Parameter): RowForm[] =>
  ["year", "school"].map((record) => limitRow(record, quantity, comparison, parameter));

/** R2: khá alone, or giỏi counted in; findings show the reading. */
const fairByReading: Quantity = (row, context) => {
  const measured = BY_READING[context.reading("R2") === "fairAndGood" ? "both" : "alone"](row, context);
  return "outcome" in measured ? { ...measured, reading: "R2" } : measured;
};
const BY_READING = {
  alone: percent("learningFair"),
  both: added(["learningFair", "learningGood"]),
};

const withReading = (reading: string, form: RowForm): RowForm => ({
  ...form,
  judge: (row, context) => {
    const judgement = form.judge(row, context);
    return judgement.outcome === "fail" ? { ...judgement, reading } : judgement;
  },
});

/** Article 6(1) and (2): the figures of a school year. */
export const YEAR_FIGURES: readonly Rule[] = [
  clauseRule({
    id: "6.1-1",
    kind: "limit",
    title: { vi: "Học sinh bỏ học và lưu ban không quá 5%", en: "Drop-outs and repeaters at most 5 %" },
    parameter: LIMITS.dropoutsAndRepeaters,
    comparison: "atMost",
    forms: ofYear(
      combined("dropoutsAndRepeaters", ["dropouts", "repeaters"]),
      "atMost",
      LIMITS.dropoutsAndRepeaters
    ),
  }),
  clauseRule({
    id: "6.1-2",
    kind: "limit",
    title: { vi: "Học sinh bỏ học không quá 1%", en: "Drop-outs at most 1 %" },
    parameter: LIMITS.dropouts,
    comparison: "atMost",
    forms: ofYear(percent("dropouts"), "atMost", LIMITS.dropouts),
  }),
  clauseRule({
    id: "6.2.a1",
    kind: "limit",
    title: { vi: "Học lực giỏi từ 3% trở lên", en: "Learning rated giỏi at least 3 %" },
    parameter: LIMITS.learningGood,
    comparison: "atLeast",
    forms: ofYear(percent("learningGood"), "atLeast", LIMITS.learningGood),
  }),
  clauseRule({
    id: "6.2.a2",
    kind: "limit",
    title: { vi: "Học lực khá từ 35% trở lên", en: "Learning rated khá at least 35 %" },
    parameter: LIMITS.learningFair,
    comparison: "atLeast",
    readings: ["R2"],
    forms: ofYear(fairByReading, "atLeast", LIMITS.learningFair).map((form) => withReading("R2", form)),
  }),
  clauseRule({
    id: "6.2.a3",
    kind: "limit",
    title: { vi: "Học lực yếu, kém không quá 5%", en: "Learning rated yếu or kém at most 5 %" },
    parameter: LIMITS.learningWeak,
    comparison: "atMost",
    forms: ofYear(
      combined("learningWeakPoor", ["learningWeak", "learningPoor"]),
      "atMost",
      LIMITS.learningWeak
    ),
  }),
  clauseRule({
    id: "6.2.b1",
    kind: "limit",
    title: { vi: "Hạnh kiểm khá, tốt từ 80% trở lên", en: "Conduct rated khá or tốt at least 80 %" },
    parameter: LIMITS.conductFair,
    comparison: "atLeast",
    forms: ofYear(combined("conductGoodFair", ["conductGood", "conductFair"]), "atLeast", LIMITS.conductFair),
  }),
  clauseRule({
    id: "6.2.b2",
    kind: "limit",
    title: { vi: "Hạnh kiểm yếu không quá 2%", en: "Conduct rated yếu at most 2 %" },
    parameter: LIMITS.conductWeak,
    comparison: "atMost",
    forms: ofYear(percent("conductWeak"), "atMost", LIMITS.conductWeak),
  }),
];

/** Article 6: quality of education. */
export const ARTICLE_6: readonly Rule[] = [
  ...YEAR_FIGURES,
  clauseRule({
    id: "6-span",
    kind: "complete",
    title: {
      vi: "Đủ số liệu và đạt Điều 6 trong các năm học phải xét",
      en: "Article 6 holds in every school year that counts",
    },
    forms: [{ record: "year", scope: "set", judge: spanOfYears(YEAR_FIGURES) }],
  }),
  clauseRule({
    id: "6-sum",
    kind: "formula",
    title: {
      vi: "Tổng các loại của học lực, hạnh kiểm phải bằng 100% hoặc bằng tổng số học sinh",
      en: "The grades of a scale add up to 100 %, their counts to the number of pupils",
    },
    forms: [
      { record: "year", scope: "set", judge: scaleSums },
      { record: "school", scope: "set", judge: scaleSums },
    ],
  }),
  schoolAttest("6.3"),
  schoolAttest("6.4"),
  schoolAttest("6.5-1"),
  clauseRule({
    id: "6.5-2",
    kind: "limit",
    title: {
      vi: "100% cán bộ quản lý, giáo viên sử dụng được máy vi tính",
      en: "All managers and teachers use a computer",
    },
    parameter: LIMITS.computerUsers,
    comparison: "atLeast",
    forms: [
      schoolShare(
        staffShare("computerUsers", managersAndTeachers),
        LIMITS.computerUsers,
        "computerUsersShare"
      ),
    ],
  }),
];
