import { vocabulary } from "../../../rules";

/** What cells write of somebody's education, as patterns; of several levels the first holds. */
export const EDUCATION = vocabulary(`
college: 专科 | 大专 | 高职 | 本科 | 学士 | 硕士 | 博士 | 研究生 | 大学 | 双学位
bachelor: 本科 | 学士 | 硕士 | 博士 | 研究生
upperSecondary: 高中 | 中专
secondary: 高中 | 中专 | 中等 | 职高 | 职中 | 技校 | 技工 | 中技 | 同等学[力历] | 中职 | 高级中学
below: 初中 | 小学 | 文盲 | 初级中学 | 半文盲
# Left before the end; at its end, or about to be; ended with a certificate that is no diploma.
notDone: 肄业 | 在读 | 在校 | 未毕业 | 退学 | 辍学
coming: (?:^|[^非往])应届(?!毕业) | [预待]毕业 | 拟毕业(?!论文|设计) | 即将毕业 | 毕业班
certified: 结业
# Where somebody wants to be, or where a town is called so.
aim: 拟 | 报 | 目标 | 志愿 | 大学(?:生|城)
# Ways of studying that are not an ordinary school's, and an end without a diploma.
notOrdinary: 成人 | 自考 | 自学 | 函授 | 网络 | 开放 | 电大 | 夜大 | 业余 | 远程 | 结业
`);

/** Of which system of education a diploma is, and what says that it is not accredited, as patterns. */
export const SYSTEMS = vocabulary(String.raw`
# Countries and places with systems of their own.
abroad: 美国 | 英国 | 法国 | 德国 | 韩国 | 泰国 | 俄罗斯 | 日本 | 加拿大 | 澳大利亚 | 澳洲 | 新西兰 | 新加坡 | 马来西亚 | 菲律宾 | 印度 | 印度尼西亚
  | 印尼 | 越南 | 缅甸 | 老挝 | 柬埔寨 | 蒙古国 | 朝鲜 | 乌克兰 | 白俄罗斯 | 哈萨克斯坦 | 吉尔吉斯斯坦 | 乌兹别克斯坦 | 意大利 | 西班牙 | 葡萄牙
  | 荷兰 | 比利时 | 瑞士 | 瑞典 | 挪威 | 芬兰 | 丹麦 | 奥地利 | 爱尔兰 | 波兰 | 匈牙利 | 捷克 | 希腊 | 土耳其 | 以色列 | 埃及 | 南非 | 巴西
  | 古巴 | 墨西哥 | 阿根廷 | 香港 | 澳门 | 台湾
# What stands behind them where a language, a people or a field is called after one.
field: 语 | 文 | 族 | 研究 | 问题 | 经济
other: 党校 | 行政学院 | 国外 | 境外 | 海外 | 留学 | 外国(?!语)
notAccredited: (?:未|无|没|待|不|非|正在|申请|办理|等)[^,、;()]{0,6}认证 | 认证(?:中|未|失败|不)
`);
