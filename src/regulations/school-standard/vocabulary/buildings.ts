import { vocabulary } from "../../../rules";

/** Place, areas and classrooms: article 7. */
export const BUILDINGS = vocabulary(`
area: địa bàn | vùng | khu vực trường đóng | thuộc khu vực | địa bàn trường đóng
area = urban: nội thành | nội thị | thành thị | đô thị | nội thành, nội thị | nội thành/nội thị | thành phố
  | TP | thị xã | phường | thị trấn
area = rural: nông thôn | xã | miền núi | vùng khó khăn | vùng đặc biệt khó khăn | ngoại thành
  | vùng nông thôn | khu vực nông thôn | vùng sâu vùng xa
usedArea: tổng diện tích sử dụng | diện tích sử dụng của trường | diện tích đang sử dụng
usedAreaPerPupil: diện tích sử dụng bình quân | diện tích sử dụng bình quân/học sinh
  | diện tích sử dụng bình quân mỗi học sinh | diện tích sử dụng mỗi học sinh
  | diện tích sử dụng trên học sinh | diện tích sử dụng trên một học sinh | diện tích sử dụng/HS
  | diện tích sử dụng (m2/HS) | diện tích sử dụng (m2/học sinh) | bình quân diện tích sử dụng/học sinh
founded: năm thành lập trường | ngày thành lập | thành lập năm
  | năm thành lập trường theo quyết định thành lập
groundArea: diện tích mặt bằng đạt quy định | diện tích mặt bằng theo quy định
  | diện tích mặt bằng theo quy định của Điều lệ | đảm bảo diện tích mặt bằng theo quy định
  | bảo đảm diện tích mặt bằng theo quy định hiện hành của Điều lệ trường trung học
  | có diện tích mặt bằng theo quy định hiện hành của Điều lệ trường trung học
  | diện tích mặt bằng đảm bảo theo Điều lệ
  | trường thành lập sau năm 2001 có diện tích mặt bằng theo Điều lệ
rooms: tổng số phòng học | TS phòng học | phòng học | số phòng học văn hóa
rooms @ phòng học | số phòng học: tổng số | cộng | TS
shifts: số ca | số ca học | số ca học/ngày | số ca học trong ngày | số ca học mỗi ngày | số ca mỗi ngày
`);
