import { vocabulary } from "../../../rules";

/** What is done with a goal, a standard or a task, in a word of a result. */
const REACHED =
  "(?:达成|达到|达标|达致|实现|完成|符合|合格|相符|落实|具备|建成|建立|通过|到位|满足|达要求|合要求)(?:(?:既定|预期|预定|规定)?(?:目标|要求|标准))?";

/**
 * Words in which colleges and reviewers give the result of an element, as patterns: how far it is reached, and
 * other scales, two words of one of which say different things.
 */
export const RESULTS = vocabulary(String.raw`
unmet: ^(?:尚|还|暂|均|都|全部?)?(?:未能?|没有?|不)(?:完全|全部)?${REACHED}$ | ^(?:达成?|符|合)不(?:到|成|了)$ | ^(?:不达|未达)$
partly: ^(?:部分|局部|一部分|个别|少数|初步|有限)(?:地)?${REACHED}$
nearly: ^(?:基本|大体|大部分|大多数?|总体|较好地?|绝大部分)(?:上)?${REACHED}$
met: ^(?:完全|全部|全面|全|都|均|很好地?|充分)?(?:已|均已|都已)?${REACHED}$
grade: ^(?:优秀?|优良|良好?|较好|好|中等?|一般|较差|差|不合格|(?:不)?及格|强|较强|较弱|弱)$
letter: ^[a-e][+-]?$ | ^[甲乙丙丁]$ | ^[一二三四]$ | ^[ⅰⅱⅲⅳ]$
points: ^\d{1,3}(?:\.\d+)?$
answer: ^(?:是|否|有|无|[√✓✔×✗]|y|n|yes|no|true|false)$
`);

const COLLEGE =
  "(?:学校|院校|校方|学院)?(?:的)?(?:自主诊断|自我诊断|自主诊改|自诊|自评|自查|学校|校方)(?:的)?";
const FINDING = "(?:结果|结论|意见|判断|判定|认定|评价|情况|等次|等级)?";

/** How a sentence of the reviewers says what has come of it, clause by clause, as patterns. */
export const REMARKED = vocabulary(String.raw`
# It is as the college has it.
agrees: ^(?:经[^，]{0,20})?(?:复核|专家组?|现场)?(?:结果|结论|意见|认定|判定)?(?:与|同|和)${COLLEGE}${FINDING}(?:完全|基本)?(?:一致|相符|吻合|相同|符合)$
  | ^(?:复核|专家)?组?(?:同意|认可|认同|维持|采纳)${COLLEGE}${FINDING}$
  | ^${COLLEGE}${FINDING}(?:基本)?(?:属实|真实|准确|恰当|客观|成立|符合实际)$
# It is not; or the college is said to see itself better, or worse, than it is.
differs: (?:与|同|和)${COLLEGE}${FINDING}(?:有|存在)?(?:较大|一定|明显)?(?:不一致|不相?符|不吻合|不相?同|有?(?:出入|差异|差距|偏差))
  | ${COLLEGE}${FINDING}(?:明显|略|有所|稍)?(?:偏高|偏低|过高|过低|高估|低估|偏乐观|过于乐观|不属实|失实|不实|不准确|不成立|依据不足)
  | (?:不同意|不认可|不认同|不予认可|不采纳)${COLLEGE}
# It is so only as far as something else goes.
but: ^(?:但|然而|不过|只是|唯|惟)
# What stands before the word of a result.
lead: ^(?:(?:经)?(?:复核|评议|合议|审议)|专家组?|综合)*(?:认定|判定|评定|结论|结果|评价|意见|认为|建议)*(?:结果|结论)?(?:该要素|本要素|该项)?(?:为|是|:)?
`);
