import { combined } from "../../../rules";

/** What a survey asks about, and how many are content at least. */
export const DIMENSIONS = combined(
  "Nội dung | Lĩnh vực | Tiêu chí | Khía cạnh | Yếu tố | Nhóm nội dung | Câu hỏi",
  "khảo sát | đánh giá | lấy ý kiến | đo lường",
  "sự hài lòng | mức độ hài lòng | hài lòng | người dân | ý kiến người dân | sự hài lòng của người dân"
);
export const CONTENT_AT_LEAST = combined(
  "| Tổng | Tổng số | Cộng | Tổng cộng | Tổng số phiếu | Tổng số ý kiến | Số phiếu | Số người | Số lượt | Số ý kiến",
  "hài lòng, rất hài lòng | hài lòng và rất hài lòng | hài lòng trở lên | từ hài lòng trở lên | từ mức hài lòng trở lên"
);
export const ANSWERERS = combined(
  "Số | Tổng số",
  "người | phụ huynh | người dân | lượt | ý kiến",
  "đã trả lời | được hỏi | được hỏi đã trả lời | được lấy ý kiến | được lấy ý kiến đã trả lời | được khảo sát đã trả lời | trả lời phiếu | tham gia trả lời | tham gia khảo sát | tham gia đánh giá | cho ý kiến"
);

/** Whether a target was met, by the answers that heads offer. */
export const VERDICTS = combined(
  "Mức đạt | Mức độ đạt | Mức đạt được | Đánh giá | Tự đánh giá | Đánh giá kết quả | Xếp loại | Kết luận | Mức độ hoàn thành | Tự xếp loại | Mức đánh giá",
  "(Đ/KĐ) | (Đ/CĐ) | (đạt/không đạt) | (đạt/chưa đạt) | (đạt hay không đạt) | (hoàn thành/chưa hoàn thành)"
);

/** What is to be confirmed, and whose word it is. */
export const ITEMS = combined(
  "Nội dung | Nhiệm vụ | Công việc | Việc | Yêu cầu | Tiêu chí | Hạng mục",
  "phải thực hiện | cần thực hiện | phải làm | cần làm | cần kiểm tra | tự kiểm tra | cần xác nhận | tự xác nhận | tự rà soát | cần rà soát | tự đánh giá | cam kết | kiểm tra CCHC | CCHC phải thực hiện | CCHC cần thực hiện"
);
export const CONFIRMATIONS = combined(
  "Xác nhận | Tự xác nhận | Đánh giá | Kết luận",
  "của Hiệu trưởng | của HT | của thủ trưởng | của đơn vị | của trường | của nhà trường | của BGH | của lãnh đạo",
  "(x) | (có/không) | (đạt/không đạt) | (đạt/chưa đạt) | (có/chưa)"
);

const OWN =
  "| của trường | của đơn vị | của nhà trường | thuộc thẩm quyền | thuộc thẩm quyền của đơn vị | thuộc thẩm quyền của trường";
/** Dossiers in time, and an apology for those that are late. */
export const IN_TIME = combined(
  "Tỷ lệ",
  "hồ sơ | hồ sơ TTHC | TTHC",
  "giải quyết | trả | trả kết quả",
  "đúng hạn | đúng hạn, trước hạn | đúng và trước hạn | đúng hẹn, trước hẹn | sớm hạn, đúng hạn | đúng thời hạn | đúng thời gian quy định"
);
export const APOLOGISED = combined(
  "Hồ sơ | Hồ sơ TTHC",
  "trễ hẹn | trễ hạn | quá hạn | giải quyết trễ hẹn | giải quyết quá hạn",
  "phải có | phải được | có | được gửi | phải gửi",
  "thư xin lỗi | xin lỗi",
  "| người dân"
);
/** How petitions and what people report are dealt with. */
export const PETITIONS = combined(
  "Giải quyết | Xử lý | Tiếp nhận, giải quyết | Tỷ lệ giải quyết | Tỷ lệ xử lý",
  "đơn thư khiếu nại, tố cáo | đơn thư, khiếu nại, tố cáo | đơn khiếu nại, tố cáo | khiếu nại, tố cáo | đơn thư | đơn",
  "của công dân | của phụ huynh | của người dân đúng hạn | của công dân thuộc thẩm quyền | thuộc thẩm quyền"
);
export const REPORTED = combined(
  "Phản ánh, kiến nghị",
  "| của người dân",
  "| về TTHC | về quy định, TTHC | về quy định hành chính | về quy định hành chính, TTHC",
  "| thuộc thẩm quyền | thuộc thẩm quyền của đơn vị",
  "được xử lý | được giải quyết | được trả lời | được tiếp nhận, xử lý | được tiếp nhận, trả lời | được xử lý, trả lời | được tiếp nhận, xử lý, trả lời | được trả lời và công khai | được trả lời và công khai kết quả | được xử lý, trả lời, công khai | được tiếp nhận, xử lý, trả lời, công khai | được xử lý và công khai kết quả"
);

