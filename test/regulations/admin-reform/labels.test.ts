import { testLabels } from "../../support/labels";

/** Heads as schools and one-stop desks write them in their own registers, surveys and reports. */
testLabels(
  "admin-reform",
  {
    dossier: {
      code: ["Số giấy tiếp nhận", "SO_BIEN_NHAN", "Mã số hồ sơ"],
      procedure: ["Tên TTHC", "Nội dung yêu cầu giải quyết"],
      applicant: ["Chủ hồ sơ", "Họ tên phụ huynh", "NGUOI_NOP"],
      contact: ["SĐT phụ huynh", "Số ĐT"],
      received: ["Ngày nhận HS", "NGAY_TIEP_NHAN", "Thời gian › Tiếp nhận"],
      due: ["Hẹn trả KQ", "NGAY_HEN_TRA", "Trả kết quả › Theo hẹn"],
      returned: ["Ngày thực trả", "Trả kết quả › Thực tế"],
      apology: ["Thư xin lỗi (nếu trễ hạn)", "Thông báo xin lỗi nếu trễ hẹn"],
      digitised: ["Đã scan", "Tình trạng số hoá"],
      resupplied: ["Phải nộp lại giấy tờ"],
      spared: ["Không phải nộp lại giấy tờ đã có"],
      timeliness: ["Đúng hẹn/trễ hẹn"],
    },
    indicator: {
      "II.1.1-1": ["% hồ sơ TTHC giải quyết đúng hạn", "Tỷ lệ hồ sơ trả kết quả đúng hẹn (từ 98% trở lên)"],
      "II.1.1-2": ["Tỷ lệ đơn thư được xử lý, giải quyết"],
      "II.1.3": ["100% hồ sơ trễ hạn có thư xin lỗi công dân"],
      "II.2.1": [
        "% phụ huynh hài lòng với dịch vụ giáo dục",
        "Tỷ lệ người dân hài lòng về dịch vụ của trường",
      ],
      "II.2.2": ["Tỷ lệ hài lòng của phụ huynh khi thực hiện TTHC"],
      "II.2.3": ["Tỷ lệ PAKN của người dân được xử lý, trả lời"],
      "II.5-1": ["Áp dụng thanh toán không dùng tiền mặt trong giải quyết TTHC"],
      "II.6.1": ["% văn bản trao đổi trên môi trường điện tử"],
      "II.6.2": ["Viên chức dùng CKS", "Tỷ lệ CB, CC sử dụng chữ ký số"],
      "II.6.4": ["100% cán bộ, viên chức sử dụng email công vụ"],
      "III.3.3-2": ["Hồ sơ TTHC được tiếp nhận và giải quyết tại trường"],
      "III.3.6-2": ["Tỷ lệ công dân không phải nộp lại giấy tờ"],
      done: ["Kết quả › Số lượng đạt", "Số đã hoàn thành"],
      total: ["Số lượng › Tổng số", "Số lượng phải thực hiện"],
      rate: ["Kết quả cả năm (%)", "% hoàn thành"],
      answer: ["Tự đánh giá (Đạt/Không đạt)"],
    },
    attestation: {
      "II.1.2": ["Công khai, cập nhật tỷ lệ hồ sơ đúng hạn, trễ hạn"],
      "III.6.2": ["Đã ban hành quy chế quản lý tài sản công"],
      item: ["Nội dung cần kiểm tra"],
      answer: ["Kết quả tự kiểm tra"],
    },
    survey: {
      dimension: ["Nội dung câu hỏi"],
      satisfied: ["Số phụ huynh hài lòng"],
      answers: ["Số phiếu thu hồi"],
      rate: ["% hài lòng chung", "Chỉ số hài lòng"],
    },
  },
  {
    dossier: ["Ngày sinh", "Lý do trễ hạn", "Người tiếp nhận", "Phí, lệ phí"],
    indicator: [
      "Chỉ tiêu (%)",
      "Kế hoạch › Tỷ lệ",
      "Năm trước › Tỷ lệ đạt",
      "Tỷ lệ hồ sơ TTHC trễ hạn",
      "Số hồ sơ đang giải quyết",
      "Tỷ lệ hồ sơ đúng hạn 6 tháng",
      "Tỷ lệ người dân phải nộp lại giấy tờ",
      "Tỷ lệ trẻ bán trú",
    ],
    survey: ["Không hài lòng", "Đối tượng khảo sát", "Bình thường", "Số phiếu phát ra"],
  }
);
