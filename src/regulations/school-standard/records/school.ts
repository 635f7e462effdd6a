import { fieldsIn, type Field } from "../../../rules";
import { QUESTIONS } from "../articles/questions";
import * as words from "../vocabulary";
import { OF_SCHOOL, RATING_OPTIONS, recordOf, titled } from "./fields";
import { FACILITY_FIELDS, PEOPLE } from "./lists";

/**
 * What article 6(1) and (2) ask about a school year: drop-outs, repeaters, learning and conduct. Grades of one scale
 * add up to 100 %, those that take two together stand apart.
 */
const QUALITY = fieldsIn("vi", words.QUALITY).table(`
pupils count: Tổng số học sinh | number of pupils
dropouts both whole=pupils: học sinh bỏ học | drop-outs
repeaters both whole=pupils: học sinh lưu ban | repeaters
dropoutsAndRepeaters both whole=pupils: học sinh bỏ học và lưu ban | drop-outs and repeaters
learningGood both whole=pupils scale=learning: học lực giỏi | pupils with learning giỏi
learningFair both whole=pupils scale=learning: học lực khá | pupils with learning khá
learningAverage both whole=pupils scale=learning: học lực trung bình | pupils with learning trung bình
learningWeak both whole=pupils scale=learning: học lực yếu | pupils with learning yếu
learningPoor both whole=pupils scale=learning: học lực kém | pupils with learning kém
learningWeakPoor both whole=pupils: học lực yếu, kém | pupils with learning yếu or kém
conductGood both whole=pupils scale=conduct: hạnh kiểm tốt | pupils with conduct tốt
conductFair both whole=pupils scale=conduct: hạnh kiểm khá | pupils with conduct khá
conductAverage both whole=pupils scale=conduct: hạnh kiểm trung bình | pupils with conduct trung bình
conductWeak both whole=pupils scale=conduct: hạnh kiểm yếu | pupils with conduct yếu
conductGoodFair both whole=pupils: hạnh kiểm khá, tốt | pupils with conduct tốt or khá
`);

/** How the school is organised, with the classes of each grade: article 4. */
const ORGANISATION = fieldsIn("vi", words.ORGANISATION, { shared: PEOPLE }).table(`
classes count: Tổng số lớp | number of classes
${[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  .map((n) => `grade${n} count whole=classes: Số lớp khối ${n} | number of classes of grade ${n}`)
  .join("\n")}
allGrades yesNo: Đủ các khối lớp của cấp học | every grade of the level has a class
averageClass number: Số học sinh/lớp | average number of pupils in a class
largestClass count: Sĩ số lớp đông nhất | pupils in the largest class
groups
topics count: Số chuyên đề chuyên môn trong năm | topics proposed in the year
fewestTopics count: Số chuyên đề ít nhất của một tổ | fewest topics of a group
hasParty yesNo: Có tổ chức Đảng | there is a Party organisation
partyPlan yesNo: Kế hoạch và chỉ tiêu phát triển đảng viên, xây dựng tổ chức Đảng
  | plan and yearly targets for a Party organisation
`);

