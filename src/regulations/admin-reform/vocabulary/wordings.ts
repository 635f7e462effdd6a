import { combined } from "../../../rules";

/** Targets in the words that offices put them together of: what is done, to what, for whom, how. */

const FOR_PEOPLE = "| cho người dân | của người dân";
const ON_TIME =
  "đúng hạn | đúng hẹn | đúng ngày hẹn | trước hạn, đúng hạn | trước và đúng hạn | đúng thời hạn | đúng giờ hẹn";

/** Dossiers settled on time, by what is done. */
export const SETTLED_IN_TIME = [
  combined(
    "Trả | Trả xong | Trả kết quả | Giải quyết | Giải quyết xong | Giải quyết, trả kết quả | Xử lý | Xử lý xong",
    "hồ sơ | hồ sơ TTHC | TTHC | kết quả TTHC",
    FOR_PEOPLE,
    ON_TIME
  ),
  combined("Trả xong | Giải quyết xong | Xử lý xong", "hồ sơ | hồ sơ TTHC | TTHC", FOR_PEOPLE, "trong hạn"),
].join(" | ");

/** Petitions and complaints, by what became of them: what people only propose is a target of its own. */
export const SETTLED_PETITIONS = combined(
  "Đơn | Đơn thư | Đơn, thư | Khiếu nại, tố cáo | Đơn khiếu nại, tố cáo | Đơn thư khiếu nại, tố cáo | Đơn thư, khiếu nại, tố cáo | Đơn khiếu nại, tố cáo, kiến nghị | Khiếu nại, tố cáo, đơn kiến nghị | Khiếu nại, tố cáo, kiến nghị | Đơn khiếu nại, tố cáo, phản ánh | Đơn khiếu nại, tố cáo, kiến nghị, phản ánh",
  "| của người dân",
  "giải quyết | xử lý | giải quyết xong | xử lý xong | xử lý, giải quyết | giải quyết dứt điểm | xử lý, trả lời | giải quyết, trả lời",
  "| đúng hạn | trong hạn"
);

/**
 * Said before what is made public, in whatever order sheets say it: a label that begins with a rate would be taken for the
 * rate's own in full.
 */
const MADE_PUBLIC =
  "Công khai | Cập nhật | Công khai, cập nhật | Công khai, cập nhật hàng tháng | Cập nhật hàng tháng | Cập nhật hằng tháng | Cập nhật hàng quý | Đăng | Đăng, cập nhật | Đăng công khai, cập nhật | Đăng công khai | Dán | Dán, cập nhật";

/** Rates that are made public: no rates themselves. */
export const RATES_PUBLISHED = combined(
  MADE_PUBLIC,
  "tỷ lệ | kết quả | tình hình | số liệu",
  "| giải quyết",
  "| hồ sơ | hồ sơ TTHC | TTHC",
  "đúng hạn, trễ hạn | đúng/trễ hạn | đúng, trễ hạn"
);
export const CONTENT_PUBLISHED = combined(
  MADE_PUBLIC,
  "tỷ lệ | tỷ lệ đánh giá | mức độ | kết quả | kết quả khảo sát | kết quả đánh giá",
  "hài lòng | hài lòng của người dân",
  "| khi giải quyết TTHC | về giải quyết TTHC | khi làm TTHC | về TTHC | khi thực hiện TTHC | trong giải quyết TTHC"
);

/** Those who are content, with what care or with what they came for. */
export const CONTENT_WITH_CARE = combined(
  "| Người dân",
  "hài lòng",
  "về dịch vụ | với dịch vụ",
  "nuôi dạy | nuôi dạy trẻ | chăm sóc | chăm sóc trẻ | chăm sóc, giáo dục | chăm sóc, giáo dục trẻ | nuôi dưỡng, chăm sóc | nuôi dưỡng, chăm sóc, giáo dục | nuôi dưỡng, chăm sóc, giáo dục trẻ | chăm sóc, nuôi dưỡng, giáo dục | giáo dục trẻ"
);
export const CONTENT_WITH_PROCEDURES = combined(
  "| Người dân",
  "hài lòng",
  "khi | lúc | về | với | về việc | trong",
  "| đến | đến trường | đến liên hệ",
  "làm | giải quyết | thực hiện",
  "TTHC | hồ sơ TTHC | giấy tờ | giấy tờ, TTHC | TTHC, giấy tờ"
);

