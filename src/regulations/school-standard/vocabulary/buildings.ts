import { vocabulary } from "../../../rules";
import { AREA, AREA_PER_PUPIL } from "./sayings";

/** Groups over rooms and areas together: the area that they name as well narrows none of what stands beneath. */
const ROOMS_AND_AREA = `phòng học, diện tích | diện tích, phòng học | CSVC, diện tích | cơ sở vật chất, diện tích
  | diện tích, CSVC | phòng ốc, diện tích | trường lớp, diện tích | diện tích, sân chơi, phòng học`;

/** Place, areas and classrooms: article 7. */
export const BUILDINGS = vocabulary(`
area: vị trí trường | trường đóng tại (nội thị/nông thôn) | trường đóng tại (thành thị/nông thôn) | trường đóng ở (nội thị/nông thôn) | vị trí | thuộc vùng | địa bàn | vùng | khu vực trường đóng | thuộc khu vực | địa bàn trường đóng
  | khu vực (nội thị/nông thôn) | vùng miền | khu vực trường | trường thuộc khu vực | trường thuộc vùng
  | khu vực địa lý | địa bàn đóng trường | trường đóng trên địa bàn | loại địa bàn | thuộc địa bàn
  | loại vùng | trường ở khu vực | nội thành/nông thôn | nội thị/nông thôn | thành thị/nông thôn
  | Trường nội thành, nội thị hay nông thôn | Nội thành, nội thị / Nông thôn | Khu vực nội thị hay nông thôn
  | Thuộc nội thành/nội thị hay nông thôn | Trường ở nội thành hay nông thôn | Trường thuộc nội thành hay nông thôn
  | Trường thuộc vùng nào | Đóng trên địa bàn | Trường đóng ở vùng nào | ${AREA}
area = urban: nội thành | nội thị | thành thị | đô thị | nội thành, nội thị | nội thành/nội thị | thành phố
  | TP | thị xã | phường | thị trấn | khu vực nội thành | khu vực nội thị | khu vực thành thị
  | vùng thành thị | khu vực đô thị
area = rural: nông thôn | xã | miền núi | vùng khó khăn | vùng đặc biệt khó khăn | ngoại thành
  | vùng nông thôn | khu vực nông thôn | vùng sâu vùng xa | vùng cao | vùng sâu, vùng xa | hải đảo
  | biên giới | vùng miền núi | xã đặc biệt khó khăn | vùng ĐBKK
usedArea: tổng diện tích sử dụng | diện tích sử dụng của trường | diện tích đang sử dụng
  | diện tích sử dụng (m2) | diện tích đất sử dụng | diện tích đất đang sử dụng | tổng diện tích đất sử dụng
  | tổng diện tích đang sử dụng | diện tích mặt bằng sử dụng | tổng diện tích sử dụng của trường
  | diện tích sử dụng hiện có | DTSD (m2) | Diện tích sử dụng của nhà trường (m2)
  | Diện tích sử dụng cho quản lý, dạy học và sinh hoạt | Tổng DTSD
  | Tổng diện tích sử dụng phục vụ QL, dạy học, sinh hoạt (m2) | Diện tích sử dụng thực tế (m²) | TDTSD (m2)
  | Diện tích sử dụng thực tế | DTSD | Diện tích sàn sử dụng
  | Diện tích trường sử dụng | Tổng diện tích đưa vào sử dụng | Diện tích sử dụng chung
usedArea @ diện tích | diện tích mặt bằng: tổng diện tích sử dụng | đất sử dụng
usedAreaPerPupil: diện tích sử dụng bình quân | diện tích sử dụng bình quân/học sinh
  | diện tích sử dụng bình quân mỗi học sinh | diện tích sử dụng mỗi học sinh
  | diện tích sử dụng trên học sinh | diện tích sử dụng trên một học sinh | diện tích sử dụng/HS
  | diện tích sử dụng (m2/HS) | diện tích sử dụng (m2/học sinh) | bình quân diện tích sử dụng/học sinh
  | bình quân diện tích sử dụng trên học sinh | bình quân diện tích sử dụng trên một học sinh
  | bình quân diện tích sử dụng trên 1 học sinh | bình quân diện tích sử dụng mỗi học sinh
  | diện tích sử dụng/1 học sinh | diện tích sử dụng trên 1 học sinh | diện tích sử dụng trên đầu học sinh
  | diện tích sử dụng bình quân/HS | diện tích sử dụng bình quân trên học sinh
  | diện tích sử dụng bình quân một học sinh | diện tích sử dụng bình quân trên một học sinh
  | diện tích đất sử dụng/học sinh | diện tích đất sử dụng bình quân/học sinh
  | diện tích mặt bằng sử dụng/học sinh | bình quân diện tích sử dụng
  | bình quân diện tích sử dụng/1 học sinh | diện tích bình quân/học sinh | diện tích/học sinh
  | diện tích bình quân trên một học sinh | m2/học sinh | số m2/học sinh | m2/HS | bình quân m2/học sinh
  | m2 sử dụng/HS | Diện tích sử dụng tính cho 1 HS | DT sử dụng BQ/HS | DTSD/HS
  | Diện tích sử dụng tính trên một học sinh | Diện tích sử dụng ít nhất 10 m2/học sinh (m2/HS)
  | Diện tích sử dụng tối thiểu 6 m2/học sinh (m2/HS) | Mức diện tích sử dụng cho 1 HS | DTSD BQ/HS (m2)
  | Diện tích sử dụng tính trên đầu HS | Mỗi HS có diện tích sử dụng (m2)
  | DT bình quân 1 HS | Diện tích sử dụng bình quân đầu học sinh | Số m2/1 học sinh | m2 sử dụng/1 HS | ${AREA_PER_PUPIL}
usedAreaPerPupil @ DT sử dụng BQ: m2/em
usedAreaPerPupil @ diện tích | diện tích sử dụng | diện tích mặt bằng: bình quân/HS | /HS | m2/HS
  | bình quân/học sinh | trên HS | bình quân m2/HS | trên 1 HS
founded: năm thành lập trường | ngày thành lập | thành lập năm
  | năm thành lập trường theo quyết định thành lập | trường thành lập năm | năm thành lập
  | ngày thành lập trường | năm có quyết định thành lập | năm quyết định thành lập | thời điểm thành lập
  | thời gian thành lập | được thành lập năm | trường được thành lập năm | thành lập từ năm
  | ngày tháng năm thành lập | năm thành lập nhà trường | thành lập ngày | trường thành lập từ năm
  | năm ra quyết định thành lập | Năm ra quyết định thành lập trường | Năm TL | Năm có QĐ thành lập trường
  | Thời điểm thành lập trường | Thành lập (năm) | Thành lập | Trường thành lập | Thành lập ngày, tháng, năm
  | Năm lập trường | Trường lập năm
  | Năm ra đời | QĐ thành lập trường (năm) | Trường thành lập năm nào | Thành lập năm nào
  | Lịch sử thành lập (năm) | Năm TL trường
groundArea: diện tích mặt bằng đạt quy định | diện tích mặt bằng theo quy định
  | diện tích mặt bằng theo quy định của Điều lệ | đảm bảo diện tích mặt bằng theo quy định
  | bảo đảm diện tích mặt bằng theo quy định hiện hành của Điều lệ trường trung học
  | có diện tích mặt bằng theo quy định hiện hành của Điều lệ trường trung học
  | diện tích mặt bằng đảm bảo theo Điều lệ
  | trường thành lập sau năm 2001 có diện tích mặt bằng theo Điều lệ
  | diện tích mặt bằng theo quy định Điều lệ | diện tích mặt bằng đảm bảo quy định
  | đảm bảo diện tích mặt bằng | diện tích mặt bằng theo Điều lệ trường trung học
  | có diện tích mặt bằng theo quy định | diện tích khuôn viên theo Điều lệ
  | diện tích khuôn viên đảm bảo theo quy định | diện tích mặt bằng đủ theo Điều lệ
  | diện tích mặt bằng đáp ứng quy định | diện tích mặt bằng đúng quy định | diện tích mặt bằng đạt Điều lệ
  | Đối với trường thành lập từ sau năm 2001 phải bảo đảm có diện tích mặt bằng theo quy định
  | Diện tích mặt bằng đúng quy định (trường thành lập sau 2001)
  | Mặt bằng đạt quy định | Diện tích mặt bằng đạt theo Điều lệ | Mặt bằng theo Điều lệ
  | Diện tích mặt bằng đạt yêu cầu | Diện tích mặt bằng đảm bảo yêu cầu
  | Mặt bằng đảm bảo theo quy định | Trường thành lập sau 2001: diện tích mặt bằng đạt | Mặt bằng đảm bảo theo Điều lệ
  | diện tích mặt bằng so với Điều lệ | diện tích mặt bằng so với quy định
rooms: tổng số phòng học | TS phòng học | phòng học | số phòng học văn hóa | phòng học hiện có
  | số phòng học hiện có | tổng số phòng học hiện có | tổng số phòng học đang sử dụng | số lượng phòng học
  | số phòng học đang sử dụng | tổng phòng học | TSPH | số phòng học của trường | tổng số phòng học văn hóa
  | số phòng học văn hoá | số phòng học được sử dụng | tổng số phòng học toàn trường
  | Số phòng học thông thường | PH hiện có (phòng) | Số PH | Tổng số phòng học các loại
  | Phòng học hiện sử dụng (phòng) | SL phòng học đang dùng
  | Phòng học văn hóa | Số phòng học chính khóa | Phòng học thường | Phòng học thông thường | Phòng học hiện đang dùng
rooms @ Khối phòng học: Số phòng
rooms @ ${ROOMS_AND_AREA}: Số phòng | Phòng
shifts @ ${ROOMS_AND_AREA}: Số ca | Ca/ngày
usedArea @ ${ROOMS_AND_AREA}: Tổng diện tích sử dụng | DTSD
usedAreaPerPupil @ ${ROOMS_AND_AREA}: m2/HS | bình quân/HS | DTSD/HS | DT sử dụng/HS
rooms @ phòng học | số phòng học: tổng số | cộng | TS | Số phòng
shifts: số ca | số ca học trên ngày | số ca trên ngày | số ca học | số ca học/ngày | số ca học trong ngày | số ca học mỗi ngày | số ca mỗi ngày
  | số ca học trong 1 ngày | số ca học trong một ngày | số ca trong ngày | số ca dạy học | số ca/1 ngày
  | số ca học/1 ngày | mỗi ngày học mấy ca | số ca dạy/ngày | số ca học tổ chức trong ngày
  | số ca học một ngày | học mấy ca | số ca học của trường | tổ chức học số ca/ngày | số ca dạy học/ngày
  | học mấy ca/ngày | bố trí số ca học | Ca học trong ngày | Bố trí số ca học/ngày | Tổ chức học mấy ca
  | Tổ chức dạy học mấy ca mỗi ngày | Số ca học mỗi ngày của trường | Trường học mấy ca trong ngày
  | Học 1 ca hay 2 ca (số ca) | Học mấy ca một ngày | Một ngày học mấy ca | Một ngày mấy ca | Số ca dạy | Ca/ngày
  | Mấy ca/ngày | Trường học mấy ca | Tổ chức mấy ca | Tổ chức mấy ca/ngày | Dạy mấy ca | Học 1 hay 2 ca
shifts @ tổ chức dạy học | tổ chức học | ca học | học ca: số ca | số ca/ngày
`);
