import { questions } from "../../../rules";

/** Demands that a college confirms. */
export const COLLEGE_QUESTIONS = questions("zh")(`
4.1.1-1 together: 尚未接受二轮评估的院校，二轮评估与诊改原则上同时进行
  | Evaluation and diagnosis go together where the second round is still to come
4.2.1-3 inReport: 自主诊改情况写入本校质量年度报告 | The self-diagnosis stands in the annual quality report
5.4-1 filedWithDepartment: 实施细则报省教育厅职成处备案
  | The college's rules are filed with the province's department
5.4-2 filedWithSociety: 实施细则报福建省职业技术教育学会备案 | The college's rules are filed with the society
annex1-3 incidentReports: 近{limit}发生的质量事故均有分析报告及反馈处理效果报告
  | Each incident of the latest {limit} was analysed, and how it was dealt with reported
annex1-4 noAccident: {limit}内无重大安全事故和其他违规办学事件
  | No grave accident or irregularity within {limit}
annex1-5 fourInPlace: 创新创业教育做到机构、人员、场地、经费到位
  | Body, staff, place and funds for innovation and enterprise are there
`);

/** Demands of a college's review. */
export const REVIEW_QUESTIONS = questions("zh")(`
4.2.3-1 planMade: 根据省级复核报告制定整改方案 | A plan of rectification follows the review
`);
