import { fieldsIn, type Field, type RecordType } from "../../../rules";
import { QUESTIONS_2_6, QUESTIONS_7_11 } from "../articles/questions";
import * as words from "../vocabulary";
import { FACILITY_FIELDS, GROUPS, VICES } from "./facility";
import { countsAndShares, LEVEL, RATING_OPTIONS, SCHOOL, TERM } from "./fields";
import { QUALITY } from "./quality";

const organisation = fieldsIn("vi", words.ORGANISATION, { shared: [GROUPS] });

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
  ...organisation.table(`
allGrades yesNo: Đủ các khối lớp của cấp học | every grade of the level has a class
averageClass number: Số học sinh/lớp | average number of pupils in a class
largestClass count: Sĩ số lớp đông nhất | pupils in the largest class
groups
topics count: Số chuyên đề chuyên môn trong năm | topics proposed in the year
fewestTopics count: Số chuyên đề ít nhất của một tổ | fewest topics of a group
hasParty yesNo: Có tổ chức Đảng | there is a Party organisation
partyPlan yesNo: Kế hoạch và chỉ tiêu phát triển đảng viên, xây dựng tổ chức Đảng
  | plan and yearly targets for a Party organisation
`),
];

const staff = fieldsIn("vi", words.STAFF, { options: { RATING_OPTIONS } });

/** Principal and vice principals: article 5(1). */
const LEADERS: readonly Field[] = [
  ...staff.table(`
leadersRated yesNo: Hiệu trưởng, phó hiệu trưởng xếp loại từ khá trở lên
  | principal and vice principals rated khá or better
principalRating choice RATING_OPTIONS: Xếp loại hiệu trưởng | rating of the principal
viceRating choice RATING_OPTIONS: Xếp loại phó hiệu trưởng | rating of the vice principals
`),
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

/** Teachers, and who uses a computer: articles 5(2) and 6(5). */
const STAFF: readonly Field[] = [
  staff.count("teachers", "Tổng số giáo viên", "number of teachers"),
  ...countsAndShares(
    words.STAFF,
    "trained whole=teachers: giáo viên đạt chuẩn trình độ đào tạo | teachers with the standard of training"
  ),
  ...staff.table(`
belowStandard count whole=teachers: Giáo viên chưa đạt chuẩn trình độ đào tạo
  | teachers below the standard of training
atStandard count whole=teachers: Trình độ đào tạo đạt chuẩn | teachers at the standard of training
aboveStandard count whole=teachers: Trình độ đào tạo trên chuẩn | teachers above the standard of training
`),
  ...countsAndShares(
    words.STAFF,
    `
excellent whole=teachers: giáo viên dạy giỏi từ cấp cơ sở trở lên
  | teachers rated “dạy giỏi” at base level or above
rated whole=teachers: giáo viên đạt chuẩn nghề nghiệp loại khá trở lên
  | teachers rated khá or better on the professional standard
`
  ),
  staff.count("managersAndTeachers", "Tổng số cán bộ quản lý, giáo viên", "number of managers and teachers"),
  ...countsAndShares(
    words.STAFF,
    `
computerUsers whole=managersAndTeachers: cán bộ quản lý, giáo viên sử dụng được máy vi tính
  | managers and teachers who use a computer
`
  ),
];

const buildings = fieldsIn("vi", words.BUILDINGS);

/** Place, areas and classrooms: article 7. */
const BUILDINGS: readonly Field[] = buildings.table(`
area choice urban rural: Khu vực | urban or rural
usedArea number unit=m2: Diện tích sử dụng | used area (m²)
usedAreaPerPupil number unit=m2/HS: Diện tích sử dụng/học sinh | used area a pupil (m²)
founded text: Năm thành lập | year of founding
groundArea yesNo: Diện tích mặt bằng theo Điều lệ | ground area as the charter says
rooms count: Số phòng học | number of classrooms
shifts number: Số ca/ngày | shifts a day
`);

const attests = fieldsIn("vi", words.ATTESTS);

const ATTESTS: readonly Field[] = attests.asked([...QUESTIONS_2_6, ...QUESTIONS_7_11]);

const procedure = fieldsIn("vi", words.PROCEDURE);

/** Application, team and way of the dossier: articles 2, 3, 10 and 11. */
const PROCEDURE: readonly Field[] = procedure.table(`
applied date: Ngày đề nghị công nhận | date of application
signed date: Ngày ký quyết định công nhận | date of recognition
teamSize count: Số thành viên đoàn kiểm tra | members of the inspection team
submittedTo text: Nơi nộp hồ sơ | where the dossier goes
officeConfirmed yesNo: Phòng GDĐT xác nhận | the district education office confirmed
districtCommented yesNo: Ý kiến của UBND cấp huyện | the district committee commented
`);

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
