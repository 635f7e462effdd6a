import { demandsIn, type Bound, type Demand } from "../../../rules";
import * as rates from "../facts/register";
import { LIMITS } from "../parameters";

/** A target with a rate: from the register, a survey, done of total, or as stated. */
export interface Target extends Demand {
  readonly bound: Bound;
  readonly register?: rates.RegisterRate;
  readonly survey?: true;
  /** Steps that are counted apart: the smallest rate counts. */
  readonly smallest?: true;
  /** It may be confirmed with yes or no as well. */
  readonly attest?: true;
}

const ALL = { atLeast: LIMITS.all } as const;

/** Targets short of the whole, and those that more than a row of a list gives. */
const OTHER: Readonly<Record<string, Partial<Target>>> = {
  "II.1.1-1": { bound: { atLeast: LIMITS.onTime }, register: rates.ON_TIME },
  "II.1.1-2": { bound: { atLeast: LIMITS.petitions }, register: rates.DEALT_WITH },
  "II.1.3": { register: rates.APOLOGIES },
  "II.2.1": { bound: { atLeast: LIMITS.satisfaction }, survey: true },
  "II.2.2": { bound: { atLeast: LIMITS.satisfaction }, survey: true },
  "II.2.3": { smallest: true },
  "II.4": { bound: { atLeast: LIMITS.digitisedByUnit }, register: rates.DIGITISED },
  "III.1.3": { attest: true },
  "III.3.3-2": { register: rates.AT_UNIT },
  "III.3.6-1": { bound: { atLeast: LIMITS.digitisedInDistrict } },
  "III.3.6-2": { bound: { moreThan: LIMITS.sparedCitizens }, register: rates.SPARED },
};

/** What the plan sets as a rate, in its order: the whole where nothing else is said. */
export const TARGETS = demandsIn("vi")`
II.1.1-1 R1: Tỷ lệ giải quyết hồ sơ TTHC đúng hạn từ {limit} trở lên
  | Dossiers of procedures settled on time at least {limit}
II.1.1-2 R1 R3: Tỷ lệ xử lý đơn, giải quyết khiếu nại, tố cáo từ {limit} trở lên
  | Petitions, complaints and denunciations settled at least {limit}
II.1.3 R2: {limit} hồ sơ TTHC trễ hẹn có thông báo xin lỗi | An apology for every late dossier of a procedure
II.1.4: {limit} TTHC nội bộ được công bố, công khai và cập nhật kịp thời
  | All internal procedures published and current
II.2.1: Mức độ hài lòng đối với dịch vụ do đơn vị cung cấp từ {limit} trở lên
  | Satisfaction with the unit's services at least {limit}
II.2.2: Mức độ hài lòng về giải quyết TTHC từ {limit} trở lên
  | Satisfaction with procedure handling at least {limit}
II.2.3: {limit} phản ánh, kiến nghị được tiếp nhận, xử lý, trả lời và công khai kết quả
  | All feedback received, handled, answered and published
II.4: Số hóa kết quả và hồ sơ TTHC còn hiệu lực của đơn vị từ {limit} trở lên
  | At least {limit} of the unit's results and dossiers still in force digitised
II.6.1: {limit} văn bản, tài liệu chính thức trao đổi trên môi trường điện tử
  | All official documents exchanged electronically
II.6.2: {limit} cán bộ, công chức sử dụng chữ ký số | All staff use digital signatures
II.6.3: {limit} hệ thống báo cáo kết nối liên thông với hệ thống của Huyện
  | All reporting connected to the district's system
II.6.4: {limit} cán bộ, công chức sử dụng thư điện tử công vụ | All staff use official e-mail
III.1.3: Báo cáo định kỳ, đột xuất đúng thời gian quy định | Periodic and ad-hoc reports on time
III.3.3-1: {limit} TTHC được công bố, công khai đầy đủ, đúng hạn
  | All procedures published in full and on time
III.3.3-2: {limit} hồ sơ TTHC tiếp nhận, giải quyết tại đơn vị
  | All dossiers of procedures received and settled at the unit
III.3.6-1: Số hóa kết quả và hồ sơ TTHC thuộc thẩm quyền cấp huyện từ {limit} trở lên
  | At least {limit} of results in the district's competence digitised
III.3.6-2: Trên {limit} người dân không phải cung cấp lại thông tin, giấy tờ
  | More than {limit} of citizens need not supply information again
`.map((demand): Target => ({ ...demand, bound: ALL, ...OTHER[demand.id] }));
