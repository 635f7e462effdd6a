/** Heads as sheets of schools write them, by record type and field; " › " parts a head from what stands beneath it. */
export const VIETNAMESE_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "school-standard school": {
    classes: "Lớp (lớp) | Số lớp năm học này | Trường có bao nhiêu lớp",
    teachers:
      "Đội ngũ nhà giáo › Tổng số GV | Giáo viên trong biên chế (người) | Biên chế › Giáo viên | Đội ngũ CBQL, GV › GV",
    managersAndTeachers: "Đội ngũ CBQL, GV › Tổng số | CBQL, GV › Tổng số",
    excellent: "GVDG cấp cơ sở trở lên | Dạy giỏi từ cấp cơ sở | GV dạy giỏi cấp CS trở lên",
    vices: "CBQL › Phó hiệu trưởng | Có mấy phó hiệu trưởng",
    viceRating: "Xếp loại CBQL › Phó hiệu trưởng | Phó hiệu trưởng được Sở xếp loại",
    principalRating: "Xếp loại CBQL › Hiệu trưởng | Hiệu trưởng được Sở xếp loại",
    dropouts: "Biến động HS › Bỏ học | Nghỉ bỏ học",
    repeaters: "Biến động HS › Lưu ban",
    dropoutsAndRepeaters: "Biến động HS › Bỏ học / Lưu ban",
    founded: "Thành lập (năm) | Trường thành lập",
    usedArea: "DTSD | Diện tích sử dụng thực tế",
  },
  "school-standard recognition": {
    lastCheck: "Lần kiểm tra định kỳ gần đây nhất | Kiểm tra 2,5 năm (ngày)",
    signed: "Ngày ra quyết định",
  },
  "school-standard member": {
    organisation: "Sở, ban, ngành",
    teamRole: "Vị trí trong đoàn",
  },
  "admin-reform dossier": {
    code: "Ký hiệu hồ sơ | Số vào sổ",
    procedure: "Thủ tục đề nghị | Yêu cầu giải quyết",
    applicant: "Phụ huynh đứng tên | Người đề nghị",
    received: "Ngày vào sổ nhận đơn | Thời điểm nhận hồ sơ",
    returned: "Ngày ký nhận kết quả | Ngày trả hồ sơ cho dân",
    apology: "Đã gửi TXL | Đã xin lỗi PH chưa",
    apologyDate: "Xin lỗi ngày | Ngày gửi phiếu xin lỗi",
  },
  "admin-reform indicator": {
    done: "Số đạt | Số đã làm",
    total: "Trên tổng số | Số phải làm",
    rate: "Kết quả cuối năm | Thực đạt (%)",
  },
  "admin-reform survey": {
    answers: "Số PHHS tham gia",
    very: "Hoàn toàn hài lòng",
  },
};

/** Heads that are something else: a part, another time, a plan, a signature beside the thing. */
export const NOT_VIETNAMESE_LABELS: Readonly<Record<string, string>> = {
  "school-standard school":
    "CBQL › Hiệu trưởng | Biên chế được giao › Giáo viên | Đội ngũ nhà giáo › Nữ | Đội ngũ CBQL, GV, NV › Tổng số",
  "school-standard recognition": "Dự kiến kiểm tra lại | Ngày kiểm tra tiếp theo",
  "admin-reform dossier": "Phụ huynh ký nhận | Người nhận kết quả | Ngày bổ sung hồ sơ",
  "admin-reform indicator": "Kế hoạch đầu năm | Kết quả năm trước | Chỉ tiêu năm 2025",
  "admin-reform survey": "Số phiếu phát ra | Chưa hài lòng",
};

/** Targets and tasks as lists of them word them, by code. */
export const VIETNAMESE_ITEMS: Readonly<Record<string, string>> = {
  "II.1.3": "Hồ sơ TTHC trễ hẹn đã xin lỗi người dân",
  "II.4": "Tỷ lệ số hóa kết quả, hồ sơ TTHC còn giá trị sử dụng của đơn vị",
  "II.6.2": "Tỷ lệ viên chức ứng dụng chữ ký số trong công việc",
  "III.3.4": "Xử lý nghiêm sai phạm, tiêu cực trong giải quyết hồ sơ",
  "III.5.5": "Kiểm tra thực thi công vụ",
  "III.6.3": "Cơ chế tự chủ tài chính",
  "III.7.3": "Ký số khi giải quyết hồ sơ TTHC",
  "III.7.9": "Báo cáo trên Hệ thống thông tin báo cáo",
};