/** Documents that change hands electronically, by how. */
export const EXCHANGED = combined(
  "Văn bản | Văn bản, tài liệu",
  "trao đổi | gửi, nhận | luân chuyển | chuyển, nhận | chuyển | lưu chuyển | chuyển giao",
  "điện tử | bằng điện tử | bằng phần mềm | qua phần mềm | qua hệ thống quản lý văn bản"
);

/** What comes from people, by all that is done with it: offices leave some of it out. */
const STEPS = ["xử lý", "trả lời", "công khai"].reduce<readonly string[]>(
  (begun, step) => [...begun, ...begun.map((steps) => (steps === "" ? step : `${steps}, ${step}`))],
  ["", "tiếp nhận", "nhận"]
);
const ALL_STEPS = STEPS.filter((steps) => steps.includes("trả lời") || steps.includes("xử lý"));
export const ANSWERED_REPORTS = [
  combined(
    "Phản ánh | Phản ánh, kiến nghị | Ý kiến phản ánh | Ý kiến phản ánh, kiến nghị | Góp ý, phản ánh | Ý kiến góp ý, phản ánh | Góp ý, kiến nghị | Ý kiến góp ý, kiến nghị",
    "| của người dân",
    ALL_STEPS.join(" | "),
    "| kết quả"
  ),
].join(" | ");

const ELECTRONICALLY =
  "điện tử | qua thanh toán điện tử | bằng thanh toán điện tử | bằng chuyển khoản | qua chuyển khoản | chuyển khoản, quét mã QR | qua ngân hàng | qua mã QR";
/** Paying without cash where procedures are settled, or services provided. */
export const PAID_PROCEDURES = [
  combined(
    "Thu | Nộp | Thanh toán | Thu, nộp",
    "phí | lệ phí | phí, lệ phí",
    "TTHC | khi làm TTHC | khi giải quyết TTHC | khi thực hiện TTHC | trong giải quyết TTHC",
    ELECTRONICALLY
  ),
  combined(
    "Giải quyết TTHC | Làm TTHC | Khi giải quyết TTHC | Thực hiện TTHC",
    "| áp dụng | nhận | người dân | người dân có thể | cho người dân",
    "thanh toán điện tử | thanh toán qua ngân hàng | thanh toán bằng chuyển khoản | thanh toán qua mã QR | chuyển khoản"
  ),
].join(" | ");
export const PAID_SERVICES = combined(
  "Dịch vụ công | Cung ứng dịch vụ công | Cung cấp dịch vụ công",
  "áp dụng | nhận | người dân | người dân có thể | cho người dân",
  "thanh toán điện tử | thanh toán qua ngân hàng | thanh toán bằng chuyển khoản | thanh toán qua mã QR"
);

/** Procedures of the field that are posted, and how. */
export const POSTED = combined(
  "TTHC | TTHC lĩnh vực giáo dục mầm non | TTHC giáo dục mầm non | TTHC lĩnh vực giáo dục | TTHC mầm non",
  "công khai | niêm yết | công bố, niêm yết | đăng, niêm yết | dán ở bảng tin",
  "| đủ | đủ, đúng hạn | đúng hạn"
);

/** People whose dossiers are late and who were told so. */
export const TOLD_OF_LATE = combined(
  "Người dân có | Phụ huynh có | Người nộp",
  "hồ sơ trễ hạn | hồ sơ TTHC trễ hạn | hồ sơ trả trễ",
  "được gửi | được nhận | nhận | có",
  "thư xin lỗi | xin lỗi"
);
