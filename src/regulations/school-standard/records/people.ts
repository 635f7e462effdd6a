import { fieldsIn, labelsIn, type RecordType } from "../../../rules";
import * as words from "../vocabulary";
import { LEVEL, RATING_OPTIONS, SCHOOL } from "./fields";

const GRADES = Array.from({ length: 12 }, (_, index) => String(index + 1));
const ofClass = fieldsIn("vi", words.CLASS);

export const CLASS: RecordType = {
  id: "class",
  name: { vi: "Danh sách lớp", en: "Class" },
  titles: labelsIn(words.CLASS, "titles"),
  fields: [
    ofClass.text("class", "Lớp", "class"),
    SCHOOL,
    LEVEL,
    ofClass.choice("grade", "Khối", "grade", GRADES),
    ofClass.count("pupils", "Sĩ số", "pupils in the class"),
  ],
  key: ["class"],
  span: "sheet",
  layouts: ["table"],
  marks: ["class"],
};

const ofTeacher = fieldsIn("vi", words.TEACHER);

export const TEACHER: RecordType = {
  id: "teacher",
  name: { vi: "Cán bộ quản lý, giáo viên", en: "Teacher or manager" },
  titles: labelsIn(words.TEACHER, "titles"),
  fields: [
    ofTeacher.text("person", "Họ và tên", "name"),
    SCHOOL,
    LEVEL,
    ofTeacher.text("role", "Chức vụ", "position"),
    ofTeacher.choice("rating", "Xếp loại", "rating on the standard", RATING_OPTIONS),
    ofTeacher.choice(
      "leaderRating",
      "Xếp loại chuẩn hiệu trưởng",
      "rating on the standard for principals",
      RATING_OPTIONS
    ),
    ofTeacher.yesNo("trained", "Đạt chuẩn trình độ đào tạo", "standard of training"),
    ofTeacher.yesNo("excellent", "Dạy giỏi từ cấp cơ sở trở lên", "rated “dạy giỏi”"),
  ],
  key: ["person"],
  span: "sheet",
  layouts: ["table"],
  marks: ["rating", "leaderRating", "trained", "excellent"],
};

const ofGroup = fieldsIn("vi", words.GROUP);

export const GROUP: RecordType = {
  id: "group",
  name: { vi: "Tổ chuyên môn", en: "Specialist group" },
  titles: labelsIn(words.GROUP, "titles"),
  fields: [
    ofGroup.text("group", "Tổ chuyên môn", "specialist group"),
    SCHOOL,
    ofGroup.count("topics", "Số chuyên đề chuyên môn trong năm", "topics proposed in the year"),
    ofGroup.text("leader", "Tổ trưởng", "leader"),
    ofGroup.count("teachers", "Số giáo viên", "number of teachers"),
  ],
  key: ["group"],
  span: "sheet",
  layouts: ["table"],
  marks: ["topics"],
};

const ofMember = fieldsIn("vi", words.MEMBER);

export const MEMBER: RecordType = {
  id: "member",
  name: { vi: "Thành viên đoàn kiểm tra", en: "Member of the inspection team" },
  titles: labelsIn(words.MEMBER, "titles"),
  fields: [
    ofMember.text("person", "Họ và tên", "name"),
    ofMember.text("position", "Chức vụ", "position"),
    ofMember.text("organisation", "Đơn vị công tác", "organisation", { within: "position" }),
    ofMember.text("teamRole", "Nhiệm vụ trong đoàn", "duty in the team"),
    ofMember.text("inspected", "Trường được kiểm tra", "school inspected", { common: true }),
  ],
  key: ["person", "position"],
  span: "sheet",
  layouts: ["table"],
  marks: ["teamRole", "organisation"],
};