const STAFF = "CBCC | cán bộ, giáo viên, nhân viên | | người lao động, viên chức";
const AT_WORK =
  "trong thực hiện nhiệm vụ | trong công việc | trong xử lý công việc | trong giải quyết công việc | khi thực hiện nhiệm vụ | khi xử lý việc | khi xử lý công việc | khi giải quyết công việc | khi làm việc | trong công tác | trong thực thi công vụ | trong trao đổi công việc | để trao đổi công việc | trong giao dịch công việc";
/** What staff do their work with; that documents are signed as they are handled is a task of its own (III.7.2). */
export const SIGNING = combined(STAFF, "sử dụng chữ ký số | ký số", AT_WORK);
export const MAILING = [
  combined(STAFF, "sử dụng thư điện tử công vụ", `${AT_WORK} | trong xử lý văn bản`),
  combined(
    "CBCC",
    "trao đổi công việc qua | gửi, nhận văn bản qua | được cấp và sử dụng",
    "thư điện tử công vụ"
  ),
].join(" | ");

const DISTRICT =
  "| với Huyện | với hệ thống của Huyện | với hệ thống báo cáo của Huyện | với hệ thống thông tin báo cáo | với hệ thống thông tin báo cáo của Huyện";
/** Reporting that is connected to the district's, and reports in time. */
export const CONNECTED = combined(
  "Hệ thống báo cáo | Báo cáo | Chế độ báo cáo | Hệ thống thông tin báo cáo | Dữ liệu báo cáo",
  "kết nối | liên thông | kết nối, liên thông | kết nối, chia sẻ dữ liệu | liên thông, chia sẻ dữ liệu | kết nối, liên thông, chia sẻ dữ liệu",
  DISTRICT
);
export const REPORTS = combined(
  "| Nộp | Gửi | Thực hiện | Số",
  "báo cáo | báo cáo CCHC | báo cáo định kỳ | báo cáo định kỳ, đột xuất | báo cáo CCHC định kỳ, đột xuất | chế độ báo cáo | chế độ báo cáo CCHC | chế độ báo cáo định kỳ, đột xuất",
  "đúng hạn | đúng thời gian | đúng thời gian quy định | đúng hạn quy định | nộp đúng hạn | gửi đúng hạn | nộp đúng thời gian quy định | gửi đúng thời gian quy định | được gửi đúng thời gian"
);

/** Dossiers that come in and are settled at the unit itself. */
export const ON_THE_SPOT = combined(
  "Hồ sơ | Hồ sơ TTHC | TTHC",
  "được tiếp nhận và giải quyết | tiếp nhận, giải quyết | tiếp nhận, xử lý | tiếp nhận và trả kết quả | nhận và giải quyết",
  "ngay tại đơn vị | ngay tại trường | tại đơn vị | tại trường | trực tiếp tại trường | trực tiếp tại đơn vị"
);

/** Internal procedures made public, and how people are told of what is late. */
export const INTERNAL = combined(
  "TTHC nội bộ | Thủ tục nội bộ",
  "được",
  "công bố | công khai | công bố, công khai | công khai, cập nhật | công bố, cập nhật",
  OWN
);

/** What offices check of themselves. */
export const CHECKS = combined(
  "Tự kiểm tra | Tự kiểm tra, khảo sát | Kiểm tra, khảo sát | Khảo sát, tự kiểm tra",
  "CCHC | việc thực hiện CCHC | nhiệm vụ CCHC | thực hiện nhiệm vụ CCHC",
  "| thường xuyên | định kỳ | định kỳ và đột xuất | định kỳ và đột xuất, xử lý dứt điểm vấn đề phát hiện | và xử lý dứt điểm vấn đề phát hiện | thường xuyên, xử lý vấn đề phát hiện"
);
const CONDUCT =
  "quy tắc ứng xử | văn hóa ứng xử | quy tắc ứng xử, thực thi công vụ | thực thi công vụ, quy tắc ứng xử | thực thi công vụ và văn hóa ứng xử";
