import { asking, questions } from "../../../rules";

/*
 * What a person answers with yes or no: the rule, the field that asks it, and what is demanded, in Vietnamese and in
 * English. What sheets call the field stands first in the vocabulary.
 */

/** Of the school itself. */
export const QUESTIONS = questions("vi")(`
2.1 advancedTitle: Trường đạt danh hiệu tiên tiến năm liền kề năm đề nghị
  | The school holds the title “tiên tiến” (advanced) in the year right before the application
4.2.a groupsWork: Các tổ chuyên môn được thành lập và hoạt động theo Điều lệ
  | Specialist groups are set up and work as the school charter says
4.2.c trainingPlans: Có kế hoạch bồi dưỡng cho mỗi giáo viên và cả tổ; đạt quy định về đào tạo, bồi dưỡng
  | Training plans for each teacher and group; the rules on teacher training are met
4.3.a officeTeam: Tổ văn phòng đảm nhận văn thư, kế toán, thủ quỹ, y tế, bảo vệ và phục vụ hoạt động của trường
  | The office team covers clerical work, accounts, cashier, health, security and serves the school
4.3.b records: Tổ văn phòng quản lý hồ sơ, sổ sách theo Điều lệ và hướng dẫn của từng loại sổ
  | Records and books are kept as the charter and their own instructions say
4.4 councils: Hội đồng trường và các hội đồng khác hoạt động theo Điều lệ, có kế hoạch, nền nếp, hiệu quả
  | The school council and the other councils work as the charter says, to a plan and with effect
4.5.a partyStrong: Tổ chức Đảng trong sạch, vững mạnh; nơi chưa có thì có kế hoạch và đạt chỉ tiêu phát triển
  | The Party organisation is clean and strong; where there is none, its plan and yearly targets are met
4.5.b massOrganisations: Các đoàn thể, tổ chức xã hội vững mạnh, có nhiều đóng góp ở địa phương
  | Mass organisations are recognised as strong and contribute locally
5.1-1 leadersMeetCharter: Hiệu trưởng và các phó hiệu trưởng đạt tiêu chuẩn theo Điều lệ (THPT chuyên: theo Quy chế riêng), thực hiện tốt quy chế dân chủ
  | Principal and vice principals meet the charter (specialised schools: their own statute) and practise democracy rules
5.2-4 enoughTeachers: Đủ giáo viên các bộ môn | There are enough teachers for every subject
5.3 supportStaff: Đủ viên chức phụ trách thư viện, phòng học bộ môn, phòng thiết bị, có nghiệp vụ, hoàn thành tốt nhiệm vụ
  | There are enough qualified staff for library, subject rooms and equipment room, doing their tasks well
6.3 activities: Thực hiện quy định của Bộ về thời gian, nội dung các hoạt động giáo dục
  | Educational activities follow the ministry's rules on time and content
6.4 universalisation: Hoàn thành nhiệm vụ phổ cập giáo dục được giao | The universalisation tasks are done
6.5-1 itConditions: Đảm bảo điều kiện sử dụng công nghệ thông tin trong quản lý, dạy học, kiểm tra đánh giá
  | Managers, teachers and pupils can use IT in management, teaching and assessment
7.1 disclosure: Thực hiện các quy định về công khai | The public-disclosure duties are met
7.2-1 grounds: Khuôn viên riêng biệt, có tường rào, cổng, biển trường; sạch đẹp, hợp lý; đủ diện tích sử dụng
  | Own grounds with wall, gate and name board, clean and in order; enough used area
7.3 facilitiesComplete: Có đầy đủ cơ sở vật chất theo Điều lệ
  | All facilities that the charter asks for are there
7.5-1 internet: Hệ thống công nghệ thông tin kết nối internet đáp ứng quản lý và dạy học
  | An internet-connected IT system serves management and teaching
7.5-2 website: Website hoạt động thường xuyên | The website is regularly active
8.1 authorities: Chủ động phối hợp với cơ quan quản lý, đoàn thể, tổ chức ở địa phương
  | The school works with authorities and organisations of its place
8.2 parentsBoard: Ban đại diện cha mẹ học sinh thành lập và hoạt động hiệu quả theo quy định
  | The parents' board is set up and works with effect
8.3 information: Thông tin giữa nhà trường, gia đình và xã hội thường xuyên, kịp thời, chặt chẽ
  | Information between school, family and society is regular and timely
8.4 community: Huy động hợp lý, hiệu quả sự tham gia của gia đình và cộng đồng
  | The support of families and the community is raised well
9.1 requestLetter: Hồ sơ có văn bản đề nghị công nhận | The dossier holds the letter of request
9.2 report: Hồ sơ có báo cáo thực hiện các tiêu chuẩn kèm sơ đồ các khối công trình
  | The dossier holds the report on the standards with a layout plan of the buildings
9.3 minutes: Hồ sơ có biên bản tự kiểm tra và biên bản của đoàn kiểm tra cấp tỉnh
  | The dossier holds the self-check minutes and the provincial team's minutes
10.1 teamDecision: Đoàn kiểm tra được thành lập theo quyết định của Chủ tịch UBND cấp tỉnh
  | The inspection team is set up by the provincial chairman's decision
11.2 departmentReceived: Sở GDĐT đã tiếp nhận hồ sơ và đề nghị UBND cấp tỉnh thành lập đoàn kiểm tra
  | The Sở received the dossier and asked the provincial committee for a team
`);

