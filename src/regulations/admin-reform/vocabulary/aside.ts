import { vocabulary } from "../../../rules";
import { AIMED_AT, DONE_BY } from "./columns";
import * as lists from "./lists";
import * as offices from "./offices";

/** Labels of the offices' sheets that no target needs, by the record beside whose own they stand: nobody is asked what they are. */
export const ASIDE = vocabulary(`
dossier: Tóm tắt nội dung | Nội dung tóm tắt | Trích yếu nội dung đơn
  | TT | Người tiếp nhận | Cán bộ tiếp nhận | CB thụ lý | Người xử lý | Người ký | Chữ ký người nhận
  | Ký nhận | Ký nhận kết quả | Người nhận kết quả | Phương thức nhận kết quả | Hình thức tiếp nhận
  | Hình thức thanh toán | Ngày sinh | Họ tên trẻ | Số ngày quá hạn | Số ngày sớm hạn | Hẹn lại ngày
  | Ngày hẹn lại | Ngày hẹn trả lần 2 | Ngày chuyển hồ sơ | Ngày chuyển cơ quan giải quyết | Ngày ký kết quả
  | Ngày phân công | Ngày trình | Ngày trình lãnh đạo | Ngày trình BGH | Ngày trình Hiệu trưởng
  | Ngày yêu cầu bổ sung | Ngày bổ sung hồ sơ | Ngày rút hồ sơ | Ngày từ chối
  | Người số hóa | Số trang số hóa | Ngày hết hiệu lực | Nội dung đơn | Ngày viết đơn
  | Đánh giá của người dân | Số hồ sơ lưu trữ | Ngày hẹn khảo sát | Ngày hẹn làm việc | Hạn bổ sung hồ sơ
  | Hạn xin lỗi | Ngày tiếp nhận lại | Ngày ký biên nhận lại | Ngày rút đơn | Ngày sinh người nộp | Nơi cấp
  | Nơi sinh | Nơi nhận kết quả | Người được xin lỗi | Hình thức xin lỗi | Họ tên cán bộ tiếp nhận
  | Họ tên người thụ lý | Họ tên người ký | Tên tệp | Loại kết quả | Loại hình tổ chức | Số bản sao
  | Số quyết định giải quyết | Số CCCD người nộp | Trạng thái thanh toán | Trạng thái gửi tin nhắn
  | Tình trạng hôn nhân | Tình trạng thanh toán | Ngày hẹn trả cũ | Ngày hẹn trả gia hạn | Ngày hẹn bổ sung
  | Ngày nhận bổ sung | Ngày trả lại hồ sơ (từ chối) | Ngày trình ký | Ngày kết quả từ phòng GDĐT
  | Ngày nhập phần mềm | Ngày cập nhật | Ngày in | Ngày thanh toán | Người trả kết quả | Người hẹn
  | Người xin lỗi | Nội dung thư xin lỗi | Số lần xin lỗi | Người scan | Hết hiệu lực | Hết hiệu lực (x)
  | Thời hạn hiệu lực | Họ tên học sinh | Ngày sinh trẻ | Điện thoại cơ quan | Địa chỉ IP | Số ngày xử lý
  | Trễ (ngày) | Hồ sơ tồn | Mã đơn vị | Kênh tiếp nhận | Nguồn hồ sơ | Mức độ dịch vụ công
  | Người tiếp nhận | Ngày hẹn lại | Số công văn | Ngày vào học | Số bản
  | Ngày nhận kết quả từ Phòng GD | Nhận kết quả từ cơ quan giải quyết | Ngày nhận kết quả từ cơ quan giải quyết
  | Nhận kết quả từ cơ quan chủ trì | Nhận kết quả từ cơ quan chuyên môn | Nhận kết quả từ Phòng GD&ĐT
  | Chuyển hồ sơ đến cơ quan giải quyết | Chuyển hồ sơ đến cơ quan chuyên môn | Nơi gửi | Ngày gia hạn | Thành phần hồ sơ
  | Thời gian giải quyết theo quy định (ngày làm việc) | Loại giấy tờ | Số lượng hồ sơ
  | Địa chỉ trường | Địa chỉ đơn vị | Địa chỉ cơ quan | Hồ sơ gồm | Hồ sơ gồm có
  | Hồ sơ còn hạn | Hồ sơ còn trong hạn | Kết quả còn hạn | Hồ sơ trong hạn
  | Phụ huynh ký nhận | PH ký nhận | Chữ ký phụ huynh | PHHS ký nhận | Mức DVC | Mức độ DVC | Chuyên viên nhận | Chuyên viên tiếp nhận | Người kết xuất
  | ${offices.HANDLED_BY} | Người thực hiện | Ngày giờ kết xuất | Nhận lại ngày | Chuyển đi ngày | Giao việc ngày | Ngày giao việc
survey: Mục | ${offices.THOSE_ASKED} | Trong đó: rất hài lòng | Trong đó rất hài lòng | Bình thường | Không hài lòng | Rất không hài lòng
  | Số phiếu phát ra | Số phiếu phát hành | Số phiếu trắng | Chỉ tiêu tỷ lệ hài lòng
  | Tỷ lệ hài lòng năm 2023 | Đối tượng khảo sát | Hình thức khảo sát | Ngày khảo sát | Thời gian khảo sát
  | Đợt khảo sát | Đơn vị khảo sát | Ý kiến khác | Số phiếu đánh giá "Bình thường"
  | Chọn mức bình thường (phiếu) | Số phiếu còn lại | Số câu trả lời trống | Số phiếu bị loại
  | Bình thường (phiếu) | Số phụ huynh toàn trường | Số phiếu phát ra | Người tổng hợp
attestation: Mục | Kiến nghị của tổ kiểm tra | Kiến nghị của đoàn kiểm tra
  | Kiểm tra nội bộ | Tự kiểm tra nội bộ | Kiểm tra nội bộ trường học | Thời gian thực hiện | Ngày kiểm tra
  | Người xác nhận | Chưa thực hiện (x) | Chưa đạt
  | Tự đánh giá công tác y tế | Đơn giản hóa thủ tục hành chính nội bộ | Họp trực tuyến
  | Công khai tài chính | Công khai chất lượng giáo dục | Công khai thực đơn
  | Công bố danh mục văn bản mới ban hành | Danh sách người dân chưa thực hiện TTHC
  | Kiểm kê tài sản công cuối năm | Mua sắm tài sản công | Chưa làm | Kế hoạch thực hiện
  | Ban hành quy chế dân chủ | Ban hành quy tắc ứng xử | Công khai quyết toán
  | Website có chuyên mục tuyển sinh | Chuyên mục pháp luật trên website | Tự kiểm tra tài chính
  | Trang trí bảng tin CCHC | Người kiểm tra | Nội dung chưa thực hiện | Không đạt
  | Công khai kết quả khảo sát hài lòng năm 2023 | Không thực hiện | Chưa có | ${lists.FEES} | ${DONE_BY}
indicator: Mục | Kiến nghị của tổ kiểm tra | Kiến nghị của đoàn kiểm tra
  | Không đạt | Kiểm tra nội bộ | Tự kiểm tra nội bộ | Kiểm tra nội bộ trường học | Chỉ tiêu (kế hoạch)
  | Chỉ tiêu kế hoạch | Kế hoạch (%) | Mục tiêu kế hoạch
  | Tổng số hồ sơ TTHC đã tiếp nhận trong năm (hồ sơ) | Số hồ sơ TTHC trễ hạn (hồ sơ)
  | Số TTHC nội bộ cần rà soát | Số TTHC được bãi bỏ | Số dịch vụ công trực tuyến một phần
  | Tỷ lệ hồ sơ TTHC bị trả lại | Tỷ lệ hồ sơ phải bổ sung | Tỷ lệ đơn thư tiếp nhận trùng lặp
  | Tỷ lệ khiếu nại đúng | Tỷ lệ khiếu nại sai | Tỷ lệ cán bộ bị khiếu nại, tố cáo
  | Tỷ lệ hài lòng về bữa ăn của CBGVNV | Tỷ lệ giáo viên hài lòng với chế độ
  | Mức độ hài lòng của CBGVNV về môi trường làm việc | Tỷ lệ số hóa cấp thành phố
  | Số hóa hồ sơ TTHC thuộc thẩm quyền cấp xã (%) | Tỷ lệ thư rác | Tỷ lệ báo cáo bị trả lại
  | Tỷ lệ hồ sơ tiếp nhận tại UBND xã | Tỷ lệ hồ sơ chuyển đơn vị khác giải quyết
  | Tỷ lệ người dân sử dụng dịch vụ công trực tuyến | Chỉ tiêu tỷ lệ hài lòng năm 2025 | Đơn vị tính
  | Chỉ tiêu giao (%) | Kế hoạch (%) | Mức tối thiểu | Kết quả năm 2023 (%) | Số chưa đạt | Kỳ báo cáo
  | Hồ sơ TTHC trễ hẹn | Hồ sơ TTHC trễ hạn | Hồ sơ trễ hẹn | Hồ sơ trễ hạn | Tỷ lệ hồ sơ TTHC trễ hạn | Tỷ lệ hồ sơ trễ hạn
  | Tỷ lệ hồ sơ TTHC giải quyết trễ hạn | Tỷ lệ giải quyết hồ sơ TTHC quá hạn (%)
  | Tỷ lệ hồ sơ TTHC giải quyết đúng hạn năm 2023 | Tỷ lệ hồ sơ TTHC nộp trực tuyến
  | Tỷ lệ hồ sơ trực tuyến toàn trình | Tỷ lệ đơn thư tồn đọng | Tỷ lệ đơn thư khiếu nại vượt cấp
  | Số đơn khiếu nại trùng | Tỷ lệ TTHC nội bộ được đơn giản hóa
  | Mức độ hài lòng của cán bộ, giáo viên, nhân viên
  | Tỷ lệ phản ánh, kiến nghị thuộc thẩm quyền giải quyết của Thành phố được xử lý
  | Tỷ lệ số hóa hồ sơ TTHC cấp xã | Tỷ lệ hồ sơ thanh toán trực tuyến (%) | Tỷ lệ CBCC được cấp chữ ký số
  | Tỷ lệ CBCC được cấp hộp thư công vụ | Tỷ lệ sử dụng email cá nhân
  | Số lượt truy cập trang thông tin điện tử | Tỷ lệ giải ngân | Tỷ lệ CBCC hoàn thành tốt nhiệm vụ
  | Chỉ tiêu được giao | Kế hoạch giao | Tỷ lệ người dân phải nộp lại giấy tờ | Tỷ lệ phụ huynh cài app
  | Tỷ lệ GV đạt chuẩn | Tỷ lệ dịch vụ công trực tuyến mức độ 4 | Tỷ lệ chứng thực bản sao điện tử
  | Tỷ lệ văn bản tham mưu đúng hạn | Trọng số | Số hóa học bạ, hồ sơ trẻ | Công khai tài chính, tài sản
  | Thanh toán học phí không dùng tiền mặt | Tỷ lệ thu học phí không dùng tiền mặt
  | Hiệu trưởng được đánh giá hoàn thành tốt nhiệm vụ | Chuyên mục tuyển sinh trên website
  | Danh mục văn bản chỉ đạo | Danh mục TTHC hết hiệu lực | Số văn bản hết hiệu lực | Số cuộc tự kiểm tra
  | Tổng số chữ ký số được cấp | Số tài khoản email công vụ được cấp | Tỷ lệ giao
  | Tỷ lệ hồ sơ trễ hạn | Mức độ hài lòng của giáo viên | Tỷ lệ hài lòng năm 2023
  | Tỷ lệ người dân phải cung cấp lại giấy tờ | Số CBCC được cấp chữ ký số | Văn bản triển khai
  | Chỉ tiêu giao năm 2024 | Kế hoạch năm 2024 | Chỉ tiêu hài lòng đề ra | Tỷ lệ chưa đạt (%)
  | Số TTHC nội bộ | Mục tiêu (%) | Tỷ lệ phụ huynh hài lòng về bữa ăn | Số văn bản đi, đến
  | Người thực hiện | Điểm chỉ số CCHC | Số hồ sơ trễ hẹn | Mức phải đạt
  | Kế hoạch đầu năm | Chỉ tiêu đầu năm | Kết quả năm trước | Kết quả cuối năm trước | Kết quả đầu năm
  | Yêu cầu đạt | Mức yêu cầu | Số PAKN tiếp nhận | Số hồ sơ giải quyết trễ hạn | Số PAKN | Số hồ sơ tiếp nhận | ${lists.FEES} | ${AIMED_AT} | ${DONE_BY}
`);
