import { vocabulary } from "../../../rules";

/** What the status of a dossier says that is not one to be settled, as patterns; the first that fits holds. */
export const EXCUSES = vocabulary(String.raw`
withdrawn: (?:^|\s)(?:rút|đã rút|xin rút)(?:\s+(?:hồ sơ|đơn|lại))?(?:\s|$|[.,;(]) | (?:hủy|huỷ) hồ sơ
  | (?:^|\s)(?:hủy|huỷ)(?:\s+(?:bỏ|đơn))?(?:\s*$|\s*[.,;(]) | (?:^|\s)đã (?:hủy|huỷ)(?!\s+(?:lịch|kết quả))
refused: từ chối | không (?:đủ điều kiện )?(?:tiếp nhận|thụ lý) | không đủ điều kiện | trả lại hồ sơ
waiting: (?:chờ|đợi|yêu cầu|đang|cần|tạm dừng)[^.;]*bổ sung | tạm dừng | bổ sung hồ sơ
`);
