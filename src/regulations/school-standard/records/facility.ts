import { fieldsIn, type Field, type RecordType } from "../../../rules";
import { FACILITIES, ROOMS_FOR_EACH } from "../articles/questions";
import { FACILITY as WORDS } from "../vocabulary";
import { LEVEL, SCHOOL } from "./fields";

const field = fieldsIn("vi", WORDS);

/** How many vice principals and specialist groups there are: each needs a room. */
export const VICES = field.count("vices", "Số phó hiệu trưởng", "number of vice principals");
export const GROUPS = field.count("groups", "Số tổ chuyên môn", "number of specialist groups");

/** The field of the number that a checklist may give in place of the tick. */
const COUNTED: Readonly<Record<string, string>> = { viceRoomEach: "viceRooms", groupRoomEach: "groupRooms" };

/**
 * What article 7(4) asks of the buildings; a school's form or table may hold it as well. Checklists tick a number of
 * rooms as they tick the rest.
 */
export const FACILITY_FIELDS: readonly Field[] = [
  ...field.asked(FACILITIES),
  ...field.asked(ROOMS_FOR_EACH).map((each) => ({ ...each, counted: COUNTED[each.id] })),
  ...field.table(`
viceRooms count marks=rooms: Số phòng làm việc của phó hiệu trưởng | number of rooms for vice principals
groupRooms count marks=rooms: Số phòng họp tổ bộ môn | number of meeting rooms for specialist groups
`),
];

export const FACILITY: RecordType = {
  id: "facility",
  name: { vi: "Cơ sở vật chất", en: "Facilities" },
  fields: [SCHOOL, LEVEL, VICES, GROUPS, ...FACILITY_FIELDS],
  key: ["school"],
  span: "sheet",
  layouts: ["list", "form"],
  marks: FACILITY_FIELDS.map(({ id }) => id),
};
