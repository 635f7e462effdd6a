import { fieldsIn, type Field, type RecordType } from "../../../rules";
import { QUESTIONS_2_6, QUESTIONS_7_11 } from "../articles/questions";
import * as words from "../vocabulary";
import { FACILITY_FIELDS, GROUPS, VICES } from "./facility";
import { countAndShare, LEVEL, RATING_OPTIONS, SCHOOL, TERM } from "./fields";
import { QUALITY } from "./quality";

const organisation = fieldsIn("vi", words.ORGANISATION);

/** Classes of each grade, for the whole range of a school of several levels. */
const GRADES: readonly Field[] = Array.from({ length: 12 }, (_, index) => {
  const grade = index + 1;
  return organisation.count(`grade${grade}`, `Số lớp khối ${grade}`, `number of classes of grade ${grade}`, {
    whole: "classes",
  });
});

/** How the school is organised: article 4. */
const ORGANISATION: readonly Field[] = [
  organisation.count("classes", "Tổng số lớp", "number of classes"),
  ...GRADES,
  organisation.yesNo("allGrades", "Đủ các khối lớp của cấp học", "every grade of the level has a class"),
  organisation.number("averageClass", "Số học sinh/lớp", "average number of pupils in a class"),
  organisation.count("largestClass", "Sĩ số lớp đông nhất", "pupils in the largest class"),
  GROUPS,
  organisation.count("topics", "Số chuyên đề chuyên môn trong năm", "topics proposed in the year"),
  organisation.count("fewestTopics", "Số chuyên đề ít nhất của một tổ", "fewest topics of a group"),
  organisation.yesNo("hasParty", "Có tổ chức Đảng", "there is a Party organisation"),
  organisation.yesNo(
    "partyPlan",
    "Kế hoạch và chỉ tiêu phát triển đảng viên, xây dựng tổ chức Đảng",
    "plan and yearly targets for a Party organisation"
  ),
];

const staff = fieldsIn("vi", words.STAFF);

/** Principal and vice principals: article 5(1). */
const LEADERS: readonly Field[] = [
  staff.yesNo(
    "leadersRated",
    "Hiệu trưởng, phó hiệu trưởng xếp loại từ khá trở lên",
    "principal and vice principals rated khá or better"
  ),
  staff.choice("principalRating", "Xếp loại hiệu trưởng", "rating of the principal", RATING_OPTIONS),
  staff.choice("viceRating", "Xếp loại phó hiệu trưởng", "rating of the vice principals", RATING_OPTIONS),
  ...[2, 3, 4].map((n) =>
    staff.choice(
      `viceRating${n}`,
      `xếp loại phó hiệu trưởng ${n}`,
      `rating of vice principal ${n}`,
      RATING_OPTIONS
    )
  ),
  VICES,
];

const OF_TEACHERS = { whole: "teachers" } as const;

/** Teachers, and who uses a computer: articles 5(2) and 6(5). */
const STAFF: readonly Field[] = [
  staff.count("teachers", "Tổng số giáo viên", "number of teachers"),
  ...countAndShare(
    words.STAFF,
    "trained",
    "giáo viên đạt chuẩn trình độ đào tạo",
    "teachers with the standard of training",
    { whole: "teachers" }
  ),
  staff.count(
    "belowStandard",
    "Giáo viên chưa đạt chuẩn trình độ đào tạo",
    "teachers below the standard of training",
    OF_TEACHERS
  ),
  staff.count(
    "atStandard",
    "Trình độ đào tạo đạt chuẩn",
    "teachers at the standard of training",
    OF_TEACHERS
  ),
  staff.count(
    "aboveStandard",
    "Trình độ đào tạo trên chuẩn",
    "teachers above the standard of training",
    OF_TEACHERS
  ),
  ...countAndShare(
    words.STAFF,
    "excellent",
    "giáo viên dạy giỏi từ cấp cơ sở trở lên",
    "teachers rated “dạy giỏi” at base level or above",
    { whole: "teachers" }
  ),
  ...countAndShare(
    words.STAFF,
    "rated",
    "giáo viên đạt chuẩn nghề nghiệp loại khá trở lên",
    "teachers rated khá or better on the professional standard",
    { whole: "teachers" }
  ),
  staff.count("managersAndTeachers", "Tổng số cán bộ quản lý, giáo viên", "number of managers and teachers"),
  ...countAndShare(
    words.STAFF,
    "computerUsers",
    "cán bộ quản lý, giáo viên sử dụng được máy vi tính",
    "managers and teachers who use a computer",
    { whole: "managersAndTeachers" }
  ),
];

const buildings = fieldsIn("vi", words.BUILDINGS);

/** Place, areas and classrooms: article 7. */
const BUILDINGS: readonly Field[] = [
  buildings.choice("area", "Khu vực", "urban or rural", ["urban", "rural"]),
  buildings.number("usedArea", "Diện tích sử dụng", "used area (m²)", { unit: "m2" }),
  buildings.number("usedAreaPerPupil", "Diện tích sử dụng/học sinh", "used area a pupil (m²)", {
    unit: "m2/HS",
  }),
  buildings.text("founded", "Năm thành lập", "year of founding"),
  buildings.yesNo("groundArea", "Diện tích mặt bằng theo Điều lệ", "ground area as the charter says"),
  buildings.count("rooms", "Số phòng học", "number of classrooms"),
  buildings.number("shifts", "Số ca/ngày", "shifts a day"),
];

const attests = fieldsIn("vi", words.ATTESTS);

const ATTESTS: readonly Field[] = [...QUESTIONS_2_6, ...QUESTIONS_7_11].map(({ field, name, title }) =>
  attests.yesNo(field, name, title.en)
);

const procedure = fieldsIn("vi", words.PROCEDURE);

/** Application, team and way of the dossier: articles 2, 3, 10 and 11. */
const PROCEDURE: readonly Field[] = [
  procedure.date("applied", "Ngày đề nghị công nhận", "date of application"),
  procedure.date("signed", "Ngày ký quyết định công nhận", "date of recognition"),
  procedure.count("teamSize", "Số thành viên đoàn kiểm tra", "members of the inspection team"),
  procedure.text("submittedTo", "Nơi nộp hồ sơ", "where the dossier goes"),
  procedure.yesNo("officeConfirmed", "Phòng GDĐT xác nhận", "the district education office confirmed"),
  procedure.yesNo("districtCommented", "Ý kiến của UBND cấp huyện", "the district committee commented"),
];

const fields: readonly Field[] = [
  { ...SCHOOL, id: "name" },
  LEVEL,
  ...ORGANISATION,
  ...LEADERS,
  ...STAFF,
  ...QUALITY,
  ...BUILDINGS,
  ...ATTESTS,
  ...FACILITY_FIELDS,
  ...PROCEDURE,
];

/** What many records have, and what belongs to the checklist of facilities, tells nothing of a school. */
const SHARED = new Set(["name", "level", "vices", "groups", ...FACILITY_FIELDS.map(({ id }) => id)]);

export const SCHOOL_RECORD: RecordType = {
  id: "school",
  name: { vi: "Số liệu nhà trường", en: "School" },
  fields,
  key: ["name"],
  span: "sheet",
  layouts: ["form", "table", "matrix"],
  excludedBy: TERM,
  headed: /^\s*(?:trường|thcs|thpt|th\s*(?:&|và|-)\s*thcs|tiểu học|ptdt|dtnt)[\s-]/iu,
  marks: fields.map(({ id }) => id).filter((id) => !SHARED.has(id)),
};
