import { vocabulary } from "../../../rules";
import { CLASSROOMS, SUBJECT_ROOMS, LIBRARY, PARKING } from "./sayings";

/** Heads over toilets. */
const TOILETS = "khu vệ sinh | nhà vệ sinh | vệ sinh | khu nhà vệ sinh | công trình vệ sinh";

/** What article 7(4) asks of the buildings. */
export const FACILITY = vocabulary(`
vices: tổng số phó hiệu trưởng | số lượng phó hiệu trưởng | số PHT | số lượng PHT | số phó hiệu trưởng hiện có
  | phó hiệu trưởng (người) | tổng số PHT | số lượng hiệu phó | số hiệu phó | Trường có mấy phó hiệu trưởng
  | Số PHT cần bố trí phòng | Có mấy phó hiệu trưởng | Có bao nhiêu PHT
vices @ Khu văn phòng: Số phó hiệu trưởng của trường
vices @ CBQL | cán bộ quản lý | ban giám hiệu | BGH: phó hiệu trưởng | số phó hiệu trưởng | PHT | hiệu phó
groups: tổng số tổ chuyên môn | số tổ bộ môn | số lượng tổ chuyên môn | số tổ CM | số tổ | số tổ chuyên môn hiện có
  | tổ chuyên môn (tổ) | tổng số tổ CM | số tổ bộ môn hiện có | tổng số tổ bộ môn | số lượng tổ CM
  | số lượng tổ bộ môn | số tổ chuyên môn trong trường | tổng tổ chuyên môn | Trường có mấy tổ chuyên môn
  | Số tổ chuyên môn cần bố trí phòng họp | Có mấy tổ chuyên môn | Có bao nhiêu tổ chuyên môn | Số tổ/nhóm CM
  | Số tổ, nhóm chuyên môn
groups @ tổ chuyên môn | tổ bộ môn: số lượng tổ
classrooms: Phòng học, bàn ghế, bảng đúng quy cách
  | diện tích phòng học, bàn ghế học sinh, bàn ghế giáo viên, bảng đúng quy cách
  | phòng học, bàn ghế, bảng đúng quy cách; thoáng mát, đủ ánh sáng, an toàn | phòng học đúng quy cách
  | phòng học thoáng mát | bàn ghế, bảng đúng quy cách
  | bàn ghế học sinh, bàn ghế giáo viên, bảng đúng quy cách | phòng học, bàn ghế, bảng
  | phòng học, bàn ghế học sinh, bảng theo quy định | phòng học, bàn ghế, bảng theo quy định
  | phòng học đạt quy cách | phòng học đảm bảo quy cách, đủ ánh sáng | bàn ghế đúng quy cách
  | phòng học, bàn ghế học sinh đúng quy cách | phòng học có bàn ghế, bảng đúng quy cách
  | bàn ghế học sinh đúng quy cách | bàn ghế, bảng theo quy định
  | diện tích phòng học, bàn ghế, bảng đúng quy cách | phòng học đảm bảo quy định | phòng học đủ bàn ghế, bảng
  | Phòng học đảm bảo diện tích, ánh sáng, an toàn | Bàn ghế GV, HS và bảng đúng quy cách; phòng học đủ ánh sáng
  | Phòng học đạt chuẩn (diện tích, bàn ghế, bảng) | Phòng học có bàn ghế, bảng đúng quy định, thoáng mát, an toàn
  | PH, bàn ghế GV-HS, bảng đúng quy cách, thoáng mát, đủ ánh sáng | Bàn ghế, bảng, ánh sáng lớp học theo quy cách
  | Phòng học đúng quy cách, có đủ bàn ghế, bảng, đèn, quạt | Lớp học thoáng mát, đủ sáng, bàn ghế đúng quy cách
  | Hệ thống phòng học đúng quy cách | Bàn ghế, bảng đạt chuẩn | PH, bàn ghế, bảng đúng QC | PH đúng quy cách
  | Phòng học đủ sáng, thoáng mát, an toàn | Quy cách phòng học | Phòng học, bàn ghế đạt chuẩn
  | Phòng học có đủ bàn ghế phù hợp | Phòng học đạt yêu cầu về ánh sáng, bàn ghế
  | Phòng học đảm bảo an toàn, đủ ánh sáng | PH thoáng mát, an toàn | ${CLASSROOMS}
healthRoom: Phòng y tế | phòng y tế trường học | phòng y tế học đường | phòng y tế đảm bảo theo quy định
  | phòng y tế trường học đảm bảo theo quy định | phòng y tế trường | phòng y tế nhà trường | phòng y tế đạt chuẩn
  | phòng y tế theo quy định | P. y tế | phòng y tế, chăm sóc sức khỏe | Phòng YTHĐ
  | Phòng chăm sóc sức khỏe HS (phòng y tế) | Trạm y tế học đường | Trạm y tế trường | Y tế học đường (phòng)
  | Phòng y tế của trường | Phòng YT | Phòng YTTH | Phòng sức khỏe | Phòng YT học đường
subjectRooms: Phòng học bộ môn | các phòng học bộ môn | phòng bộ môn | các phòng học bộ môn đạt tiêu chuẩn
  | phòng học bộ môn đạt tiêu chuẩn | phòng học bộ môn đạt chuẩn | khối phòng học bộ môn | các phòng bộ môn
  | phòng học bộ môn đảm bảo theo quy định | phòng học bộ môn theo quy định
  | khối phòng bộ môn | hệ thống phòng học bộ môn | PHBM | các PHBM | Phòng học bộ môn (Lý, Hóa, Sinh, Tin)
  | P. học bộ môn | Có các phòng học bộ môn đạt tiêu chuẩn theo quy định hiện hành
  | Các phòng bộ môn (Lý, Hóa, Sinh, Tin, Ngoại ngữ) đạt chuẩn | Các PHBM đạt chuẩn theo QĐ 37
  | Các phòng bộ môn theo chuẩn quy định | Hệ thống phòng bộ môn | Khối phòng học bộ môn
  | Phòng học bộ môn đúng chuẩn | Phòng học bộ môn đúng tiêu chuẩn | Phòng học bộ môn theo tiêu chuẩn | Phòng học bộ môn theo tiêu chuẩn quy định | Phòng học bộ môn đạt yêu cầu | Phòng học bộ môn các môn | ${SUBJECT_ROOMS}
equipmentRoom: Phòng thiết bị dạy học | phòng thiết bị | phòng thiết bị dạy học với đầy đủ trang thiết bị
  | phòng đồ dùng dạy học | phòng thiết bị giáo dục | phòng thiết bị, đồ dùng dạy học
  | phòng đồ dùng, thiết bị dạy học | phòng đồ dùng | phòng thiết bị đồ dùng | phòng để thiết bị dạy học
  | phòng thiết bị và đồ dùng dạy học | kho thiết bị dạy học | phòng chứa thiết bị | phòng TBDH
  | phòng thiết bị DH | phòng thiết bị đủ trang thiết bị | Phòng ĐDDH | Phòng chứa TBDH, đồ dùng
  | Kho/phòng thiết bị giáo dục | Phòng TB | Phòng TBGD
laboratory: Phòng thí nghiệm | phòng thí nghiệm thực hành | phòng thí nghiệm, thực hành
  | phòng thí nghiệm với đầy đủ trang thiết bị | phòng thí nghiệm đầy đủ trang thiết bị | các phòng thí nghiệm
  | phòng thí nghiệm đủ trang thiết bị | phòng thí nghiệm, thực hành đầy đủ thiết bị
  | phòng thực hành thí nghiệm | phòng thí nghiệm đủ thiết bị | phòng thí nghiệm - thực hành
  | khu thí nghiệm, thực hành | phòng thí nghiệm thực hành đủ thiết bị | PTN | P. thí nghiệm
  | Phòng thí nghiệm Lý - Hóa - Sinh | P. thí nghiệm thực hành đủ trang thiết bị | P. TN - TH
library: Thư viện
  | thư viện, tư liệu điện tử | thư viện đạt tiêu chuẩn, có tư liệu điện tử | phòng thư viện | thư viện trường
  | thư viện nhà trường | thư viện trường học | thư viện theo chuẩn | thư viện đúng tiêu chuẩn
  | thư viện có tư liệu điện tử | thư viện đạt chuẩn theo quy định | thư viện, phòng đọc
  | thư viện đạt chuẩn trở lên | TV trường học
  | Có thư viện theo tiêu chuẩn quy định về tổ chức và hoạt động của thư viện trường học
  | TV đạt chuẩn theo QĐ 01 (có tư liệu điện tử) | TV trường học đạt chuẩn (TT/QĐ) | Thư viện tiên tiến/đạt chuẩn
  | P. thư viện, phòng đọc | Thư viện nhà trường có tài liệu điện tử | Thư viện đúng chuẩn | Thư viện tiên tiến
  | Phòng đọc, thư viện | TV trường | ${LIBRARY}
traditionRoom: Phòng truyền thống | phòng truyền thống nhà trường | phòng truyền thống của trường
  | phòng truyền thống trường | nhà truyền thống | phòng truyền thống của nhà trường | Phòng TT (truyền thống)
  | Phòng trưng bày truyền thống | Phòng lưu giữ truyền thống của trường | Có phòng TT
  | Phòng truyền thống (đủ/thiếu) | P. truyền thống (lưu niệm)
traditionRoom @ Khu phục vụ học tập: Truyền thống
sportsArea: Khu luyện tập thể dục thể thao | khu luyện tập TDTT | khu luyện tập thể thao
  | khu thể dục thể thao | khu tập thể dục thể thao | khu TDTT | bãi tập | sân bãi tập thể dục thể thao
  | nhà tập đa năng | khu tập luyện thể dục thể thao | khu vực luyện tập TDTT
  | khu vực luyện tập thể dục thể thao | sân tập thể dục thể thao | sân tập TDTT | sân TDTT
  | sân thể dục thể thao | sân bãi tập | khu bãi tập | sân luyện tập TDTT | bãi tập thể dục | sân tập
  | sân bãi luyện tập TDTT | khu luyện tập thể dục, thể thao | khu rèn luyện thể chất | khu giáo dục thể chất
  | bãi tập TDTT | sân bãi TDTT | sân thể thao | Sân tập thể dục | Khu sân tập, luyện tập TDTT cho học sinh
  | Khu thể thao | Khu thể chất | Khu tập thể dục | Sân bãi thể dục | Sân vận động, bãi tập | Khu GDTC
  | Khu vực TDTT | Sân chơi thể thao | Sân thể dục | Khu TDTT, bãi tập | Sân bóng, bãi tập | Nhà tập TDTT
unionOffice: Phòng làm việc của Công đoàn | phòng Công đoàn | phòng làm việc Công đoàn | văn phòng Công đoàn
  | phòng làm việc công đoàn trường | phòng công đoàn trường | phòng của công đoàn | phòng BCH công đoàn
  | văn phòng làm việc công đoàn | nơi làm việc của công đoàn | Phòng làm việc BCH Công đoàn trường
  | Phòng hoạt động Công đoàn | VP Công đoàn trường | VP Công đoàn | Văn phòng Công đoàn
  | Phòng Công đoàn nhà trường
youthUnionRoom: phòng Đoàn TNCS HCM
  | Phòng hoạt động của Đoàn Thanh niên | phòng hoạt động của Đoàn Thanh niên cộng sản Hồ Chí Minh
  | phòng hoạt động Đoàn Thanh niên | phòng hoạt động của Đoàn TNCS Hồ Chí Minh | phòng Đoàn Thanh niên
  | phòng Đoàn TNCS Hồ Chí Minh | phòng Đoàn TN | phòng Đoàn | phòng hoạt động Đoàn | phòng hoạt động Đoàn TNCS HCM
  | phòng làm việc Đoàn Thanh niên | phòng Đoàn TNCS | phòng của Đoàn Thanh niên | phòng hoạt động của Đoàn
  | phòng sinh hoạt Đoàn | văn phòng Đoàn Thanh niên | văn phòng Đoàn | phòng làm việc của Đoàn Thanh niên
  | phòng sinh hoạt Đoàn Thanh niên | phòng hoạt động của Đoàn TNCS | phòng Đoàn trường | phòng hoạt động Đoàn TNCS
  | VP Đoàn | Phòng Đoàn - Đội | Phòng Đoàn Đội | Phòng BCH Đoàn trường | Phòng ĐTN | Phòng Đoàn Đội (chung)
pioneersRoom: Phòng hoạt động của Đội Thiếu niên tiền phong
  | phòng hoạt động của Đội Thiếu niên tiền phong Hồ Chí Minh | phòng hoạt động Đội Thiếu niên tiền phong
  | phòng hoạt động của Đội TNTP | phòng hoạt động của Đội TNTP Hồ Chí Minh | phòng Đội Thiếu niên tiền phong
  | phòng Đội TNTP | phòng Đội | phòng truyền thống Đội | phòng Đội thiếu niên | phòng hoạt động Đội
  | phòng hoạt động của Đội | phòng Đội TNTP HCM | phòng sinh hoạt Đội | phòng làm việc của Đội
  | phòng Đội TNTP Hồ Chí Minh | phòng Tổng phụ trách Đội | phòng hoạt động Đội TNTP
  | phòng hoạt động Đội thiếu niên | phòng làm việc Đội | phòng hoạt động Đội TNTP HCM
  | phòng thiếu niên tiền phong | Phòng hoạt động Đội TNTP (đối với THCS) | Phòng TPT Đội | Phòng Liên đội
  | Phòng làm việc TPT Đội | Phòng làm việc Tổng phụ trách Đội
principalRoom: Phòng làm việc của hiệu trưởng | phòng làm việc hiệu trưởng | phòng hiệu trưởng | phòng HT
  | phòng của hiệu trưởng | phòng làm việc của HT | phòng làm việc riêng của hiệu trưởng
  | hiệu trưởng có phòng làm việc | Phòng riêng của HT | Phòng Hiệu trưởng
principalRoom @ Khối hành chính quản trị: P.HT

schoolOffice: Văn phòng nhà trường | văn phòng | văn phòng trường | phòng văn phòng | phòng hành chính
  | văn phòng của trường | phòng văn thư, hành chính | văn phòng hành chính | khu văn phòng nhà trường
  | phòng tổ văn phòng | VP nhà trường | Phòng làm việc của văn phòng | VP trường | VP
  | Văn phòng làm việc của nhà trường | Phòng văn thư - văn phòng | Phòng VP
councilRoom: Phòng họp hội đồng giáo dục | phòng họp hội đồng giáo dục nhà trường | phòng họp hội đồng
  | phòng hội đồng | phòng hội đồng giáo dục | phòng họp hội đồng sư phạm | phòng hội đồng sư phạm
  | phòng họp hội đồng nhà trường | phòng họp hội đồng trường | phòng họp toàn trường
  | phòng họp hội đồng giáo viên | phòng họp giáo viên | phòng họp của hội đồng giáo dục | phòng họp chung
  | Phòng họp HĐSP | Phòng hội đồng nhà trường | Phòng HĐSP | Phòng hội đồng sư phạm | Phòng họp toàn thể CBGV
  | Phòng họp hội đồng sư phạm | Phòng hội đồng giáo viên | Phòng Hội đồng SP | Phòng HĐ giáo dục nhà trường | Phòng hội đồng giáo dục nhà trường | Phòng HĐGD nhà trường | Phòng họp HĐGD nhà trường | Phòng họp HĐGD
dutyRoom: Phòng thường trực | phòng trực | phòng thường trực, bảo vệ | phòng bảo vệ | nhà thường trực
  | phòng thường trực - bảo vệ | phòng thường trực bảo vệ | phòng trực bảo vệ | nhà bảo vệ
  | phòng bảo vệ, thường trực | phòng thường trực của trường | nhà trực | phòng trực, bảo vệ
  | nhà thường trực, bảo vệ | nhà trực bảo vệ | trạm bảo vệ | Chòi bảo vệ (phòng trực)
  | Phòng nhân viên bảo vệ (thường trực) | Phòng trực, thường trực
store: Kho | nhà kho | phòng kho | kho chứa đồ | kho | phòng kho lưu trữ | nhà kho, kho | kho lưu trữ | kho chứa
  | nhà kho của trường | phòng kho chứa đồ | nhà kho chứa đồ | kho trường | Phòng làm kho | Kho để đồ | Kho dụng cụ
  | Phòng kho chung | Kho chung | Nhà kho chứa dụng cụ | Kho chứa dụng cụ | Nhà kho chung | Kho lưu giữ
playground: Sân chơi sạch, có cây bóng mát | khu sân chơi | khu sân chơi sạch, đảm bảo vệ sinh và có cây bóng mát
  | khu sân chơi sạch, đảm bảo vệ sinh, có cây bóng mát | khu sân chơi sạch | khu sân chơi sạch, có cây bóng mát
  | khu sân chơi, cây bóng mát | sân chơi | sân chơi sạch | sân chơi, cây bóng mát | sân chơi có cây bóng mát
  | sân chơi, bãi tập có cây bóng mát | khu sân chơi có cây bóng mát | sân chơi sạch sẽ
  | sân trường sạch, có cây bóng mát | sân trường có cây bóng mát | sân chơi đảm bảo vệ sinh, có cây bóng mát
  | khu sân chơi đảm bảo vệ sinh | sân chơi sạch, đảm bảo vệ sinh | sân chơi sạch đẹp có cây bóng mát
  | sân chơi, cây xanh bóng mát | sân trường | Sân trường có bóng mát, đảm bảo vệ sinh | Sân chơi rợp bóng cây, sạch
  | Khu vui chơi | Sân chơi rộng, có cây xanh
teacherToilets: Khu vệ sinh giáo viên | khu vệ sinh riêng cho giáo viên | khu vệ sinh cho giáo viên
  | khu vệ sinh của giáo viên | nhà vệ sinh giáo viên | nhà vệ sinh riêng cho giáo viên
  | nhà vệ sinh cho giáo viên | vệ sinh giáo viên | khu vệ sinh GV | khu vệ sinh riêng giáo viên
  | vệ sinh riêng cho giáo viên | nhà vệ sinh của giáo viên | nhà vệ sinh giáo viên riêng
  | khu vệ sinh cán bộ, giáo viên | nhà vệ sinh cán bộ giáo viên | công trình vệ sinh giáo viên
  | khu vệ sinh CBGV | nhà vệ sinh riêng giáo viên | phòng vệ sinh giáo viên
  | khu vệ sinh cán bộ, giáo viên, nhân viên | Nhà VS GV | Nhà vệ sinh thầy cô | VS dành riêng GV
  | Khu VS giáo viên | Khu VS CBGV | Nhà vệ sinh GV, NV | Nhà vệ sinh giáo viên, nhân viên
teacherToilets @ WC: Thầy, cô
teacherToilets @ Nhà VS: CBGV
teacherToilets @ khu vệ sinh: riêng cho giáo viên
teacherToilets @ Khu VS: Riêng cho giáo viên
teacherToilets @ ${TOILETS}: giáo viên | riêng cho giáo viên | cho giáo viên | GV | CBGV
  | dành cho giáo viên | của giáo viên | cán bộ, giáo viên
boysToilets: Khu vệ sinh học sinh nam | khu vệ sinh riêng cho học sinh nam | khu vệ sinh cho học sinh nam
  | khu vệ sinh của học sinh nam | nhà vệ sinh học sinh nam | nhà vệ sinh riêng cho học sinh nam
  | nhà vệ sinh cho học sinh nam | nhà vệ sinh nam | khu vệ sinh nam | vệ sinh học sinh nam
  | khu vệ sinh HS nam | vệ sinh riêng cho học sinh nam | nhà vệ sinh nam học sinh
  | nhà vệ sinh của học sinh nam | khu vệ sinh nam sinh | nhà vệ sinh nam sinh
  | công trình vệ sinh học sinh nam | vệ sinh nam | phòng vệ sinh nam | phòng vệ sinh học sinh nam
  | khu vệ sinh riêng nam học sinh | khu vệ sinh cho nam sinh | khu vệ sinh học sinh (nam)
  | nhà vệ sinh học sinh (nam) | Nhà VS nam sinh | VS dành riêng HS nam | Khu VS nam sinh | Khu VS HS nam
  | Nhà VS HS nam
boysToilets @ khu vệ sinh: riêng cho học sinh nam
boysToilets @ ${TOILETS}: học sinh nam | riêng cho học sinh nam | cho học sinh nam | nam | HS nam
  | nam học sinh | dành cho học sinh nam | của học sinh nam | nam sinh | nam HS
girlsToilets: Khu vệ sinh học sinh nữ | khu vệ sinh riêng cho học sinh nữ | khu vệ sinh cho học sinh nữ
  | khu vệ sinh của học sinh nữ | nhà vệ sinh học sinh nữ | nhà vệ sinh riêng cho học sinh nữ
  | nhà vệ sinh cho học sinh nữ | nhà vệ sinh nữ | khu vệ sinh nữ | vệ sinh học sinh nữ | khu vệ sinh HS nữ
  | vệ sinh riêng cho học sinh nữ | nhà vệ sinh nữ học sinh | nhà vệ sinh của học sinh nữ
  | khu vệ sinh nữ sinh | nhà vệ sinh nữ sinh | công trình vệ sinh học sinh nữ | vệ sinh nữ | phòng vệ sinh nữ
  | phòng vệ sinh học sinh nữ | khu vệ sinh riêng nữ học sinh | khu vệ sinh cho nữ sinh
  | khu vệ sinh học sinh (nữ) | nhà vệ sinh học sinh (nữ) | Nhà VS nữ sinh | VS dành riêng HS nữ
  | Khu VS HS nữ | Nhà VS HS nữ
girlsToilets @ khu vệ sinh: riêng cho học sinh nữ
girlsToilets @ Khu VS: Nữ sinh
girlsToilets @ ${TOILETS}: học sinh nữ | riêng cho học sinh nữ | cho học sinh nữ | nữ | HS nữ | nữ học sinh
  | dành cho học sinh nữ | của học sinh nữ | nữ sinh | nữ HS
noPollution: Khu vệ sinh không làm ô nhiễm môi trường
  | không làm ô nhiễm môi trường | không gây ô nhiễm môi trường | khu vệ sinh không gây ô nhiễm môi trường
  | không làm ô nhiễm môi trường ở trong và ngoài nhà trường | không ô nhiễm môi trường
  | nhà vệ sinh không làm ô nhiễm | khu vệ sinh không làm ô nhiễm | khu vệ sinh không ô nhiễm
  | nhà vệ sinh không gây ô nhiễm môi trường | không gây ô nhiễm | công trình vệ sinh không làm ô nhiễm môi trường
  | không làm ô nhiễm | vệ sinh không ô nhiễm môi trường | khu vệ sinh sạch, không làm ô nhiễm môi trường
  | nhà vệ sinh không ô nhiễm | Nhà VS sạch, không ô nhiễm | Khu vệ sinh không gây ô nhiễm MT trong và ngoài trường
  | Công trình VS không ảnh hưởng môi trường xung quanh | Nhà vệ sinh không gây ô nhiễm
  | Khu vệ sinh đảm bảo vệ sinh môi trường | Khu vệ sinh đảm bảo môi trường
noPollution @ ${TOILETS}: không làm ô nhiễm môi trường | không gây ô nhiễm | không làm ô nhiễm | không ô nhiễm
parking: Khu để xe cho giáo viên và từng khối lớp | khu để xe | khu để xe trong khuôn viên
  | khu để xe trong khuôn viên nhà trường | khu để xe cho giáo viên, cho từng khối lớp hoặc từng lớp
  | khu để xe cho giáo viên, học sinh | khu để xe cho giáo viên và học sinh
  | nhà để xe | nhà xe | khu nhà xe | nhà xe giáo viên, học sinh
  | khu để xe theo lớp | bãi để xe | bãi giữ xe | nhà giữ xe | chỗ để xe | nơi để xe
  | khu để xe của giáo viên và học sinh | nhà để xe cho giáo viên, học sinh | lán xe | lán để xe
  | khu vực để xe | khu để xe cho từng khối lớp | khu để xe cho GV, từng khối lớp
  | nhà để xe của giáo viên, học sinh | gara xe | Nhà để xe cho GV và từng khối lớp
  | Nhà để xe cho giáo viên và học sinh | Bãi giữ xe trong trường | Khu để xe đảm bảo trật tự, an toàn
  | Nhà xe GV, HS theo khối lớp | Nhà để xe GV, HS bố trí theo lớp, trật tự, an toàn | Nhà để xe có mái che
  | Bãi xe HS, GV | Bãi xe | chỗ để xe cho các khối lớp trong trường | chỗ để xe học sinh | ${PARKING}
water: Đủ nước sạch | nước sạch | có đủ nước sạch cho các hoạt động dạy học
  | đủ nước sạch cho các hoạt động dạy học, nước sử dụng cho giáo viên, học sinh
  | đủ nước sạch cho giáo viên, học sinh | hệ thống nước sạch | nguồn nước sạch | đủ nước sạch sinh hoạt
  | nước sạch cho giáo viên và học sinh | đủ nước sạch cho GV, HS | đủ nước sạch sử dụng
  | hệ thống cung cấp nước sạch | nước sạch sinh hoạt | nước sạch, nước uống | cung cấp đủ nước sạch
  | có nước sạch cho giáo viên, học sinh | nước uống, nước sạch | nước sạch phục vụ dạy học và sinh hoạt
  | nước sinh hoạt sạch | đủ nước sạch cho dạy học | nước sạch cho học sinh | Nước sạch đủ dùng
  | Có nước sạch đủ dùng | Công trình nước sạch | Đủ nước sạch phục vụ dạy học | Nguồn nước sinh hoạt sạch, đủ dùng
  | XIV. Nguồn nước sinh hoạt hợp vệ sinh | Nguồn nước sạch (máy/giếng) đủ dùng | Cấp nước sạch
  | Nước uống, nước sinh hoạt hợp vệ sinh | Nguồn nước đủ, sạch | Nước sạch dùng cho dạy học và sinh hoạt
  | Nước sạch đảm bảo | Nước sạch (đủ/thiếu)
drainage: Hệ thống thoát nước hợp vệ sinh | hệ thống thoát nước | thoát nước hợp vệ sinh | thoát nước
  | cống rãnh thoát nước | hệ thống cống rãnh | hệ thống cống thoát nước | hệ thống thoát nước thải
  | cống thoát nước hợp vệ sinh | hệ thống cống rãnh thoát nước | thoát nước đảm bảo vệ sinh
  | hệ thống thoát nước đảm bảo vệ sinh | rãnh thoát nước | hệ thống thoát nước, cống rãnh hợp vệ sinh
  | cống rãnh hợp vệ sinh | HT thoát nước | Mương/cống thoát nước hợp vệ sinh | Có HT thoát nước
  | Rãnh, cống thoát nước đảm bảo | Mương thoát nước | Mương, cống thoát nước
viceRoomEach: Phòng làm việc của từng phó hiệu trưởng
  | phòng làm việc của phó hiệu trưởng | phòng làm việc của các phó hiệu trưởng
  | phòng làm việc từng phó hiệu trưởng | phòng làm việc phó hiệu trưởng | phòng phó hiệu trưởng | phòng PHT
  | mỗi phó hiệu trưởng có phòng làm việc riêng | mỗi phó hiệu trưởng có phòng làm việc
  | phòng làm việc các phó hiệu trưởng | phòng làm việc riêng cho từng phó hiệu trưởng
  | phòng làm việc mỗi phó hiệu trưởng | đủ phòng làm việc cho phó hiệu trưởng | đủ phòng phó hiệu trưởng
  | phòng làm việc riêng của phó hiệu trưởng | phó hiệu trưởng có phòng làm việc riêng | phòng làm việc PHT
  | các phó hiệu trưởng có phòng làm việc riêng | phòng của phó hiệu trưởng | từng phó hiệu trưởng có phòng làm việc
  | Mỗi PHT 01 phòng | Mỗi PHT 1 phòng | Mỗi PHT có 01 phòng làm việc (đủ/thiếu) | Mỗi PHT có phòng riêng
  | Mỗi phó hiệu trưởng có phòng riêng | Mỗi phó HT một phòng | Mỗi phó hiệu trưởng một phòng làm việc
# Checklists tick a number of rooms as they tick the rest.
rooms = yes: x | ✓ | √ | có | đạt | đủ | true | đã có
rooms = no: không | chưa | chưa có | không có | không đạt | chưa đạt | false | ×
viceRooms: số phòng phó hiệu trưởng | số phòng làm việc phó hiệu trưởng | số phòng làm việc của các phó hiệu trưởng
  | số phòng làm việc cho phó hiệu trưởng | số phòng PHT | số lượng phòng phó hiệu trưởng | số phòng làm việc PHT
  | tổng số phòng phó hiệu trưởng | số lượng phòng làm việc phó hiệu trưởng | số phòng của phó hiệu trưởng
  | số phòng làm việc riêng của phó hiệu trưởng | tổng số phòng làm việc của phó hiệu trưởng | Số phòng dành cho PHT
  | Có bao nhiêu phòng PHT | Số phòng bố trí cho các phó HT
viceRooms @ Phòng PHT: Số phòng
groupRoomEach: Phòng họp từng tổ bộ môn | phòng họp tổ bộ môn | phòng họp của từng tổ bộ môn
  | phòng họp từng tổ chuyên môn | phòng họp tổ chuyên môn | phòng họp các tổ chuyên môn
  | phòng họp các tổ bộ môn | phòng tổ bộ môn | phòng tổ chuyên môn | phòng sinh hoạt tổ chuyên môn
  | phòng họp tổ | mỗi tổ chuyên môn có phòng họp riêng | mỗi tổ chuyên môn có phòng họp
  | phòng họp riêng từng tổ | phòng họp từng tổ | phòng họp các tổ | phòng họp riêng của tổ chuyên môn
  | phòng họp tổ CM | từng tổ bộ môn có phòng họp | các tổ chuyên môn có phòng họp | phòng sinh hoạt tổ bộ môn
  | phòng làm việc tổ chuyên môn | phòng sinh hoạt tổ | phòng họp của các tổ chuyên môn
  | mỗi tổ bộ môn có phòng họp | phòng làm việc tổ bộ môn | đủ phòng họp tổ chuyên môn
  | mỗi tổ có phòng họp riêng | phòng họp riêng cho từng tổ bộ môn | Mỗi tổ 01 phòng họp
  | Mỗi tổ chuyên môn có 1 phòng họp (đủ/thiếu) | Mỗi tổ một phòng họp | Phòng họp tổ/nhóm CM
groupRooms: số phòng họp tổ chuyên môn | số phòng họp của tổ chuyên môn | số phòng họp các tổ chuyên môn
  | số phòng họp các tổ bộ môn | số phòng tổ bộ môn | số phòng tổ chuyên môn | số phòng họp tổ
  | số lượng phòng họp tổ | số lượng phòng họp tổ chuyên môn | tổng số phòng họp tổ chuyên môn | số phòng tổ CM
  | số phòng sinh hoạt tổ chuyên môn | số phòng họp của các tổ | số phòng họp của tổ bộ môn
  | tổng số phòng họp tổ bộ môn | số phòng làm việc tổ chuyên môn | số phòng tổ | phòng họp tổ CM (số phòng) | phòng họp tổ bộ môn (số phòng) | phòng họp các tổ (số phòng) | phòng họp tổ chuyên môn (số phòng) | Có bao nhiêu phòng họp tổ | SL phòng sinh hoạt tổ bộ môn | số phòng sinh hoạt tổ bộ môn | số phòng sinh hoạt các tổ | số phòng sinh hoạt tổ
groupRooms @ Phòng họp tổ bộ môn: Số phòng
`);
