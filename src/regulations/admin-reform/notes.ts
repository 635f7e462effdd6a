import { notApplicable, type LocalText } from "../../rules";

/** Reasons for which a clause does not concern a record or set. */
export const NOT_APPLICABLE = {
  nothing: notApplicable({
    vi: "không phát sinh (tổng số bằng 0)",
    zh: "未发生（总数为 0）",
    en: "nothing to count: the total is zero",
  }),
  noDossier: notApplicable({
    vi: "không phát sinh hồ sơ thuộc diện tính",
    zh: "没有应计入的档案",
    en: "no dossier counts here",
  }),
  notInPlan: notApplicable({
    vi: "hồ sơ không thuộc năm kế hoạch, đã rút, bị từ chối hoặc đang chờ bổ sung",
    zh: "不属于计划年度、已撤回、被拒收或待补正的档案",
    en: "not of the plan's year, withdrawn, refused, or waiting for its applicant",
  }),
  noneLate: notApplicable({ vi: "không có hồ sơ trễ hẹn", zh: "没有逾期档案", en: "no dossier is late" }),
  petition: notApplicable({
    vi: "đơn thư không có giấy tiếp nhận hồ sơ TTHC",
    zh: "信访件不适用",
    en: "a petition has no receipt slip of a procedure",
  }),
} as const;

/** Explanations that more than a figure and its limit need. */
export const NOTES = {
  late: {
    vi: "hẹn trả {due}, trả ngày {date}: trễ {days} ngày",
    zh: "应于{due}办结，实际{date}办结：逾期{days}天",
    en: "due {due}, returned {date}: {days} days late",
  },
  overdue: {
    vi: "hẹn trả {due}, đến ngày {date} chưa trả: trễ {days} ngày",
    zh: "应于{due}办结，至{date}仍未办结：逾期{days}天",
    en: "due {due}, still open on {date}: {days} days late",
  },
  noApology: {
    vi: "hồ sơ trễ hẹn chưa có thư xin lỗi",
    zh: "档案逾期而没有致歉",
    en: "the dossier is late and no apology was sent",
  },
  lateApology: {
    vi: "thư xin lỗi ngày {sent}, sau ngày trả kết quả {returned} {days} ngày",
    zh: "致歉日期{sent}比办结日期{returned}晚{days}天",
    en: "the apology is of {sent}, {days} days after the return on {returned}",
  },
  countedWithoutValidity: {
    vi: "{part}/{whole} hồ sơ, đạt {value}; yêu cầu {limit}; không có cột “còn hiệu lực” nên tính trên tất cả hồ sơ TTHC đã giải quyết",
    zh: "{part}/{whole} 件，{value}；要求{limit}；没有“仍有效”一栏，按全部已办结档案计算",
    en: "{part} of {whole} dossiers, {value}; required {limit}; without a column “still in force” all settled dossiers are counted",
  },
  withoutValidity: {
    vi: "không có cột “còn hiệu lực”: tính trên tất cả hồ sơ TTHC đã giải quyết",
    zh: "没有“仍有效”一栏：按全部已办结档案计算",
    en: "there is no column “still in force”: all settled dossiers are counted",
  },
  stated: {
    vi: "tỷ lệ ghi {stated} khác tỷ lệ tính được {computed} (chênh {points} điểm phần trăm)",
    zh: "填报比例{stated}与计算比例{computed}不符（相差{points}个百分点）",
    en: "the stated rate {stated} differs from the computed one {computed} by {points} percentage points",
  },
  beyondWhole: {
    vi: "số thực hiện {part} lớn hơn tổng số {whole}",
    zh: "完成数{part}大于总数{whole}",
    en: "{part} done of only {whole}",
  },
  whichDigitisation: {
    vi: "chưa rõ là số hóa của đơn vị (II.4) hay của cấp huyện (III.3.6)",
    zh: "未写明是本单位（II.4）还是县级（III.3.6）的数字化",
    en: "it is not said whether this is the unit's digitisation (II.4) or the district's (III.3.6)",
  },
  incompleteSlip: {
    vi: "thiếu: {fields}",
    zh: "缺少：{fields}",
    en: "missing: {fields}",
  },
  answeredNo: {
    vi: "được ghi là chưa thực hiện",
    zh: "填报为未落实",
    en: "stated as not done",
  },
} as const satisfies Record<string, LocalText>;
