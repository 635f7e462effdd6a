import type { Attest } from "./attests";

const item = (id: string, field: string, name: string, vi: string, en: string): Attest => ({
  id,
  field,
  name,
  title: { vi, en },
});

/** Article 7(4): the blocks of buildings, answered item by item. */
export const FACILITY_ATTESTS: readonly Attest[] = [
  item(
    "7.4.a1-2",
    "classrooms",
    "Phòng học, bàn ghế, bảng đúng quy cách",
    "Phòng học, bàn ghế, bảng đúng quy cách; thoáng, sáng, an toàn",
    "Rooms, desks and boards are to standard; airy, light, safe"
  ),
  item("7.4.a2", "healthRoom", "Phòng y tế", "Có phòng y tế trường học", "There is a health room"),
  item(
    "7.4.b1-1",
    "subjectRooms",
    "Phòng học bộ môn",
    "Có các phòng học bộ môn đạt tiêu chuẩn",
    "There are subject rooms to standard"
  ),
  item(
    "7.4.b1-2",
    "equipmentRoom",
    "Phòng thiết bị dạy học",
    "Có phòng thiết bị dạy học",
    "There is an equipment room"
  ),
  item(
    "7.4.b1-3",
    "laboratory",
    "Phòng thí nghiệm",
    "Có phòng thí nghiệm đủ trang thiết bị",
    "There is a laboratory, fully equipped"
  ),
  item(
    "7.4.b2",
    "library",
    "Thư viện",
    "Có thư viện đạt tiêu chuẩn, có tư liệu điện tử",
    "There is a library to standard, with electronic resources"
  ),
  item(
    "7.4.b3-1",
    "traditionRoom",
    "Phòng truyền thống",
    "Có phòng truyền thống",
    "There is a tradition room"
  ),
  item(
    "7.4.b3-2",
    "sportsArea",
    "Khu luyện tập thể dục thể thao",
    "Có khu luyện tập thể dục thể thao",
    "There is a sports area"
  ),
  item(
    "7.4.b3-3",
    "unionOffice",
    "Phòng làm việc của Công đoàn",
    "Có phòng làm việc của Công đoàn",
    "There is an office of the trade union"
  ),
  item(
    "7.4.b3-4",
    "youthUnionRoom",
    "phòng Đoàn TNCS HCM",
    "Có phòng hoạt động của Đoàn Thanh niên",
    "There is a room of the Youth Union"
  ),
  item(
    "7.4.b3-5",
    "pioneersRoom",
    "Phòng hoạt động của Đội Thiếu niên tiền phong",
    "Có phòng hoạt động của Đội Thiếu niên tiền phong",
    "There is a room of the Young Pioneers"
  ),
  item(
    "7.4.c-1",
    "principalRoom",
    "Phòng làm việc của hiệu trưởng",
    "Có phòng làm việc của hiệu trưởng",
    "There is an office of the principal"
  ),
  item(
    "7.4.c-3",
    "schoolOffice",
    "Văn phòng nhà trường",
    "Có văn phòng nhà trường",
    "There is a school office"
  ),
  item(
    "7.4.c-4",
    "councilRoom",
    "Phòng họp hội đồng giáo dục",
    "Có phòng họp hội đồng giáo dục",
    "There is a council room"
  ),
  item("7.4.c-6", "dutyRoom", "Phòng thường trực", "Có phòng thường trực", "There is a duty room"),
  item("7.4.c-7", "store", "Kho", "Có kho", "There is a store"),
  item(
    "7.4.d",
    "playground",
    "Sân chơi sạch, có cây bóng mát",
    "Sân chơi sạch, vệ sinh, có cây bóng mát",
    "A clean playground with shade trees"
  ),
  item(
    "7.4.e-1",
    "teacherToilets",
    "Khu vệ sinh giáo viên",
    "Khu vệ sinh riêng cho giáo viên",
    "Separate toilets for teachers"
  ),
  item(
    "7.4.e-2",
    "boysToilets",
    "Khu vệ sinh học sinh nam",
    "Khu vệ sinh riêng cho học sinh nam",
    "Separate toilets for boys"
  ),
  item(
    "7.4.e-3",
    "girlsToilets",
    "Khu vệ sinh học sinh nữ",
    "Khu vệ sinh riêng cho học sinh nữ",
    "Separate toilets for girls"
  ),
  item(
    "7.4.e-4",
    "noPollution",
    "Khu vệ sinh không làm ô nhiễm môi trường",
    "Khu vệ sinh không làm ô nhiễm môi trường",
    "The toilets pollute nothing"
  ),
  item(
    "7.4.g",
    "parking",
    "Khu để xe cho giáo viên và từng khối lớp",
    "Khu để xe cho giáo viên và từng khối lớp hoặc lớp, trong khuôn viên",
    "Parking for teachers and by grade or class, inside the grounds"
  ),
  item(
    "7.4.h-1",
    "water",
    "Đủ nước sạch",
    "Đủ nước sạch cho dạy học, giáo viên, học sinh",
    "Enough clean water"
  ),
  item(
    "7.4.h-2",
    "drainage",
    "Hệ thống thoát nước hợp vệ sinh",
    "Hệ thống thoát nước hợp vệ sinh",
    "Hygienic drainage"
  ),
];