/** Principal, vice principals and teachers, and who uses a computer: articles 5 and 6(5). */
const STAFF = fieldsIn("vi", words.STAFF, { shared: PEOPLE, options: { RATING_OPTIONS } }).table(`
leadersRated yesNo: Hiệu trưởng, phó hiệu trưởng xếp loại từ khá trở lên
  | principal and vice principals rated khá or better
principalRating choice RATING_OPTIONS: Xếp loại hiệu trưởng | rating of the principal
viceRating choice RATING_OPTIONS: Xếp loại phó hiệu trưởng | rating of the vice principals
viceRating2 choice RATING_OPTIONS: xếp loại phó hiệu trưởng 2 | rating of vice principal 2
viceRating3 choice RATING_OPTIONS: xếp loại phó hiệu trưởng 3 | rating of vice principal 3
viceRating4 choice RATING_OPTIONS: xếp loại phó hiệu trưởng 4 | rating of vice principal 4
vices
teachers count: Tổng số giáo viên | number of teachers
trained both whole=teachers: giáo viên đạt chuẩn trình độ đào tạo | teachers with the standard of training
belowStandard count whole=teachers: Giáo viên chưa đạt chuẩn trình độ đào tạo
  | teachers below the standard of training
atStandard count whole=teachers: Trình độ đào tạo đạt chuẩn | teachers at the standard of training
aboveStandard count whole=teachers: Trình độ đào tạo trên chuẩn | teachers above the standard of training
excellent both whole=teachers: giáo viên dạy giỏi từ cấp cơ sở trở lên
  | teachers rated “dạy giỏi” at base level or above
rated both whole=teachers: giáo viên đạt chuẩn nghề nghiệp loại khá trở lên
  | teachers rated khá or better on the professional standard
managersAndTeachers count: Tổng số cán bộ quản lý, giáo viên | number of managers and teachers
computerUsers both whole=managersAndTeachers: cán bộ quản lý, giáo viên sử dụng được máy vi tính
  | managers and teachers who use a computer
`);

/** Place, areas and classrooms: article 7. */
const BUILDINGS = fieldsIn("vi", words.BUILDINGS).table(`
area choice urban rural: Khu vực | urban or rural
usedArea number unit=m2: Diện tích sử dụng | used area (m²)
usedAreaPerPupil number unit=m2/HS: Diện tích sử dụng/học sinh | used area a pupil (m²)
founded text: Năm thành lập | year of founding
groundArea yesNo: Diện tích mặt bằng theo Điều lệ | ground area as the charter says
rooms count: Số phòng học | number of classrooms
shifts number: Số ca/ngày | shifts a day
`);

/** Application, team and way of the dossier: articles 2, 3, 10 and 11. */
const PROCEDURE = fieldsIn("vi", words.PROCEDURE).table(`
applied date: Ngày đề nghị công nhận | date of application
signed date: Ngày ký quyết định công nhận | date of recognition
teamSize count: Số thành viên đoàn kiểm tra | members of the inspection team
submittedTo text: Nơi nộp hồ sơ | where the dossier goes
officeConfirmed yesNo: Phòng GDĐT xác nhận | the district education office confirmed
districtCommented yesNo: Ý kiến của UBND cấp huyện | the district committee commented
`);

const FIELDS: readonly Field[] = [
  ...OF_SCHOOL.map((each) => (each.id === "school" ? { ...each, id: "name" } : each)),
  ...ORGANISATION,
  ...STAFF,
  ...QUALITY,
  ...BUILDINGS,
  ...fieldsIn("vi", words.ATTESTS).asked(QUESTIONS),
  ...FACILITY_FIELDS,
  ...PROCEDURE,
];

/** What many records have, and what belongs to the checklist of facilities, tells nothing of a school. */
const SHARED = new Set(["name", "level", "vices", "groups", ...FACILITY_FIELDS.map(({ id }) => id)]);

export const SCHOOL = recordOf("school form table matrix: Số liệu nhà trường | School", {
  fields: () => FIELDS,
  key: "name",
  excludedBy: titled("term"),
  headed: titled("school"),
  headedBeneath: titled("schools"),
  marks: FIELDS.map(({ id }) => id).filter((id) => !SHARED.has(id)),
});

export const YEAR = recordOf("year table matrix: Chất lượng theo năm học | School year", {
  fields: (field) => [
    field.text("year", "Năm học", "school year", { common: true, title: titled("year") }),
    ...OF_SCHOOL,
    ...QUALITY,
  ],
  key: "year",
  excludedBy: titled("term"),
  headed: /(?:19|20)\d{2}/,
  marks: "year",
  // A form's letterhead gives its year and the school's level: no table of years.
  besides: QUALITY.map(({ id }) => id),
});
