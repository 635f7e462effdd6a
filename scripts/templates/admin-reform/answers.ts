/** What people said when they were asked, and what the unit says of itself. */
import { sheet } from "./layout";

export const survey = sheet({
  name: "Khảo sát",
  title: "KẾT QUẢ KHẢO SÁT Ý KIẾN HÀI LÒNG",
  head: ["STT", "Nội dung khảo sát", "Số phiếu thu về", "Rất hài lòng", "Hài lòng", "Tỷ lệ hài lòng"],
  widths: [6, 60, 14, 14, 14, 14],
  rows: [
    [1, "Mức độ hài lòng của cá nhân, tổ chức đối với dịch vụ do đơn vị cung cấp", 200, 120, 72, "96%"],
    [2, "Mức độ hài lòng của cá nhân, tổ chức về giải quyết TTHC", 120, 70, 47, "97,5%"],
  ],
});

export const attestations = sheet({
  name: "Xác nhận",
  title: "NỘI DUNG XÁC NHẬN",
  head: ["STT", "Nội dung", "Kết quả", "Ghi chú"],
  widths: [6, 80, 16, 20],
  rows: [
    [1, "Công khai và cập nhật kịp thời tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn", "Đã thực hiện"],
    [
      2,
      "Công khai và cập nhật kịp thời tỷ lệ đánh giá hài lòng của người dân khi giải quyết TTHC",
      "Đã thực hiện",
    ],
    [3, "Ứng dụng thanh toán điện tử trong giải quyết TTHC", "Có"],
    [4, "Ứng dụng thanh toán điện tử trong cung ứng dịch vụ công", "Có"],
    [5, "Trang thông tin điện tử có chuyên mục riêng về CCHC", "Có"],
    [6, "Công bố kịp thời danh mục văn bản hết hiệu lực, ngưng hiệu lực", "Đã thực hiện"],
    [7, "Tự kiểm tra công tác giải quyết thủ tục hành chính", "Đã thực hiện"],
    [8, "Ban hành quy chế quản lý, sử dụng tài sản công", "Đã thực hiện"],
    [9, "Cung cấp danh sách người dân đã thực hiện TTHC", "Đã thực hiện"],
    [10, "Thực hiện chế độ thông tin, báo cáo định kỳ, đột xuất", "Đã thực hiện"],
    [11, "Hiệu trưởng trực tiếp quản lý, chỉ đạo công tác CCHC tại đơn vị", "Có"],
    [12, "Tự kiểm tra, khảo sát công tác CCHC thường xuyên", "Đã thực hiện"],
    [13, "Tự theo dõi thi hành pháp luật, xử lý kịp thời kết quả theo dõi", "Đã thực hiện"],
    [14, "Thực hiện nghiêm việc xin lỗi và xử lý sai phạm trong giải quyết hồ sơ", "Đã thực hiện"],
    [15, "Tự đánh giá chất lượng phục vụ người dân theo thời gian thực", "Đã thực hiện"],
    [16, "Tự kiểm tra việc thực hiện quy tắc ứng xử và thực thi công vụ", "Đã thực hiện"],
    [17, "Thực hiện đúng cơ chế tự chủ tài chính", "Đã thực hiện"],
    [18, "Kết nối liên thông phần mềm quản lý văn bản và điều hành", "Có"],
    [19, "Ứng dụng chữ ký số trong tiếp nhận và giải quyết hồ sơ TTHC", "Có"],
    [20, "Thực hiện chế độ báo cáo qua Hệ thống thông tin báo cáo của Huyện", "Đã thực hiện"],
  ],
});
