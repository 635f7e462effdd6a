import { vocabulary } from "../../../rules";

/**
 * What grounds of a bonus look like, as patterns: the clause, what the ground is called (the second group of the
 * pattern for `$2`), and whose giving decides, where what stands before the name of an honour does. The first that
 * fits holds; `SPORT` stands for the name of a sport.
 */
export const GROUNDS = vocabulary(String.raw`
5.5.4-1 运动健将: ^SPORT(?:国家级?|国际级?|中国)?(?:级)?(?:运动)?健将级?(?:运动员)?$
5.5.4-1 武英级: ^(?:国家级?|国际级?)?(?:武术)?(?:项目|运动)?(?:国家级?|国际级?)?武英级?(?:运动员)?$
5.5.4-2 一级运动员: ^SPORT(?:国家级?)?[一1]级运动员$
5.5.5-6 三线企业先进生产(工作)者: ^.*三线(?:企业|单位|军工)*.*(?:先进生产\(?工作\)?者|先进生产工作者|先进生产者|先进工作者|先进)$
5.5.5-1 $2 prefecture: ^(.*?)(劳动模范|劳模|先进生产\(工作\)者|先进生产工作者|先进生产者|先进工作者|科技进步\(成果\)奖|科学?技术?进步.{0,3}奖|科技成果.{0,3}奖)$
5.5.5-2 $2 province: ^(.*?)(五一(?:劳动)?奖章|新长征突击手|三八红旗手)(?:标兵)?$
5.5.5-3 个人$2 forces: ^(.*?)(?:荣?立|记)?(?:个人)?(?:荣?立|记)?([一二三特]等(?:战)?功)(?:[一二三四五六\d]次)?(?:及?以上)?者?$
5.5.5-4 归侨: ^(?:归侨|归国华侨)(?:学生|青年|本人)?$
5.5.5-4 归侨子女: ^(?:归侨|归国华侨)(?:及其|的)?子女$
5.5.5-4 华侨子女: ^华侨(?:在国内)?的?子女$
5.5.5-4 归侨、归侨子女、华侨子女: ^三侨(?:生|子女)?$
5.5.5-4 台湾省籍: ^(?:台湾省?籍|台籍)(?:青年|同胞)?$
5.5.5-5 烈士子女: ^(?:革命)?烈士[的之]?(?:子女|子|女|儿子|女儿)$
5.5.5-5 烈士配偶: ^(?:革命)?烈士的?(?:配偶|遗孀|妻子|丈夫)$
5.5.5-6 少数民族: ^(?:(?:边疆|边境|边远|山区|牧区|(?:少数)?民族(?:聚居|自治)?(?:地区|地方|区|地)|聚居地?区|聚居地|地区)[和及或、,的]*)*少数民族$
5.5.5-7 年满{age}周岁: ^(?:年龄|大于|超过|[>≥]=?|年)?(?:在|已)?满?(?:25|二十五)(?:周岁|岁|周)(?:\(含\))?(?:及?以上|及其以上)?(?:\(含\))?(?:者)?$
5.5.6 自主就业退役士兵: ^自主就业的?(?:退役|退伍)(?:士兵|义务兵|士官|军士|军人)$ | ^(?:退役|退伍)(?:义务)?(?:士兵|兵|士官|军士)$
`);

/** Names near to a clause that the text leaves out, as patterns. */
export const REFUSED_GROUNDS = vocabulary(`
5.5.4-2: ^(?:国家级?)?[二三23]级运动员$
5.5.5-2: 三八红旗集体 | 五一劳动奖状
5.5.5-3: 集体.*[一二三特]等功 | ^[一二三特]等功集体$
5.5.5-4: ^(?:归侨|华侨)?侨眷$ | ^(?:归侨|华侨)眷属$
5.5.5-6: ^散居(?:地区)?的?少数民族$
`);

