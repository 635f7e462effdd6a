import { labelsIn, vocabulary } from "../../../rules";
import { atEachLevel, STAFF } from "./staff";

/** The grade of a class, as number or "Khối 6", "K6", "Lớp 6". */
const GRADES = Array.from({ length: 12 }, (_, index) => String(index + 1))
  .map(
    (grade) =>
      `grade = ${grade}: ${`0${grade}`.slice(-2)} | khối ${grade} | K${grade} | lớp ${grade} | khối lớp ${grade} | K.${grade}`
  )
  .join("\n");

/** A class. */
export const CLASS = vocabulary(`
titles: danh sách các lớp | sĩ số
class: tên lớp | lớp học | tên lớp học | ký hiệu lớp | tên các lớp
grade: khối lớp | khối học | khối lớp học | thuộc khối | khối (lớp)
${GRADES}
pupils: SS | sĩ số lớp | số học sinh/lớp | HS/lớp | Tổng số học sinh | số học sinh | tổng số HS | TSHS
  | TS học sinh | TS HS | số HS | sĩ số | sĩ số cuối năm | tổng số học sinh cuối năm | số học sinh cuối năm
  | quy mô học sinh | số học sinh chia theo hạnh kiểm | số học sinh chia theo học lực
  | học sinh chia theo hạnh kiểm | học sinh chia theo học lực | sĩ số học sinh | sĩ số hiện tại
  | sĩ số hiện nay | số học sinh hiện tại | sĩ số cuối năm học | số lượng học sinh
  | sĩ số đến thời điểm kiểm tra | số học sinh trong lớp | sĩ số (HS) | sĩ số thực tế | số học sinh của lớp
  | sĩ số HS/lớp | sĩ số lớp học
`);

/** A school year. */
export const YEAR = vocabulary(`
titles: qua các năm | các năm học
year: NH | năm | niên khóa | niên học | năm học (từ - đến) | các năm học | năm học (5 năm gần nhất)
  | năm học đánh giá | thời gian (năm học) | năm báo cáo | năm học báo cáo | năm học (5 năm)
  | năm học thống kê | năm học kiểm tra
`);

/** A specialist group. */
export const GROUP = vocabulary(`
titles: chuyên đề | các tổ chuyên môn
group: tên tổ | tổ | tổ bộ môn | tên tổ chuyên môn | tổ chuyên môn (tổ) | tên tổ bộ môn | các tổ chuyên môn
  | tổ/nhóm chuyên môn | tên tổ CM | tổ CM | tổ - nhóm chuyên môn | tổ, nhóm chuyên môn
topics: chuyên đề thực hiện | chuyên đề TH | số chuyên đề | số chuyên đề chuyên môn | chuyên đề | chuyên đề chuyên môn | số chuyên đề đề xuất
  | số chuyên đề đề xuất trong năm | số chuyên đề chuyên môn đề xuất trong năm | số chuyên đề trong năm
  | số chuyên đề/năm | chuyên đề/năm/tổ | số chuyên đề/năm/tổ | số chuyên đề đã đề xuất
  | số chuyên đề đã thực hiện | chuyên đề đã thực hiện | chuyên đề đã triển khai | số chuyên đề thực hiện
  | tổng số chuyên đề | số lượng chuyên đề | số chuyên đề triển khai | số chuyên đề đã triển khai
  | số chuyên đề đã tổ chức | số chuyên đề đã báo cáo | số chuyên đề cấp tổ | số chuyên đề của tổ
  | số chuyên đề CM thực hiện trong năm | số chuyên đề thực hiện trong năm
topics @ chuyên đề | chuyên đề chuyên môn | số chuyên đề: đã triển khai | số đã thực hiện | đã tổ chức
leader: họ tên tổ trưởng | tổ trưởng chuyên môn | tổ trưởng | TTCM | họ và tên tổ trưởng | tên tổ trưởng
  | tổ trưởng bộ môn | người phụ trách tổ | họ tên TTCM
teachers: số GV | tổng số giáo viên | số thành viên | số lượng giáo viên | số giáo viên | tổng số GV
  | số giáo viên trong tổ | số giáo viên của tổ | số người trong tổ | số thành viên của tổ | số tổ viên
  | số thành viên trong tổ | TSGV
`);

