import { fieldsIn, valuesIn, type Field, type RecordType } from "../../../rules";
import { FACILITIES, ROOMS_FOR_EACH } from "../articles/questions";
import { FACILITY as WORDS } from "../vocabulary";
import { LEVEL, SCHOOL } from "./fields";

const field = fieldsIn("vi", WORDS);

/** How many vice principals and specialist groups there are: each needs a room. */
export const VICES = field.count("vices", "Số phó hiệu trưởng", "number of vice principals");
export const GROUPS = field.count("groups", "Số tổ chuyên môn", "number of specialist groups");

/** Checklists tick a number of rooms as they tick the rest. */
const ROOMS = { marks: valuesIn(WORDS, "rooms") };

const COUNTED: Readonly<Record<string, string>> = { viceRoomEach: "viceRooms", groupRoomEach: "groupRooms" };

/** What article 7(4) asks of the buildings; a school's form or table may hold it as well. */
export const FACILITY_FIELDS: readonly Field[] = [
  ...[...FACILITIES, ...ROOMS_FOR_EACH].map(({ field: id, name, title }) =>
    field.yesNo(id, name, title.en, { counted: COUNTED[id] })
  ),
  field.count(
    "viceRooms",
    "Số phòng làm việc của phó hiệu trưởng",
    "number of rooms for vice principals",
    ROOMS
  ),
  field.count("groupRooms", "Số phòng họp tổ bộ môn", "number of meeting rooms for specialist groups", ROOMS),
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
