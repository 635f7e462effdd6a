import { combined } from "../../../rules";

/** Further ways in which offices put labels together: short, as questions, passive, and as exports name their columns. */

export const SHORT_ADDRESSES = combined(
  "Đ/c | ĐC | Đ/chỉ",
  "người nộp | người nộp hồ sơ | của người nộp | phụ huynh | PH | PHHS | công dân | người dân | người gửi đơn | chủ hồ sơ | liên lạc | thường trú"
);
export const APOLOGISED_ON = [
  combined(
    "| Đã | Có",
    "xin lỗi | gửi thư xin lỗi | thư xin lỗi | gửi TXL | ra thư xin lỗi",
    "vào ngày | vào hôm | hôm"
  ),
  "NGAY_XIN_LOI | NgayXinLoi | NGAY_THU_XIN_LOI | NGAY_GUI_THU_XIN_LOI | NGAY_TXL",
].join(" | ");
export const SCANNED_PARTS = combined(
  "Số hóa | Đã số hóa | Scan | Đã scan",
  "thành phần hồ sơ | TPHS | thành phần HS",
  "và kết quả | , kết quả | và kết quả giải quyết"
);
export const IN_FORCE = [
  combined(
    "Kết quả | Hồ sơ | Giấy tờ",
    "còn hiệu lực, còn giá trị sử dụng | còn hiệu lực, giá trị sử dụng | có còn hiệu lực | có còn giá trị | có còn giá trị sử dụng | còn hiệu lực hay không | còn hay hết hiệu lực | còn hiệu lực không | còn hiệu lực hay hết"
  ),
  "CON_HIEU_LUC | ConHieuLuc | HIEU_LUC | CON_GIA_TRI",
].join(" | ");
export const AT_ONE_STOP = combined(
  "Bộ phận một cửa | Bộ phận 1 cửa | Tổ một cửa | Quầy một cửa | Một cửa",
  "tiếp nhận | nhận hồ sơ | tiếp nhận hồ sơ"
);
export const SYSTEM_STATES = combined(
  "Trạng thái | Tình trạng",
  "xử lý | giải quyết | hồ sơ | xử lý hồ sơ",
  "trên hệ thống | trên phần mềm | trên cổng | trên cổng dịch vụ công | trên hệ thống một cửa"
);

export const ASKED_ABOUT = [
  combined(
    "Hỏi | Hỏi ý kiến | Khảo sát | Lấy ý kiến | Đánh giá",
    "| về",
    "nội dung gì | nội dung nào | vấn đề gì | vấn đề nào | lĩnh vực gì | lĩnh vực nào | việc gì | điều gì"
  ),
  "NOI_DUNG_KS | NOI_DUNG_KHAO_SAT | LINH_VUC_KS | LINH_VUC_KHAO_SAT | TIEU_CHI_KS",
].join(" | ");
const THOSE_WHO = "Số lượt | Số phiếu | Số ý kiến | Số người | Số PH | Số PHHS | Số phụ huynh | Số người dân";
const ANSWERED = "trả lời | chọn | cho là | bình chọn | đánh giá là | đánh giá mức | chọn mức | trả lời mức";
export const CONTENT = [
  combined(THOSE_WHO, ANSWERED, "hài lòng"),
  "SO_HAI_LONG | SO_PHIEU_HAI_LONG | SO_HL | SoHaiLong",
].join(" | ");
export const VERY_CONTENT = [
  combined(THOSE_WHO, `đánh giá | ${ANSWERED}`, "rất hài lòng"),
  "SO_RAT_HAI_LONG | SO_PHIEU_RAT_HAI_LONG | SO_RHL | SoRatHaiLong",
].join(" | ");
export const ALL_ANSWERS = combined(
  "Tổng cộng | Cộng",
  "phiếu | số phiếu | phiếu khảo sát | số phiếu khảo sát | phiếu thu về | phiếu trả lời | phiếu hợp lệ | ý kiến | lượt đánh giá"
);

export const BY_PLAN = combined(
  "Chỉ tiêu | Các chỉ tiêu | Nhiệm vụ | Chỉ tiêu, nhiệm vụ",
  "theo kế hoạch | của kế hoạch | trong kế hoạch",
  "CCHC | CCHC năm | CCHC của trường | 040"
);
export const ALL_TO_DO = combined(
  "Tổng cộng | Cộng",
  "phải làm | cần làm | phải giải quyết | cần thực hiện | phải xử lý | phải đạt | cần giải quyết"
);
export const MET = combined(
  "Kết luận | Đánh giá | Tự đánh giá | Xác định | Tự xác định",
  "đạt hay chưa | đạt hay không | đạt hay chưa đạt | đã đạt chưa | đạt chưa | đã đạt hay chưa | hoàn thành hay chưa | hoàn thành chưa"
);

