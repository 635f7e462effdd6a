/** What texts of the report say, as far as words alone can tell. */

/** "达到预期", "预期目标": something expected that was met, no forecast. */
const MET =
  /(?:达到|达成|超出|超过|超|符合|实现|完成|高于|优于|满足|取得)(?:了|既定的?|的)?预期|预期(?:的)?(?:目标|效果|成效|成果|指标|任务|要求|标准)(?:已|均|全部|基本|得到|达成|达到|实现|完成|如期)/gu;
const FORECAST =
  /预计|预期|预估|有望|可望|将会|将能|将可|将有|将使|将(?:进一步|逐步|得到|实现|达到|提升|提高|显著|明显|大幅|有效|持续|不断|更加|形成)|力争|争取(?:在|于|到|实现|达到)/u;

/** Whether effects are predicted or estimated, not seen. */
export const isForecast = (text: string): boolean => FORECAST.test(text.replace(/\s/g, "").replace(MET, ""));

const NOT_YET =
  /(?:尚|还|暂|仍|均|都|目前|现)?未(?:能|予|曾|及|正式|全面|开始|启动|组织|具体|真正|完全)*(?:实施|开展|落实|执行|启动|施行|推行|付诸)|(?:还|尚|暂)?没有?(?:有)?(?:开始)?(?:实施|开展|落实|执行)|待(?:实施|开展|落实|启动)|(?:拟|计划|将)(?:于|在)[^。；;]{0,20}(?:实施|开展|启动|落实|执行)/u;

/** Whether it is said that a measure is not yet carried out. */
export const saysNotYet = (text: string): boolean => NOT_YET.test(text.replace(/\s/g, ""));

const GRADE = "优秀|优良|良好|合格|不合格|基本合格|中等|较好|较差|优|良|中|差|[ABCDE](?:\\+|-)?";
const VERDICT =
  "被?评(?:定|价|估)?(?:结果|结论|等级|等次)?(?:为|是|：|:)|(?:自评|自我评价|自诊|自我诊断|诊断|总体|综合|整体|总评|考核|认定|评价|评定|评估)(?:等级|等次|结论|结果|评价|评定|意见)*(?:均)?(?:为|是|：|:)|(?:等级|等次|结论|总评|档次)(?:性结论)?(?:为|是|：|:)|(?:判定|认定|确定|定)为|自评(?:等级|等次|结果)?";
const GRADED = new RegExp(
  `(?:${VERDICT})[“"「【‘']?(?:${GRADE})[”"」】’']?(?:等级|等次|级别|级|档次|档|等|类)?(?=[。，,；;、！!）)】]|$)`,
  "u"
);
const ONLY_GRADE = new RegExp(`^(?:${GRADE})(?:等级|等次|级|档|等)?[。.]?$`, "u");

/** The words that give a grade as a conclusion ("评为优秀"), "" where there are none. */
export function gradeIn(text: string): string {
  const said = text.normalize("NFKC").replace(/\s/g, "");
  if (ONLY_GRADE.test(said)) return said;
  return GRADED.exec(said)?.[0] ?? "";
}

const LATEST = /近[两二2]年|近[三3](?:年|届)|最近[两二三23](?:年|届)/u;
/** Whether a text says "the latest years" in words. */
export const saysLatest = (text: string): boolean => LATEST.test(text.normalize("NFKC").replace(/\s/g, ""));

/** Every year that a text names, ranges filled: "2021-2023届" is three. */
export function yearsIn(text: string): Set<number> {
  const years = new Set<number>();
  const said = text.normalize("NFKC").replace(/\s/g, "");
  const range = /((?:19|20)\d{2})(?:年|学年|年度|届)?(?:[-–—~～至到]+((?:19|20)\d{2}))?/gu;
  for (const match of said.matchAll(range)) {
    const from = Number(match[1]);
    const to = match[2] === undefined ? from : Number(match[2]);
    for (let year = from; year <= Math.min(to, from + 20); year += 1) years.add(year);
  }
  return years;
}
