/** Who teaches, and in which groups. */
import type { CellSpec, SheetSpec } from "../../../src/xlsx/write";
import { sheet } from "./layout";

export const groups = (): SheetSpec =>
  sheet({
    name: "Tổ chuyên môn",
    title: "CHUYÊN ĐỀ CỦA CÁC TỔ CHUYÊN MÔN",
    head: [["TT", "Tổ chuyên môn", "Số giáo viên", "Số chuyên đề trong năm"]],
    rows: [
      [1, "Toán - Tin", 3, 2],
      [2, "Ngữ văn - Lịch sử", 3, 3],
      [3, "Khoa học tự nhiên", 2, 2],
      [4, "Ngoại ngữ - Nghệ thuật", 2, 2],
    ],
    widths: [6, 34, 16, 26],
  });

const staff = (
  name: string,
  role: string,
  training: string,
  excellent: string,
  rating: string
): CellSpec[] => [name, role, training, excellent, rating];
const STAFF: readonly CellSpec[][] = [
  staff("Nguyễn Văn An", "Hiệu trưởng", "Trên chuẩn", "Không", "Xuất sắc"),
  staff("Trần Thị Bình", "Phó hiệu trưởng", "Trên chuẩn", "Không", "Khá"),
  staff("Lê Quang Cường", "Phó hiệu trưởng", "Đạt chuẩn", "Không", "Khá"),
  staff("Phạm Thị Dung", "Giáo viên", "Đạt chuẩn", "Có", "Xuất sắc"),
  staff("Hoàng Minh Đức", "Giáo viên", "Trên chuẩn", "Có", "Xuất sắc"),
  staff("Vũ Thị Giang", "Giáo viên", "Đạt chuẩn", "Có", "Khá"),
  staff("Đặng Văn Hải", "Tổ trưởng", "Đạt chuẩn", "Có", "Xuất sắc"),
  staff("Bùi Thị Hạnh", "Giáo viên", "Trên chuẩn", "Không", "Khá"),
  staff("Đỗ Đình Khôi", "Giáo viên", "Đạt chuẩn", "Không", "Khá"),
  staff("Ngô Thị Lan", "Giáo viên", "Đạt chuẩn", "Không", "Khá"),
  staff("Dương Văn Minh", "Giáo viên", "Đạt chuẩn", "Không", "Khá"),
  staff("Lý Thị Nga", "Giáo viên", "Trên chuẩn", "Không", "Khá"),
  staff("Hồ Anh Phúc", "Giáo viên", "Đạt chuẩn", "Không", "Khá"),
];

export const teachers = (): SheetSpec =>
  sheet({
    name: "Đội ngũ",
    title: "DANH SÁCH CÁN BỘ QUẢN LÝ, GIÁO VIÊN",
    head: [
      [
        "TT",
        "Họ và tên",
        "Chức vụ",
        "Đạt chuẩn trình độ đào tạo",
        "Dạy giỏi từ cấp cơ sở trở lên",
        "Xếp loại theo chuẩn",
      ],
    ],
    rows: STAFF.map((row, index) => [index + 1, ...row]),
    widths: [6, 26, 20, 20, 20, 18],
  });
