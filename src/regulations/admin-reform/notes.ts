import { notApplicableIn, vi, type LocalText } from "../../rules";

const because = notApplicableIn(vi);

/** Reasons for which a clause does not concern a record or set. */
export const NOT_APPLICABLE = {
  nothing: because`không phát sinh (tổng số bằng 0) | nothing to count: the total is zero`,
  noDossier: because`không phát sinh hồ sơ thuộc diện tính | no dossier counts here`,
  notInPlan: because`hồ sơ không thuộc năm kế hoạch, đã rút, bị từ chối hoặc đang chờ bổ sung
    | not of the plan's year, withdrawn, refused, or waiting for its applicant`,
  noneLate: because`không có hồ sơ trễ hẹn | no dossier is late`,
  petition: because`đơn thư không có giấy tiếp nhận hồ sơ TTHC
    | a petition has no receipt slip of a procedure`,
} as const;

/** Explanations that more than a figure and its limit need. */
export const NOTES = {
  late: vi`hẹn trả {due}, trả ngày {date}: trễ {days} ngày | due {due}, returned {date}: {days} days late`,
  overdue: vi`hẹn trả {due}, đến ngày {date} chưa trả: trễ {days} ngày
    | due {due}, still open on {date}: {days} days late`,
  noApology: vi`hồ sơ trễ hẹn chưa có thư xin lỗi | the dossier is late and no apology was sent`,
  lateApology: vi`thư xin lỗi ngày {sent}, sau ngày trả kết quả {returned} {days} ngày
    | the apology is of {sent}, {days} days after the return on {returned}`,
  countedWithoutValidity: vi`{part}/{whole} hồ sơ, đạt {value}{required}; không có cột “còn hiệu lực” nên tính trên tất cả hồ sơ TTHC đã giải quyết
    | {part} of {whole} dossiers, {value}{required}; without a column “still in force” all settled dossiers are counted`,
  withoutValidity: vi`không có cột “còn hiệu lực”: tính trên tất cả hồ sơ TTHC đã giải quyết
    | there is no column “still in force”: all settled dossiers are counted`,
  stated: vi`tỷ lệ ghi {stated} khác tỷ lệ tính được {computed} (chênh {points} điểm phần trăm)
    | the stated rate {stated} differs from the computed one {computed} by {points} percentage points`,
  beyondWhole: vi`số thực hiện {part} lớn hơn tổng số {whole} | {part} done of only {whole}`,
  whichDigitisation: vi`chưa rõ là số hóa của đơn vị (II.4) hay của cấp huyện (III.3.6)
    | it is not said whether this is the unit's digitisation (II.4) or the district's (III.3.6)`,
} as const satisfies Record<string, LocalText>;
