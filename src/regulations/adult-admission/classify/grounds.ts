import type { BonusClause } from "../parameters";
import { plain } from "./text";

/** What one ground is taken for. */
export type Reading =
  | { readonly kind: "national"; readonly clause: BonusClause; readonly label: string }
  /** Of a clause's family, but short of its condition (县级劳动模范), or by its own name no ground (侨眷). */
  | { readonly kind: "refused"; readonly clause: BonusClause };

/** A ground by its clause and label, and what it looks like; what stands before the name of an honour may count. */
type Pattern = readonly [
  clause: BonusClause,
  label: string | ((match: RegExpExecArray) => string),
  pattern: RegExp,
  giver?: Giver,
];
/** Whether it is one who gives the honour that the clause means; undefined where nobody can tell. */
type Giver = (before: string) => "given" | "refused" | undefined;

const LOW = /县|区级|乡|镇|街道|村|校级|学校|院级|厂级|公司级|企业级|本单位|班组/;
const PREFECTURE_OR_HIGHER =
  /^(?:获?荣?得?|.*(?:地级|地市|地\(市\)|设区|市|州|盟|省|自治区|兵团|部|国家|全国|国务院|厅|局|委|特大型企业|中央|总公司|以上).*)$/;
const PROVINCIAL = /^(?:.*(?:省|自治区|兵团|北京|上海|天津|重庆|直辖市|全国|国家|中华全国).*|)$/;
const BELOW_PROVINCE = /地级|地市|市|州|盟|县|旗|区级/;
/** A province by another name: its 市 is no city below a province, its 区级 none of a district. */
const AS_PROVINCE = /(?:北京|上海|天津|重庆|直辖)市|自治区级/g;
const withoutProvinces = (text: string): string => text.replace(AS_PROVINCE, "·");

const prefecture: Giver = (before) =>
  LOW.test(before.replaceAll("自治区级", "·"))
    ? "refused"
    : PREFECTURE_OR_HIGHER.test(before)
      ? "given"
      : undefined;
const province: Giver = (before) => {
  if (/省|全国|国家/.test(before) && !/市级|县/.test(before)) return "given";
  if (BELOW_PROVINCE.test(withoutProvinces(before))) return "refused";
  return PROVINCIAL.test(before) ? "given" : undefined;
};
const forces: Giver = (before) => {
  if (/集体|单位/.test(before)) return "refused";
  return /^(?:(?:中国人民)?解放军|军队|部队|军人|现役|退役|服役期间|在部队|武警(?:部队)?|武装警察(?:部队)?|公安(?:干警|机关|民警)?|人民警察|警察|干警|省|荣|获|个人|[、,和及或])*$/.test(
    before
  )
    ? "given"
    : undefined;
};

const own = (match: RegExpExecArray): string => match[2] ?? match[0];

/** Sports whose name may stand before a title: 篮球一级运动员, 田径国家一级运动员. */
const SPORT =
  "(?:田径|游泳|跳水|水球|花样游泳|篮球|排球|足球|沙滩排球|乒乓球|羽毛球|网球|手球|曲棍球|棒球|垒球|橄榄球|高尔夫球|冰球|体操|艺术体操|健美操|蹦床|举重|柔道|摔跤|跆拳道|空手道|拳击|散打|武术|太极拳|射击|射箭|击剑|赛艇|皮划艇|帆船|龙舟|自行车|马术|铁人三项|现代五项|攀岩|轮滑|滑冰|速度滑冰|短道速滑|花样滑冰|冰壶|滑雪|围棋|象棋|国际象棋|桥牌|毽球|藤球|舞龙|舞狮|登山|跳伞|航模|航空模型|无线电测向|定向|定向越野|体育舞蹈|健身气功)?(?:项目|运动)?";

