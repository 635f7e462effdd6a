import { combined } from "../../../rules";

const PEOPLE = "người dân | tổ chức, cá nhân | phụ huynh";
const TO_PEOPLE = "| cho người dân | cho tổ chức, cá nhân | cho phụ huynh";
const PAPERS = "thông tin | giấy tờ | hồ sơ | thông tin, giấy tờ";
const IN_TIME = ["đúng hạn", "trước hạn, đúng hạn", "sớm hạn, đúng hạn", "trước và đúng hạn"].join(" | ");

/** Codes by which a one-stop desk's system knows a dossier. */
export const CODES = combined(
  "Mã | Mã số | Số",
  "hồ sơ | hồ sơ TTHC | biên nhận",
  "trên hệ thống | trên phần mềm | một cửa | một cửa điện tử | trên hệ thống một cửa | trên hệ thống một cửa điện tử | trên cổng dịch vụ công | trên cổng dịch vụ công quốc gia | dịch vụ công | trên hệ thống thông tin giải quyết TTHC | trên phần mềm một cửa"
);

/** Whether a dossier is one of a procedure or a petition, as heads ask it. */
export const KINDS = combined(
  "| Là | Thuộc | Loại | Loại hồ sơ | Phân loại | Phân loại hồ sơ | Thuộc loại | Hồ sơ thuộc loại | Nhóm hồ sơ | Dạng hồ sơ | Hồ sơ",
  "TTHC | hồ sơ TTHC | thủ tục",
  "đơn | đơn thư | đơn KNTC | đơn thư KNTC | KNTC | PAKN | đơn khiếu nại | đơn kiến nghị"
);

/** Those who come for something, by what they come for. */
export const APPLICANTS = [
  combined(
    "| Tên | Họ và tên",
    `${PEOPLE} | người`,
    "yêu cầu giải quyết TTHC | yêu cầu giải quyết | đề nghị giải quyết | đề nghị giải quyết TTHC | có yêu cầu | có đơn | thực hiện TTHC | làm TTHC | đến giao dịch | đến nộp | gửi hồ sơ | nộp đơn | viết đơn"
  ),
  "Người giám hộ | Phụ huynh/người giám hộ | Cha, mẹ, người giám hộ | Cha (mẹ) nộp hồ sơ | Người có đơn | Họ tên khách hàng",
].join(" | ");

const OF_APPLICANT =
  "của người nộp | của người nộp hồ sơ | của người dân | của phụ huynh | của tổ chức, cá nhân | của người gửi đơn | của người yêu cầu | của người đứng đơn | của người đề nghị | của chủ hồ sơ";
const PLACE =
  "| (thôn, xã) | (ấp, xã) | (xã, huyện) | (thôn, xã, huyện) | (tổ, ấp, xã) | (số nhà, đường) | (số nhà, thôn, xã) | (tổ, khu phố)";

/** How people are reached, and where they live. */
export const CONTACTS = [
  combined("Số điện thoại | Điện thoại | Số di động | Liên hệ", OF_APPLICANT),
  combined("Số điện thoại | Điện thoại", "Email | Zalo", "| liên lạc"),
  combined(
    "Số điện thoại | Điện thoại | Số",
    "liên lạc | liên hệ",
    "của người nộp | của phụ huynh | khi cần"
  ),
].join(" | ");
export const ADDRESSES = [
  combined(
    "Địa chỉ | Địa chỉ thường trú | Địa chỉ liên hệ | Nơi ở | Nơi ở hiện tại | Nơi ở hiện nay | Chỗ ở | Chỗ ở hiện nay | Nơi thường trú | Nơi cư trú | Thường trú | Địa chỉ nơi ở | Địa chỉ nhà | Địa chỉ cư trú | Địa chỉ hiện nay | Nơi đăng ký thường trú | Hộ khẩu | Hộ khẩu thường trú",
    OF_APPLICANT
  ),
  combined("Địa chỉ thường trú | Địa chỉ cư trú | Nơi ở | Chỗ ở | Nơi cư trú | Nơi thường trú", PLACE),
  combined("Địa chỉ", PLACE.replace(/^\|/, "")),
].join(" | ");