/** A teacher or manager. */
export const TEACHER = vocabulary(
  `
titles: đội ngũ | danh sách giáo viên | danh sách cán bộ
person: họ tên | tên giáo viên | họ và tên giáo viên | giáo viên | họ tên giáo viên | họ và tên CBQL, GV
  | cán bộ, giáo viên | họ và tên CBGV | họ tên CBGV | họ tên CB, GV | họ và tên cán bộ, giáo viên
  | họ và tên CBQL, giáo viên | tên CBGV | họ, tên | họ và tên cán bộ | họ và tên nhà giáo | họ tên nhà giáo
  | họ tên cán bộ, giáo viên | họ và tên GV | họ, tên giáo viên | cán bộ giáo viên | họ và tên CBQL
  | danh sách giáo viên
role: chức danh | nhiệm vụ | vị trí việc làm | chức vụ, nhiệm vụ | vị trí | nhiệm vụ được giao | CV
  | chức vụ hiện tại | chức vụ hiện nay | chức vụ/chức danh | chức vụ công tác | nhiệm vụ được phân công
  | chức vụ đảm nhận | công việc được giao | chức vụ, chức danh | chức vụ (HT, PHT, GV) | nhiệm vụ đảm nhận
  | chức vụ đang đảm nhận
rating: xếp loại chuẩn nghề nghiệp | xếp loại theo chuẩn | xếp loại theo chuẩn nghề nghiệp
  | chuẩn nghề nghiệp | kết quả xếp loại | kết quả đánh giá chuẩn nghề nghiệp | xếp loại CNN | CNN
  | đánh giá chuẩn nghề nghiệp | xếp loại chuẩn | xếp loại chuẩn nghề nghiệp giáo viên | đánh giá, xếp loại
  | xếp loại chuẩn HT, PHT, GV | kết quả xếp loại chuẩn nghề nghiệp
  | kết quả đánh giá theo chuẩn nghề nghiệp | đánh giá theo chuẩn nghề nghiệp
  | xếp loại giáo viên theo chuẩn nghề nghiệp | xếp loại theo chuẩn nghề nghiệp giáo viên
  | mức xếp loại chuẩn nghề nghiệp | kết quả chuẩn nghề nghiệp | kết quả xếp loại theo chuẩn nghề nghiệp
  | đánh giá, xếp loại theo chuẩn nghề nghiệp | đánh giá, xếp loại chuẩn nghề nghiệp
  | đánh giá chuẩn nghề nghiệp giáo viên | mức đạt chuẩn nghề nghiệp | xếp loại GV theo chuẩn
leaderRating: chuẩn hiệu trưởng | xếp loại theo chuẩn hiệu trưởng | đánh giá chuẩn hiệu trưởng
  | xếp loại hiệu trưởng, phó hiệu trưởng | xếp loại chuẩn hiệu trưởng | kết quả xếp loại chuẩn hiệu trưởng
  | đánh giá, xếp loại theo chuẩn hiệu trưởng | kết quả đánh giá chuẩn hiệu trưởng
  | kết quả đánh giá theo chuẩn hiệu trưởng | xếp loại HT, PHT | xếp loại CBQL
  | xếp loại cán bộ quản lý theo chuẩn | xếp loại CBQL theo chuẩn hiệu trưởng
  | kết quả xếp loại theo chuẩn hiệu trưởng | xếp loại BGH theo chuẩn hiệu trưởng
trained: đạt chuẩn đào tạo | đạt trình độ chuẩn đào tạo | trình độ đào tạo đạt chuẩn | chuẩn đào tạo
  | đạt chuẩn | chuẩn trình độ | trình độ chuẩn | đạt trình độ chuẩn | trình độ so với chuẩn
  | trình độ đào tạo so với chuẩn | chuẩn trình độ đào tạo | đạt chuẩn trình độ đào tạo | so với chuẩn
  | so với chuẩn đào tạo | trình độ đào tạo (đạt chuẩn/chưa đạt chuẩn) | mức đạt chuẩn đào tạo
  | mức đạt chuẩn trình độ | đạt chuẩn trình độ | so với chuẩn trình độ đào tạo
  | trình độ (đạt chuẩn/trên chuẩn) | đạt chuẩn về trình độ đào tạo
trained = yes: trên chuẩn | vượt chuẩn | TC | chuẩn | đạt chuẩn | đạt chuẩn trở lên
trained = no: dưới chuẩn | chưa chuẩn | chưa đạt chuẩn | không đạt chuẩn
trained @ trình độ đào tạo | trình độ | trình độ chuyên môn: đạt chuẩn | đạt chuẩn trở lên
excellent: dạy giỏi | đạt tiêu chuẩn dạy giỏi | đạt dạy giỏi | danh hiệu dạy giỏi | danh hiệu GVDG
  | là giáo viên dạy giỏi | đạt danh hiệu dạy giỏi | được công nhận dạy giỏi | được công nhận GVDG
# Levels at which a teacher may be rated; whether a school's own contest is the base level, nobody says.
excellent = yes: cấp cơ sở | cơ sở | cấp huyện | huyện | cấp quận | quận | cấp thành phố | cấp thị xã
  | cấp tỉnh | tỉnh | cấp quốc gia | quốc gia | GVDG cấp cơ sở | GVDG cấp huyện | GVDG cấp tỉnh
  | GVG cấp huyện | GVG cấp tỉnh
excellent = no: không đạt GVDG
`,
  { excellent: (heads) => [...atEachLevel(heads), ...labelsIn(STAFF, "excellent")] }
);
