import { vocabulary } from "../../../rules";

/** What a residence status, or a kind of document, says of where somebody comes from, as patterns; the first holds. */
export const RESIDENCES = vocabulary(`
港澳: 港澳 | 香港 | 澳门
台湾: 台湾 | 台胞
外国: 外国 | 外侨 | 侨民 | 外籍 | 永久居留
内地: 中国 | 内地 | 大陆 | 居民身份证 | ^身份证$ | ^二代证$ | ^1$ | ^01$ | ^居民$ | ^否$
`);

/** Documents with which each may register (三(二), 三(四)), and those with which nobody does, as patterns. */
export const DOCUMENTS = vocabulary(`
港澳: 来往内地通行证 | 港澳(?:居民)?居住证 | ^回乡证$
台湾: 来往大陆通行证 | 台湾(?:居民)?居住证 | ^台胞证$
外国: 永久居留
内地: 居民身份证 | ^身份证$ | ^二代证$ | ^公民身份证$ | ^第二代居民身份证$ | ^1$ | ^01$
other: 护照 | 军官证 | 士兵证 | 户口 | 驾驶 | 社保 | 学生证 | 警官证 | 居住证 | 通行证 | 签证
`);

/** What somebody is who is in school, has left it, or is something else unless that is denied (三(一)2), as patterns. */
export const STATUSES = vocabulary(`
inSchool: ^(?!.*(?:非|不是|不属于|已毕业)).*(?:^|[^不未没原曾])(?:在校|在读|在籍)
left: [非不未]在[校读籍] | 无业 | 毕业
other: 在职 | 从业 | 就业 | 待业 | 失业 | 社会 | 职工 | 工人 | 农民 | 个体 | 自由职业 | 干部 | 军人 | 退役 | 离校 | 往届 | 教师
  | 员工 | 公务员 | 医务 | 其他
`);

/** Who registers candidates at a place, as the end of its name (三(三)). */
export const OFFICES = vocabulary(`
registering: (?:高校)?(?:招生(?:考试)?(?:委员会)?(?:办公室|办|中心)|招考?办|招考中心|教育考试(?:中心|院)|自考办|教育局|(?:现场)?(?:确认|报名|报考)点)$
`);
