import { vocabulary, without } from "../../../rules";
import { HANDLING } from "./handling";
import * as moments from "./moments";
import * as offices from "./offices";
import * as registers from "./registers";

/** How registers say that an apology was sent, where they give no day. */
const SENT = `có | x | ✓ | ✔ | √ | ☑ | 1 | true | đã | đã gửi | đã có | đã xin lỗi | có thư xin lỗi | đã gửi thư xin lỗi
  | đã gửi thư | đã thực hiện | đã thông báo | đầy đủ | đạt | + | yes`;

/** How they say that none was. */
const NOT_SENT = `không | chưa | chưa gửi | chưa có | không có | chưa xin lỗi | chưa thực hiện | không đạt | chưa đạt | 0
  | false | × | − | no`;

/** A row of the register of dossiers. */
export const DOSSIER = vocabulary(`
namedBy: xử lý đơn | tiếp nhận đơn | theo dõi đơn thư | giải quyết hồ sơ | tiếp nhận hồ sơ | trả kết quả hồ sơ
titles: sổ theo dõi hồ sơ | danh sách hồ sơ | sổ theo dõi tiếp nhận
code: ${registers.CODES} | mã đơn | số đơn | mã số đơn | số BN | mã số hồ sơ | số hồ sơ | số/mã hồ sơ | mã HS | số tiếp nhận | số biên nhận | mã biên nhận
  | số phiếu tiếp nhận | số phiếu biên nhận | số giấy tiếp nhận | mã số biên nhận | số biên nhận hồ sơ
  | mã tiếp nhận | mã số tiếp nhận | số giấy biên nhận | số ký hiệu hồ sơ | số hiệu hồ sơ | mã tra cứu
  | mã số tra cứu | ma ho so | số thứ tự hồ sơ | mã hồ sơ TTHC | số hồ sơ tiếp nhận | số phiếu hẹn
  | Mã số biên nhận hồ sơ | Mã hồ sơ DVC | Mã tra cứu hồ sơ | Mã số hồ sơ (phần mềm một cửa) | Mã HS tiếp nhận
  | Số đến | Số BN hồ sơ | Mã HS trên Cổng DVC | Số thứ tự biên nhận (mã)
  | Số giấy tiếp nhận và hẹn trả kết quả | Mã HS một cửa | Biên nhận | SoBienNhan | Mã hồ sơ (iGate)
  | Mã vạch HS | Số sổ/Mã | Mã BN | Số thứ tự HS trên PM | Mã số phiếu tiếp nhận
  | Ký hiệu hồ sơ | Ký hiệu HS | Ký hiệu hồ sơ, đơn | Số, ký hiệu HS | Số vào sổ
  | Mã phiếu hẹn | Số vào sổ tiếp nhận | Ký hiệu đơn | Mã HS/Số BN | Số giấy hẹn | Số giấy hẹn trả
  | Mã biên nhận hồ sơ | Mã số hồ sơ TTHC | Mã số phiếu hẹn | Số giấy tiếp nhận hồ sơ
  | Số thứ tự biên nhận | Mã định danh hồ sơ | Mã hồ sơ trực tuyến | Mã HS trên hệ thống | Số phiếu tiếp nhận hồ sơ
  | đơn số | số thụ lý | mã thụ lý | số phiếu
code @ Đơn đến: Số đến | Số
kind: ${registers.KINDS} | loại | phân loại | loại HS | loại hồ sơ (TTHC/Đơn thư)
  | phân loại hồ sơ | loại hồ sơ/đơn thư | loại (hồ sơ/đơn thư) | hồ sơ/đơn thư | loại đơn | loại đơn, hồ sơ
  | TTHC/đơn thư | Loại hình hồ sơ | Hồ sơ TTHC / đơn KNTC | Nhóm hồ sơ (TTHC, đơn thư) | Nhóm hồ sơ
  | Nhóm HS | Nhóm loại hồ sơ | Phân nhóm hồ sơ | Nhóm hồ sơ, đơn thư
  | Hồ sơ TTHC hay đơn khiếu nại, tố cáo | Hình thức (TTHC, khiếu nại, tố cáo, PAKN) | Phân loại đơn
  | TTHC hoặc đơn thư | Là TTHC hay đơn thư KNTC | Phân loại TTHC/đơn thư | Dạng hồ sơ (TTHC hay đơn)
  | Phân loại hồ sơ, đơn | Loại đơn (KN, TC, PA) / TTHC | HS thuộc loại (TTHC / đơn thư KNTC)
  | Nhóm hồ sơ (thủ tục, đơn thư) | Hình thức (thủ tục HC, đơn khiếu nại, tố cáo) | Là TTHC hay đơn thư
  | Loại hình (hồ sơ TTHC, đơn thư) | Là hồ sơ hay đơn
kind = TTHC: thủ tục hành chính | hồ sơ TTHC | hồ sơ thủ tục hành chính | hồ sơ | thủ tục
kind = đơn thư: đơn | đơn thư khiếu nại | đơn thư khiếu nại, tố cáo | đơn thư, khiếu nại, tố cáo | khiếu nại
  | kiến nghị | phản ánh | phản ánh, kiến nghị | kiến nghị, phản ánh | PAKN
  | tố cáo | khiếu nại, tố cáo | khiếu nại tố cáo | KNTC | đơn khiếu nại | đơn tố cáo
  | đơn khiếu nại, tố cáo | đơn kiến nghị | đơn phản ánh | đơn kiến nghị, phản ánh | đơn thư KNTC | thư
procedure: ${moments.ASKED_FOR} | dịch vụ công | thủ tục đã thực hiện | TTHC đã thực hiện | thủ tục đã giải quyết | loại TTHC | nội dung thủ tục | nội dung hồ sơ, đơn | tên thủ tục | tên thủ tục hành chính | thủ tục hành chính | thủ tục | nội dung hồ sơ | tên hồ sơ | trích yếu
  | nội dung giải quyết
  | tên hồ sơ TTHC | tên thủ tục hồ sơ | nội dung TTHC | thủ tục thực hiện | thủ tục đề nghị giải quyết
  | thủ tục yêu cầu | trích yếu hồ sơ | trích yếu nội dung | nội dung yêu cầu | nội dung yêu cầu giải quyết
  | về việc | tên loại thủ tục | nội dung đề nghị | tên dịch vụ công | loại thủ tục | tên công việc
  | Tên TTHC/DVC | Thủ tục giải quyết | TTHC thực hiện | Tên thủ tục hành chính (theo Bộ TTHC)
  | Thủ tục yêu cầu giải quyết | Tên TTHC đề nghị giải quyết | Tên thủ tục / dịch vụ công
  | Thủ tục hành chính yêu cầu | Tên TTHC yêu cầu giải quyết | Thủ tục công dân yêu cầu
  | V/v (thủ tục) | Thủ tục (chuyển trường, xác nhận, …) | Tên TTHC theo bộ thủ tục công bố
  | Tên TTHC (theo QĐ công bố) | Công việc yêu cầu giải quyết | Tên thủ tục/loại hồ sơ
  | Yêu cầu của PHHS (thủ tục) | Nội dung TTHC người dân nộp
  | Thủ tục đăng ký | Yêu cầu giải quyết | Việc đề nghị giải quyết | Thủ tục xin giải quyết | Thủ tục cần giải quyết
  | Nội dung xin giải quyết | Thủ tục hành chính đề nghị | Thủ tục người dân đề nghị | Việc cần giải quyết | Xin giải quyết về | Yêu cầu của người dân | Loại việc
  | Nội dung công việc
  | Nội dung giải quyết hồ sơ | Nội dung hồ sơ đề nghị | Nội dung sự việc | Loại giấy tờ xin
  | Tên TTHC nộp | Loại thủ tục TTHC | Nội dung TTHC yêu cầu | Trích yếu nội dung hồ sơ
  | Tên thủ tục, trích yếu nội dung đơn | Tên thủ tục hoặc trích yếu đơn | Thủ tục, nội dung đơn
  | Tên TTHC / nội dung đơn thư | Tên thủ tục, nội dung đơn thư | Tên hồ sơ, trích yếu đơn | Tên TTHC, trích yếu đơn thư
  | Tên thủ tục (trích yếu đơn) | Tên TTHC hoặc nội dung đơn | tên thủ tục / trích yếu | thủ tục (trích yếu) | Làm thủ tục gì | Thủ tục gì | Đến làm việc gì | Công dân làm thủ tục gì | Người dân làm thủ tục gì | Đến làm gì | Làm TTHC gì | Đến làm thủ tục gì
applicant: ${registers.APPLICANTS} | ${moments.BROUGHT_BY} | người gửi đơn | họ tên cha mẹ nộp hồ sơ | họ tên cha/mẹ nộp HS | họ tên người gửi | họ tên người nộp | họ và tên người nộp | họ tên người nộp hồ sơ | họ và tên người nộp hồ sơ
  | người nộp | tên người nộp | tổ chức, cá nhân | cá nhân, tổ chức | tên tổ chức, cá nhân | họ tên
  | họ và tên | người yêu cầu | người dân | tên công dân | công dân
  | chủ hồ sơ | tên chủ hồ sơ | họ tên chủ hồ sơ | họ và tên chủ hồ sơ | công dân nộp hồ sơ
  | người dân nộp hồ sơ | cá nhân nộp hồ sơ | họ tên công dân | họ và tên công dân | tên người nộp hồ sơ
  | họ tên người nộp đơn | phụ huynh | phụ huynh nộp hồ sơ | họ tên phụ huynh
  | họ và tên phụ huynh | cha mẹ học sinh | người đứng đơn | khách hàng | tổ chức, cá nhân nộp hồ sơ
  | cá nhân, tổ chức nộp hồ sơ | tên tổ chức, cá nhân nộp hồ sơ | người làm đơn | họ tên người dân
  | họ tên cha/mẹ | người làm thủ tục | Họ và tên phụ huynh nộp hồ sơ | Họ tên người gửi đơn
  | Họ tên, địa chỉ người gửi | Người dân/tổ chức | Tổ chức/cá nhân thực hiện TTHC | Họ tên người đứng đơn
  | Tên tổ chức/cá nhân nộp | Tên công dân, tổ chức | Người đến làm thủ tục | Tên người nộp/đơn vị nộp
  | Tiếp nhận hồ sơ của | Họ tên, địa chỉ người gửi đơn | Họ tên, địa chỉ người nộp | Họ và tên, địa chỉ
  | Họ tên, địa chỉ công dân | Họ tên PHHS nộp | Công dân/tổ chức yêu cầu | PHHS nộp HS (ghi rõ họ tên)
  | Đương sự | Họ tên người yêu cầu giải quyết TTHC | Người đến liên hệ | NguoiNop | Bên nộp hồ sơ
  | Họ tên cha, mẹ hoặc người giám hộ nộp HS | Họ và tên công dân, tổ chức
  | Họ tên phụ huynh nộp
  | Phụ huynh đứng tên | PH đứng tên | Phụ huynh đứng đơn | PHHS đứng tên | Người đứng tên | Người đứng tên hồ sơ | Họ tên người đề nghị | Người đề nghị | Họ tên PHHS | Người đứng tên trên đơn | PH đứng tên trên hồ sơ
  | Người dân làm đơn | Người dân đề nghị | Người đứng tên nộp | Tên người dân | Cha/mẹ đứng đơn
  | Họ tên người yêu cầu | Họ và tên người yêu cầu | Bên nộp
  | Người gửi | Người khiếu nại | Phụ huynh trẻ | Họ tên người làm đơn | Người liên hệ nộp hồ sơ
  | PHHS đến làm | PHHS | Phụ huynh đến làm | Người đến làm
contact: ${registers.CONTACTS} | ${moments.REACHED} | ĐT liên hệ | điện thoại | SĐT | ĐT | liên hệ | thông tin liên hệ | thông tin liên lạc | liên lạc
  | điện thoại liên hệ | số điện thoại liên hệ | địa chỉ/điện thoại | địa chỉ, điện thoại
  | địa chỉ, số điện thoại | địa chỉ/SĐT | email | địa chỉ, số điện thoại liên hệ | địa chỉ, SĐT
  | địa chỉ, điện thoại liên hệ
  | số liên hệ | số liên lạc | điện thoại liên lạc | số ĐT | số di động | di động | ĐTDĐ | số ĐTDĐ
  | số điện thoại người nộp | SĐT người nộp | SĐT liên hệ | email, điện thoại | địa chỉ email
  | số ĐT liên hệ | điện thoại di động | điện thoại/email | SĐT phụ huynh | Số ĐT người nộp | ĐT liên lạc
  | Số điện thoại/Email | Số điện thoại liên lạc | ĐTLH | Điện thoại người nộp | Đt di động | Số phone
  | SĐT của người nộp HS | Điện thoại di động liên hệ | Zalo/ĐT PHHS | Số ĐT công dân
  | Thông tin liên lạc (ĐT, email) | Số điện thoại, email của người nộp | ĐT người nộp | Số máy liên hệ
  | Đt phụ huynh | Số điện thoại PHHS nộp HS
  | Tel | Email/SĐT | Điện thoại phụ huynh | ĐT phụ huynh | SĐT/Email | Điện thoại PH | Zalo/SĐT | Zalo | SĐT/Zalo
  | Liên lạc qua | SĐT cha/mẹ | SĐT người đề nghị | Số máy | Số điện thoại di động | Điện thoại cha mẹ
  | Điện thoại người nộp hồ sơ | nơi ở, số điện thoại | chỗ ở, số điện thoại | nơi ở, SĐT
address: ${registers.ADDRESSES} | ${offices.SHORT_ADDRESSES} | địa chỉ liên hệ | nơi ở | địa chỉ thường trú
  | chỗ ở hiện nay | nơi ở hiện nay | nơi cư trú | chỗ ở | địa chỉ người nộp | địa chỉ cư trú
  | nơi thường trú | hộ khẩu thường trú | địa chỉ của người nộp hồ sơ | địa chỉ nơi ở | địa chỉ hiện nay
  | nơi ở hiện tại | HKTT | địa chỉ tạm trú | địa chỉ công dân | Đ/c | Địa chỉ, trụ sở | ĐC liên hệ
  | Địa chỉ (số nhà, ấp, xã) | Địa chỉ thường trú/tạm trú | DiaChi | Nơi ở của PHHS
  | Cư ngụ tại | Địa chỉ liên lạc của PHHS
  | Đ/c nhà | Thường trú | Nơi ĐKHK | Nơi đăng ký thường trú | Nơi đăng ký hộ khẩu
  | Hộ khẩu | Tạm trú/thường trú | ĐC | Địa chỉ nhà | Địa chỉ nơi cư trú | Nơi ở của PH
received: ${registers.RECEIVED} | ${without(moments.RECEIVED, registers.RECEIVED)} | ngày nhận hồ sơ | ngày tiếp nhận hồ sơ | ngày nhận | ngày nộp | ngày nộp hồ sơ
  | thời gian tiếp nhận
  | ngày tiếp nhận HS | ngày tiếp nhận đơn | ngày nhận đơn | thời điểm tiếp nhận | ngày, giờ tiếp nhận
  | ngày giờ nhận | thời gian nhận hồ sơ | thời gian nhận | thời gian nộp | ngày đến | ngày vào sổ
  | ngày nộp đơn | ngày tháng tiếp nhận | ngày công dân nộp hồ sơ | ngày nhận HS | nhận hồ sơ | Ngày TN
  | Ngày vào sổ tiếp nhận | Ngày tiếp nhận HS (thực tế) | Ngày ghi biên nhận | Ngày HS đến
  | Ngày nhận HS từ công dân | Ngày nộp/tiếp nhận | Ngày, giờ nhận HS | Ngày bộ phận một cửa nhận
  | Nhận hồ sơ lúc (ngày, giờ) | NgayTiepNhan | Ngày thu HS | Thời điểm nhận hồ sơ đủ
  | Ngày HS được tiếp nhận trên phần mềm | Ngày nhận (BN) | Ngày nhận đủ hồ sơ hợp lệ | Ngày PH nộp
  | Ngày thụ lý tiếp nhận hồ sơ | Ngày tiếp nhận (theo phiếu)
  | Ngày vào sổ nhận đơn | Ngày vào sổ nhận hồ sơ | Ngày vào sổ đơn | Ngày vào sổ tiếp nhận đơn | Ngày ghi sổ nhận đơn
  | Ngày người dân nộp đơn | Ngày nhận đơn của người dân | Ngày vào sổ hồ sơ
  | Ngày gửi đơn | Ngày nhận hồ sơ đầu vào | Ngày nhận hồ sơ đủ
received @ Tiếp nhận hồ sơ: Ngày, giờ
received @ mốc thời gian | thời gian | thời điểm: nhận | nộp
received @ ngày, tháng, năm | thời gian | ngày: tiếp nhận | nhận hồ sơ | tiếp nhận hồ sơ | nộp hồ sơ
due: ${registers.DUE} | ${without(moments.DUE, registers.DUE)} | ngày hẹn trả kết quả | hạn giải quyết | hạn trả | hạn trả kết quả | ngày hẹn | ngày đến hạn
  | thời hạn giải quyết | ngày phải trả | hạn xử lý | thời hạn trả kết quả
  | thời gian hẹn trả | thời hạn trả | ngày hẹn trả KQ | hẹn trả kết quả | hẹn trả | ngày hẹn trả hồ sơ
  | thời gian hẹn trả kết quả | ngày hết hạn | ngày hết hạn giải quyết | hạn hoàn thành
  | hạn giải quyết hồ sơ | hạn cuối | ngày trả theo hẹn | hạn trả hồ sơ
  | ngày trả kết quả theo hẹn | ngày trả theo quy định | ngày dự kiến trả kết quả | ngày dự kiến trả
  | ngày trả dự kiến | hạn trả KQ | ngày hẹn trả kết quả hồ sơ | ngày trả (hẹn) | Thời điểm hẹn trả
  | Hạn xử lý hồ sơ | Ngày hẹn trả theo phiếu | Hạn chót
  | Ngày hẹn nhận KQ | Hạn GQ | Ngày đến hạn trả | Ngày hẹn giao trả
  | Thời gian trả kết quả giải quyết hồ sơ | NgayHenTra | Hạn chót trả HS | Ngày hẹn PHHS đến lấy
  | Thời gian trả kết quả theo giấy hẹn | Thời điểm hẹn trả KQ
  | Ngày hẹn trả kết quả cho PH | Ngày hẹn PH nhận kết quả | Phải trả trước ngày | Phải trả ngày
  | Ngày hẹn người dân | Ngày hẹn trả cho người dân
  | Deadline | Hạn theo biên nhận | Hạn theo giấy hẹn
  | Hạn phải trả | Ngày phải giải quyết xong | Ngày phải hoàn thành | Hạn cuối giải quyết
  | Hạn trả theo quy định | Phải trả trước | Thời hạn giải quyết đến ngày | Trả KQ dự kiến | Ngày phải trả hồ sơ
  | Hạn phải giải quyết
  | phải giải quyết xong trước ngày | phải giải quyết xong trước hết ngày | phải xong trước ngày | phải trả lời trước ngày | hạn cuối giải quyết
due @ Thời hạn trả kết quả (ngày)/phiếu hẹn: Ngày
due @ ngày, tháng, năm | thời gian | ngày | ngày trả | trả kết quả: hẹn trả | hẹn trả kết quả | hạn trả
  | theo hẹn | hẹn
returned: ${registers.RETURNED} | ${without(moments.RETURNED, registers.RETURNED)} | ngày trả lời | ngày trả lời đơn | ngày có văn bản trả lời | ngày trả kết quả | ngày trả thực tế | ngày trả kết quả thực tế | ngày giải quyết
  | ngày giải quyết xong | ngày hoàn thành | ngày hoàn tất | ngày kết thúc
  | thực trả | ngày thực trả | ngày trả thực tế KQ | ngày trả hồ sơ | ngày trả KQ | ngày đã trả
  | thời gian trả kết quả | ngày trả kết quả cho công dân | ngày thực tế trả | ngày thực tế trả kết quả
  | thời gian trả thực tế | ngày nhận kết quả | ngày công dân nhận kết quả | ngày giao trả | ngày trả xong
  | ngày giải quyết thực tế | ngày thực trả kết quả | trả kết quả ngày
  | ngày hoàn thành thực tế | ngày kết thúc thực tế | ngày trả (thực tế) | ngày phát kết quả
  | Thời điểm trả kết quả | Trả kết quả | Trả KQ | Ngày công dân nhận KQ thực tế
  | Thực tế trả | Ngày giao kết quả cho PHHS | NgayTraKetQua
  | Ngày hoàn trả hồ sơ (kết quả) | Ngày PHHS đến nhận | Ngày xong (trả KQ)
  | Ngày trả hồ sơ cho công dân | KQ trả lúc (ngày, giờ) | Trả (dd/mm/yyyy) | Ngày PHHS ký nhận kết quả
  | Ngày phát trả | Ngày trả (theo sổ ký nhận)
  | Ngày trả hồ sơ cho dân | Ngày trả kết quả cho dân | Ngày trả kết quả cho PH | Ngày ký nhận kết quả | Ngày PH nhận kết quả
  | Ngày người dân nhận | Ngày trả cho người dân | Ngày đã giải quyết xong
  | ngày trả lời công dân | ngày trả lời người dân | ngày trả lời đương sự | ngày trả lời người gửi
  | Ngày có kết quả | Ngày ra kết quả
  | Ngày giải quyết xong hồ sơ | Ngày hoàn thành hồ sơ | Ngày kết thúc hồ sơ
  | Ngày trả xong hồ sơ | Thời điểm trả thực tế | Ngày kết thúc xử lý | Ngày xử lý xong
  | ngày gửi kết quả | ngày gửi trả kết quả | ngày gửi văn bản trả lời | ngày gửi trả lời | ngày ra văn bản trả lời
returned = open: chưa trả | chưa | chưa giải quyết | chưa giải quyết xong | chưa hoàn thành
  | chưa có kết quả | đang giải quyết | đang xử lý | đang thực hiện
returned @ ngày, tháng, năm | thời gian | ngày | ngày trả | trả kết quả: thực trả | thực tế | trả thực tế
  | trả kết quả | trả
apology: ${registers.APOLOGIES} | thư xin lỗi hồ sơ trễ hẹn | văn bản xin lỗi | thông báo xin lỗi | xin lỗi | đã xin lỗi | có thư xin lỗi | đã gửi thư xin lỗi
  | gửi thư xin lỗi | thư xin lỗi (nếu trễ) | thư xin lỗi (nếu trễ hẹn) | thư xin lỗi khi trễ hẹn
  | xin lỗi khi trễ hẹn
  | số thư xin lỗi | thư xin lỗi (số, ngày) | số văn bản xin lỗi | xin lỗi (nếu trễ) | xin lỗi nếu trễ
  | xin lỗi nếu trễ hạn | thư xin lỗi nếu trễ hạn | văn bản xin lỗi (nếu trễ hạn) | có văn bản xin lỗi
  | thư xin lỗi công dân | thư xin lỗi người dân | đã gửi văn bản xin lỗi | đã thông báo xin lỗi
  | thông báo xin lỗi (nếu trễ) | thông báo xin lỗi nếu trễ hẹn | gửi văn bản xin lỗi | xin lỗi trễ hẹn
  | phiếu xin lỗi | thư xin lỗi do trễ hẹn | phiếu xin lỗi và hẹn lại | xin lỗi công dân
  | thư xin lỗi đã gửi | Thư XL | Đã ban hành thư xin lỗi | Phiếu xin lỗi và hẹn lại ngày trả
  | Thực hiện xin lỗi | Thư XL khi trễ hạn | Công văn xin lỗi | Đã gửi thư xin lỗi (nếu trễ)
  | Phiếu xin lỗi và hẹn lại ngày trả KQ | Thông báo xin lỗi tổ chức, cá nhân | Gửi VB xin lỗi (đã/chưa)
  | XinLoi | Có VB xin lỗi người dân | Đã thông báo xin lỗi PHHS
  | Đã có phiếu xin lỗi và hẹn lại | Đã gửi TXL | Đã xin lỗi PH chưa | Đã xin lỗi chưa | Đã xin lỗi phụ huynh | TXL
  | Đã viết thư xin lỗi | Thông báo xin lỗi | Thông báo xin lỗi (hồ sơ trễ) | Thông báo xin lỗi hồ sơ trễ
  | Có thư xin lỗi người dân | Đã làm thư xin lỗi
apology @ Xin lỗi: Đã gửi
apology @ Quá hạn: Văn bản xin lỗi
apology @ Trễ hạn: Đã xin lỗi
apology = yes: ${SENT}
apology = no: ${NOT_SENT}
apologyDate: ${registers.APOLOGY_DAYS} | ${offices.APOLOGISED_ON} | ngày gửi thư xin lỗi | ngày thư xin lỗi | ngày có thư xin lỗi | ngày thông báo xin lỗi
  | ngày gửi văn bản xin lỗi
  | ngày ký thư xin lỗi | ngày gửi thông báo xin lỗi | ngày ban hành thư xin lỗi | ngày văn bản xin lỗi
  | ngày phát hành thư xin lỗi | ngày đã gửi thư xin lỗi | ngày gửi xin lỗi | thời gian gửi thư xin lỗi
  | ngày thông báo xin lỗi trễ hẹn | Ngày lập phiếu xin lỗi | Ngày XL
  | Ngày gửi thư xin lỗi cho PHHS | Ngày trao thư xin lỗi
  | Xin lỗi ngày | Thời gian xin lỗi | Đã xin lỗi ngày | Ngày gửi TXL
  | Ngày viết thư xin lỗi | Ngày gửi thư XL | Thư xin lỗi ngày | Ngày thư XL
  | Ngày PH nhận thư xin lỗi | Ngày làm thư xin lỗi
  | Gửi thư xin lỗi ngày | Ngày đã xin lỗi
apologyDate @ Hồ sơ trễ hạn: Ngày xin lỗi
apologyDate > Thư xin lỗi | Xin lỗi | Văn bản xin lỗi: Ngày | Ngày gửi
apologyDate = yes: ${SENT}
apologyDate = no: ${NOT_SENT}
${HANDLING}
`);
