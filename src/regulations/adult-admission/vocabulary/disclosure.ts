import { vocabulary } from "../../../rules";
import { KIND, POINTS, PREFERENCES } from "./shared";

/** The published list of candidates with a bonus or exemption (公示名单). */
export const DISCLOSURE = vocabulary(`
namedBy: 公示
employer = none: 无 | 无单位 | 待业
kind: 照顾政策类别 | 享受照顾政策 | 照顾类别 | 照顾项目 | 加分项目 | 加分类别 | 政策类别 | 享受政策类别
kind @ ${PREFERENCES}: ${KIND}
conditions: 照顾资格条件 | 享受条件 | 符合条件
# A test that a preference does not ask for: 无 is an answer there, no blank.
test = none: 无 | 没有 | 不需要 | 无需测试 | 免测
testItem: 测验项目
testResult: 测验成绩
passMark: 测试合格标准
intended: 拟录学校及专业 | 拟录取高校及专业 | 拟录取院校及专业 | 拟录院校及专业 | 拟录高校和专业
  | 拟录取学校及专业
intendedSchool: 拟录取高校 | 拟录院校 | 拟录取院校 | 拟录学校
intendedMajor: 拟录取专业
points: 优惠分值 | 录取优惠分 | 优惠分 | 照顾分 | 照顾分值 | 加分 | 加分值 | 加分分值
points @ ${PREFERENCES}: ${POINTS}
published: 公示日期 | 公示起始日期 | 公示开始时间 | 公示时间 | 开始公示日期
until: 公示结束日期 | 公示截止时间 | 公示结束时间 | 公示终止日期 | 公示撤下日期
reportEmail: 举报邮箱 | 举报电子邮箱 | 电子信箱 | 举报信箱 | 举报E-mail
reportPhone: 举报电话号码 | 监督电话 | 监督举报电话
reportUnit: 受理举报的单位 | 举报受理单位 | 受理单位
reportAddress: 举报通讯地址 | 受理举报通讯地址 | 受理举报单位通讯地址 | 举报地址
`);