/** Other words of grounds, and who gives an honour, as patterns. */
export const GROUND_WORDS = vocabulary(String.raw`
# What is tested, or comes of a contest.
tested: 运动 | 健将 | 武英 | 体育 | 赛 | 锦标 | 奥运 | 亚运 | 全运 | 冠军 | 名次 | 第[一二三四五六七八九十\d]+名 | 艺术
# Sports whose name may stand before a title: 篮球一级运动员, 田径国家一级运动员.
sports: 田径 | 游泳 | 跳水 | 水球 | 花样游泳 | 篮球 | 排球 | 足球 | 沙滩排球 | 乒乓球 | 羽毛球 | 网球 | 手球
  | 曲棍球 | 棒球 | 垒球 | 橄榄球 | 高尔夫球 | 冰球 | 体操 | 艺术体操 | 健美操 | 蹦床 | 举重 | 柔道 | 摔跤
  | 跆拳道 | 空手道 | 拳击 | 散打 | 武术 | 太极拳 | 射击 | 射箭 | 击剑 | 赛艇 | 皮划艇 | 帆船 | 龙舟
  | 自行车 | 马术 | 铁人三项 | 现代五项 | 攀岩 | 轮滑 | 滑冰 | 速度滑冰 | 短道速滑 | 花样滑冰 | 冰壶 | 滑雪
  | 围棋 | 象棋 | 国际象棋 | 桥牌 | 毽球 | 藤球 | 舞龙 | 舞狮 | 登山 | 跳伞 | 航模 | 航空模型 | 无线电测向
  | 定向 | 定向越野 | 体育舞蹈 | 健身气功
# Who gives less than a prefecture does, and who as much or more.
low: 县 | 区级 | 乡 | 镇 | 街道 | 村 | 校级 | 学校 | 院级 | 厂级 | 公司级 | 企业级 | 本单位 | 班组
prefecture: ^(?:获?荣?得?|.*(?:地级|地市|地\(市\)|设区|市|州|盟|省|自治区|兵团|部|国家|全国|国务院|厅|局|委|特大型企业|中央|总公司|以上).*)$
# A province; what is below one; a province by another name: its 市 is no city below a province, its 区级 none of a district.
province: ^(?:.*(?:省|自治区|兵团|北京|上海|天津|重庆|直辖市|全国|国家|中华全国).*|)$
belowProvince: 地级 | 地市 | 市 | 州 | 盟 | 县 | 旗 | 区级
asProvince: (?:北京|上海|天津|重庆|直辖)市 | 自治区级
# The army and the police, in what stands before a merit; and whose merit is nobody's own.
forces: ^(?:(?:中国人民)?解放军|军队|部队|军人|现役|退役|服役期间|在部队|武警(?:部队)?|武装警察(?:部队)?|公安(?:干警|机关|民警)?|人民警察|警察|干警|省|荣|获|个人|[、,和及或])*$
group: 集体 | 单位
# Names that only announce the ground in their brackets: "立功（三等功）", "大龄考生（25周岁以上）".
container: ^(?:其他|其它|立功|立功受奖|大龄(?:考生)?|年龄|荣誉称号|照顾对象|加分项目)$
`);

/** What exemptions from the examination rest on (五(五)1 to 3), as patterns. */
export const EXEMPTIONS = vocabulary(`
# Junior, school, disabled and preliminary events are not those of the text.
otherEvent: 青年 | 少年 | 青少 | 学生 | 大学 | 中学 | 残 | 特奥 | 特殊 | 预选 | 选拔 | 资格赛 | 分站 | 青奥
  | 省 | 农民 | 智力 | 锦标赛系列 | 邀请 | 军人
# The three groups of sports events.
asian: 亚运会 | 亚洲运动会 | 亚洲杯 | 亚洲.*锦标赛 | 亚锦赛
world: 奥运会 | 冬奥会 | 奥林匹克(?:夏季|冬季)?运动会 | 世界杯 | 世界.*锦标赛 | 世锦赛
# Games that hold Olympic events alone.
noOlympic: 武术 | 太极 | 散打 | 龙舟 | 龙狮 | 毽球 | 藤球 | 围棋 | 象棋 | 桥牌 | 五子棋 | 中国式摔跤 | 健美 | 门球
olympicGames: 奥运会 | 冬奥会 | 奥林匹克(?:夏季|冬季)?运动会
national: 全运会 | 全国运动会 | 中华人民共和国.*届运动会 | 全国.*锦标赛 | 全锦赛 | 全国.*冠军赛
programme: 选聘高校毕业生 | 到村任职 | 村官 | 三支一扶 | 志愿服务西部 | 西部计划 | 西部志愿者 | 特设岗位
  | 特岗 | 农村义务教育阶段学校教师 | 服务基层项目 | 大学生村官
soldier: 退役士兵 | 退役军人 | 退伍军人 | 退伍士兵 | 退役义务兵 | 军转干部 | 军队转业 | 转业军官 | 复员干部
  | 退役士官 | 退役军士 | 复员军官 | 转业干部
`);

/** The clauses' own sentences, in which separators are no separators. */
export const GROUND_PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\([^()]*除外\)/g, ""],
  [/["”’」』]["“‘「『]/g, "、"],
  [/地级以上(?:\(含\))?[^;\n]{0,60}?授予的?/g, ""],
  [/省级工[、,]?青[、,]?妇等?(?:组织)?授予的?/g, ""],
  [/解放军[、,/]武警(?:部队)?[、,/和]*公安(?:干警)?(?=荣立|个人|立|[一二三]等功)/g, ""],
  [
    /(?:(?:边疆|边境|山区|牧区|少数民族聚居地?区)(?:地区)?[、,/和及]*)+的?少数民族(?!聚居|地区)(?:考生)?/g,
    "少数民族考生",
  ],
  [/先进生产[/、,]工作者/g, "先进生产(工作)者"],
  [/科技进步[/、,]成果奖/g, "科技进步(成果)奖"],
  [/烈士子女(?:[、,/或和及]|\()配偶\)?/g, "烈士子女、烈士配偶"],
  [/归侨(?:[、,/或和及]其?|\()子女\)?/g, "归侨、归侨子女"],
];