/** When a dossier came in, is due, and was returned. */
export const RECEIVED = combined(
  "Ngày | Thời gian | Thời điểm | Ngày giờ | Ngày, tháng, năm",
  "nhận | tiếp nhận | nộp",
  "hồ sơ | hồ sơ TTHC | đơn | hồ sơ, đơn | của người dân | hồ sơ của người dân"
);
export const DUE = combined(
  "Ngày hẹn | Ngày hẹn trả | Ngày hẹn trả kết quả | Ngày trả | Ngày trả kết quả | Thời gian hẹn trả | Hạn trả | Hạn trả kết quả | Ngày hẹn nhận kết quả | Thời hạn trả kết quả | Hạn giải quyết",
  "theo | ghi trên | trên",
  "giấy hẹn | phiếu hẹn | biên nhận | giấy biên nhận | phiếu biên nhận | giấy tiếp nhận | phiếu tiếp nhận | giấy tiếp nhận và hẹn trả kết quả"
);
const ACTUALLY = `${TO_PEOPLE} | thực tế | thực tế cho người dân`;
export const RETURNED = [
  combined("Ngày | Thời gian", "trả | giao | giao trả | trao | phát", "kết quả | kết quả TTHC", ACTUALLY),
  combined("Ngày", "trả | giao | giao trả | trao | phát", "kết quả giải quyết", ACTUALLY),
  // Dossiers are handed on within the office, and forms given out: neither returns anything.
  combined("Ngày | Thời gian", "trả | giao trả", "hồ sơ", ACTUALLY),
  combined(
    "Ngày",
    PEOPLE,
    "nhận kết quả | đến nhận kết quả | nhận kết quả thực tế | lấy kết quả | đến lấy kết quả | ký nhận kết quả | được trả kết quả"
  ),
  combined(
    "Ngày",
    "giải quyết xong | hoàn thành | giải quyết | xử lý xong",
    ", trả kết quả | và trả kết quả | hồ sơ và trả kết quả"
  ),
].join(" | ");

/** On which day people were told that something is late. */
export const APOLOGY_DAYS = [
  combined(
    "Ngày | Ngày gửi | Ngày ký | Ngày ra | Ngày có | Ngày ban hành | Ngày phát hành",
    "thư xin lỗi | văn bản xin lỗi | thông báo xin lỗi | phiếu xin lỗi | công văn xin lỗi | xin lỗi",
    "| dân | người dân | công dân | phụ huynh | PHHS | cha mẹ trẻ | tổ chức, cá nhân | cá nhân, tổ chức"
  ),
  combined(
    "Thư xin lỗi | Văn bản xin lỗi | Phiếu xin lỗi | Công văn xin lỗi | Thông báo xin lỗi",
    "gửi ngày | ký ngày | ban hành ngày | ngày gửi | ngày ký"
  ),
].join(" | ");

/** What is left of a paper's force. */
export const VALID = combined(
  "Kết quả | Hồ sơ | Giấy tờ | Tài liệu | Hồ sơ, kết quả | Giấy tờ, tài liệu",
  "còn hiệu lực | còn hạn sử dụng | còn giá trị | còn giá trị sử dụng | còn hiệu lực sử dụng | còn hiệu lực và giá trị sử dụng"
);

/** What people had to hand in again, and what they need not. */
export const AGAIN = combined(
  "phải | có phải | yêu cầu | có yêu cầu | bị yêu cầu | bắt | buộc",
  "| người dân",
  "cung cấp lại | khai lại",
  PAPERS
);
export const NOT_AGAIN = combined(
  "không phải | không cần | không yêu cầu | được miễn | miễn | khỏi | khỏi phải | không bắt | không bị yêu cầu",
  "| người dân",
  "cung cấp lại | khai lại",
  PAPERS
);

