import { FACILITIES, ROOMS_FOR_EACH } from "../articles/questions";
import { fieldsIn, type Field } from "../../../rules";
import * as words from "../vocabulary";
import { OF_SCHOOL, RATING_OPTIONS, recordOf, titled } from "./fields";

/** Lists of what a school has, and of what is decided about schools. */

const GRADES = Array.from({ length: 12 }, (_, index) => String(index + 1));

export const CLASS = recordOf("class table: Danh sách lớp | Class", {
  shared: OF_SCHOOL,
  options: { GRADES },
  fields: `
class text: Lớp | class
school level
grade choice GRADES: Khối | grade
pupils count: Sĩ số | pupils in the class
`,
  key: "class",
  countedBy: titled("number of classes"),
  excludedBy: titled("no classes"),
  marks: "class",
});

export const TEACHER = recordOf("teacher table: Cán bộ quản lý, giáo viên | Teacher or manager", {
  shared: OF_SCHOOL,
  options: { RATING_OPTIONS },
  fields: `
person text: Họ và tên | name
school level
role text: Chức vụ | position
rating choice RATING_OPTIONS: Xếp loại | rating on the standard
leaderRating choice RATING_OPTIONS: Xếp loại chuẩn hiệu trưởng | rating on the standard for principals
trained yesNo: Đạt chuẩn trình độ đào tạo | standard of training
excellent yesNo: Dạy giỏi từ cấp cơ sở trở lên | rated “dạy giỏi”
`,
  key: "person",
  marks: "rating leaderRating trained excellent",
});

export const GROUP = recordOf("group table: Tổ chuyên môn | Specialist group", {
  shared: OF_SCHOOL,
  fields: `
group text: Tổ chuyên môn | specialist group
school
topics count: Số chuyên đề chuyên môn trong năm | topics proposed in the year
leader text: Tổ trưởng | leader
teachers count: Số giáo viên | number of teachers
`,
  key: "group",
  marks: "topics",
});

export const MEMBER = recordOf("member table: Thành viên đoàn kiểm tra | Member of the inspection team", {
  fields: (field) => [
    ...field.table(`
person text: Họ và tên | name
position text: Chức vụ | position
organisation text within=position: Đơn vị công tác | organisation
teamRole text: Nhiệm vụ trong đoàn | duty in the team
`),
    field.text("inspected", "Trường được kiểm tra", "school inspected", {
      common: true,
      title: titled("team"),
    }),
  ],
  key: "person position",
  marks: "teamRole organisation",
  excludedBy: titled("no team"),
});

export const RECOGNITION = recordOf("recognition table form workbook: Quyết định công nhận | Recognition", {
  shared: OF_SCHOOL,
  fields: `
school level
decision text successive: Số quyết định | decision number
signed date successive within=decision: Ngày ký | date of signing
lastCheck date: Ngày kiểm tra định kỳ gần nhất | last periodic check
checkedBy text: Đơn vị kiểm tra định kỳ | who made the periodic check
`,
  key: "school",
  marks: "decision signed lastCheck",
  besides: ["school", "decision", "signed"], // A day alone over a table ("Ngày kiểm tra: …") is that of another check.
  excludedBy: titled("no recognition"),
});

const buildings = fieldsIn("vi", words.FACILITY);

/** How many vice principals and specialist groups there are: each needs a room. */
export const PEOPLE: readonly Field[] = buildings.table(`
vices count: Số phó hiệu trưởng | number of vice principals
groups count: Số tổ chuyên môn | number of specialist groups
`);

/** The field of the number that a checklist may give in place of the tick. */
const countedIn = (field: string) => ROOMS_FOR_EACH.find(({ answer }) => answer === field)?.rooms;

/**
 * What article 7(4) asks of the buildings; a school's form or table may hold it as well. Checklists tick a number of
 * rooms as they tick the rest.
 */
export const FACILITY_FIELDS: readonly Field[] = [
  ...buildings
    .asked(FACILITIES)
    .map((each) => ({ ...each, counted: countedIn(each.id) }))
    .sort((a, b) => Number(a.counted !== undefined) - Number(b.counted !== undefined)),
  ...buildings.table(`
viceRooms count marks=rooms: Số phòng làm việc của phó hiệu trưởng | number of rooms for vice principals
groupRooms count marks=rooms: Số phòng họp tổ bộ môn | number of meeting rooms for specialist groups
`),
];

export const FACILITY = recordOf("facility list form: Cơ sở vật chất | Facilities", {
  fields: () => [...OF_SCHOOL, ...PEOPLE, ...FACILITY_FIELDS],
  key: "school",
  marks: FACILITY_FIELDS.map(({ id }) => id),
});
