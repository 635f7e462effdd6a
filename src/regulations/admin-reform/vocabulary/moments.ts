import { combined } from "../../../rules";

/** Days of a register as offices put them together: a moment and what happens then, in either order. */

const WHEN = "Ngày";
const RECEIVING =
  "nộp | nộp hồ sơ | nộp giấy tờ | nộp đơn | đến nộp | đến nộp hồ sơ | đến nộp giấy tờ | vào sổ | ghi sổ | nhận | nhận hồ sơ | nhận giấy tờ | nhận đơn | tiếp nhận | tiếp nhận hồ sơ | tiếp nhận giấy tờ | thu hồ sơ | lập biên nhận | viết biên nhận";
const DUE_BY =
  "hẹn | hẹn trả | hẹn trả kết quả | hẹn giao | hẹn giao kết quả | hẹn lấy | hẹn đến lấy | hẹn lấy kết quả | hẹn nhận kết quả | hạn | hạn trả | hạn trả kết quả | phải trả | phải trả kết quả | phải xong | phải giao | giấy hẹn ghi | phiếu hẹn ghi | biên nhận ghi | ghi trên giấy hẹn | ghi trên phiếu hẹn | ghi trên biên nhận | theo giấy hẹn | theo phiếu hẹn | trên giấy hẹn | trên phiếu hẹn";
const RETURNING =
  "trả | trả xong | trả kết quả | đã trả | đã trả kết quả | thực trả | giao | giao xong | đã giao | đã giao kết quả | giao kết quả | giao giấy | giao giấy tờ | giao trả kết quả | trao | trao kết quả | xong | đã xong | làm xong | giải quyết xong | lấy kết quả | đến lấy kết quả | đã lấy kết quả | nhận kết quả | người dân lấy kết quả | người dân đến lấy kết quả | người dân nhận kết quả";

const days = (events: string): string => [combined(WHEN, events), combined(events, WHEN)].join(" | ");

export const RECEIVED = days(RECEIVING);
export const DUE = days(DUE_BY);
export const RETURNED = days(RETURNING);

/** How a day compares with the one that was promised. */
export const COMPARED = combined(
  "So | So với | Đối chiếu | Đối chiếu với | So sánh với | Kết quả so với",
  "hẹn | ngày hẹn | giấy hẹn | phiếu hẹn | hạn | hạn trả | ngày hẹn trả | lịch hẹn"
);

/** How people are reached and where they live, in one column. */
export const REACHED = [
  combined(
    "Điện thoại | Số điện thoại | SĐT | Số ĐT | Di động",
    "địa chỉ | nơi ở | chỗ ở | nơi cư trú | địa chỉ nhà | chỗ ở hiện nay | nơi ở hiện nay"
  ),
  combined(
    "Địa chỉ | Nơi ở | Chỗ ở | Nơi cư trú",
    "điện thoại | số điện thoại | SĐT | số ĐT | di động | liên lạc | số liên lạc"
  ),
].join(" | ");

/** What somebody comes for, and who brings it. */
export const ASKED_FOR = combined(
  "Việc | Thủ tục | TTHC | Giấy tờ | Loại giấy | Nội dung",
  "xin | xin làm | cần làm | đến làm | đề nghị | nhờ làm | đề nghị làm | yêu cầu | đăng ký làm"
);
export const BROUGHT_BY = combined(
  "Người | Phụ huynh | Cha mẹ",
  "đứng nộp | đem nộp | mang nộp | đi nộp | tới nộp | đến nộp | nộp giấy tờ | đem hồ sơ | mang hồ sơ | đưa hồ sơ"
);