export const ASKED = asking(QUESTIONS, "school");

/** Article 7(4): the blocks of buildings, answered item by item. */
export const FACILITIES = questions("vi")(`
7.4.a1-2 classrooms: Phòng học, bàn ghế, bảng đúng quy cách; thoáng, sáng, an toàn
  | Rooms, desks and boards are to standard; airy, light, safe
7.4.a2 healthRoom: Có phòng y tế trường học | There is a health room
7.4.b1-1 subjectRooms: Có các phòng học bộ môn đạt tiêu chuẩn | There are subject rooms to standard
7.4.b1-2 equipmentRoom: Có phòng thiết bị dạy học | There is an equipment room
7.4.b1-3 laboratory: Có phòng thí nghiệm đủ trang thiết bị | There is a laboratory, fully equipped
7.4.b2 library: Có thư viện đạt tiêu chuẩn, có tư liệu điện tử
  | There is a library to standard, with electronic resources
7.4.b3-1 traditionRoom: Có phòng truyền thống | There is a tradition room
7.4.b3-2 sportsArea: Có khu luyện tập thể dục thể thao | There is a sports area
7.4.b3-3 unionOffice: Có phòng làm việc của Công đoàn | There is an office of the trade union
7.4.b3-4 youthUnionRoom: Có phòng hoạt động của Đoàn Thanh niên | There is a room of the Youth Union
7.4.b3-5 pioneersRoom: Có phòng hoạt động của Đội Thiếu niên tiền phong
  | There is a room of the Young Pioneers
7.4.c-1 principalRoom: Có phòng làm việc của hiệu trưởng | There is an office of the principal
7.4.c-2 viceRoomEach: Mỗi phó hiệu trưởng có phòng làm việc | A room for each vice principal
7.4.c-3 schoolOffice: Có văn phòng nhà trường | There is a school office
7.4.c-4 councilRoom: Có phòng họp hội đồng giáo dục | There is a council room
7.4.c-5 groupRoomEach: Mỗi tổ bộ môn có phòng họp | A meeting room for each specialist group
7.4.c-6 dutyRoom: Có phòng thường trực | There is a duty room
7.4.c-7 store: Có kho | There is a store
7.4.d playground: Sân chơi sạch, vệ sinh, có cây bóng mát | A clean playground with shade trees
7.4.e-1 teacherToilets: Khu vệ sinh riêng cho giáo viên | Separate toilets for teachers
7.4.e-2 boysToilets: Khu vệ sinh riêng cho học sinh nam | Separate toilets for boys
7.4.e-3 girlsToilets: Khu vệ sinh riêng cho học sinh nữ | Separate toilets for girls
7.4.e-4 noPollution: Khu vệ sinh không làm ô nhiễm môi trường | The toilets pollute nothing
7.4.g parking: Khu để xe cho giáo viên và từng khối lớp hoặc lớp, trong khuôn viên
  | Parking for teachers and by grade or class, inside the grounds
7.4.h-1 water: Đủ nước sạch cho dạy học, giáo viên, học sinh | Enough clean water
7.4.h-2 drainage: Hệ thống thoát nước hợp vệ sinh | Hygienic drainage
`);

/** Of which people or groups each needs a room: the answer, and the numbers of rooms and of people that tell it as well. */
export const ROOMS_FOR_EACH = [
  { answer: "viceRoomEach", rooms: "viceRooms", people: "vices", isListed: false },
  { answer: "groupRoomEach", rooms: "groupRooms", people: "groups", isListed: true },
] as const;
