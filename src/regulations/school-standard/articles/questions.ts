import { asking, questions } from "../../../rules";

/*
 * What a person answers with yes or no: the rule, the field that asks it and what sheets call that, and what is
 * demanded, in Vietnamese and in English.
 */

/** Articles 2 to 6: title, organisation, people, quality. */
export const QUESTIONS_2_6 = questions(
  `
2.1 advancedTitle: Danh hiệu tiên tiến năm liền kề | Trường đạt danh hiệu tiên tiến năm liền kề năm đề nghị
  | The school holds the title “tiên tiến” (advanced) in the year right before the application
4.2.a groupsWork: Tổ chuyên môn được thành lập và hoạt động theo Điều lệ
  | Các tổ chuyên môn được thành lập và hoạt động theo Điều lệ
  | Specialist groups are set up and work as the school charter says
4.2.c trainingPlans: Kế hoạch bồi dưỡng giáo viên và tổ chuyên môn
  | Có kế hoạch bồi dưỡng cho mỗi giáo viên và cả tổ; đạt quy định về đào tạo, bồi dưỡng
  | Training plans for each teacher and group; the rules on teacher training are met
4.3.a officeTeam: Tổ văn phòng đảm nhận văn thư, kế toán, thủ quỹ, y tế, bảo vệ
  | Tổ văn phòng đảm nhận văn thư, kế toán, thủ quỹ, y tế, bảo vệ và phục vụ hoạt động của trường
  | The office team covers clerical work, accounts, cashier, health, security and serves the school
4.3.b records: Quản lý hệ thống hồ sơ, sổ sách
  | Tổ văn phòng quản lý hồ sơ, sổ sách theo Điều lệ và hướng dẫn của từng loại sổ
  | Records and books are kept as the charter and their own instructions say
4.4 councils: Hội đồng trường và các hội đồng khác hoạt động theo quy định
  | Hội đồng trường và các hội đồng khác hoạt động theo Điều lệ, có kế hoạch, nền nếp, hiệu quả
  | The school council and the other councils work as the charter says, to a plan and with effect
4.5.a partyStrong: Tổ chức Đảng trong sạch, vững mạnh
  | Tổ chức Đảng trong sạch, vững mạnh; nơi chưa có thì có kế hoạch và đạt chỉ tiêu phát triển
  | The Party organisation is clean and strong; where there is none, its plan and yearly targets are met
4.5.b massOrganisations: Các đoàn thể vững mạnh, có đóng góp ở địa phương
  | Các đoàn thể, tổ chức xã hội vững mạnh, có nhiều đóng góp ở địa phương
  | Mass organisations are recognised as strong and contribute locally
5.1-1 leadersMeetCharter: Hiệu trưởng, phó hiệu trưởng đạt tiêu chuẩn theo Điều lệ
  | Hiệu trưởng và các phó hiệu trưởng đạt tiêu chuẩn theo Điều lệ (THPT chuyên: theo Quy chế riêng), thực hiện tốt quy chế dân chủ
  | Principal and vice principals meet the charter (specialised schools: their own statute) and practise democracy rules
5.2-4 enoughTeachers: Đủ giáo viên các bộ môn | Đủ giáo viên các bộ môn
  | There are enough teachers for every subject
5.3 supportStaff: Đủ viên chức phụ trách thư viện, phòng học bộ môn, phòng thiết bị
  | Đủ viên chức phụ trách thư viện, phòng học bộ môn, phòng thiết bị, có nghiệp vụ, hoàn thành tốt nhiệm vụ
  | There are enough qualified staff for library, subject rooms and equipment room, doing their tasks well
6.3 activities: Các hoạt động giáo dục theo quy định của Bộ
  | Thực hiện quy định của Bộ về thời gian, nội dung các hoạt động giáo dục
  | Educational activities follow the ministry's rules on time and content
6.4 universalisation: Hoàn thành nhiệm vụ phổ cập giáo dục | Hoàn thành nhiệm vụ phổ cập giáo dục được giao
  | The universalisation tasks are done
6.5-1 itConditions: Đảm bảo các điều kiện sử dụng công nghệ thông tin
  | Đảm bảo điều kiện sử dụng công nghệ thông tin trong quản lý, dạy học, kiểm tra đánh giá
  | Managers, teachers and pupils can use IT in management, teaching and assessment
`,
  "vi"
);

