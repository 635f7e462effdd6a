/** Who inspected the school, and what was decided. */
import type { CellSpec, SheetSpec } from "../../../src/xlsx/write";
import { sheet } from "./layout";

const MEMBERS: readonly CellSpec[][] = [
  ["Nguyễn Thị Hoa", "Phó Giám đốc", "Sở Giáo dục và Đào tạo", "Trưởng đoàn"],
  ["Trần Văn Bảo", "Trưởng phòng Giáo dục trung học", "Sở Giáo dục và Đào tạo", "Thư ký"],
  ["Lê Thị Mai", "Phó Chủ tịch", "Công đoàn ngành Giáo dục", "Thành viên"],
  ["Phạm Quốc Huy", "Chuyên viên", "Sở Nội vụ", "Thành viên"],
  ["Vũ Đình Tùng", "Chuyên viên", "Sở Kế hoạch và Đầu tư", "Thành viên"],
  ["Hoàng Thị Thu", "Chuyên viên", "Sở Tài chính", "Thành viên"],
  ["Đặng Hữu Nghĩa", "Chuyên viên", "Sở Y tế", "Thành viên"],
  ["Bùi Văn Toàn", "Hiệu trưởng", "Trường THPT Hùng Vương", "Thành viên"],
  ["Đỗ Thị Vân", "Hiệu trưởng", "Trường THCS Lê Lợi", "Thành viên"],
];

export const team = (): SheetSpec =>
  sheet({
    name: "Đoàn kiểm tra",
    title: "THÀNH PHẦN ĐOÀN KIỂM TRA CẤP TỈNH",
    head: [["TT", "Họ và tên", "Chức vụ", "Đơn vị công tác", "Nhiệm vụ trong đoàn"]],
    rows: MEMBERS.map((row, index) => [index + 1, ...row]),
    widths: [6, 24, 32, 34, 22],
  });

export const decisions = (): SheetSpec =>
  sheet({
    name: "Quyết định công nhận",
    title: "THEO DÕI QUYẾT ĐỊNH CÔNG NHẬN TRƯỜNG ĐẠT CHUẨN QUỐC GIA",
    note: "Tính đến ngày 30 tháng 9 năm 2018",
    head: [["TT", "Tên trường", "Cấp học", "Số quyết định", "Ngày ký", "Ngày kiểm tra định kỳ gần nhất"]],
    rows: [[1, "Trường THCS Nguyễn Du", "THCS", "2154/QĐ-UBND", "20/11/2014", "15/5/2017"]],
    widths: [6, 30, 12, 22, 16, 24],
  });
