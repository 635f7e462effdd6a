import { readings, settings, vi } from "../../rules";
import { kindIn } from "./classify/dossiers";
import { LIMITS } from "./parameters";

/** Places where the plan leaves a gap or has two meanings; the default first. */
export const READINGS = readings("vi", { petitions: LIMITS.petitions })`
R1: Tỷ lệ giải quyết đúng hạn được tính trên những hồ sơ nào? | Of which dossiers is the on-time rate a share?
R1 = settledAndOverdue: hồ sơ đã giải quyết và hồ sơ chưa giải quyết đã quá hạn | settled ones and open ones past due
R1 = received: tất cả hồ sơ đã tiếp nhận | all received
R1 = settled: chỉ hồ sơ đã giải quyết | settled ones only
R2: Hồ sơ trễ hẹn phải xin lỗi: có tính hồ sơ chưa trả đã quá hạn không?
  | Late dossiers that need an apology: do open ones past due count?
R2 = withOpen: có tính cả hồ sơ chưa trả đã quá hạn | open ones past due count
R2 = settledLate: chỉ hồ sơ đã trả trễ hẹn | only those settled late
R3: Xử lý đơn, giải quyết khiếu nại, tố cáo đạt {petitions}: giải quyết đúng hạn hay giải quyết trên số đã nhận?
  | Petitions settled at least {petitions}: settled on time, or settled of those received?
R3 = onTime: giải quyết đúng hạn | settled on time
R3 = received: đã giải quyết trên tổng số đã nhận | settled of those received
`;

const NO_KIND = vi`Hãy ghi “TTHC” hoặc “đơn thư”. | It has to be “TTHC” or “đơn thư”.`;

/** What the sheets seldom say. */
export const SETTINGS = settings("vi", {
  registerKind: { refuse: (value) => (kindIn(String(value)) === undefined ? { text: NO_KIND } : undefined) },
})(`
registerKind text: Loại hồ sơ của cả sổ (TTHC hay đơn thư)
  | Kind of all dossiers of the register: of procedures (TTHC) or petitions (đơn thư)
registerKind text = clause: mục II.1.1 | section II.1.1
`);
