import { vocabulary } from "../../../rules";

/**
 * By record type, as patterns: what titles of other lists that look alike say, what its own say somewhere, and lines
 * over rows that are none of it.
 */
export const SIGNS = vocabulary(`
# What other lists with projects, measures, results and remarks say. Offices after which sheets and lines are called
# are no matter, and what speaks of diagnosis is of ours whatever else it says.
element excludedBy: ^(?!.*(?:诊改|诊断|自诊|质量保证|要素))[^：:]*(?:审计(?![处室部科])|巡[视察]|信访|供应商|采购|招标|评标|隐患|安全检查|消防检查|卫生检查|里程碑|课题|预算|建设项目|项目进[度展]|建设进[度展]|目标责任|绩效考核|民主生活会|主题教育|文明(?:寝|宿|班))
element speaking: 诊改 | 诊断 | 自诊 | 复核 | 质量保证
# What other lists with results of a second look, and days by which something was mended, say.
review excludedBy: ^(?!.*(?:诊改|诊断|自诊|质量保证|要素))[^：:]*(?:审计(?![处室部科])|巡[视察]|信访|供应商|采购|招标|评标|隐患|安全检查|消防检查|卫生检查|里程碑|课题|预算|目标责任|绩效考核|奖学金|助学金|资助|成绩复核|试卷|职称|招聘|竞赛|大赛)
review speaking: 诊改 | 诊断 | 自诊 | 质量保证 | 复核(?!人|者|员|日期|时间|意见|结果|情况|$) | [省校专家场样抽]复核 | [受被][检核] | ^“?(?:有效|待改进)”?$
# What other lists of colleges and days say.
college excludedBy: 来访 | 出访 | 交流登记 | 招聘会 | 合作协议 | ^(?!.*(?:诊改|诊断|自诊)).*(?:接待(?![处室部科])|参会|就业(?![处室部科])|对口支援|竞赛|大赛)
# What other lists with people, units and posts say, and lines over people of the same list who are no experts.
expert excludedBy: 派出 | 领导小组 | 工作小组 | 通讯录 | 联系(?:方式|人) | 联络员 | 责任分工 | 劳务费 | 发放表 | 报销
  | 签收 | 回执 | [参与]会 | 培训 | 签到 | 报到 | 报名 | 会务 | 住宿 | 学员
  | 委员会 | 理事会 | 董事会 | 监事 | 咨询费 | 评审费 | 讲课费 | 评标 | 招标 | 采购 | 答辩 | 命题 | 阅卷 | 监考 | 裁判 | 大赛 | 竞赛
  | 职称评[审聘] | 兼职教师 | 外聘教师 | 客座 | 产业导师 | 实习指导 | 督导员 | 师资库 | 人才库 | 校友 | 嘉宾
expert othersBeneath: 不(?:参与|计入|列入|算作|属于|占) | 非专家 | ^[（(一二三四五六七八九十\\d）)、.．\\s]*(?:工作人员|联络(?:人|员)|联系人|会务|后勤|服务保障)
expert speaking: 专家 | 诊改 | 诊断 | 自诊 | 复核 | 质量保证 | 评估 | 辅导 | 讲座
`);
