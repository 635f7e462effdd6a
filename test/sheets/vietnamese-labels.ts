/** Heads as sheets of schools write them, by record type and field; " › " parts a head from what stands beneath it. */
export const VIETNAMESE_LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "school-standard school": {
    classes: "Lớp (lớp) | Số lớp năm học này | Trường có bao nhiêu lớp | Tổng số lớp học của trường",
    teachers:
      "Đội ngũ nhà giáo › Tổng số GV | Giáo viên trong biên chế (người) | Biên chế › Giáo viên | Đội ngũ CBQL, GV › GV | " +
      "CB, GV, NV › Giáo viên | Số GV (cả hợp đồng)",
    atStandard: "Giáo viên › Trình độ đào tạo › Đạt chuẩn",
    trained: "GV đạt và trên chuẩn | GV đạt chuẩn về trình độ",
    computerUsers: "CBQL, GV dùng được máy vi tính | CB, GV › Sử dụng được máy vi tính",
    managersAndTeachers: "Đội ngũ CBQL, GV › Tổng số | CBQL, GV › Tổng số",
    excellent: "GVDG cấp cơ sở trở lên | Dạy giỏi từ cấp cơ sở | GV dạy giỏi cấp CS trở lên",
    vices: "CBQL › Phó hiệu trưởng | Có mấy phó hiệu trưởng",
    viceRating:
      "Xếp loại CBQL › Phó hiệu trưởng | Phó hiệu trưởng được Sở xếp loại | Phó hiệu trưởng › Chuẩn hiệu trưởng",
    principalRating: "Xếp loại CBQL › Hiệu trưởng | Hiệu trưởng được Sở xếp loại",
    dropouts: "Biến động HS › Bỏ học | Nghỉ bỏ học",
    repeaters: "Biến động HS › Lưu ban",
    dropoutsAndRepeaters: "Biến động HS › Bỏ học / Lưu ban",
    conductGoodFairShare: "Tỷ lệ HS có hạnh kiểm từ khá trở lên",
    noPollution: "KVS không ô nhiễm",
    officeTeam: "Tổ VP",
    groups: "Nhà trường có mấy tổ CM",
    shifts: "Trường tổ chức mấy ca/ngày",
    usedAreaPerPupil: "BQ DTSD/HS | Diện tích sử dụng/em",
    founded: "Thành lập (năm) | Trường thành lập",
    usedArea: "DTSD | Diện tích sử dụng thực tế",
  },
  "school-standard recognition": {
    lastCheck: "Lần kiểm tra định kỳ gần đây nhất | Kiểm tra 2,5 năm (ngày)",
    signed: "Ngày ra quyết định | Ngày QĐ công nhận CQG | Ngày/tháng/năm công nhận",
  },
  "school-standard teacher": {
    leaderRating: "Chuẩn HT › Xếp loại | Xếp loại theo TT29/2009",
    rating: "Kết quả xếp loại chuẩn",
    trained: "Đạt chuẩn trở lên",
    role: "Là CBQL/GV | Chức vụ, công việc",
  },
  "school-standard facility": {
    healthRoom: "Phòng YT học đường",
    councilRoom: "Phòng Hội đồng SP",
    pioneersRoom: "Phòng Đội TN",
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
    due: "Ngày phải trả kết quả | Ngày phải giải quyết xong | Hạn theo giấy hẹn",
    resupplied: "Cung cấp lại thông tin (có/không) | Người dân phải nộp lại",
    spared: "Không cung cấp lại thông tin",
    settledAt: "Nơi GQ hồ sơ",
    returned: "Ngày ký nhận kết quả | Ngày trả hồ sơ cho dân",
    apology: "Đã gửi TXL | Đã xin lỗi PH chưa",
    apologyDate: "Xin lỗi ngày | Ngày gửi phiếu xin lỗi | Thư xin lỗi › Ngày",
  },
  "admin-reform indicator": {
    done: "Số đạt | Số đã làm",
    total: "Trên tổng số | Số phải làm",
    rate: "Kết quả cuối năm | Thực đạt (%)",
  },
  "admin-reform survey": {
    answers: "Số PHHS tham gia",
    satisfied: "Kết quả › Hài lòng | Số phiếu chọn hài lòng",
    very: "Hoàn toàn hài lòng",
  },
};

