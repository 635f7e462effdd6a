import { combined } from "../../../rules";

/** Heads over a list of targets, as offices put them together: what is listed and why, how far it has come, what was aimed at. */

const WHY =
  "theo dõi | cần theo dõi | phải theo dõi | rà soát | cần rà soát | tự rà soát | kiểm tra | kiểm | cần kiểm tra | đối chiếu | cần đối chiếu | công khai | cần công khai | phải công khai | phải làm | cần làm | phải thực hiện | cần thực hiện | thực hiện | đánh giá | cần đánh giá | báo cáo | phải báo cáo | tổng kết | thi đua | tự chấm | chấm | đo | cần đạt | phải đạt | phấn đấu | được giao | CCHC | về CCHC | CCHC phải làm";

/** What a row is of. */
export const LISTED = [
  "Việc | Các việc | Đầu việc | Phần việc | Khoản mục | Các mục | Mục việc | Tên việc | Nội dung việc",
  combined(
    "Nội dung | Đầu việc | Phần việc | Công việc | Mục | Các mục | Khoản mục | Hạng mục | Nhiệm vụ",
    WHY
  ),
  // "Việc thực hiện" says no more than "thực hiện".
  combined(
    "Việc | Các việc",
    "phải làm | cần làm | phải thực hiện | cần thực hiện | cần theo dõi | cần rà soát | cần kiểm tra | cần đạt"
  ),
  combined(
    "Chỉ tiêu | Các chỉ tiêu | Tiêu chí",
    "theo dõi | rà soát | kiểm tra | đối chiếu | báo cáo | đánh giá | tự chấm | thi đua"
  ),
].join(" | ");

/** What came of it: up to when, or whether it was made public. */
export const REACHED_BY = [
  "Tình hình | Thực tế | Thực trạng | Hiện trạng | Tới nay | Đến nay | Tổng kết | Tổng kết năm | Cuối năm | Làm tới đâu | Làm đến đâu | Được bao nhiêu",
  combined(
    "Kết quả | Số liệu | Mức đạt | Tỷ lệ | Tỷ lệ đạt | Làm được | Đã làm được | Đạt được | Đạt | Thực hiện | Thực hiện được | Tình hình",
    "tới nay | đến nay | cuối năm | tổng kết | tổng kết năm | tổng kết cuối năm | tới cuối năm | đến cuối năm"
  ),
  combined("Đã | Kết quả | Tình hình | Tình trạng", "công khai | niêm yết | công bố | đăng | đăng tải | dán"),
  combined(
    "| Kết quả | Nội dung | Số liệu | Tình hình",
    "ghi nhận",
    "| thực tế | tại đơn vị | tại trường | của tổ | của tổ kiểm tra | của đoàn | của đoàn kiểm tra | qua kiểm tra | khi kiểm tra"
  ),
  "Ghi nhận kết quả | Tổ kiểm tra ghi nhận | Đoàn kiểm tra ghi nhận | Thực tế ghi nhận",
  "Công khai chưa | Đã công khai chưa | Đã đăng chưa | Đã dán chưa | Đã niêm yết chưa | Đã dán/đăng | Đã đăng/dán",
].join(" | ");

const GIVEN_BY =
  "huyện | xã | phường | quận | cấp trên | phòng | phòng GDĐT | UBND xã | UBND huyện | UBND phường | trường";
/** What was aimed at, and what was reached on the way. */
export const AIMED_AT = [
  combined(
    "| Mức | Tỷ lệ | Chỉ tiêu | Kế hoạch",
    "phấn đấu | cần đạt | phải đạt | được giao | đề ra | đăng ký | cam kết"
  ),
  combined(GIVEN_BY, "giao | đề ra | yêu cầu"),
  "Sơ kết | Sơ kết 6 tháng | Sơ kết giữa năm | Giữa năm | Kết quả giữa năm | Kết quả sơ kết | Đầu năm",
].join(" | ");
/** Who does it, by when, and what shows it. */
export const DONE_BY = [
  combined(
    "| Người | Bộ phận | Cô | Ai",
    "lo | đầu mối | phối hợp | phụ trách | chịu trách nhiệm | theo dõi"
  ),
  "Ai làm | Xong trước | Xong trước ngày | Hạn xong | Hạn làm xong | Sản phẩm | Lưu ý | Chỗ công khai | Nơi công khai | Hình thức công khai | Ngày dán | Ngày đăng | Ngày dán/đăng | Ngày công khai | Tính bằng",
].join(" | ");
