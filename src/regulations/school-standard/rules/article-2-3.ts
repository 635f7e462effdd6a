import type { Rule } from "../../../rules";
import { clauseRule } from "../clause";
import { LIMITS } from "../parameters";
import { chairmansDecision, withinTerm } from "../recognitions";
import { schoolAttest } from "./support";

/** Articles 2 and 3: who may apply, who recognises, and for how long. */
export const ARTICLES_2_3: readonly Rule[] = [
  schoolAttest("2.1"),
  clauseRule({
    id: "2.2",
    kind: "member",
    title: {
      vi: "Quyết định công nhận do Chủ tịch UBND cấp tỉnh ký",
      en: "The decision is the provincial chairman's",
    },
    forms: [{ record: "recognition", scope: "row", judge: chairmansDecision }],
  }),
  clauseRule({
    id: "3.1",
    kind: "date",
    title: {
      vi: "Quyết định công nhận có thời hạn 5 năm",
      en: "A recognition lasts 5 years from its signing",
    },
    parameter: LIMITS.recognition,
    forms: [{ record: "recognition", scope: "row", judge: withinTerm }],
  }),
];