/** Heads that are something else: a part, another time, a plan, a signature beside the thing. */
export const NOT_VIETNAMESE_LABELS: Readonly<Record<string, string>> = {
  "school-standard school":
    "CBQL › Hiệu trưởng | Biên chế được giao › Giáo viên | Đội ngũ nhà giáo › Nữ | Đội ngũ CBQL, GV, NV › Tổng số | " +
    "Nhân viên › Thư viện | Nhân viên › Biết sử dụng vi tính | Cán bộ quản lý › Trình độ đào tạo › Đạt chuẩn | " +
    "Năm tới › Số phòng học | Hiệu trưởng › Trình độ | Phòng y tế › Giường",
  "school-standard teacher": "Trình độ | Chuẩn hiệu trưởng › Tự xếp loại",
  "school-standard recognition": "Dự kiến kiểm tra lại | Ngày kiểm tra tiếp theo",
  "admin-reform dossier": "Phụ huynh ký nhận | Người nhận kết quả | Ngày bổ sung hồ sơ",
  "admin-reform indicator":
    "Kế hoạch đầu năm | Kết quả năm trước | Chỉ tiêu năm 2025 | Yêu cầu đạt | Phải đạt",
  "admin-reform survey": "Số phiếu phát ra | Số phiếu phải thu | Chưa hài lòng | Kết quả › Không hài lòng",
};

/** Targets and tasks as lists of them word them, by code. */
export const VIETNAMESE_ITEMS: Readonly<Record<string, string>> = {
  "II.1.1-1": "Tỷ lệ hồ sơ hành chính giải quyết đúng thời hạn",
  "II.1.2": "Cập nhật công khai tỷ lệ hồ sơ đúng hẹn, trễ hẹn trên website",
  "II.2.1": "Tỷ lệ hài lòng của PH đối với dịch vụ giáo dục mầm non",
  "II.5-1": "Thu phí, lệ phí TTHC bằng hình thức không tiền mặt",
  "II.6.1": "100% văn bản trao đổi qua phần mềm",
  "II.6.4": "CB, VC có và dùng hộp thư điện tử công vụ",
  "III.3.3-1": "Công khai đầy đủ bộ TTHC",
  "III.3.3-2": "Tỷ lệ hồ sơ TTHC giải quyết tại đơn vị",
  "II.1.3": "Hồ sơ TTHC trễ hẹn đã xin lỗi người dân",
  "II.4": "Tỷ lệ số hóa kết quả, hồ sơ TTHC còn giá trị sử dụng của đơn vị",
  "II.6.2": "Tỷ lệ viên chức ứng dụng chữ ký số trong công việc",
  "III.3.4": "Xử lý nghiêm sai phạm, tiêu cực trong giải quyết hồ sơ",
  "III.5.5": "Kiểm tra thực thi công vụ",
  "III.6.3": "Cơ chế tự chủ tài chính",
  "III.7.3": "Ký số khi giải quyết hồ sơ TTHC",
  "III.7.9": "Báo cáo trên Hệ thống thông tin báo cáo",
};

/** What such lists name beside them: a number of cases, another matter of nearly the same words. */
export const NO_VIETNAMESE_ITEMS =
  "Số TTHC nội bộ | Số PAKN tiếp nhận | Số hồ sơ giải quyết trễ hạn | Quy trình nội bộ giải quyết TTHC được công khai | " +
  "Chất lượng dịch vụ ăn uống | Người chịu trách nhiệm | Thanh toán học phí không dùng tiền mặt";