export const CONDUCT_CHECKS = combined(
  "Kiểm tra | Tự kiểm tra",
  "| việc thực hiện | việc chấp hành",
  CONDUCT,
  "| của CBCC | của CBGVNV | của đội ngũ | trong nhà trường"
);
export const AUTONOMY = [
  combined(
    "Tự chủ | Tự chủ tài chính | Cơ chế tự chủ | Cơ chế tự chủ tài chính | Chế độ tự chủ | Chế độ tự chủ tài chính | Thực hiện cơ chế tự chủ tài chính",
    "và tự chịu trách nhiệm | và tự kiểm tra | , tự kiểm tra, tự chịu trách nhiệm | , tự kiểm tra chế độ tự chủ, tự chịu trách nhiệm"
  ),
  combined(
    "Tự kiểm tra",
    "| việc thực hiện",
    "cơ chế tự chủ | chế độ tự chủ | cơ chế tự chủ tài chính | chế độ tự chủ tài chính"
  ),
].join(" | ");
export const DOCUMENT_LINKS = combined(
  "Gửi, nhận văn bản điện tử | Phần mềm quản lý văn bản và điều hành | Phần mềm quản lý văn bản | Hệ thống quản lý văn bản và điều hành | Hệ thống quản lý văn bản | Quản lý văn bản và điều hành",
  "liên thông | kết nối liên thông",
  "| với Huyện | , ký số | , ký số khi phát hành văn bản | , ký số văn bản phát hành"
);
export const SIGNED_DOSSIERS = combined(
  "CBCC | | Sử dụng chữ ký số",
  "ký số | sử dụng chữ ký số | dùng chữ ký số",
  "hồ sơ TTHC | kết quả TTHC | kết quả giải quyết TTHC | hồ sơ, kết quả TTHC | khi giải quyết TTHC | khi giải quyết hồ sơ TTHC | trong tiếp nhận, giải quyết TTHC | khi tiếp nhận, giải quyết hồ sơ TTHC | trong giải quyết TTHC"
);
export const SYSTEM_REPORTS = combined(
  "Báo cáo | Thực hiện báo cáo | Thực hiện chế độ báo cáo | Nhập báo cáo | Gửi báo cáo | Cập nhật báo cáo",
  "trên | qua | vào",
  "hệ thống báo cáo | hệ thống báo cáo Huyện | hệ thống thông tin báo cáo | hệ thống thông tin báo cáo Huyện | phần mềm báo cáo Huyện",
  "| theo yêu cầu | theo quy định | đầy đủ, đúng hạn"
);
export const ASSET_RULES = combined(
  "Có | Ban hành | Xây dựng | Xây dựng, ban hành",
  "quy chế quản lý tài sản công | quy chế quản lý, sử dụng tài sản công",
  "và tự kiểm tra | và tự kiểm tra thực hiện | và tự kiểm tra việc thực hiện | và kiểm tra thực hiện"
);
const WITHOUT_CASH =
  "qua thanh toán điện tử | bằng thanh toán điện tử | không dùng tiền mặt | qua chuyển khoản | qua ngân hàng | trực tuyến | bằng hình thức điện tử";
export const SERVICE_PAYMENTS = [
  combined("Thu | Thanh toán", "dịch vụ công", WITHOUT_CASH),
  // Those who hand in a service online ("nộp dịch vụ công trực tuyến") pay nothing yet.
  combined(
    "Thu | Thanh toán | Nộp",
    "học phí và dịch vụ công | học phí, dịch vụ công | học phí và các khoản dịch vụ công | các khoản thu dịch vụ công",
    WITHOUT_CASH
  ),
].join(" | ");
export const LAW_MONITORING = combined(
  "Theo dõi | Tự theo dõi | Công tác theo dõi | Công tác tự theo dõi | Việc theo dõi",
  "thi hành pháp luật | tình hình thi hành pháp luật | việc thi hành pháp luật",
  "| tại đơn vị | và xử lý kết quả | , xử lý kịp thời kết quả theo dõi"
);
export const SERVICE_MARKS = combined(
  "Tự đánh giá | Đánh giá | Tự chấm điểm | Chấm điểm | Tự chấm | Tự chấm điểm, đánh giá",
  "chất lượng phục vụ | phục vụ người dân | chất lượng phục vụ người dân",
  "| trong thực hiện TTHC",
  "theo thời gian thực | theo Quyết định 766 | theo QĐ 766 | theo Bộ chỉ số 766 | theo Quyết định 766/QĐ-TTg | theo QĐ 766/QĐ-TTg"
);

/** What parents pay without cash, and no service of administration. */
export const FEES = combined(
  "Thu | Thanh toán | Nộp",
  "học phí | tiền ăn | tiền bán trú | học phí, tiền ăn | các khoản thu",
  "không dùng tiền mặt | không tiền mặt | qua chuyển khoản | qua ngân hàng | trực tuyến | qua thanh toán điện tử | điện tử"
);

/** An apology to those who wait too long, and what follows for those who did wrong. */
export const APOLOGIES_AND_SANCTIONS = combined(
  "Xin lỗi | Nghiêm túc xin lỗi | Thực hiện nghiêm việc xin lỗi",
  "| người dân",
  "khi trễ hẹn | khi hồ sơ trễ hẹn | hồ sơ trễ hẹn | đối với hồ sơ trễ hẹn",
  ", xử lý",
  "sai phạm | nghiêm sai phạm | người sai phạm | trường hợp sai phạm | vi phạm | nghiêm vi phạm"
);
