/** What schools say of themselves in many words, put together of the pieces that they all use. */
import { combined } from "../../../rules";

const LAST_YEAR =
  " | năm liền kề | năm học liền kề | năm liền trước | năm trước liền kề | năm học trước liền kề | năm liền kề trước | năm học liền kề trước | liền kề";
/** Its title in the year before: article 2. */
export const TITLE_OF_LAST_YEAR = combined(
  "đạt danh hiệu | danh hiệu | được công nhận | trường đạt danh hiệu | có danh hiệu",
  "trường tiên tiến | tập thể lao động tiên tiến | tập thể tiên tiến",
  LAST_YEAR
);

/** Its councils: article 4(5). */
export const COUNCILS = combined(
  "hội đồng trường và các hội đồng khác | hội đồng trường và các hội đồng tư vấn | hội đồng trường, các hội đồng tư vấn | hội đồng trường, hội đồng thi đua, kỷ luật | hội đồng trường, hội đồng thi đua khen thưởng, kỷ luật | hội đồng trường, hội đồng thi đua, hội đồng kỷ luật | hội đồng trường, hội đồng thi đua khen thưởng, hội đồng kỷ luật",
  " | hoạt động | hoạt động đúng chức năng | hoạt động có kế hoạch, hiệu quả | hoạt động có hiệu quả | hoạt động có nền nếp | hoạt động có kế hoạch, nền nếp | hoạt động có kế hoạch, nền nếp, hiệu quả | hoạt động theo Điều lệ | hoạt động đúng quy định | thực hiện đúng chức năng, nhiệm vụ"
);

/** Its organisations: article 4(6). */
export const ORGANISATIONS = combined(
  "công đoàn, Đoàn, Đội | công đoàn, Đoàn - Đội | công đoàn, Đoàn thanh niên, Đội | công đoàn, Đoàn thanh niên | các đoàn thể | các tổ chức đoàn thể",
  "vững mạnh | đạt vững mạnh | được công nhận vững mạnh | vững mạnh về tổ chức",
  " | tham gia tốt hoạt động địa phương | tham gia tốt các hoạt động ở địa phương | có đóng góp ở địa phương | có nhiều đóng góp cho địa phương | tích cực tham gia hoạt động địa phương | tiên tiến trong các hoạt động ở địa phương"
);

/** Where people leave what they came by: article 7(6). */
export const PARKING = combined(
  "nhà để xe | khu để xe | khu vực để xe | nơi để xe",
  "giáo viên và học sinh | giáo viên, học sinh | giáo viên và từng khối lớp | giáo viên và từng lớp",
  " | theo lớp | theo khối | theo khối lớp | theo từng lớp | theo từng khối lớp | từng khối | từng lớp",
  " | trong khuôn viên | trong trường | trong khuôn viên trường"
);

/** Whether it has an organisation of the Party, and how it comes to one: article 4(6). */
export const PARTY = combined(
  "có | đã có | đã thành lập | trường có",
  "chi bộ hoặc đảng bộ | chi bộ, đảng bộ | đảng bộ hoặc chi bộ | đảng bộ, chi bộ | tổ chức Đảng | tổ chức cơ sở Đảng | chi bộ",
  " | nhà trường | riêng | trong nhà trường | độc lập"
);
export const PARTY_PLAN = combined(
  "chưa có tổ chức Đảng: | trường chưa có tổ chức Đảng: | nơi chưa có tổ chức Đảng: | chưa có chi bộ: | trường chưa có chi bộ:",
  "có | đã có | ",
  "kế hoạch, chỉ tiêu | kế hoạch và chỉ tiêu | kế hoạch | kế hoạch và đạt chỉ tiêu | chỉ tiêu",
  "phát triển đảng viên | phát triển Đảng"
);

/** How many of its topics there are, all together and in the group with the fewest: article 4(2). */
export const TOPICS = combined(
  "chuyên đề | số chuyên đề | tổng số chuyên đề",
  "sinh hoạt chuyên môn | sinh hoạt tổ chuyên môn | sinh hoạt chuyên môn của trường | sinh hoạt chuyên môn toàn trường | chuyên môn của trường",
  " | trong năm | trong năm học | đã thực hiện"
);
export const FEWEST_TOPICS = combined(
  "số chuyên đề",
  "tối thiểu | ít nhất | thấp nhất",
  "của một tổ | của 1 tổ | của mỗi tổ | một tổ | 1 tổ | mỗi tổ | của tổ",
  " | thực hiện | trong năm | trong năm học"
);

