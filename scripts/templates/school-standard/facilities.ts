import type { SheetSpec } from "../../../src/xlsx/write";
import { sheet } from "./layout";

const FACILITIES = [
  ..."Phòng học, bàn ghế, bảng đúng quy cách|Phòng y tế trường học|Phòng học bộ môn|Phòng thiết bị dạy học".split(
    "|"
  ),
  ..."Phòng thí nghiệm|Thư viện|Phòng truyền thống|Khu luyện tập thể dục thể thao|Phòng làm việc của Công đoàn".split(
    "|"
  ),
  ..."Phòng hoạt động của Đoàn Thanh niên|Phòng hoạt động của Đội Thiếu niên tiền phong".split("|"),
  ..."Phòng làm việc của hiệu trưởng|Phòng làm việc của từng phó hiệu trưởng|Văn phòng nhà trường".split("|"),
  ..."Phòng họp hội đồng giáo dục|Phòng họp từng tổ bộ môn|Phòng thường trực|Kho".split("|"),
  ..."Khu sân chơi sạch, có cây bóng mát|Khu vệ sinh riêng cho giáo viên|Khu vệ sinh riêng cho học sinh nam".split(
    "|"
  ),
  ..."Khu vệ sinh riêng cho học sinh nữ|Khu vệ sinh không làm ô nhiễm môi trường".split("|"),
  ..."Khu để xe cho giáo viên và từng khối lớp|Đủ nước sạch|Hệ thống thoát nước hợp vệ sinh".split("|"),
];

export const facilities = (): SheetSpec =>
  sheet({
    name: "Cơ sở vật chất",
    title: "KIỂM KÊ CÁC KHỐI CÔNG TRÌNH",
    head: [["TT", "Hạng mục", "Có", "Không", "Ghi chú"]],
    rows: FACILITIES.map((name, index) => [index + 1, name, "x", null, null]),
    widths: [6, 56, 10, 10, 24],
  });
