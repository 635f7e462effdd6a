import { vocabulary } from "../../../rules";

/** Titles and group headers beneath which a column that is a category or a level holds lines. */
const LINES = "最低控制分数线 | 分数线 | 控制线 | 省控线";

/** Minimum control lines. */
export const LINE = vocabulary(`
category: 类别 | 科别 | 专业类别 | 招生类别 | 考试类别
line: 省控线 | 控制线 | 分数线 | 最低录取控制分数线 | 录取控制分数线 | 录取最低控制分数线 | 最低分数线
  | 最低录取分数线 | 录取分数线 | 控制分数线 | 成人高考最低录取控制分数线
baseCategory: 参照科类 | 基准科类 | 对应考试科类 | 相应考试科类 | 相应科类
# Categories, and levels, that stand as columns of lines: “层次 | 文史类 | 理工类 | 艺术类”.
line:文科: 文科控制线
line:文科 @ ${LINES}: 文科 | 文史 | 文史类 | 文科类
line:理科: 理科控制线
line:理科 @ ${LINES}: 理科 | 理工 | 理工类 | 理科类
line:艺术(文): 艺术(文)控制线
line:艺术(文) @ ${LINES}: 艺术(文) | 艺术类(文) | 艺术(文科) | 艺术类(文科)
line:艺术(理): 艺术(理)控制线
line:艺术(理) @ ${LINES}: 艺术(理) | 艺术类(理) | 艺术(理科) | 艺术类(理科)
line:艺术: 艺术控制线
line:艺术 @ ${LINES}: 艺术 | 艺术类
line:体育: 体育控制线
line:体育 @ ${LINES}: 体育 | 体育类
line:公安: 公安控制线
line:公安 @ ${LINES}: 公安 | 公安类
line:医学: 医学控制线
line:医学 @ ${LINES}: 医学 | 医学类
line:监狱管理: 监狱管理控制线
line:监狱管理 @ ${LINES}: 监狱管理 | 监狱类 | 监狱管理类
line:高起本: 高起本控制线
line:高起本 @ ${LINES}: 高起本 | 高升本
line:高起专: 高起专控制线
line:高起专 @ ${LINES}: 高起专 | 高升专
line:专升本: 专升本控制线
line:专升本 @ ${LINES}: 专升本
`);
