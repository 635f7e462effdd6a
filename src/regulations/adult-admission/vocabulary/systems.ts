import { vocabulary } from "../../../rules";

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