/** Who looks after its library and rooms of subjects: article 5(3). */
export const KEEPERS = combined(
  "viên chức phụ trách | nhân viên phụ trách | đủ viên chức phụ trách | có viên chức phụ trách | có đủ viên chức phụ trách | có nhân viên phụ trách",
  "thư viện, thiết bị, phòng học bộ môn | thư viện, phòng học bộ môn, thiết bị | thư viện, thiết bị | TV, TB, phòng học bộ môn | TV, phòng học bộ môn, TB | TV, TB",
  " | được đào tạo | được đào tạo, bồi dưỡng | được đào tạo nghiệp vụ | có nghiệp vụ | hoàn thành nhiệm vụ | hoàn thành tốt nhiệm vụ"
);

/** The parents' board and the help of all: article 8. */
export const PARENTS = combined(
  "ban đại diện cha mẹ học sinh",
  "thành lập, hoạt động | thành lập và hoạt động | được thành lập, hoạt động | được thành lập và hoạt động | được tổ chức và hoạt động",
  "hiệu quả | có hiệu quả | đúng quy định | theo quy định | theo Điều lệ | đúng Điều lệ"
);
export const COMMUNITY = combined(
  "thu hút | huy động | tranh thủ",
  "sự tham gia của | ",
  "gia đình, xã hội | gia đình, cộng đồng | cha mẹ học sinh và cộng đồng | cộng đồng, xã hội",
  "vào hoạt động giáo dục | tham gia hoạt động giáo dục | tham gia giáo dục"
);

/** What its rooms of subjects and classrooms are to be: article 7(2). */
export const SUBJECT_ROOMS = combined(
  "có | có đủ | đủ | đảm bảo",
  "phòng học bộ môn | các phòng học bộ môn",
  " | theo quy định | theo quyết định | theo chuẩn | đạt chuẩn | đúng quy định"
);
export const CLASSROOMS = combined(
  "phòng học | lớp học",
  "thoáng mát, an toàn | đủ ánh sáng, thoáng mát | đủ ánh sáng, an toàn | thoáng mát, đủ ánh sáng, an toàn | an toàn, đủ ánh sáng | an toàn, thoáng mát",
  " | bàn ghế bảng đúng chuẩn | bàn ghế, bảng đúng quy cách | bàn ghế, bảng đạt chuẩn | bàn ghế đúng quy cách | đủ bàn ghế, bảng"
);
export const LIBRARY = combined(
  "thư viện | có thư viện",
  "đạt chuẩn | đạt tiêu chuẩn | theo tiêu chuẩn | theo tiêu chuẩn quy định | đúng quy định",
  " | có tư liệu điện tử | có tài nguyên điện tử | có tài liệu điện tử | có nguồn tư liệu điện tử | được trang bị tư liệu điện tử"
);

/** What the department of education does with a dossier: article 11. */
export const RECEIVED = combined(
  "Sở GDĐT tiếp nhận | Sở tiếp nhận | Sở GDĐT nhận | Sở GDĐT đã tiếp nhận | Sở GDĐT đã nhận",
  "hồ sơ và | hồ sơ, | HS và | HS,",
  "trình | tham mưu",
  "UBND tỉnh thành lập đoàn | UBND tỉnh thành lập đoàn kiểm tra | UBND tỉnh lập đoàn kiểm tra | UBND cấp tỉnh thành lập đoàn kiểm tra"
);

const AREAS =
  "nội thành/nông thôn | nội thị/nông thôn | thành thị/nông thôn | nội thành hay nông thôn | nội thị hay nông thôn | nội thành, nội thị hay nông thôn | nội thành, nội thị/nông thôn";
/** Where it stands, with the answers: article 7(1). */
export const AREA = combined("địa bàn | vị trí | vùng | khu vực | trường thuộc | thuộc địa bàn", AREAS);

const PER_PUPIL =
  "tính trên 1 học sinh | tính trên một học sinh | tính cho 1 học sinh | tính cho một học sinh | tính theo đầu học sinh | cho mỗi học sinh | cho 1 học sinh | trên mỗi học sinh | trên một em";
export const AREA_PER_PUPIL = combined("diện tích sử dụng | diện tích đất sử dụng", PER_PUPIL);

/** Who has looked at a school again within its five years. */
export const CHECKED_BY = combined(
  "đoàn | đơn vị | cơ quan | đoàn/đơn vị | đơn vị/đoàn | đoàn hoặc đơn vị",
  "đã kiểm tra | đã kiểm tra định kỳ | kiểm tra định kỳ | thực hiện kiểm tra định kỳ"
);