/** Articles 7 to 11: facilities as a whole, society, dossier, procedure. */
export const QUESTIONS_7_11 = questions(
  `
7.1 disclosure: Thực hiện công khai theo quy định | Thực hiện các quy định về công khai
  | The public-disclosure duties are met
7.2-1 grounds: Khuôn viên riêng biệt, có tường rào, cổng trường, biển trường
  | Khuôn viên riêng biệt, có tường rào, cổng, biển trường; sạch đẹp, hợp lý; đủ diện tích sử dụng
  | Own grounds with wall, gate and name board, clean and in order; enough used area
7.3 facilitiesComplete: Đầy đủ cơ sở vật chất theo Điều lệ | Có đầy đủ cơ sở vật chất theo Điều lệ
  | All facilities that the charter asks for are there
7.5-1 internet: Hệ thống công nghệ thông tin kết nối internet
  | Hệ thống công nghệ thông tin kết nối internet đáp ứng quản lý và dạy học
  | An internet-connected IT system serves management and teaching
7.5-2 website: Website hoạt động thường xuyên | Website hoạt động thường xuyên
  | The website is regularly active
8.1 authorities: Chủ động phối hợp với các cơ quan, đoàn thể địa phương
  | Chủ động phối hợp với cơ quan quản lý, đoàn thể, tổ chức ở địa phương
  | The school works with authorities and organisations of its place
8.2 parentsBoard: Ban đại diện cha mẹ học sinh hoạt động hiệu quả
  | Ban đại diện cha mẹ học sinh thành lập và hoạt động hiệu quả theo quy định
  | The parents' board is set up and works with effect
8.3 information: Thông tin giữa nhà trường, gia đình và xã hội thường xuyên
  | Thông tin giữa nhà trường, gia đình và xã hội thường xuyên, kịp thời, chặt chẽ
  | Information between school, family and society is regular and timely
8.4 community: Huy động sự tham gia của gia đình và cộng đồng
  | Huy động hợp lý, hiệu quả sự tham gia của gia đình và cộng đồng
  | The support of families and the community is raised well
9.1 requestLetter: Văn bản đề nghị công nhận | Hồ sơ có văn bản đề nghị công nhận
  | The dossier holds the letter of request
9.2 report: Báo cáo thực hiện các tiêu chuẩn kèm sơ đồ khối công trình
  | Hồ sơ có báo cáo thực hiện các tiêu chuẩn kèm sơ đồ các khối công trình
  | The dossier holds the report on the standards with a layout plan of the buildings
9.3 minutes: Biên bản tự kiểm tra và biên bản của đoàn kiểm tra cấp tỉnh
  | Hồ sơ có biên bản tự kiểm tra và biên bản của đoàn kiểm tra cấp tỉnh
  | The dossier holds the self-check minutes and the provincial team's minutes
10.1 teamDecision: Đoàn kiểm tra do Chủ tịch UBND cấp tỉnh quyết định thành lập
  | Đoàn kiểm tra được thành lập theo quyết định của Chủ tịch UBND cấp tỉnh
  | The inspection team is set up by the provincial chairman's decision
11.2 departmentReceived: Sở GDĐT tiếp nhận hồ sơ và đề nghị UBND tỉnh thành lập đoàn kiểm tra
  | Sở GDĐT đã tiếp nhận hồ sơ và đề nghị UBND cấp tỉnh thành lập đoàn kiểm tra
  | The Sở received the dossier and asked the provincial committee for a team
`,
  "vi"
);

/** They are asked of the school itself. */
export const ASKED = asking([...QUESTIONS_2_6, ...QUESTIONS_7_11], "school");

