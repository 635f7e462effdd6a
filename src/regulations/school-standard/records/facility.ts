import type { Field, RecordType } from "../../../rules";
import { FACILITY_ATTESTS } from "../facilities";
import { field, LEVEL, SCHOOL } from "./fields";

/** How many vice principals and specialist groups there are: each needs a room. */
export const VICES = field("vices", "count", "number of vice principals", [
  "Số phó hiệu trưởng",
  "tổng số phó hiệu trưởng",
  "số lượng phó hiệu trưởng",
  "số PHT",
]);
export const GROUPS = field("groups", "count", "number of specialist groups", [
  "Số tổ chuyên môn",
  "tổng số tổ chuyên môn",
  "số tổ bộ môn",
  "số lượng tổ chuyên môn",
  "số tổ CM",
]);

/** Checklists tick a number of rooms as they tick the rest. */
const ROOM_MARKS = {
  yes: ["x", "✓", "√", "có", "đạt", "đủ", "true", "đã có"],
  no: ["không", "chưa", "chưa có", "không có", "không đạt", "chưa đạt", "false", "×"],
};

/** What article 7(4) asks of the buildings; a school's form or table may hold it as well. */
export const FACILITY_FIELDS: readonly Field[] = [
  ...FACILITY_ATTESTS.map(({ field: id, title, labels, under }) =>
    field(id, "yesNo", title.en, labels, under && { under })
  ),
  field("viceRoomEach", "yesNo", "a room for each vice principal", [
    "Phòng làm việc của từng phó hiệu trưởng",
    "phòng làm việc của phó hiệu trưởng",
    "phòng làm việc của các phó hiệu trưởng",
    "phòng làm việc từng phó hiệu trưởng",
    "phòng làm việc phó hiệu trưởng",
    "phòng phó hiệu trưởng",
    "phòng PHT",
  ]),
  field(
    "viceRooms",
    "count",
    "number of rooms for vice principals",
    [
      "Số phòng làm việc của phó hiệu trưởng",
      "số phòng phó hiệu trưởng",
      "số phòng làm việc phó hiệu trưởng",
      "số phòng làm việc của các phó hiệu trưởng",
      "số phòng làm việc cho phó hiệu trưởng",
      "số phòng PHT",
    ],
    { marks: ROOM_MARKS }
  ),
  field("groupRoomEach", "yesNo", "a meeting room for each specialist group", [
    "Phòng họp từng tổ bộ môn",
    "phòng họp tổ bộ môn",
    "phòng họp của từng tổ bộ môn",
    "phòng họp từng tổ chuyên môn",
    "phòng họp tổ chuyên môn",
    "phòng họp các tổ chuyên môn",
    "phòng họp các tổ bộ môn",
    "phòng tổ bộ môn",
    "phòng tổ chuyên môn",
    "phòng sinh hoạt tổ chuyên môn",
    "phòng họp tổ",
  ]),
  field(
    "groupRooms",
    "count",
    "number of meeting rooms for specialist groups",
    [
      "Số phòng họp tổ bộ môn",
      "số phòng họp tổ chuyên môn",
      "số phòng họp của tổ chuyên môn",
      "số phòng họp các tổ chuyên môn",
      "số phòng họp các tổ bộ môn",
      "số phòng tổ bộ môn",
      "số phòng tổ chuyên môn",
      "số phòng họp tổ",
    ],
    { marks: ROOM_MARKS }
  ),
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
