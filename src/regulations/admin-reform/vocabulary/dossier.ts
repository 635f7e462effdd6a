import { vocabulary } from "../../../rules";

/** How registers say that an apology was sent, where they give no day. */
const SENT = `có | x | ✓ | ✔ | √ | ☑ | 1 | true | đã | đã gửi | đã có | đã xin lỗi | có thư xin lỗi | đã gửi thư xin lỗi
  | đã gửi thư | đã thực hiện | đã thông báo | đầy đủ | đạt | + | yes`;

/** How they say that none was. */
const NOT_SENT = `không | chưa | chưa gửi | chưa có | không có | chưa xin lỗi | chưa thực hiện | không đạt | chưa đạt | 0
  | false | × | − | no`;

/** A row of the register of dossiers. */
export const DOSSIER = vocabulary(`
titles: sổ theo dõi hồ sơ | danh sách hồ sơ | sổ theo dõi tiếp nhận
code: mã số hồ sơ | số hồ sơ | số/mã hồ sơ | mã HS | số tiếp nhận | số biên nhận | mã biên nhận
kind: loại | phân loại | loại HS | loại hồ sơ (TTHC/Đơn thư)
kind = TTHC: thủ tục hành chính | hồ sơ TTHC | hồ sơ thủ tục hành chính | hồ sơ | thủ tục
kind = đơn thư: đơn | đơn thư khiếu nại | đơn thư khiếu nại, tố cáo | đơn thư, khiếu nại, tố cáo | khiếu nại
  | tố cáo | khiếu nại, tố cáo | khiếu nại tố cáo | KNTC | đơn khiếu nại | đơn tố cáo
  | đơn khiếu nại, tố cáo | đơn kiến nghị | đơn phản ánh | đơn kiến nghị, phản ánh | đơn thư KNTC | thư
procedure: tên thủ tục hành chính | thủ tục hành chính | thủ tục | nội dung hồ sơ | tên hồ sơ | trích yếu
  | nội dung giải quyết
applicant: họ tên người nộp | họ và tên người nộp | họ tên người nộp hồ sơ | họ và tên người nộp hồ sơ
  | người nộp | tên người nộp | tổ chức, cá nhân | cá nhân, tổ chức | tên tổ chức, cá nhân | họ tên
  | họ và tên | người yêu cầu | người dân | tên công dân | công dân
contact: điện thoại | SĐT | ĐT | liên hệ | thông tin liên hệ | thông tin liên lạc | liên lạc
  | điện thoại liên hệ | số điện thoại liên hệ | địa chỉ/điện thoại | địa chỉ, điện thoại
  | địa chỉ, số điện thoại | địa chỉ/SĐT | email
address: địa chỉ liên hệ | nơi ở | địa chỉ thường trú
received: ngày nhận hồ sơ | ngày tiếp nhận hồ sơ | ngày nhận | ngày nộp | ngày nộp hồ sơ
  | thời gian tiếp nhận
due: ngày hẹn trả kết quả | hạn giải quyết | hạn trả | hạn trả kết quả | ngày hẹn | ngày đến hạn
  | thời hạn giải quyết | ngày phải trả | hạn xử lý | thời hạn trả kết quả
returned: ngày trả kết quả | ngày trả thực tế | ngày trả kết quả thực tế | ngày giải quyết
  | ngày giải quyết xong | ngày hoàn thành | ngày hoàn tất | ngày kết thúc
returned = open: chưa trả | chưa | chưa giải quyết | chưa giải quyết xong | chưa hoàn thành
  | chưa có kết quả | đang giải quyết | đang xử lý | đang thực hiện
apology: văn bản xin lỗi | thông báo xin lỗi | xin lỗi | đã xin lỗi | có thư xin lỗi | đã gửi thư xin lỗi
  | gửi thư xin lỗi | thư xin lỗi (nếu trễ) | thư xin lỗi (nếu trễ hẹn) | thư xin lỗi khi trễ hẹn
  | xin lỗi khi trễ hẹn
apology = yes: ${SENT}
apology = no: ${NOT_SENT}
apologyDate: ngày gửi thư xin lỗi | ngày thư xin lỗi | ngày có thư xin lỗi | ngày thông báo xin lỗi
  | ngày gửi văn bản xin lỗi
apologyDate = yes: ${SENT}
apologyDate = no: ${NOT_SENT}
digitised: số hóa | số hóa hồ sơ, kết quả | số hóa kết quả | số hóa kết quả và hồ sơ
  | số hóa hồ sơ và kết quả | số hóa hồ sơ, kết quả giải quyết | số hóa hồ sơ, kết quả giải quyết TTHC
  | scan hồ sơ
valid: đang còn hiệu lực | kết quả còn hiệu lực | hồ sơ còn hiệu lực | còn hiệu lực và có giá trị sử dụng
  | hiệu lực
resupplied: cung cấp lại thông tin | cung cấp lại thông tin, giấy tờ | cung cấp lại giấy tờ
  | cung cấp lại hồ sơ, giấy tờ | phải cung cấp lại | phải cung cấp lại giấy tờ
  | phải cung cấp lại thông tin, giấy tờ | người dân phải cung cấp lại thông tin
  | người dân phải cung cấp lại thông tin, giấy tờ | yêu cầu cung cấp lại thông tin
  | yêu cầu cung cấp lại thông tin, giấy tờ | yêu cầu cung cấp lại giấy tờ | cung cấp lại
spared: không phải cung cấp lại thông tin, giấy tờ | không phải cung cấp lại giấy tờ
  | không phải cung cấp lại | người dân không phải cung cấp lại thông tin
  | người dân không phải cung cấp lại thông tin, giấy tờ | không cung cấp lại thông tin | không cung cấp lại
  | không cần cung cấp lại thông tin
place: nơi tiếp nhận, giải quyết | nơi tiếp nhận và giải quyết | nơi tiếp nhận - giải quyết
  | nơi tiếp nhận, giải quyết hồ sơ | tiếp nhận, giải quyết tại đơn vị | tiếp nhận và giải quyết tại đơn vị
  | tiếp nhận/giải quyết tại đơn vị | cơ quan tiếp nhận/giải quyết | nơi thực hiện
receivedAt: nơi nhận hồ sơ | cơ quan tiếp nhận
settledAt: cơ quan giải quyết | đơn vị giải quyết | nơi trả kết quả
timeliness: đúng hạn | tình trạng giải quyết | tình trạng | tiến độ
`);
