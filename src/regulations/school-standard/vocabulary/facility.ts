import { vocabulary } from "../../../rules";

/** Heads over toilets. */
const TOILETS = "khu vệ sinh | nhà vệ sinh | vệ sinh | khu nhà vệ sinh | công trình vệ sinh";

/** What article 7(4) asks of the buildings. */
export const FACILITY = vocabulary(`
vices: tổng số phó hiệu trưởng | số lượng phó hiệu trưởng | số PHT
groups: tổng số tổ chuyên môn | số tổ bộ môn | số lượng tổ chuyên môn | số tổ CM
classrooms: diện tích phòng học, bàn ghế học sinh, bàn ghế giáo viên, bảng đúng quy cách
  | phòng học, bàn ghế, bảng đúng quy cách; thoáng mát, đủ ánh sáng, an toàn | phòng học đúng quy cách
  | phòng học thoáng mát, đủ ánh sáng, an toàn | phòng học thoáng mát | bàn ghế, bảng đúng quy cách
  | bàn ghế học sinh, bàn ghế giáo viên, bảng đúng quy cách | phòng học, bàn ghế, bảng
healthRoom: phòng y tế trường học | phòng y tế học đường | phòng y tế đảm bảo theo quy định
  | phòng y tế trường học đảm bảo theo quy định
subjectRooms: các phòng học bộ môn | phòng bộ môn | các phòng học bộ môn đạt tiêu chuẩn
  | phòng học bộ môn đạt tiêu chuẩn | phòng học bộ môn đạt chuẩn
equipmentRoom: phòng thiết bị | phòng thiết bị dạy học với đầy đủ trang thiết bị | phòng đồ dùng dạy học
  | phòng thiết bị giáo dục | phòng thiết bị, đồ dùng dạy học
laboratory: phòng thí nghiệm thực hành | phòng thí nghiệm, thực hành
  | phòng thí nghiệm với đầy đủ trang thiết bị | phòng thí nghiệm đầy đủ trang thiết bị
  | các phòng thí nghiệm
library: thư viện theo tiêu chuẩn quy định | thư viện đạt tiêu chuẩn | thư viện đạt chuẩn
  | thư viện, tư liệu điện tử | thư viện đạt tiêu chuẩn, có tư liệu điện tử | phòng thư viện
traditionRoom: phòng truyền thống nhà trường
sportsArea: khu luyện tập TDTT | khu luyện tập thể thao | khu thể dục thể thao | khu tập thể dục thể thao
  | khu TDTT | bãi tập | sân bãi tập thể dục thể thao | nhà tập đa năng | khu tập luyện thể dục thể thao
unionOffice: phòng Công đoàn | phòng làm việc Công đoàn | văn phòng Công đoàn
youthUnionRoom: Phòng hoạt động của Đoàn Thanh niên
  | phòng hoạt động của Đoàn Thanh niên cộng sản Hồ Chí Minh | phòng hoạt động Đoàn Thanh niên
  | phòng hoạt động của Đoàn TNCS Hồ Chí Minh | phòng Đoàn Thanh niên | phòng Đoàn TNCS Hồ Chí Minh
  | phòng Đoàn TN | phòng Đoàn
pioneersRoom: phòng hoạt động của Đội Thiếu niên tiền phong Hồ Chí Minh
  | phòng hoạt động Đội Thiếu niên tiền phong | phòng hoạt động của Đội TNTP
  | phòng hoạt động của Đội TNTP Hồ Chí Minh | phòng Đội Thiếu niên tiền phong | phòng Đội TNTP | phòng Đội
  | phòng truyền thống Đội
principalRoom: phòng làm việc hiệu trưởng | phòng hiệu trưởng | phòng HT
schoolOffice: văn phòng | văn phòng trường | phòng văn phòng
councilRoom: phòng họp hội đồng giáo dục nhà trường | phòng họp hội đồng | phòng hội đồng
  | phòng hội đồng giáo dục | phòng họp hội đồng sư phạm | phòng hội đồng sư phạm
dutyRoom: phòng trực | phòng thường trực, bảo vệ | phòng bảo vệ | nhà thường trực
  | phòng thường trực - bảo vệ
store: nhà kho | phòng kho | kho chứa đồ
playground: khu sân chơi | khu sân chơi sạch, đảm bảo vệ sinh và có cây bóng mát
  | khu sân chơi sạch, đảm bảo vệ sinh, có cây bóng mát | khu sân chơi sạch
  | khu sân chơi sạch, có cây bóng mát | khu sân chơi, cây bóng mát | sân chơi | sân chơi sạch
  | sân chơi, cây bóng mát | sân chơi có cây bóng mát | sân chơi, bãi tập có cây bóng mát
teacherToilets: khu vệ sinh riêng cho giáo viên | khu vệ sinh cho giáo viên | khu vệ sinh của giáo viên
  | nhà vệ sinh giáo viên | nhà vệ sinh riêng cho giáo viên | nhà vệ sinh cho giáo viên | vệ sinh giáo viên
  | khu vệ sinh GV
teacherToilets @ ${TOILETS}: giáo viên | riêng cho giáo viên | cho giáo viên
boysToilets: khu vệ sinh riêng cho học sinh nam | khu vệ sinh cho học sinh nam
  | khu vệ sinh của học sinh nam | nhà vệ sinh học sinh nam | nhà vệ sinh riêng cho học sinh nam
  | nhà vệ sinh cho học sinh nam | nhà vệ sinh nam | khu vệ sinh nam | vệ sinh học sinh nam
  | khu vệ sinh HS nam
boysToilets @ ${TOILETS}: học sinh nam | riêng cho học sinh nam | cho học sinh nam | nam
girlsToilets: khu vệ sinh riêng cho học sinh nữ | khu vệ sinh cho học sinh nữ | khu vệ sinh của học sinh nữ
  | nhà vệ sinh học sinh nữ | nhà vệ sinh riêng cho học sinh nữ | nhà vệ sinh cho học sinh nữ
  | nhà vệ sinh nữ | khu vệ sinh nữ | vệ sinh học sinh nữ | khu vệ sinh HS nữ
girlsToilets @ ${TOILETS}: học sinh nữ | riêng cho học sinh nữ | cho học sinh nữ | nữ
noPollution: không làm ô nhiễm môi trường | không gây ô nhiễm môi trường
  | khu vệ sinh không gây ô nhiễm môi trường | không làm ô nhiễm môi trường ở trong và ngoài nhà trường
  | không ô nhiễm môi trường
parking: khu để xe | khu để xe trong khuôn viên | khu để xe trong khuôn viên nhà trường | khu để xe cho giáo viên, cho từng khối lớp hoặc từng lớp
  | khu để xe cho giáo viên, học sinh | khu để xe cho giáo viên và học sinh | khu để xe giáo viên, học sinh
  | nhà để xe | nhà xe | khu nhà xe
water: nước sạch | có đủ nước sạch cho các hoạt động dạy học
  | đủ nước sạch cho các hoạt động dạy học, nước sử dụng cho giáo viên, học sinh
  | đủ nước sạch cho giáo viên, học sinh | hệ thống nước sạch | nguồn nước sạch
drainage: hệ thống thoát nước | thoát nước hợp vệ sinh | thoát nước
viceRoomEach: phòng làm việc của phó hiệu trưởng | phòng làm việc của các phó hiệu trưởng
  | phòng làm việc từng phó hiệu trưởng | phòng làm việc phó hiệu trưởng | phòng phó hiệu trưởng | phòng PHT
# Checklists tick a number of rooms as they tick the rest.
rooms = yes: x | ✓ | √ | có | đạt | đủ | true | đã có
rooms = no: không | chưa | chưa có | không có | không đạt | chưa đạt | false | ×
viceRooms: số phòng phó hiệu trưởng | số phòng làm việc phó hiệu trưởng
  | số phòng làm việc của các phó hiệu trưởng | số phòng làm việc cho phó hiệu trưởng | số phòng PHT
groupRoomEach: phòng họp tổ bộ môn | phòng họp của từng tổ bộ môn | phòng họp từng tổ chuyên môn
  | phòng họp tổ chuyên môn | phòng họp các tổ chuyên môn | phòng họp các tổ bộ môn | phòng tổ bộ môn
  | phòng tổ chuyên môn | phòng sinh hoạt tổ chuyên môn | phòng họp tổ
groupRooms: số phòng họp tổ chuyên môn | số phòng họp của tổ chuyên môn | số phòng họp các tổ chuyên môn
  | số phòng họp các tổ bộ môn | số phòng tổ bộ môn | số phòng tổ chuyên môn | số phòng họp tổ
`);