export const LATE_TOLD = combined(
  "Tỷ lệ | Tỷ lệ thực hiện",
  "thông báo xin lỗi | gửi thông báo xin lỗi | xin lỗi | gửi thư xin lỗi | thư xin lỗi",
  "đối với | với | cho",
  "hồ sơ trễ | hồ sơ trễ hạn | hồ sơ TTHC trễ hạn | hồ sơ TTHC trễ | hồ sơ giải quyết trễ"
);
export const ELECTRONIC_OF_ALL = combined(
  "Văn bản điện tử | Văn bản gửi, nhận điện tử | Văn bản trao đổi điện tử | Tỷ lệ văn bản điện tử",
  "/tổng văn bản | /tổng số văn bản | trên tổng số văn bản | trên tổng văn bản"
);
export const IN_TIME_EXPORTED =
  "TYLE_HS_DUNGHAN | TYLE_DUNGHAN | TY_LE_DUNG_HAN | TYLE_DUNG_HAN | TL_DUNG_HAN | TYLE_HS_DUNG_HAN | TY_LE_HO_SO_DUNG_HAN | TyLeDungHan";

export const SECTION_OPENED = combined(
  "| Đã | Có | Đã có",
  "mở | lập | xây dựng | tạo",
  "chuyên mục CCHC | chuyên trang CCHC",
  "trên cổng/trang TTĐT | trên trang/cổng TTĐT | trên website | trên cổng TTĐT | trên trang TTĐT"
);
export const RATES_POSTED = [
  combined(
    "CK | Công khai",
    "tỷ lệ đúng hạn, trễ hạn | tỷ lệ hồ sơ đúng hạn, trễ hạn",
    "trên bảng/website | trên bảng tin/website | trên bảng, website"
  ),
  "CK tỷ lệ đúng hạn, trễ hạn | CK tỷ lệ hồ sơ đúng hạn, trễ hạn | CK tỷ lệ giải quyết hồ sơ đúng hạn, trễ hạn",
].join(" | ");
export const CONTENT_POSTED = combined(
  "CK",
  "tỷ lệ | tỷ lệ đánh giá | mức độ | kết quả khảo sát",
  "hài lòng",
  "| khi giải quyết TTHC | về giải quyết TTHC | của người dân"
);
export const LAPSED_PUBLISHED = combined(
  "Danh mục văn bản",
  "hết hiệu lực | hết/ngưng hiệu lực | hết, ngưng hiệu lực | hết hiệu lực, ngưng hiệu lực",
  "được công bố | đã công bố | được công khai | đã công khai | có công bố"
);
export const ASSET_RULES_ISSUED = combined(
  "Quy chế",
  "sử dụng | quản lý | quản lý, sử dụng | quản lý và sử dụng",
  "tài sản công | TS công",
  "đã ban hành | được ban hành | đã xây dựng | đã có"
);
export const AUTONOMY_KEPT = combined(
  "Cơ chế | Chế độ | Quy định",
  "tự chủ TC | tự chủ tài chính",
  "thực hiện đúng | được thực hiện đúng | thực hiện đúng quy định"
);
export const DOCUMENTS_LINKED = combined(
  "Phần mềm văn bản | Phần mềm quản lý văn bản | Hệ thống văn bản | Hệ thống quản lý văn bản | Phần mềm VB",
  "có | đã | được",
  "liên thông | kết nối liên thông | liên thông với Huyện | kết nối với Huyện"
);
export const REPORTED_ON_SYSTEM = combined(
  "Có | Đã",
  "báo cáo | thực hiện báo cáo | thực hiện chế độ báo cáo",
  "trên | qua",
  "hệ thống của Huyện | hệ thống báo cáo của Huyện | phần mềm của Huyện | hệ thống thông tin báo cáo"
);
export const TO_CONFIRM = combined(
  "Tiêu chí | Tiêu chí CCHC | Nội dung CCHC | Yêu cầu CCHC",
  "cần xác nhận | phải xác nhận | tự xác nhận | cần tự kiểm tra | cần kiểm tra"
);

/** Colleagues who handle dossiers: how they are reached is no applicant's contact. */
export const COLLEAGUES = ["cán bộ", "chuyên viên"].flatMap((who) =>
  ["xử lý", "thụ lý", "phụ trách", "tiếp nhận", "hướng dẫn"].map((does) => `${who} ${does}`)
);
export const HANDLED_BY = combined(
  "Cán bộ | CB | Chuyên viên | Nhân viên | Công chức | Viên chức",
  "xử lý | giải quyết | phụ trách | thực hiện | trả kết quả | tiếp nhận hồ sơ | hướng dẫn"
);
export const THOSE_ASKED = combined(
  "Đơn vị | Trường | Lớp | Nhóm lớp | Khối | Cơ sở",
  "được khảo sát | tham gia khảo sát | được đánh giá | được lấy ý kiến"
);
