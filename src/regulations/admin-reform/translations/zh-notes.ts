import type { Translations } from "../../../rules";

/** What findings of the regulation say in Chinese, by the English texts. */
export const zhNotes: Translations = {
  "nothing to count: the total is zero": "未发生（总数为 0）",
  "no dossier counts here": "没有应计入的档案",
  "not of the plan's year, withdrawn, refused, or waiting for its applicant":
    "不属于计划年度、已撤回、被拒收或待补正的档案",
  "no dossier is late": "没有逾期档案",
  "a petition has no receipt slip of a procedure": "信访件不适用",
  "due {due}, returned {date}: {days} days late": "应于{due}办结，实际{date}办结：逾期{days}天",
  "due {due}, still open on {date}: {days} days late": "应于{due}办结，至{date}仍未办结：逾期{days}天",
  "the dossier is late and no apology was sent": "办件逾期而未致歉",
  "the apology is of {sent}, {days} days after the return on {returned}":
    "致歉日期{sent}比办结日期{returned}晚{days}天",
  "{part} of {whole} dossiers, {value}{required}; without a column “still in force” all settled dossiers are counted":
    "{part}/{whole} 件，{value}{required}；没有“仍有效”一栏，按全部已办结档案计算",
  "there is no column “still in force”: all settled dossiers are counted":
    "没有“仍有效”一栏：按全部已办结档案计算",
  "the stated rate {stated} differs from the computed one {computed} by {points} percentage points":
    "填报比例{stated}与计算比例{computed}不符（相差{points}个百分点）",
  "{part} done of only {whole}": "完成数{part}大于总数{whole}",
  "it is not said whether this is the unit's digitisation (II.4) or the district's (III.3.6)":
    "未写明是本单位（II.4）还是县级（III.3.6）的数字化",
  "It has to be “TTHC” or “đơn thư”.": "请填写“TTHC”（行政手续）或“đơn thư”（信访件）。",
};
