/** Grades that an opinion, a measure or an effect gives as a conclusion. */

const GRADE = "优秀|优良|良好|合格|不合格|基本合格|中等|较好|较差|优|良|中|差|[ABCDE](?:\\+|-)?";
const VERDICT =
  "被?评(?:定|价|估)?(?:结果|结论|等级|等次)?(?:为|是|：|:)|(?:自评|自我评价|自诊|自我诊断|诊断|总体|综合|整体|总评|考核|认定|评价|评定|评估)(?:等级|等次|结论|结果|评价|评定|意见)*(?:均)?(?:为|是|：|:)|(?:等级|等次|结论|总评|档次)(?:性结论)?(?:为|是|：|:)|(?:判定|认定|确定|定)为|自评(?:等级|等次|结果)?";
const GRADED = new RegExp(
  `(?:${VERDICT})[“"「【‘']?(?:${GRADE})[”"」】’']?(?:等级|等次|级别|级|档次|档|等|类)?(?=[。，,；;、！!）)】]|$)`,
  "u"
);
const ONLY_GRADE = new RegExp(`^(?:${GRADE})(?:等级|等次|级|档|等)?[。.]?$`, "u");

/** A grade beside words of the whole ("整体良好"): a conclusion, or a description; words do not tell. */
const DOUBTFUL = new RegExp(
  `(?:总体|整体|综合|自评|自诊|总评)(?:上|来看|情况|水平|属于?)?[^。；;，,]{0,4}(?:优秀|优良|良好|合格|中等)(?![率者教学生品])`,
  "u"
);

/** Words that give a grade as a conclusion ("评为优秀"), or may give one; undefined where there are none. */
export function gradeIn(text: string): { readonly words: string; readonly isSure: boolean } | undefined {
  const said = text.normalize("NFKC").replace(/\s/g, "");
  const sure = ONLY_GRADE.test(said) ? said : GRADED.exec(said)?.[0];
  const words = sure ?? DOUBTFUL.exec(said)?.[0];
  return words === undefined ? undefined : { words, isSure: sure !== undefined };
}
