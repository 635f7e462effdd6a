import { isChinese } from "../text";
import { flagTable, type Language } from "./language";

/** Words of several characters that say how a value is given; else a character is a piece by itself. */
const FLAGS = flagTable(
  {
    share: "百分比, 百分率, 占比, 比例, 比率",
    asked: "是否, 有无, 能否, 可否, 与否, 是不是, 有没有, 已经, 已",
    name: "名称, 全称, 简称",
    code: "代码, 代号, 编号, 编码",
    people: "人数",
    count: "总数, 个数, 数量, 项数, 数",
  },
  (word) => word
);
/** Words without meaning of their own. */
const IDLE = ["的", "之", "及", "和", "与", "或", "在", "所", "现", "等", "以及", "本年", "具体", "了"];
/** Words that would else be taken for a piece with a flag. */
const WHOLE = ["分数"];
const LONG = [...FLAGS.keys(), ...IDLE, ...WHOLE].filter(({ length }) => length > 1);
const PIECE = new RegExp(`${[...LONG].sort((a, b) => b.length - a.length).join("|")}|[a-z]+|\\d+|.`, "gu");

/** "提交否", "提交吗" and "提交了没有" ask as "提交与否" does. */
const BARE_QUESTION = /^(.+[^是能可与])否$|^(.+?)[了过]?(?:吗|没有?)$/u;
/** How "相符=1 不相符=0" goes on behind what it asks. */
const LEGEND = "[= ]?1 ?[/ ] ?[不未非否][^\\d=]{0,8}[= ]?0$";
const WITH_LEGEND = new RegExp(`^(.{2,}?)${LEGEND}`, "u");

/** Other ways of saying a time, and of asking for one or for a number; all other labels keep the words that they have. */
const IN_SHORT = {
  日: ["年月日", "日期", "什么时候", "何时", "哪天", "何日", "哪日"],
  年度: ["哪一年", "哪年", "哪一年度", "哪个年度", "哪些年度", "哪几年"],
  人数: ["有多少人", "多少人", "几位", "几人", "多少位", "多少名"],
  项数: ["有几项", "几项", "多少项"],
  上年: ["上一年度", "上一学年", "上学年", "上一年", "上年度", "去年度", "去年"],
  本年: ["本学年", "本年度", "当年度", "今年度", "当年", "今年"],
  开始: ["起始", "启动"],
  结束: ["截止", "终止", "截至"],
};

/** What is shown "校内", or on the "校内网", is no part of it. */
const PARTS = "女|男|少数民族|其中|港澳|脱产|校外|校内(?!网|公示|公布|公开)";
const TIMES =
  "上年|往年|往届|历年|前年|前一?年度?|次年|下一?年度?|上半年|下半年|第[一二]学期|季度|[上下]一?[轮期次]|[上下]一?周期";
const AIMS = "计划|目标|拟|预计|预期|预算|增长|增减|同比|差额";
/** "未逾期开展" and "逾期未开展" have the same words, and say the contrary. */
const DENIALS = "[未无](?:逾期|超期|超时|延期|延迟)|未|不|无|非|没|逾期|超期|超时|延期|延迟";
/** What asks whether a thing is there denies nothing: "有无重大安全事故" is no "无重大安全事故". */
const ASKS = `是不是|有没有|有无|[了过]没有?$|${LEGEND}`;
const REMARKS = "备注|说明|原因|理由|依据|排名|排序|位次";

/** What stands for yes and for no: "是=1 否=0", "相符√", "不符×"; a sign for what is not so ("不相符√") turns a label round. */
const YES = "(?![不未非否没无])\\p{Script=Han}{1,4}";
const CODED_YES = `${YES} ?[:=填打为]? ?[1√✓]`;
/** Alone, a bare number numbers what it stands behind: "志愿1". */
const YES_ALONE = `${YES} ?(?:[:=填打为] ?[1√✓]|[√✓])`;
const CODED_NO = "[不未非否没无]\\p{Script=Han}{0,4} ?[:=填打为]? ?[0×x]";
/** What brackets behind a label say of how it is to be filled in. */
const REMARK = new RegExp(
  `^(?:${[
    "全称|简称|必填|选填|可选|单选|多选|本年|填写.*|按.*|详?见.*|参照.*|参考.*|对照.*|附.*|含.*|包括.*|限.*|以.{1,12}为准|请.*",
    "(?:[≤<约]|不超过?|不多于|控制在|限|至多|最多)? ?\\d+ ?字(?:以内|之内|以下|以上|内|左右)?",
    "(?:共|满分)?\\d+ ?[个项条分名]制?|打[√勾].*|[划画][√勾]|√|[√x✓×](?:[/、][√x✓×])+|\\d+位.*",
    "元(?:/.*)?|人/.*|年月日?|年[-/.]月(?:[-/.]日)?|起止.{0,4}|逐项.*|突出.*|注重.*|签名|签字|盖章|公章|手写|须为.*|不得.*|如实.*",
    `(?:${CODED_YES}[ /、;]*)?${CODED_NO}|${YES_ALONE}|1 ?/ ?0|[齐全有] ?/ ?缺|[已有] ?/ ?[未无]\\p{Script=Han}{0,4}`,
    "[a-z]{3,}[a-z .]*|.+[、,/].+等",
  ].join("|")})$`,
  "u"
);

/** Chinese: no gaps part its words; numerals and Latin codes stay together. */
export const CHINESE: Language = {
  speaks: isChinese,
  abbreviations: Object.entries(IN_SHORT).flatMap(([short, ways]) =>
    ways.map((way) => [way, short] as const)
  ),
  pieces: (words) =>
    words
      .replace(WITH_LEGEND, "$1与否")
      .replace(/[ /]/g, "")
      .replace(BARE_QUESTION, "$1$2与否")
      .match(PIECE) ?? [],
  idle: new Set(IDLE),
  flags: FLAGS,
  narrowing: new RegExp(`${ASKS}|(${[PARTS, TIMES, AIMS, DENIALS, REMARKS].join("|")})`, "g"),
  steps: /开始|开展|结束|完成|通过|申请|批准/,
  remark: REMARK,
};
