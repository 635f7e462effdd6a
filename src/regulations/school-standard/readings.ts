import { readings } from "../../rules";
import { LIMITS } from "./parameters";

/** Places where the Circular leaves a gap or has two meanings; the default first. */
export const READINGS = readings("vi", { fair: LIMITS.learningFair, year: LIMITS.foundedAfter })`
R1: Ít nhất hai chuyên đề mỗi năm: mỗi tổ chuyên môn hay cả trường?
  | At least two topics a year: by each specialist group, or by the school?
R1 = group: mỗi tổ chuyên môn | each specialist group
R1 = school: cả trường | the school as a whole
R2: Học lực khá từ {fair} trở lên: chỉ tính loại khá hay cả loại giỏi?
  | Learning rated khá at least {fair}: khá alone, or giỏi counted in?
R2 = fair: chỉ tính loại khá | khá alone
R2 = fairAndGood: tính cả loại giỏi | giỏi counted in
R3: Đại diện “một số” sở liên quan: ít nhất một hay đủ cả sáu sở?
  | Representatives of “some” of the departments: at least one, or all six?
R3 = one: ít nhất một sở | at least one of the six
R3 = all: đủ cả sáu sở | all six
R4: Đủ giáo viên đạt trình độ chuẩn đào tạo: tất cả giáo viên phải đạt chuẩn, hay chỉ cần đủ giáo viên đạt chuẩn?
  | Enough teachers with the standard of training: must all teachers have it, or only enough of them?
R4 = all: tất cả giáo viên đạt chuẩn | all teachers have it
R4 = enough: chỉ cần đủ giáo viên các bộ môn | only enough for every subject
R5: Trường thành lập sau {year}: diện tích mặt bằng áp dụng thêm hay thay cho diện tích sử dụng mỗi học sinh?
  | Schools founded after {year}: does the ground area come on top of the used area a pupil, or instead?
R5 = addition: áp dụng thêm | in addition
R5 = instead: áp dụng thay thế | instead
`;
