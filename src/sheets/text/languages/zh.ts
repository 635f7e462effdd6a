import { isChinese } from "../text";
import { flagTable, type Language } from "./language";

/** Words of several characters that say how a value is given; else a character is a piece by itself. */
const FLAGS = flagTable(
  {
    share: "百分比, 百分率, 占比, 比例, 比率",
    asked: "是否, 有无, 能否, 已经, 已",
    name: "名称",
    code: "代码, 代号, 编号",
    count: "人数, 总数, 数量, 项数, 数",
  },
  (word) => word
);
const PIECE = new RegExp(`${[...FLAGS.keys()].join("|")}|[a-z]+|\\d+|.`, "gu");

const PARTS = "女|男|少数民族|其中|港澳|脱产|校外|校内";
const TIMES = "上一?年度?|去年|往年|前年|次年|下一?年度?|上半年|下半年|第[一二]学期|季度";
const AIMS = "计划|目标|拟|预计|预期|预算|增长|增减|同比|差额";
const DENIALS = "未|不|无|非|没|逾期|超期|超时|延期|延迟";
const REMARKS = "备注|说明|原因|理由|依据";

/** Chinese: no gaps part its words; numerals and Latin codes stay together. */
export const CHINESE: Language = {
  speaks: isChinese,
  abbreviations: [],
  pieces: (words) => words.replace(/[ /]/g, "").match(PIECE) ?? [],
  idle: new Set(["的", "之", "及", "和", "与", "或", "在", "所", "现"]),
  flags: FLAGS,
  narrowing: new RegExp(`(${[PARTS, TIMES, AIMS, DENIALS, REMARKS].join("|")})`, "g"),
};