/** Article 7(4): the blocks of buildings, answered item by item. */
export const FACILITIES = questions(
  `
7.4.a1-2 classrooms: Phòng học, bàn ghế, bảng đúng quy cách
  | Phòng học, bàn ghế, bảng đúng quy cách; thoáng, sáng, an toàn
  | Rooms, desks and boards are to standard; airy, light, safe
7.4.a2 healthRoom: Phòng y tế | Có phòng y tế trường học | There is a health room
7.4.b1-1 subjectRooms: Phòng học bộ môn | Có các phòng học bộ môn đạt tiêu chuẩn
  | There are subject rooms to standard
7.4.b1-2 equipmentRoom: Phòng thiết bị dạy học | Có phòng thiết bị dạy học | There is an equipment room
7.4.b1-3 laboratory: Phòng thí nghiệm | Có phòng thí nghiệm đủ trang thiết bị
  | There is a laboratory, fully equipped
7.4.b2 library: Thư viện | Có thư viện đạt tiêu chuẩn, có tư liệu điện tử
  | There is a library to standard, with electronic resources
7.4.b3-1 traditionRoom: Phòng truyền thống | Có phòng truyền thống | There is a tradition room
7.4.b3-2 sportsArea: Khu luyện tập thể dục thể thao | Có khu luyện tập thể dục thể thao
  | There is a sports area
7.4.b3-3 unionOffice: Phòng làm việc của Công đoàn | Có phòng làm việc của Công đoàn
  | There is an office of the trade union
7.4.b3-4 youthUnionRoom: phòng Đoàn TNCS HCM | Có phòng hoạt động của Đoàn Thanh niên
  | There is a room of the Youth Union
7.4.b3-5 pioneersRoom: Phòng hoạt động của Đội Thiếu niên tiền phong
  | Có phòng hoạt động của Đội Thiếu niên tiền phong | There is a room of the Young Pioneers
7.4.c-1 principalRoom: Phòng làm việc của hiệu trưởng | Có phòng làm việc của hiệu trưởng
  | There is an office of the principal
7.4.c-3 schoolOffice: Văn phòng nhà trường | Có văn phòng nhà trường | There is a school office
7.4.c-4 councilRoom: Phòng họp hội đồng giáo dục | Có phòng họp hội đồng giáo dục | There is a council room
7.4.c-6 dutyRoom: Phòng thường trực | Có phòng thường trực | There is a duty room
7.4.c-7 store: Kho | Có kho | There is a store
7.4.d playground: Sân chơi sạch, có cây bóng mát | Sân chơi sạch, vệ sinh, có cây bóng mát
  | A clean playground with shade trees
7.4.e-1 teacherToilets: Khu vệ sinh giáo viên | Khu vệ sinh riêng cho giáo viên
  | Separate toilets for teachers
7.4.e-2 boysToilets: Khu vệ sinh học sinh nam | Khu vệ sinh riêng cho học sinh nam | Separate toilets for boys
7.4.e-3 girlsToilets: Khu vệ sinh học sinh nữ | Khu vệ sinh riêng cho học sinh nữ | Separate toilets for girls
7.4.e-4 noPollution: Khu vệ sinh không làm ô nhiễm môi trường | Khu vệ sinh không làm ô nhiễm môi trường
  | The toilets pollute nothing
7.4.g parking: Khu để xe cho giáo viên và từng khối lớp
  | Khu để xe cho giáo viên và từng khối lớp hoặc lớp, trong khuôn viên
  | Parking for teachers and by grade or class, inside the grounds
7.4.h-1 water: Đủ nước sạch | Đủ nước sạch cho dạy học, giáo viên, học sinh | Enough clean water
7.4.h-2 drainage: Hệ thống thoát nước hợp vệ sinh | Hệ thống thoát nước hợp vệ sinh | Hygienic drainage
`,
  "vi"
);

/** A room for each vice principal and specialist group: an answer, or a number beside their own. */
export const ROOMS_FOR_EACH = questions(
  `
7.4.c-2 viceRoomEach: Phòng làm việc của từng phó hiệu trưởng | Mỗi phó hiệu trưởng có phòng làm việc
  | A room for each vice principal
7.4.c-5 groupRoomEach: Phòng họp từng tổ bộ môn | Mỗi tổ bộ môn có phòng họp
  | A meeting room for each specialist group
`,
  "vi"
);
