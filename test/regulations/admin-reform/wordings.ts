/** How units word the targets of the plan, as seen or as the plan's own words shortened. */
export const TARGETS: Readonly<Record<string, readonly string[]>> = {
  "II.1.1-1": [
    "Trả hồ sơ cho cha mẹ các bé đúng hẹn",
    "Giải quyết xong hồ sơ TTHC trong hạn",
    "Tỷ lệ giải quyết hồ sơ TTHC đúng hạn",
    "Giải quyết hồ sơ TTHC đúng hạn tại đơn vị",
    "Tỷ lệ hồ sơ TTHC giải quyết đúng hạn",
    "Tỷ lệ giải quyết hồ sơ TTHC đúng hạn từ 98% trở lên tại đơn vị",
    "TL đúng hạn",
    "Trên 98% hồ sơ được giải quyết đúng và trước hạn",
  ],
  "II.1.1-2": [
    "Đơn khiếu nại, tố cáo, kiến nghị giải quyết xong",
    "Đơn thư của phụ huynh đã xử lý, trả lời",
    "Tỷ lệ xử lý đơn, giải quyết khiếu nại, tố cáo",
    "Xử lý đơn, giải quyết khiếu nại, tố cáo",
    "Tỷ lệ giải quyết đơn thư, KNTC",
    "Xử lý đơn, giải quyết khiếu nại, tố cáo tỷ lệ đạt 95% trở lên",
    "Giải quyết khiếu nại, tố cáo",
  ],
  "II.1.3": [
    "Hồ sơ TTHC trễ hẹn có thư xin lỗi",
    "100% hồ sơ TTHC giải quyết trễ hẹn phải kịp thời thông báo xin lỗi",
    "Thư xin lỗi hồ sơ trễ hẹn",
    "Tỷ lệ hồ sơ trễ hẹn được xin lỗi",
    "Thông báo xin lỗi tổ chức, cá nhân khi trễ hẹn",
  ],
  "II.1.4": [
    "TTHC nội bộ được công bố, công khai",
    "100% thủ tục hành chính nội bộ của đơn vị được công bố, công khai và cập nhật kịp thời",
    "Công khai TTHC nội bộ",
    "Tỷ lệ TTHC nội bộ được công bố",
  ],
  "II.2.1": [
    "Bố mẹ hài lòng với dịch vụ chăm sóc, nuôi dưỡng, giáo dục của trường",
    "Mức độ hài lòng đối với dịch vụ do đơn vị cung cấp",
    "Mức độ hài lòng của cá nhân, tổ chức đối với dịch vụ công",
    "Sự hài lòng về dịch vụ do đơn vị cung cấp",
    "Tỷ lệ hài lòng đối với dịch vụ do đơn vị cung cấp đạt 95% trở lên",
  ],
  "II.2.2": [
    "Ba mẹ hài lòng khi đến trường làm giấy tờ, thủ tục",
    "Mức độ hài lòng về giải quyết TTHC",
    "Mức độ hài lòng của cá nhân, tổ chức về giải quyết thủ tục hành chính",
    "Tỷ lệ hài lòng về giải quyết TTHC",
    "Hài lòng TTHC",
    "Trên 95% người dân hài lòng khi làm TTHC",
  ],
  "II.2.3": [
    "Ý kiến góp ý, phản ánh của phụ huynh được nhận, trả lời, dán bảng tin",
    "Phản ánh, kiến nghị được tiếp nhận, xử lý, trả lời và công khai",
    "100% phản ánh, kiến nghị của cá nhân, tổ chức về quy định, thủ tục hành chính được tiếp nhận, xử lý",
    "PAKN được xử lý",
    "Tỷ lệ xử lý PAKN",
  ],
  "II.6.1": [
    "Văn bản chính thức luân chuyển qua môi trường điện tử",
    "Văn bản, tài liệu chính thức trao đổi trên môi trường điện tử",
    "100% các văn bản, tài liệu chính thức trao đổi tại đơn vị được thực hiện trên môi trường điện tử",
    "Văn bản điện tử",
    "Tỷ lệ văn bản trao đổi trên môi trường điện tử",
  ],
  "II.6.2": [
    "Thầy cô, nhân viên ký số khi xử lý công việc",
    "CBCC sử dụng chữ ký số",
    "100% cán bộ, công chức tại đơn vị sử dụng chữ ký số",
    "Cán bộ, công chức, viên chức sử dụng chữ ký số",
    "Tỷ lệ sử dụng CKS",
  ],
  "II.6.3": [
    "Hệ thống báo cáo kết nối liên thông",
    "Ứng dụng 100% hệ thống báo cáo của đơn vị được kết nối liên thông, chia sẻ dữ liệu",
    "Hệ thống báo cáo được kết nối với hệ thống của Huyện",
  ],
  "II.6.4": [
    "CBCC sử dụng thư điện tử công vụ",
    "100% cán bộ, công chức sử dụng hệ thống thư điện tử công vụ",
    "Sử dụng email công vụ",
    "Tỷ lệ sử dụng mail công vụ",
  ],
  "II.4": [
    "Số hóa kết quả và hồ sơ TTHC của đơn vị",
    "Số hóa hồ sơ, kết quả giải quyết TTHC thuộc thẩm quyền giải quyết của đơn vị",
    "Tỷ lệ số hóa hồ sơ TTHC thuộc thẩm quyền của đơn vị",
  ],
  "III.3.6-1": [
    "Số hóa kết quả TTHC thuộc thẩm quyền cấp huyện",
    "Số hóa kết quả và hồ sơ giải quyết thủ tục hành chính thuộc thẩm quyền giải quyết của cấp huyện",
  ],
  "III.3.6-2": [
    "Phụ huynh khỏi nộp lại giấy tờ trường đã có",
    "Người dân không phải cung cấp lại thông tin, giấy tờ",
    "Trên 80% người dân khi thực hiện TTHC không phải cung cấp lại các thông tin, giấy tờ, tài liệu",
    "Tỷ lệ người dân không phải cung cấp lại thông tin",
    "Tái sử dụng dữ liệu",
  ],
  "III.3.3-1": [
    "TTHC được công bố, công khai đầy đủ, đúng hạn",
    "100% thủ tục hành chính được công bố, công khai đầy đủ, đúng hạn",
    "Tỷ lệ TTHC công khai đầy đủ, đúng hạn",
  ],
  "III.3.3-2": [
    "Hồ sơ TTHC tiếp nhận, giải quyết tại đơn vị",
    "100% các hồ sơ thủ tục hành chính tiếp nhận, giải quyết tại đơn vị",
  ],
  "III.1.3": [
    "Báo cáo định kỳ, đột xuất đúng hạn",
    "Thực hiện nghiêm chế độ thông tin, báo cáo định kỳ, đột xuất",
    "Chế độ báo cáo định kỳ, đột xuất đúng thời gian",
  ],
};

