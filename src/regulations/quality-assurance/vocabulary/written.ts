import { vocabulary } from "../../../rules";

/** How effects of a measure are spoken of (附件3 注4), as patterns. */
export const EFFECTS = vocabulary(String.raw`
# Something expected, or a time before the expected one, that was reached: no forecast.
met: (?:达到|达成|超出|超过|超|符合|实现|完成|高于|优于|好于|满足|取得|远超)(?:了|既定的?|的)?预期
  | 预期(?:的)?(?:目标|效果|成效|成果|指标|任务|要求|标准)(?:已|均|全部|基本|得到|达成|达到|实现|完成|如期)
  | 预期性 | [比较按如](?:原)?(?:预计|预期|预定) | 力争上游
# The time of the clause is still to come.
later: 下一?步 | 下一?阶段 | 下一?年 | 下学[期年] | 明年 | 今后 | 未来 | 后续 | 将来
  | (?:^|[^虚模比草])拟(?!定(?!于)|订|合) | 计划(?:到|于|在|将|用|通过|建|新|再|\d) | 预计 | 预期 | 预估
  | 有望 | 可望 | 力争 | 争取(?:在|于|到\d|实现|达到|\d)
# What a thing is made into or put to: its word tells 将 as the sign of the object before it.
disposed: 纳入 | 融入 | 写入 | 列入 | 列为 | 落实 | 贯穿 | 汇编 | 作为 | 转化 | 推广 | 应用 | 运用 | 用于
  | 嵌入 | 引入 | 建成 | 建设成 | 打造 | 升级 | 改造 | 确定 | 固化 | 细化 | 分解 | 提炼 | 整合 | 统一 | 对接
  | 印发 | 下放 | 移交 | 归档 | 公布 | 公开 | 升至 | 提升至 | 提高到 | 增加到 | 降至 | 降到 | 压缩 | 扩大到
  | 调整 | 划分 | 改为 | 变为 | 编入 | 录入 | 上传 | 反馈
# Words before which 将 speaks of what is to come.
coming: 会 | 能 | 可以 | 有 | 使 | 全部 | 全面 | 逐步 | 陆续 | 进一步 | 继续 | 持续 | 不断 | 更加 | 大幅
  | 显著 | 有效 | 明显 | 基本 | 如期 | 尽快 | 按期 | 分批 | 得到 | 实现 | 达到 | 达成 | 提升 | 提高 | 形成
  | 完成 | 开展 | 实施 | 建设 | 推进 | 新增 | 增加 | 改善 | 增强 | 优化 | 完善 | 建立 | 成为 | 迎来 | 于
  | 在
# A measure is not yet carried out.
notYet: (?:尚|还|暂|仍|均|都|目前|现)?未(?:能|予|曾|及|正式|全面|开始|启动|组织|具体|真正|完全)*(?:实施|开展|落实|执行|启动|施行|推行|付诸)
  | (?:还|尚|暂)?没有?(?:有)?(?:开始)?(?:实施|开展|落实|执行) | 待(?:实施|开展|落实|启动)
  | (?:拟|计划|将)(?:于|在)[^。；;]{0,20}(?:实施|开展|启动|落实|执行)
`);

/** Grades, and words that give one as a conclusion (附件3 注5), as patterns. */
export const GRADES = vocabulary(`
grade: 优秀 | 优良 | 良好 | 合格 | 不合格 | 基本合格 | 中等 | 较好 | 较差 | 优 | 良 | 中 | 差
  | [ABCDE](?:\\+|-)?
verdict: 被?评(?:定|价|估)?(?:结果|结论|等级|等次)?(?:为|是|：|:)
  | (?:自评|自我评价|自诊|自我诊断|诊断|总体|综合|整体|总评|考核|认定|评价|评定|评估)(?:等级|等次|结论|结果|评价|评定|意见)*(?:均)?(?:为|是|：|:)
  | (?:等级|等次|结论|总评|档次)(?:性结论)?(?:为|是|：|:) | (?:判定|认定|确定|定)为
  | 自评(?:等级|等次|结果)?
`);

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

/**
 * Bodies of which the scheme takes its reviewers (五（三）), those of which the name alone does not tell (a school may
 * be of any level), and administrations, which are none of them, as patterns.
 */
export const REVIEWERS = vocabulary(`
college: 学院 | 专科 | 高职 | 职校 | 技师 | 职业[^。，,]{0,6}大学
research: 研究院 | 研究所 | 研究中心 | 教科院 | 教科所 | 评估中心 | 评估研究 | 教育学会 | 评估院
industry: 公司 | 集团 | 企业 | 厂 | 行业 | 协会 | 商会 | 工业 | 银行 | 酒店 | 研发
unsure: 学校 | 大学 | 医院
other: 教育厅 | 教育局 | 教育部 | 人民政府 | 财政 | 人社 | 委员会 | 纪委 | 党委
`);
