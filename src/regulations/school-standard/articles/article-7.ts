import { isGap, knowing, on, pass } from "../../../rules";
import type { Context, Draft, Guard, Judge, Judgement, Row, RowForm } from "../../../rules";
import { article } from "../clause";
import { AREA_PER_PUPIL, IS_YOUNG } from "../facts/buildings";
import { countListed, LEVEL, schoolOf } from "../facts/schools";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { ASKED, FACILITIES, ROOMS_FOR_EACH } from "./questions";

const school = on("school");

/**
 * Article 7(2)(a) and (b) are about schools of one area; by reading R5 those founded lately answer for their
 * ground area instead. Only of a school that may be young the reading matters.
 */
const elsewhere =
  (area: "urban" | "rural", otherwise: Judgement): Guard =>
  (row, context) => {
    const gap = row.gap("area");
    if (gap) return gap;
    if (row.choice("area") !== area) return otherwise;
    const young = IS_YOUNG(row, context);
    if (young === false || context.reading("R5") !== "instead") return undefined;
    return isGap(young) ? young : NOT_APPLICABLE.groundInstead;
  };

/**
 * Article 7(2)(c): by R5 it stands beside the used area or in its place, and its findings say so: an answer
 * that is asked under a reading without hanging on its option.
 */
const groundArea = knowing(IS_YOUNG, (young, row, context) => {
  if (!young) return NOT_APPLICABLE.oldSchool;
  context.reading("R5");
  return row.answered("groundArea");
});

/**
 * Article 7(4)(a.1): classrooms enough for so many shifts a day, and no more shifts stated. Two figures of the
 * sheet are held against the law's one.
 */
const enoughRooms: Judge = (row, context) => {
  const limit = context.limit(LIMITS.shifts);
  const shifts = row.number("shifts");
  if (shifts > limit) return row.fail("shifts", { value: shifts, limit });
  const gap = row.gap("rooms", "classes");
  if (gap) return gap;
  const rooms = row.number("rooms");
  const classes = row.number("classes");
  if (rooms * limit >= classes) return row.isBlank("shifts") ? pass() : row.gap("shifts");
  const needed = Math.ceil(classes / limit);
  const note = { text: NOTES.roomsTooFew, args: { rooms, classes, needed, limit } };
  return row.fail("rooms", { cells: ["rooms", "classes"], value: rooms, limit: needed, note });
};

type RoomForEach = (typeof ROOMS_FOR_EACH)[number];

/**
 * Article 7(4)(b.3): Young Pioneers are for lower secondary schools and schools of several levels. A checklist
 * seldom tells the level: a room that is there is right at every level.
 */
const pioneersRoom: Judge = (row, context) => {
  const level = LEVEL(row, context);
  if (!isGap(level) && level.kind === "upper") return NOT_APPLICABLE.noPioneers;
  const field = "pioneersRoom";
  if (isGap(level) && !(row.yes(field) && row.table.record.id === "facility")) return level;
  return row.answered(field, { cells: [field] });
};

/**
 * A room for each: an answer, or a number of rooms that is held against the number of people, wherever the
 * workbook tells it: two figures, one of which may be a tick or another table's rows, and no limit of the law.
 */
const roomForEach =
  (each: RoomForEach): Judge =>
  (row, context) => {
    const ticked = row.mark(each.rooms);
    const answered = row.yes(each.answer);
    const said = answered ?? (ticked === undefined ? undefined : ticked === "yes");
    if (said === false) return row.denied(answered === false ? each.answer : each.rooms);
    const rooms = roomsOf(row, each);
    if (!rooms) {
      const field = row.has(each.answer) || !row.has(each.rooms) ? each.answer : each.rooms;
      return said ? undefined : row.missing(field);
    }
    const people = peopleOf(row, each, context);
    if (isGap(people)) return said ? undefined : people;
    if (rooms.value >= people) return undefined;
    const note = { text: NOTES.roomForEach, args: { rooms: rooms.value, people } };
    return row.fail(rooms.at, { cells: [rooms.at, each.people], value: rooms.value, limit: people, note });
  };

/** The number of rooms, also where it stands in place of the answer ("2 phòng"). */
function roomsOf(row: Row, each: RoomForEach): { readonly value: number; readonly at: string } | undefined {
  if (row.isOk(each.rooms)) return { value: row.number(each.rooms), at: each.rooms };
  const written = /^(\d+)(?:\s*phòng)?$/iu.exec(row.text(each.answer));
  return written && !row.isOk(each.answer) ? { value: Number(written[1]), at: each.answer } : undefined;
}

function peopleOf(row: Row, each: RoomForEach, context: Context): number | Judgement {
  if (row.isOk(each.people)) return row.number(each.people);
  const school = schoolOf(row, context);
  if (school?.isOk(each.people)) return school.number(each.people);
  const listed = each.isListed ? countListed(row, "allGroups", context) : undefined;
  return listed ?? row.missing(each.people);
}

/** How a block of buildings is judged; most are answered. */
function formOn(record: string, field: string): RowForm {
  const [room, holder] = [ROOMS_FOR_EACH.find(({ answer }) => answer === field), on(record)];
  if (room) return holder.each("attest", [room.answer, room.rooms, room.people], roomForEach(room));
  if (field === "pioneersRoom") return holder.each("attest", [field, "level"], pioneersRoom);
  return holder.answer(field);
}

const FIELDS = [...FACILITIES.map(({ field }) => field), ...ROOMS_FOR_EACH.map(({ rooms }) => rooms)];

/** The blocks of buildings, article 7(4): on the checklist, and on a school's form or table that carries some of them. */
const BLOCKS = FACILITIES.map(({ id, title, field }): Draft => ({
  id,
  title,
  forms: [formOn("facility", field), { ...formOn("school", field), applies: FIELDS }],
}));

/** Article 7: finance, facilities and equipment. */
export const ARTICLE_7 = article`
7.1 7.2-1
7.2.a R5: Trường nội thành, nội thị: diện tích sử dụng ít nhất {limit}
  | Urban schools: used area at least {limit}
7.2.b R5: Trường nông thôn: diện tích sử dụng ít nhất {limit} | Rural schools: used area at least {limit}
7.2.c R5 year=foundedAfter: Trường thành lập sau {year}: diện tích mặt bằng theo Điều lệ
  | Schools founded after {year}: ground area as the charter says
7.3
7.4.a1-1: Đủ phòng học, không quá {limit} mỗi ngày | Classrooms enough for at most {limit} a day
`(ASKED, BLOCKS, "7.5-1 7.5-2", {
  "7.2.a": school.limit(AREA_PER_PUPIL, {
    atLeast: LIMITS.urbanArea,
    unless: elsewhere("urban", NOT_APPLICABLE.notUrban),
  }),
  "7.2.b": school.limit(AREA_PER_PUPIL, {
    atLeast: LIMITS.ruralArea,
    unless: elsewhere("rural", NOT_APPLICABLE.notRural),
  }),
  "7.2.c": school.each("attest", ["founded", "groundArea"], groundArea),
  "7.4.a1-1": school.each("limit", ["rooms", "classes", "shifts"], enoughRooms, { atMost: LIMITS.shifts }),
});
