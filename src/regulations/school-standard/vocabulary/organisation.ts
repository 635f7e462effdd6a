import { vocabulary } from "../../../rules";

/** Classes of each grade. */
const GRADES = Array.from({ length: 12 }, (_, index) => index + 1)
  .map(
    (grade) => `grade${grade}: số lớp ${grade} | khối lớp ${grade} | khối ${grade} | K${grade}
grade${grade} @ số lớp | số lớp học | lớp học | tổng số lớp | quy mô lớp: lớp ${grade}`
  )
  .join("\n");

/** How the school is organised: article 4. */
export const ORGANISATION = vocabulary(`
classes: số lớp học | số lớp | tổng số lớp học | TS lớp | quy mô lớp | quy mô số lớp | số lớp toàn trường
  | tổng số lớp toàn trường
classes @ lớp | lớp học | số lớp | số lớp học: tổng số | cộng | TS | toàn trường
${GRADES}
allGrades: đảm bảo đủ các khối lớp của cấp học | đủ các khối lớp | đảm bảo đủ các khối lớp
  | có đủ các khối lớp của cấp học
averageClass: bình quân học sinh/lớp | bình quân số học sinh/lớp | bình quân số học sinh/lớp học
  | số học sinh bình quân/lớp | HS/lớp | bình quân HS/lớp | sĩ số bình quân | sĩ số trung bình
  | sĩ số bình quân lớp | sĩ số trung bình lớp | số học sinh trung bình/lớp | số học sinh trên lớp
largestClass: sĩ số cao nhất | số học sinh/lớp (lớp đông nhất) | số HS/lớp đông nhất | sĩ số lớp cao nhất | sĩ số lớp lớn nhất | số học sinh lớp đông nhất
  | số học sinh của lớp đông nhất | lớp đông nhất | lớp có sĩ số đông nhất | số học sinh/lớp cao nhất
  | số học sinh/lớp nhiều nhất | số học sinh/lớp tối đa | sĩ số lớn nhất | sĩ số tối đa
topics: số chuyên đề | số chuyên đề chuyên môn | tổng số chuyên đề | tổng số chuyên đề chuyên môn
  | số chuyên đề đề xuất trong năm | số chuyên đề chuyên môn đề xuất trong năm | số chuyên đề trong năm
  | số chuyên đề/năm | chuyên đề chuyên môn | chuyên đề chuyên môn đề xuất trong năm
fewestTopics: tổ ít chuyên đề nhất | số chuyên đề của tổ ít nhất | số chuyên đề ít nhất/tổ
  | chuyên đề ít nhất của một tổ | số chuyên đề tối thiểu của một tổ
hasParty: tổ chức Đảng | có chi bộ Đảng | đã có tổ chức Đảng | đã có tổ chức cơ sở Đảng
  | có tổ chức cơ sở Đảng | nhà trường có tổ chức Đảng
partyPlan: có kế hoạch và đạt chỉ tiêu phát triển đảng viên
  | có kế hoạch và đạt chỉ tiêu cụ thể về phát triển đảng viên
  | có kế hoạch và đạt chỉ tiêu về phát triển đảng viên | kế hoạch phát triển đảng viên
  | đạt chỉ tiêu phát triển đảng viên | chỉ tiêu phát triển đảng viên | kế hoạch xây dựng tổ chức Đảng
  | chưa có tổ chức Đảng: có kế hoạch và đạt chỉ tiêu phát triển đảng viên
`);
