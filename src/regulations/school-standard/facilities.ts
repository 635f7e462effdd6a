import type { Attest } from "./attests";

const item = (
  id: string,
  field: string,
  vi: string,
  en: string,
  labels: readonly string[],
  under?: Attest["under"]
): Attest => ({ id, field, title: { vi, en }, labels, ...(under && { under }) });

const toilets = (...labels: string[]): Attest["under"] => [
  { groups: ["khu vệ sinh", "nhà vệ sinh", "vệ sinh", "khu nhà vệ sinh", "công trình vệ sinh"], labels },
];

/** Article 7(4): the blocks of buildings, answered item by item. */
export const FACILITY_ATTESTS: readonly Attest[] = [
  item(
    "7.4.a1-2",
    "classrooms",
    "Phòng học, bàn ghế, bảng đúng quy cách; thoáng, sáng, an toàn",
    "Rooms, desks and boards are to standard; airy, light, safe",
    [
      "Phòng học, bàn ghế, bảng đúng quy cách",
      "diện tích phòng học, bàn ghế học sinh, bàn ghế giáo viên, bảng đúng quy cách",
      "phòng học, bàn ghế, bảng đúng quy cách; thoáng mát, đủ ánh sáng, an toàn",
      "phòng học đúng quy cách",
      "phòng học thoáng mát, đủ ánh sáng, an toàn",
      "phòng học thoáng mát",
      "bàn ghế, bảng đúng quy cách",
      "bàn ghế học sinh, bàn ghế giáo viên, bảng đúng quy cách",
      "phòng học, bàn ghế, bảng",
    ]
  ),
  item("7.4.a2", "healthRoom", "Có phòng y tế trường học", "There is a health room", [
    "Phòng y tế",
    "phòng y tế trường học",
    "phòng y tế học đường",
    "phòng y tế đảm bảo theo quy định",
    "phòng y tế trường học đảm bảo theo quy định",
  ]),
  item(
    "7.4.b1-1",
    "subjectRooms",
    "Có các phòng học bộ môn đạt tiêu chuẩn",
    "There are subject rooms to standard",
    [
      "Phòng học bộ môn",
      "các phòng học bộ môn",
      "phòng bộ môn",
      "các phòng học bộ môn đạt tiêu chuẩn",
      "phòng học bộ môn đạt tiêu chuẩn",
      "phòng học bộ môn đạt chuẩn",
    ]
  ),
  item("7.4.b1-2", "equipmentRoom", "Có phòng thiết bị dạy học", "There is an equipment room", [
    "Phòng thiết bị dạy học",
    "phòng thiết bị",
    "phòng thiết bị dạy học với đầy đủ trang thiết bị",
    "phòng đồ dùng dạy học",
    "phòng thiết bị giáo dục",
    "phòng thiết bị, đồ dùng dạy học",
  ]),
  item(
    "7.4.b1-3",
    "laboratory",
    "Có phòng thí nghiệm đủ trang thiết bị",
    "There is a laboratory, fully equipped",
    [
      "Phòng thí nghiệm",
      "phòng thí nghiệm thực hành",
      "phòng thí nghiệm, thực hành",
      "phòng thí nghiệm với đầy đủ trang thiết bị",
      "phòng thí nghiệm đầy đủ trang thiết bị",
      "các phòng thí nghiệm",
    ]
  ),
  item(
    "7.4.b2",
    "library",
    "Có thư viện đạt tiêu chuẩn, có tư liệu điện tử",
    "There is a library to standard, with electronic resources",
    [
      "Thư viện",
      "thư viện theo tiêu chuẩn quy định",
      "thư viện đạt tiêu chuẩn",
      "thư viện đạt chuẩn",
      "thư viện, tư liệu điện tử",
      "thư viện đạt tiêu chuẩn, có tư liệu điện tử",
      "phòng thư viện",
    ]
  ),
  item("7.4.b3-1", "traditionRoom", "Có phòng truyền thống", "There is a tradition room", [
    "Phòng truyền thống",
    "phòng truyền thống nhà trường",
  ]),
  item("7.4.b3-2", "sportsArea", "Có khu luyện tập thể dục thể thao", "There is a sports area", [
    "Khu luyện tập thể dục thể thao",
    "khu luyện tập TDTT",
    "khu luyện tập thể thao",
    "khu thể dục thể thao",
    "khu tập thể dục thể thao",
    "khu TDTT",
    "bãi tập",
    "sân bãi tập thể dục thể thao",
    "nhà tập đa năng",
    "khu tập luyện thể dục thể thao",
  ]),
  item(
    "7.4.b3-3",
    "unionOffice",
    "Có phòng làm việc của Công đoàn",
    "There is an office of the trade union",
    ["Phòng làm việc của Công đoàn", "phòng Công đoàn", "phòng làm việc Công đoàn", "văn phòng Công đoàn"]
  ),
  item(
    "7.4.b3-4",
    "youthUnionRoom",
    "Có phòng hoạt động của Đoàn Thanh niên",
    "There is a room of the Youth Union",
    [
      "phòng Đoàn TNCS HCM",
      "Phòng hoạt động của Đoàn Thanh niên",
      "phòng hoạt động của Đoàn Thanh niên cộng sản Hồ Chí Minh",
      "phòng hoạt động Đoàn Thanh niên",
      "phòng hoạt động của Đoàn TNCS Hồ Chí Minh",
      "phòng Đoàn Thanh niên",
      "phòng Đoàn TNCS Hồ Chí Minh",
      "phòng Đoàn TN",
      "phòng Đoàn",
    ]
  ),
  item(
    "7.4.b3-5",
    "pioneersRoom",
    "Có phòng hoạt động của Đội Thiếu niên tiền phong",
    "There is a room of the Young Pioneers",
    [
      "Phòng hoạt động của Đội Thiếu niên tiền phong",
      "phòng hoạt động của Đội Thiếu niên tiền phong Hồ Chí Minh",
      "phòng hoạt động Đội Thiếu niên tiền phong",
      "phòng hoạt động của Đội TNTP",
      "phòng hoạt động của Đội TNTP Hồ Chí Minh",
      "phòng Đội Thiếu niên tiền phong",
      "phòng Đội TNTP",
      "phòng Đội",
      "phòng truyền thống Đội",
    ]
  ),
  item(
    "7.4.c-1",
    "principalRoom",
    "Có phòng làm việc của hiệu trưởng",
    "There is an office of the principal",
    ["Phòng làm việc của hiệu trưởng", "phòng làm việc hiệu trưởng", "phòng hiệu trưởng", "phòng HT"]
  ),
  item("7.4.c-3", "schoolOffice", "Có văn phòng nhà trường", "There is a school office", [
    "Văn phòng nhà trường",
    "văn phòng",
    "văn phòng trường",
    "phòng văn phòng",
  ]),
  item("7.4.c-4", "councilRoom", "Có phòng họp hội đồng giáo dục", "There is a council room", [
    "Phòng họp hội đồng giáo dục",
    "phòng họp hội đồng giáo dục nhà trường",
    "phòng họp hội đồng",
    "phòng hội đồng",
    "phòng hội đồng giáo dục",
    "phòng họp hội đồng sư phạm",
    "phòng hội đồng sư phạm",
  ]),
  item("7.4.c-6", "dutyRoom", "Có phòng thường trực", "There is a duty room", [
    "Phòng thường trực",
    "phòng trực",
    "phòng thường trực, bảo vệ",
    "phòng bảo vệ",
    "nhà thường trực",
    "phòng thường trực - bảo vệ",
  ]),
  item("7.4.c-7", "store", "Có kho", "There is a store", ["Kho", "nhà kho", "phòng kho", "kho chứa đồ"]),
  item(
    "7.4.d",
    "playground",
    "Sân chơi sạch, vệ sinh, có cây bóng mát",
    "A clean playground with shade trees",
    [
      "Sân chơi sạch, có cây bóng mát",
      "khu sân chơi",
      "khu sân chơi sạch, đảm bảo vệ sinh và có cây bóng mát",
      "khu sân chơi sạch, đảm bảo vệ sinh, có cây bóng mát",
      "khu sân chơi sạch",
      "khu sân chơi sạch, có cây bóng mát",
      "khu sân chơi, cây bóng mát",
      "sân chơi",
      "sân chơi sạch",
      "sân chơi, cây bóng mát",
      "sân chơi có cây bóng mát",
      "sân chơi, bãi tập có cây bóng mát",
    ]
  ),
  item(
    "7.4.e-1",
    "teacherToilets",
    "Khu vệ sinh riêng cho giáo viên",
    "Separate toilets for teachers",
    [
      "Khu vệ sinh giáo viên",
      "khu vệ sinh riêng cho giáo viên",
      "khu vệ sinh cho giáo viên",
      "khu vệ sinh của giáo viên",
      "nhà vệ sinh giáo viên",
      "nhà vệ sinh riêng cho giáo viên",
      "nhà vệ sinh cho giáo viên",
      "vệ sinh giáo viên",
      "khu vệ sinh GV",
    ],
    toilets("giáo viên", "riêng cho giáo viên", "cho giáo viên")
  ),
  item(
    "7.4.e-2",
    "boysToilets",
    "Khu vệ sinh riêng cho học sinh nam",
    "Separate toilets for boys",
    [
      "Khu vệ sinh học sinh nam",
      "khu vệ sinh riêng cho học sinh nam",
      "khu vệ sinh cho học sinh nam",
      "khu vệ sinh của học sinh nam",
      "nhà vệ sinh học sinh nam",
      "nhà vệ sinh riêng cho học sinh nam",
      "nhà vệ sinh cho học sinh nam",
      "nhà vệ sinh nam",
      "khu vệ sinh nam",
      "vệ sinh học sinh nam",
      "khu vệ sinh HS nam",
    ],
    toilets("học sinh nam", "riêng cho học sinh nam", "cho học sinh nam", "nam")
  ),
  item(
    "7.4.e-3",
    "girlsToilets",
    "Khu vệ sinh riêng cho học sinh nữ",
    "Separate toilets for girls",
    [
      "Khu vệ sinh học sinh nữ",
      "khu vệ sinh riêng cho học sinh nữ",
      "khu vệ sinh cho học sinh nữ",
      "khu vệ sinh của học sinh nữ",
      "nhà vệ sinh học sinh nữ",
      "nhà vệ sinh riêng cho học sinh nữ",
      "nhà vệ sinh cho học sinh nữ",
      "nhà vệ sinh nữ",
      "khu vệ sinh nữ",
      "vệ sinh học sinh nữ",
      "khu vệ sinh HS nữ",
    ],
    toilets("học sinh nữ", "riêng cho học sinh nữ", "cho học sinh nữ", "nữ")
  ),
  item("7.4.e-4", "noPollution", "Khu vệ sinh không làm ô nhiễm môi trường", "The toilets pollute nothing", [
    "Khu vệ sinh không làm ô nhiễm môi trường",
    "không làm ô nhiễm môi trường",
    "không gây ô nhiễm môi trường",
    "khu vệ sinh không gây ô nhiễm môi trường",
    "không làm ô nhiễm môi trường ở trong và ngoài nhà trường",
    "không ô nhiễm môi trường",
  ]),
  item(
    "7.4.g",
    "parking",
    "Khu để xe cho giáo viên và từng khối lớp hoặc lớp, trong khuôn viên",
    "Parking for teachers and by grade or class, inside the grounds",
    [
      "Khu để xe cho giáo viên và từng khối lớp",
      "khu để xe",
      "khu để xe cho giáo viên, cho từng khối lớp hoặc từng lớp",
      "khu để xe cho giáo viên, học sinh",
      "khu để xe cho giáo viên và học sinh",
      "khu để xe giáo viên, học sinh",
      "nhà để xe",
      "nhà xe",
      "khu nhà xe",
    ]
  ),
  item("7.4.h-1", "water", "Đủ nước sạch cho dạy học, giáo viên, học sinh", "Enough clean water", [
    "Đủ nước sạch",
    "nước sạch",
    "có đủ nước sạch cho các hoạt động dạy học",
    "đủ nước sạch cho các hoạt động dạy học, nước sử dụng cho giáo viên, học sinh",
    "đủ nước sạch cho giáo viên, học sinh",
    "hệ thống nước sạch",
    "nguồn nước sạch",
  ]),
  item("7.4.h-2", "drainage", "Hệ thống thoát nước hợp vệ sinh", "Hygienic drainage", [
    "Hệ thống thoát nước hợp vệ sinh",
    "hệ thống thoát nước",
    "thoát nước hợp vệ sinh",
    "thoát nước",
  ]),
];
