import { vocabulary } from "../../../rules";

/** What the headings of an opinion call the four things that it addresses (附件3 注2), as patterns; one may name two. */
export const HEADINGS = vocabulary(`
problems causes: (?:存在的?|主要)?问题(?:与|和|及|、|及其|及产生)(?:主要)?原因(?:分析)?
  | (?:存在的?)?不足(?:与|和|及|、)原因(?:分析)?
goals results: 目标达成(?:程度|度|情况)?(?:与|和|及|、)(?:主要)?(?:成绩|成效)
goals: 目标(?:的)?达成(?:程度|度|情况|效果)? | 目标完成(?:程度|度|情况) | 达成(?:程度|度|情况)
results: (?:主要|取得的?(?:主要)?)(?:成绩|成效|成果) | 成绩(?:与成效)? | 工作成效
problems: 存在的?(?:主要)?(?:问题|不足)(?:与不足)? | 主要(?:问题|不足) | (?:问题|不足)(?:与不足)?
causes: (?:问题)?(?:产生的?|主要|存在问题的?)?原因(?:分析|剖析)? | 成因分析
`);

/** By what headings are known, as patterns. */
export const HEADING_SIGNS = vocabulary(String.raw`
# The form's own headings, which a colon behind them makes headings within a line too; not "针对存在问题：".
own: (?:目标达成(?:程度|度|情况)|主要成绩|存在的?(?:主要)?问题|(?:问题)?产生的?原因|原因分析)[：:]
joint: [对就决与和及的]
# What a line or sentence ends with.
end: [\n\r。；;！!？?.\s、，,：:】\]）)]
`);

/** A heading is perhaps numbered or in brackets, and ends with a colon, bracket or line. */
export const headingPattern = (names: string, bracketed: string): RegExp =>
  new RegExp(
    String.raw`(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．:：]|[①-⑳]|第[一二三四五六七八九十]|[-–—•●◆■*])?[ \t\u3000]*` +
      String.raw`(?:[【\[〔《“"]\s*(?:${bracketed})\s*[】\]〕》”"][：:]?|(?:${names})[ \t\u3000]*(?:[：:]|(?=[\n\r])|[—–-]{1,2}(?=\S)))`,
    "uy"
  );