const RECEIVING = "tiếp nhận | nhận";
/** Where dossiers come in and where they are settled. */
export const RECEIVED_AT = combined(
  "Nơi | Điểm | Địa điểm | Cơ quan | Đơn vị | Quầy | Bộ phận",
  RECEIVING,
  "| hồ sơ | hồ sơ TTHC | đơn"
);
export const SETTLED_AT = combined(
  "Nơi | Cơ quan | Đơn vị | Bộ phận | Địa điểm | Cấp",
  "thẩm quyền | có thẩm quyền | thẩm quyền giải quyết | thụ lý | thụ lý hồ sơ | thụ lý, giải quyết | thụ lý và giải quyết hồ sơ | giải quyết TTHC | xử lý, giải quyết | chịu trách nhiệm giải quyết | có thẩm quyền giải quyết | trực tiếp giải quyết | chủ trì giải quyết hồ sơ"
);
export const PLACES = [
  combined(
    "Nơi | Địa điểm | Cơ quan | Đơn vị | Bộ phận",
    "tiếp nhận và giải quyết | nhận, giải quyết | tiếp nhận, xử lý",
    "| hồ sơ | TTHC | hồ sơ TTHC"
  ),
  // The desk that takes in and hands out ("Bộ phận tiếp nhận và trả kết quả") settles nothing.
  combined("Nơi | Địa điểm | Cơ quan | Đơn vị", "tiếp nhận, trả kết quả", "| hồ sơ | TTHC | hồ sơ TTHC"),
].join(" | ");

/** Whether something was in time, by the words that the cells may have. */
export const TIMELINESS = [
  combined(
    "| Trả | Trả kết quả | Giải quyết | Trả hồ sơ | Giải quyết hồ sơ",
    "có đúng hạn | có đúng hẹn | đúng hạn | đúng hẹn"
  ),
  combined(
    "| Kết quả | Kết quả giải quyết | Tình trạng | Tình trạng giải quyết | Tiến độ | Đánh giá | Giải quyết | Hồ sơ giải quyết | Trả kết quả | Xếp loại | Trả | Giải quyết hồ sơ",
    IN_TIME,
    ", trễ hạn | , quá hạn | , trễ hẹn | , chậm hạn"
  ),
].join(" | ");
/** How far a dossier has come, by the words that the cells may have. */
export const STATES = [
  "Giai đoạn hồ sơ | Giai đoạn xử lý hồ sơ | Bước xử lý | Hồ sơ đang ở giai đoạn | Hồ sơ đang ở bước | Hồ sơ đang ở khâu",
  combined(
    "Tình trạng | Tình trạng giải quyết | Tình trạng hồ sơ | Trạng thái | Trạng thái hồ sơ | Tình trạng xử lý",
    "(đã giải quyết, đang giải quyết) | (đã giải quyết, đang giải quyết, rút, từ chối) | (đã trả, đang giải quyết) | (đã trả, đang xử lý) | (đang giải quyết, đã trả) | (đã giải quyết, đang giải quyết, rút) | (đã xong, đang giải quyết) | (đã trả, chưa trả) | (đã giải quyết, chưa giải quyết) | (mới tiếp nhận, đang giải quyết, đã trả) | (đang giải quyết, đã giải quyết, bổ sung, rút)"
  ),
].join(" | ");

const SCANNED = "số hóa | scan | quét";
/** That papers are kept electronically, and that people were told that theirs are late. */
export const DIGITISED = [
  combined(
    "Hồ sơ | Kết quả | Hồ sơ, kết quả | Giấy tờ | Kết quả giải quyết | Kết quả TTHC | Thành phần hồ sơ",
    SCANNED,
    "| lưu kho | lưu kho dữ liệu | lưu kho điện tử | lưu kho dữ liệu điện tử | lưu trữ điện tử | lên hệ thống | xong"
  ),
  combined(
    "Đã",
    SCANNED,
    "lưu kho | lưu kho dữ liệu | lưu kho điện tử | lên hệ thống | lưu kho dữ liệu điện tử"
  ),
].join(" | ");
export const APOLOGIES = combined(
  "| Nếu | Khi",
  "trễ | trễ hạn | trễ hẹn | quá hạn | quá hẹn",
  "có xin lỗi | đã xin lỗi | có gửi thư xin lỗi | đã có thư xin lỗi | có thư xin lỗi"
);

/** Those who need not hand in what an office has accepted before. */
export const NOTHING_AGAIN = combined(
  "Người dân | Phụ huynh | Công dân",
  "không phải",
  "cung cấp lại | nộp lại",
  "thông tin | giấy tờ | thông tin, giấy tờ | thông tin, giấy tờ, tài liệu",
  "đã được chấp nhận | đã được chấp nhận trước đó | đã nộp | đã nộp trước đó | đã có | đã cung cấp"
);
