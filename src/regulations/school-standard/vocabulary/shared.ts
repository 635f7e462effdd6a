import { vocabulary } from "../../../rules";

/** Fields of several record types. */
export const SHARED = vocabulary(`
school: trường | trường THPT | trường THCS | đơn vị | tên đơn vị | trường học | nhà trường | tên nhà trường
  | tên trường học | trường (đơn vị) | tên cơ sở giáo dục | cơ sở giáo dục | tên trường/đơn vị
  | đơn vị trường | đơn vị (trường) | tên đơn vị trường | các trường | đơn vị trường học | trường trung học
  | trường THCS/THPT | trường THCS, THPT | tên trường trung học | Đơn vị công tác | Thuộc trường
  | Trường (điểm trường chính) | Đơn vị báo cáo | Nơi công tác | Trường công tác | Cơ quan công tác
  | Thuộc đơn vị | Trường được kiểm tra | Dạy tại trường | Giảng dạy tại trường | Công tác tại trường | Đang dạy tại trường | Trường đăng ký đạt chuẩn | Trường đăng ký công nhận | Trường được thống kê | Trường giảng dạy | Tên trường kiểm kê CSVC | Trường đang công tác | Nơi đang công tác
  | Tên trường công tác
  | Tên trường (theo quyết định mới nhất) | Tên gọi hiện nay | Tên trường đề nghị công nhận | Tên đơn vị đề nghị
  | Trường tự kiểm tra | Trường báo cáo | Trường thống kê | Trường lập báo cáo | Đơn vị lập báo cáo | Trường tự đánh giá | Trường kê khai
  | Tên trường tự đánh giá | Đơn vị tự đánh giá | Đơn vị kê khai | Trường (ghi tên) | Trường kiểm tra CSVC | Trường được kiểm tra CSVC | Trường thống kê CSVC
  | Trường kiểm kê CSVC | Trường khảo sát CSVC | Kiểm tra CSVC trường | Kiểm tra CSVC tại trường | Trường báo cáo CSVC | Trường có CSVC được kiểm tra | Trường (ghi đầy đủ) | Tên trường hiện nay | Trường đề nghị công nhận
  | Trường xin công nhận | Trường đề nghị kiểm tra | Tên trường theo con dấu | Đơn vị trường công tác | Trường đang giảng dạy | Đơn vị đang công tác
# Ratings on the standards for principals and teachers, of the older scale and the later one.
rating = xuất sắc: XS | loại xuất sắc | hoàn thành xuất sắc
rating = tốt: T | loại tốt
rating = khá: K | loại khá
rating = trung bình: TB | loại trung bình
rating = đạt: Đ | mức đạt | loại đạt | đạt yêu cầu
rating = kém: loại kém | yếu
rating = chưa đạt: CĐ | không đạt | chưa đạt yêu cầu | KĐ
level: loại trường | loại hình trường | bậc học | cấp trường
  | cấp | cấp học/bậc học | bậc/cấp học | loại hình cấp học | trường thuộc cấp | cấp học của trường | bậc
  | cấp học (THCS/THPT) | Cấp dạy | Thuộc cấp học | Ngành học/cấp học | Cấp học giảng dạy | Dạy cấp học
  | Trường thuộc cấp học | Trường THCS/THPT/nhiều cấp học | Cấp học của lớp | Thuộc cấp | Cấp học (chọn)
  | Cấp học tham gia giảng dạy | Giáo viên cấp | GV dạy cấp (THCS/THPT) | Cấp học (THCS, THPT, TH) | Cấp/bậc
  | Lớp thuộc cấp học nào | Bậc dạy | Bậc học đạt chuẩn | Cấp học được CN | Bậc học thống kê
  | Bậc học của trường | Cấp học của trường kê khai | Thuộc loại hình cấp học | Trường thuộc bậc
  | Loại trường/cấp học | Bậc học công tác | Bậc học lớp | Cấp học của trường đạt CQG
  | Trường thuộc cấp học nào | Cấp học đào tạo | Cấp học thống kê | Thống kê cấp học | Cấp học báo cáo | Cấp học đánh giá
  | Cấp học kê khai | Cấp học kiểm tra | Cấp học (đánh dấu) | Báo cáo cấp học | Trường có cấp học | Trường dạy cấp học
  | Cấp học của đơn vị | Bậc học của đơn vị | Thuộc bậc học | Cấp học trường | Trường THCS/THPT/nhiều cấp | Cấp học đề nghị công nhận | Cấp học quản lý | Cấp đào tạo
level = THCS: trung học cơ sở | cấp THCS | trường THCS | trường trung học cơ sở | cấp 2 | cấp II
level = THPT: trung học phổ thông | cấp THPT | trường THPT | trường trung học phổ thông | cấp 3 | cấp III
level = THPT chuyên: trường THPT chuyên | trung học phổ thông chuyên | chuyên | trường chuyên
level = TH-THCS: TH và THCS | TH&THCS | TH & THCS | TH, THCS | tiểu học và THCS
  | tiểu học và trung học cơ sở
level = THCS-THPT: THCS và THPT | THCS&THPT | THCS & THPT | THCS, THPT | THCS - THPT | cấp 2-3 | cấp 2, 3
  | cấp II-III | trung học cơ sở và trung học phổ thông
level = TH-THCS-THPT: TH, THCS và THPT | TH, THCS, THPT | TH-THCS&THPT | TH - THCS - THPT | cấp 1-2-3
  | cấp 1, 2, 3
level = nhiều cấp học: phổ thông có nhiều cấp học | trường phổ thông có nhiều cấp học
  | phổ thông nhiều cấp học | nhiều cấp | PT nhiều cấp học | liên cấp | trường liên cấp | phổ thông liên cấp
`);
