import { fieldsIn, labelsIn, type RecordType } from "../../../rules";
import * as words from "../vocabulary";
import { LEVEL, RATING_OPTIONS, SCHOOL } from "./fields";

const GRADES = Array.from({ length: 12 }, (_, index) => String(index + 1));
const ofClass = fieldsIn("vi", words.CLASS, { shared: [SCHOOL, LEVEL], options: { GRADES } });

export const CLASS: RecordType = {
  id: "class",
  name: { vi: "Danh sách lớp", en: "Class" },
  titles: labelsIn(words.CLASS, "titles"),
  fields: ofClass.table(`
class text: Lớp | class
school level
grade choice GRADES: Khối | grade
pupils count: Sĩ số | pupils in the class
`),
  key: ["class"],
  span: "sheet",
  layouts: ["table"],
  marks: ["class"],
};

const ofTeacher = fieldsIn("vi", words.TEACHER, { shared: [SCHOOL, LEVEL], options: { RATING_OPTIONS } });

export const TEACHER: RecordType = {
  id: "teacher",
  name: { vi: "Cán bộ quản lý, giáo viên", en: "Teacher or manager" },
  titles: labelsIn(words.TEACHER, "titles"),
  fields: ofTeacher.table(`
person text: Họ và tên | name
school level
role text: Chức vụ | position
rating choice RATING_OPTIONS: Xếp loại | rating on the standard
leaderRating choice RATING_OPTIONS: Xếp loại chuẩn hiệu trưởng | rating on the standard for principals
trained yesNo: Đạt chuẩn trình độ đào tạo | standard of training
excellent yesNo: Dạy giỏi từ cấp cơ sở trở lên | rated “dạy giỏi”
`),
  key: ["person"],
  span: "sheet",
  layouts: ["table"],
  marks: ["rating", "leaderRating", "trained", "excellent"],
};

const ofGroup = fieldsIn("vi", words.GROUP, { shared: [SCHOOL] });

export const GROUP: RecordType = {
  id: "group",
  name: { vi: "Tổ chuyên môn", en: "Specialist group" },
  titles: labelsIn(words.GROUP, "titles"),
  fields: ofGroup.table(`
group text: Tổ chuyên môn | specialist group
school
topics count: Số chuyên đề chuyên môn trong năm | topics proposed in the year
leader text: Tổ trưởng | leader
teachers count: Số giáo viên | number of teachers
`),
  key: ["group"],
  span: "sheet",
  layouts: ["table"],
  marks: ["topics"],
};

const ofMember = fieldsIn("vi", words.MEMBER);

/** "Đoàn kiểm tra công nhận Trường THCS … đạt chuẩn quốc gia": the line over a team's list names the school. */
const TEAM_FOR =
  /đoàn (?:kiểm tra|thẩm định)[^:;]*?\s(trường (?:THCS|THPT|trung học|PT)[^,;(]*?)(?:\s+(?:đạt|đề nghị|năm|theo)(?=\s).*)?$/iu;

export const MEMBER: RecordType = {
  id: "member",
  name: { vi: "Thành viên đoàn kiểm tra", en: "Member of the inspection team" },
  titles: labelsIn(words.MEMBER, "titles"),
  fields: [
    ...ofMember.table(`
person text: Họ và tên | name
position text: Chức vụ | position
organisation text within=position: Đơn vị công tác | organisation
teamRole text: Nhiệm vụ trong đoàn | duty in the team
`),
    ofMember.text("inspected", "Trường được kiểm tra", "school inspected", { common: true, title: TEAM_FOR }),
  ],
  key: ["person", "position"],
  span: "sheet",
  layouts: ["table"],
  marks: ["teamRole", "organisation"],
};
