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
class: tên lớp | lớp học
grade: khối lớp
${GRADES}
pupils: SS | sĩ số lớp | số học sinh/lớp | HS/lớp | Tổng số học sinh | số học sinh | tổng số HS | TSHS
  | TS học sinh | TS HS | số HS | sĩ số | sĩ số cuối năm | tổng số học sinh cuối năm | số học sinh cuối năm
  | quy mô học sinh | số học sinh chia theo hạnh kiểm | số học sinh chia theo học lực
  | học sinh chia theo hạnh kiểm | học sinh chia theo học lực
`);

/** A school year. */
export const YEAR = vocabulary(`
titles: qua các năm | các năm học
year: NH | năm | niên khóa | niên học
`);

/** A specialist group. */
export const GROUP = vocabulary(`
titles: chuyên đề | các tổ chuyên môn
group: tên tổ | tổ | tổ bộ môn | tên tổ chuyên môn
topics: số chuyên đề | số chuyên đề chuyên môn | chuyên đề | chuyên đề chuyên môn | số chuyên đề đề xuất
  | số chuyên đề đề xuất trong năm | số chuyên đề chuyên môn đề xuất trong năm | số chuyên đề trong năm
  | số chuyên đề/năm | chuyên đề/năm/tổ | số chuyên đề/năm/tổ | số chuyên đề đã đề xuất
leader: họ tên tổ trưởng | tổ trưởng chuyên môn
teachers: số GV | tổng số giáo viên | số thành viên | số lượng giáo viên
`);

/** A teacher or manager. */
export const TEACHER = vocabulary(
  `
titles: đội ngũ | danh sách giáo viên | danh sách cán bộ
person: họ tên | tên giáo viên | họ và tên giáo viên | giáo viên | họ tên giáo viên | họ và tên CBQL, GV
  | cán bộ, giáo viên
role: chức danh | nhiệm vụ | vị trí việc làm | chức vụ, nhiệm vụ | vị trí | nhiệm vụ được giao
rating: xếp loại chuẩn nghề nghiệp | xếp loại theo chuẩn | xếp loại theo chuẩn nghề nghiệp
  | chuẩn nghề nghiệp | kết quả xếp loại | kết quả đánh giá chuẩn nghề nghiệp | xếp loại CNN | CNN
  | đánh giá chuẩn nghề nghiệp | xếp loại chuẩn | xếp loại chuẩn nghề nghiệp giáo viên | đánh giá, xếp loại
  | xếp loại chuẩn HT, PHT, GV
leaderRating: chuẩn hiệu trưởng | xếp loại theo chuẩn hiệu trưởng | đánh giá chuẩn hiệu trưởng
  | xếp loại hiệu trưởng, phó hiệu trưởng
trained: đạt chuẩn đào tạo | đạt trình độ chuẩn đào tạo | trình độ đào tạo đạt chuẩn | chuẩn đào tạo
  | đạt chuẩn | chuẩn trình độ | trình độ chuẩn | đạt trình độ chuẩn
trained = yes: trên chuẩn | vượt chuẩn | TC | chuẩn | đạt chuẩn | đạt chuẩn trở lên
trained = no: dưới chuẩn | chưa chuẩn | chưa đạt chuẩn | không đạt chuẩn
excellent: dạy giỏi | đạt tiêu chuẩn dạy giỏi | đạt dạy giỏi | danh hiệu dạy giỏi
# Levels at which a teacher may be rated; whether a school's own contest is the base level, nobody says.
excellent = yes: cấp cơ sở | cơ sở | cấp huyện | huyện | cấp quận | quận | cấp thành phố | cấp thị xã
  | cấp tỉnh | tỉnh | cấp quốc gia | quốc gia | GVDG cấp cơ sở | GVDG cấp huyện | GVDG cấp tỉnh
  | GVG cấp huyện | GVG cấp tỉnh
excellent = no: không đạt GVDG
`,
  { excellent: (heads) => [...atEachLevel(heads), ...labelsIn(STAFF, "excellent")] }
);
