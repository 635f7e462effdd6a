import { vocabulary } from "../../../rules";

/** Titles and group headers beneath which a column that is a category or a level holds lines. */
const LINES =
  "最低控制分数线 | 分数线 | 控制线 | 省控线 | 各科类分数线 | 各科类控制线 | 各类分数线 | 科类分数线 | 分科类分数线 | 各层次分数线";

/** Categories and levels with their names on sheets; of the arts with the stream. */
const COLUMNS: Readonly<Record<string, string>> = {
  文科: "文科 | 文史 | 文史类 | 文科类 | 文史财经类 | 文",
  理科: "理科 | 理工 | 理工类 | 理科类 | 理工农医类 | 理",
  "艺术(文)":
    "艺术(文) | 艺术类(文) | 艺术(文科) | 艺术类(文科) | 艺术(文史) | 艺术类(文史) | 艺术文 | 文科艺术 | 艺术文科 | 艺术文科类",
  "艺术(理)":
    "艺术(理) | 艺术类(理) | 艺术(理科) | 艺术类(理科) | 艺术(理工) | 艺术类(理工) | 艺术理 | 理科艺术 | 艺术理科 | 艺术理科类",
  艺术: "艺术 | 艺术类 | 艺术专业 | 艺术类专业 | 艺术学",
  体育: "体育 | 体育类 | 体育专业 | 体育类专业",
  公安: "公安 | 公安类 | 公安专业 | 公安类专业",
  医学: "医学 | 医学类 | 医学专业 | 医学类专业 | 医药 | 医药类 | 医药卫生类",
  监狱管理:
    "监狱管理 | 监狱类 | 监狱管理类 | 监狱管理专业 | 监狱学 | 监狱管理类专业 | 中央司法警官学院监狱管理",
  高起本: "高起本 | 高升本 | 高中起点本科 | 高中起点升本科 | 高起本层次",
  高起专: "高起专 | 高升专 | 高中起点专科 | 高中起点升专科 | 高起专层次 | 高职高专",
  专升本: "专升本 | 专起本 | 专科起点本科 | 专科起点升本科 | 专升本层次",
};

/** What a line's column is called wherever it stands ("文史类线"), and beneath lines alone ("文史类"). */
const columns = Object.entries(COLUMNS)
  .map(([id, names]) => {
    const lines = names.split(" | ").filter((name) => name.length > 1);
    const named = lines.flatMap((name) => [`${name}线`, `${name}控制线`, `${name}分数线`]);
    const own = named.filter((label) => label !== `${id}分数线`);
    return `line:${id}: ${own.join(" | ")}\nline:${id} @ ${LINES}: ${names}`;
  })
  .join("\n");

/** Minimum control lines. */
export const LINE = vocabulary(`
category: 类别 | 科别 | 专业类别 | 招生类别 | 考试类别 | 专业科类 | 划线类别 | 划线科类 | 分数线类别 | 控制线类别 | 类别名称
  | 专业类 | 科目类别 | 报考专业科类 | 科类名
line: 省控线 | 控制线 | 分数线 | 最低录取控制分数线 | 录取控制分数线 | 录取最低控制分数线 | 最低分数线
  | 最低录取分数线 | 录取分数线 | 控制分数线 | 成人高考最低录取控制分数线 | 录取控制线 | 最低控制线 | 最低录取线 | 录取线
  | 成人高考录取分数线 | 成考分数线 | 成考录取分数线 | 成考控制线 | 省定分数线 | 省定控制线 | 划定分数线 | 划线分数 | 本年控制线
  | 本年分数线 | 全省控制线 | 全省最低控制线 | 全省录取控制线 | 统一控制线 | 划定的控制线 | 最低投档控制线
baseCategory: 对应文化科类 | 对应普通文化科类 | 对应普通科类 | 参照文化科类 | 参照科类 | 基准科类 | 对应考试科类 | 相应考试科类 | 相应科类 | 对应文理科类 | 对应文理科 | 参照文理科类 | 对照科类
  | 参照类别 | 对应类别 | 相应文理科类 | 相应文理科 | 基准类别 | 对应基准科类 | 所对应科类 | 对应科别 | 参照线科类 | 对应的考试科类
  | 归属科类 | 对应文理类 | 依据科类 | 参照文理科 | 所属文理科
line:艺术(文) > 艺术类 | 艺术: 文 | 文科 | 文史 | 文史类
line:艺术(理) > 艺术类 | 艺术: 理 | 理科 | 理工 | 理工类
${columns}
`);
