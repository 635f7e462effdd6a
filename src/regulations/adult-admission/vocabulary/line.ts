import { vocabulary } from "../../../rules";

/** Words of which names of categories are made, those that hold others first. */
const PARTS =
  "普通 | 文科 | 文史 | 文 | 理科 | 理工 | 理 | 工 | 农林 | 农学 | 农 | 林学 | 林 | 医学 | 医药 | 医 | 药学 | 药 | 护理 | 中医 | 卫生 | 财经 | 经济 | 经 | 管理 | 管 | 法学 | 法律 | 法 | 教育学 | 教育 | 教 | 史论 | 编导 | 史 | 艺术学 | 艺术 | 美术 | 音乐 | 舞蹈 | 体育 | 公安 | 警察 | 监狱管理 | 监狱";
/** What stands between and behind them, and says nothing by itself. */
const BETWEEN = "专业 | 院校 | 全部 | 除外 | 以外 | 不含 | 除 | 其他 | 各 | 类 | 科 | 学";
const oneOf = (words: string): string => words.replaceAll(" | ", "|");

/** A text that is no level, however it is written ("高中起点专科", "专升本(业余)"). */
const NO_LEVEL =
  /^(?!(?:高(?:中?起点|[起升本专])|专(?:科起点|[起升]|科(?:\(|$))|本科(?:\(|$))[^、,，;；\s文理工艺体农医法史]*$).+/u;

/** A text that is nothing but the name of a category or of a part of one ("文科", "艺术类（史论、编导除外）"). */
export const CATEGORY_NAME = new RegExp(
  `^(?=.*(?:${oneOf(PARTS)}))(?:${oneOf(PARTS)}|${oneOf(BETWEEN)}|[()（）、，,/和与及·\\- ])+$`,
  "u"
);

/** "考试类型" over levels is the level, "报考类别" over 文史 and 理工 the category: what stands beneath tells. */
export const TOLD_BENEATH = {
  level: { words: new RegExp(`^(?!${CATEGORY_NAME.source.slice(1)})`, "u"), otherwise: "category" },
  category: { words: NO_LEVEL, otherwise: "level", sure: CATEGORY_NAME },
  admissionType: { words: NO_LEVEL, otherwise: "level" },
  // Other documents have numbers, too, and who is registered may be told by the day.
  idNumber: { words: /\d{8}/ },
  registrationDone: { words: /(?![年月日号])\p{L}|[√✓✔×]|^[01]$/u, otherwise: "registered" },
};

/** "科类" in the corner over categories across may name these: what stands beneath, and is none, are levels. */
export const BENEATH_CATEGORY = {
  words: /[文理工农医艺体法管经史教]|公安|监狱|类/u,
  otherwise: "level",
};

/** What schools or majors admitted at ("各院校录取分数线") is no control line. */
export const RESULTS = /[各分](?:招生|成人|招录)?(?:院校|高校|学校|专业)(?!.*控制)/u;

/** Minimum control lines. */
export const LINE = vocabulary(`
titles: 分数线 | 控制线 | 省控线
category: 类别 | 科别 | 专业类别 | 招生类别 | 考试类别 | 专业科类 | 划线类别 | 划线科类 | 分数线类别 | 控制线类别 | 类别名称
  | 专业类 | 科目类别 | 报考专业科类 | 科类名 | 学科门类（科类） | 成考科类 | 专业门类 | 学科门类 | 考试科类类别 | 报考科类
  | 类 | 大类 | 考生科类 | 投档类别
line: 省控线 | 控制线 | 分数线 | 最低录取控制分数线 | 录取控制分数线 | 录取最低控制分数线 | 最低分数线
  | 最低录取分数线 | 录取分数线 | 控制分数线 | 成人高考最低录取控制分数线 | 录取控制线 | 最低控制线 | 最低录取线 | 录取线
  | 成人高考录取分数线 | 成考分数线 | 成考录取分数线 | 成考控制线 | 省定分数线 | 省定控制线 | 划定分数线 | 划线分数 | 本年控制线
  | 本年分数线 | 全省控制线 | 全省最低控制线 | 全省录取控制线 | 统一控制线 | 划定的控制线 | 最低投档控制线 | 建议控制线 | 建议分数线 | 最低线 | 拟定控制线 | 公布分数线 | 建议线
  | 拟划控制线 | 确定分数线 | 线（分） | 最低控制分数 | 划线分 | 划线（分） | 最低录取控制分数 | 控制线（总分） | 录取最低线 | 分数线标准 | 分数 | 录取控制分数 | 控制分数 | 控制分
  | 文化控制线 | 文化课控制线 | 文化线 | 文化课最低控制线 | 文化课分数线 | 文化分数线 | 线 | 各科类分数线 | 各科类控制线 | 各类分数线 | 科类分数线 | 分科类分数线 | 各层次分数线
  | 最低录取分 | 最低录取分数 | 省线 | 省定线 | 最低控制分 | 线分 | 录取起分线 | 起分线 | 录取底线 | 门槛分 | 录取门槛 | 投档线 | 录取资格线 | 资格线 | 最低录取分值
  | 本年线
  | 今年划线多少分 | 划线多少分 | 划多少分 | 划了多少分 | 线是多少分 | 分数线是多少 | 分数线多少 | 控制线多少分 | 控制线是多少 | 多少分上线 | 多少分录取 | 今年划线 | 本年划线 | 最低多少分 | 最低要多少分 | 今年分数线
baseCategory: 对应文化科类 | 对应普通文化科类 | 对应普通科类 | 参照文化科类 | 参照科类 | 基准科类 | 对应考试科类 | 相应考试科类 | 相应科类 | 对应文理科类 | 对应文理科 | 参照文理科类 | 对照科类
  | 参照类别 | 对应类别 | 相应文理科类 | 相应文理科 | 基准类别 | 对应基准科类 | 所对应科类 | 对应科别 | 参照线科类 | 对应的考试科类
  | 归属科类 | 对应文理类 | 依据科类 | 参照文理科 | 所属文理科 | 折算依据科类 | 按何科类折算 | 同类型同科类（文/理） | 参照文科/理科线 | 同类科类 | 比照科类 | 对照文理科类
  | 对应普通类科类 | 对应统考科类 | 对应普通科类线 | 基准文理科 | 参照普通科类 | 对应何科类
  | 参照文/理科线 | 参照文理科线 | 参照文科线或理科线 | 参照哪条线 | 参照何线 | 按文科线或理科线 | 参照普通科类线 | 对应文/理科线 | 参照的文理科线
  | 比照类别 | 比照线 | 参照线 | 对应线 | 按何类比照 | 按何类参照 | 参考类别 | 挂靠科类 | 归口科类 | 依照科类
  | 以哪个科类为准 | 以哪科类为准 | 以何科类为准 | 以哪个科类为基准 | 按哪个科类 | 按哪个科类折算 | 参照哪个科类 | 对应哪个科类 | 以哪条线为准 | 参照哪个科类的线 | 比照哪个科类 | 依哪个科类 | 以哪类为准 | 跟哪个科类走
line @ 录取最低分数线 | 最低录取分数线 | 最低控制分数线 | 录取控制分数线 | 最低录取控制分数线: 最低分 | 最低分数 | 最低分值
school: 降分院校 | 降分学校 | 降分录取院校 | 降线院校 | 降线学校 | 降分投档院校 | 降分的院校
`);