const PATTERNS: readonly Pattern[] = [
  [
    "5.5.4-1",
    "运动健将",
    new RegExp(`^${SPORT}(?:国家级?|国际级?|中国)?(?:级)?(?:运动)?健将级?(?:运动员)?$`),
  ],
  [
    "5.5.4-1",
    "武英级",
    /^(?:国家级?|国际级?)?(?:武术)?(?:项目|运动)?(?:国家级?|国际级?)?武英级?(?:运动员)?$/,
  ],
  ["5.5.4-2", "一级运动员", new RegExp(`^${SPORT}(?:国家级?)?[一1]级运动员$`)],
  [
    "5.5.5-6",
    "三线企业先进生产(工作)者",
    /^.*三线(?:企业|单位|军工)*.*(?:先进生产\(?工作\)?者|先进生产工作者|先进生产者|先进工作者|先进)$/,
  ],
  [
    "5.5.5-1",
    (match) => (own(match) === "劳模" ? "劳动模范" : own(match)),
    /^(.*?)(劳动模范|劳模|先进生产\(工作\)者|先进生产工作者|先进生产者|先进工作者|科技进步\(成果\)奖|科学?技术?进步.{0,3}奖|科技成果.{0,3}奖)$/,
    prefecture,
  ],
  [
    "5.5.5-2",
    (match) => (own(match) === "五一奖章" ? "五一劳动奖章" : own(match)),
    /^(.*?)(五一(?:劳动)?奖章|新长征突击手|三八红旗手)(?:标兵)?$/,
    province,
  ],
  [
    "5.5.5-3",
    (match) => `个人${own(match)}`,
    /^(.*?)(?:荣?立|记)?(?:个人)?(?:荣?立|记)?([一二三特]等(?:战)?功)(?:[一二三四五六\d]次)?(?:及?以上)?者?$/,
    forces,
  ],
  ["5.5.5-4", "归侨", /^(?:归侨|归国华侨)(?:学生|青年|本人)?$/],
  ["5.5.5-4", "归侨子女", /^(?:归侨|归国华侨)(?:及其|的)?子女$/],
  ["5.5.5-4", "华侨子女", /^华侨(?:在国内)?的?子女$/],
  ["5.5.5-4", "归侨、归侨子女、华侨子女", /^三侨(?:生|子女)?$/],
  ["5.5.5-4", "台湾省籍", /^(?:台湾省?籍|台籍)(?:青年|同胞)?$/],
  ["5.5.5-5", "烈士子女", /^(?:革命)?烈士[的之]?(?:子女|子|女|儿子|女儿)$/],
  ["5.5.5-5", "烈士配偶", /^(?:革命)?烈士的?(?:配偶|遗孀|妻子|丈夫)$/],
  [
    "5.5.5-6",
    "少数民族",
    /^(?:(?:边疆|边境|边远|山区|牧区|(?:少数)?民族(?:聚居|自治)?(?:地区|地方|区|地)|聚居地?区|聚居地|地区)[和及或、,的]*)*少数民族$/,
  ],
  [
    "5.5.5-7",
    "年满25周岁",
    /^(?:年龄|大于|超过|[>≥]=?|年)?(?:在|已)?满?(?:25|二十五)(?:周岁|岁|周)(?:\(含\))?(?:及?以上|及其以上)?(?:\(含\))?(?:者)?$/,
  ],
  [
    "5.5.6",
    "自主就业退役士兵",
    /^自主就业的?(?:退役|退伍)(?:士兵|义务兵|士官|军士|军人)$|^(?:退役|退伍)(?:义务)?(?:士兵|兵|士官|军士)$/,
  ],
];

/** Names near to a clause that the text leaves out. */
const REFUSED: readonly (readonly [BonusClause, RegExp])[] = [
  ["5.5.4-2", /^(?:国家级?)?[二三23]级运动员$/],
  ["5.5.5-2", /三八红旗集体|五一劳动奖状/],
  ["5.5.5-3", /集体.*[一二三特]等功|^[一二三特]等功集体$/],
  ["5.5.5-4", /^(?:归侨|华侨)?侨眷$|^(?:归侨|华侨)眷属$/],
  ["5.5.5-6", /^散居(?:地区)?的?少数民族$/],
];

const PREFIX = /^(?:荣获|获得|获|被授予|授予|属于|系|为)/;
const SUFFIX = /(?:获得者|称号者|荣誉称号|称号|考生|人员|证书|资格|照顾|加分)$/;

function trimmed(name: string): string {
  let rest = name.replace(PREFIX, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(SUFFIX, "");
  }
  return rest;
}

/** Names that only announce the ground in their brackets: "立功（三等功）", "大龄考生（25周岁以上）". */
const CONTAINER = /^(?:其他|其它|立功|立功受奖|大龄(?:考生)?|年龄|荣誉称号|照顾对象|加分项目)$/;

/**
 * Reads one ground as the law or its usual short names write it; undefined where it is none of the text's.
 * What stands in brackets may qualify it: "三八红旗手（省级）".
 */
export function nationalGround(text: string): Reading | undefined {
  const name = plain(text)
    .replace(/\([^()]*除外\)/g, "")
    .replace(/五[·.•]一/g, "五一")
    .replace(/三[·.•]八/g, "三八");
  const inner = [...name.matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? "").join("");
  const outer = name.replace(/\([^()]*\)/g, "");
  const candidates = [name, inner + outer, ...(CONTAINER.test(outer) ? [inner] : [outer])];
  for (const candidate of new Set(candidates)) {
    const reading = match(trimmed(candidate));
    if (reading) return reading;
  }
  return undefined;
}

function match(name: string): Reading | undefined {
  const refused = REFUSED.find(([, pattern]) => pattern.test(name));
  if (refused) return { kind: "refused", clause: refused[0] };
  for (const [clause, label, pattern, giver] of PATTERNS) {
    const found = pattern.exec(name);
    if (!found) continue;
    const given = giver ? giver(trimmed(found[1] ?? "")) : "given";
    if (given === "refused") return { kind: "refused", clause };
    if (given) return { kind: "national", clause, label: typeof label === "string" ? label : label(found) };
  }
  return undefined;
}