/** How they word its demands without a figure. */
export const DEMANDS: Readonly<Record<string, readonly string[]>> = {
  "II.1.2": [
    "Tỷ lệ hồ sơ đúng hạn, trễ hạn có đăng, cập nhật",
    "Công khai và cập nhật kịp thời tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn",
    "Đơn vị thực hiện công khai và cập nhật kịp thời tỷ lệ giải quyết hồ sơ TTHC đúng hạn/trễ hạn",
    "Công khai tỷ lệ giải quyết đúng hạn",
    "Công khai tỷ lệ giải quyết hồ sơ TTHC đúng hạn, trễ hạn",
  ],
  "II.3": [
    "Tỷ lệ hài lòng của người dân khi làm thủ tục (cập nhật)",
    "Công khai và cập nhật kịp thời tỷ lệ đánh giá hài lòng",
    "Công khai tỷ lệ đánh giá hài lòng của người dân khi giải quyết TTHC",
    "Đơn vị thực hiện công khai và cập nhật kịp thời tỷ lệ đánh giá hài lòng của người dân khi giải quyết TTHC",
    "Công khai kết quả khảo sát hài lòng",
  ],
  "II.5-1": [
    "Làm thủ tục hành chính: phụ huynh được thanh toán không dùng tiền mặt",
    "Thu lệ phí khi giải quyết TTHC bằng chuyển khoản",
    "Ứng dụng thanh toán điện tử trong giải quyết TTHC",
    "Đơn vị thực hiện ứng dụng thanh toán điện tử trong giải quyết TTHC",
    "Thanh toán điện tử trong giải quyết thủ tục hành chính",
  ],
  "II.5-2": [
    "Ứng dụng thanh toán điện tử trong cung ứng dịch vụ công",
    "Thanh toán điện tử trong cung ứng dịch vụ công",
    "Thanh toán điện tử dịch vụ công",
  ],
  "III.1.12": [
    "Trang thông tin điện tử có chuyên mục CCHC",
    "Trang thông tin điện tử của đơn vị có các chuyên mục dành riêng về công tác CCHC",
    "Chuyên mục CCHC trên trang thông tin điện tử",
    "Chuyên mục cải cách hành chính trên website",
  ],
  "III.2.5": [
    "Công bố kịp thời danh mục văn bản hết hiệu lực",
    "Công bố kịp thời danh mục văn bản hết hiệu lực, ngưng hiệu lực",
    "Danh mục văn bản hết hiệu lực",
  ],
  "III.3.8": [
    "Tự kiểm tra công tác giải quyết TTHC",
    "Tăng cường thực hiện tự kiểm tra công tác giải quyết thủ tục hành chính tại đơn vị",
    "Thường xuyên tự kiểm tra việc giải quyết hồ sơ TTHC",
  ],
  "III.6.2": [
    "Ban hành quy chế quản lý, sử dụng tài sản công",
    "Đơn vị xây dựng ban hành quy chế quản lý, sử dụng tài sản công; thường xuyên tự kiểm tra",
    "Quy chế quản lý tài sản công",
  ],
  "III.8.1-2": [
    "Cung cấp danh sách người nộp hồ sơ khi được yêu cầu",
    "Cung cấp danh sách cá nhân, tổ chức thực hiện TTHC khi có yêu cầu",
    "Danh sách người dân thực hiện TTHC",
  ],
};
