import { inOrder, isGap, on } from "../../../rules";
import type { Context, Draft, Judge, Judgement, Question, Row, RowForm } from "../../../rules";
import { countListed, LEVEL, schoolOf } from "../facts/schools";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { onFacilities } from "./forms";
import { FACILITIES, ROOMS_FOR_EACH } from "./questions";

/**
 * People or groups of whom each needs a room, by the rule: their number, and that of the rooms; a list of the workbook
 * may count them.
 */
const ROOMS: Readonly<Record<string, RoomForEach>> = {
  "7.4.c-2": { answer: "viceRoomEach", rooms: "viceRooms", people: "vices" },
  "7.4.c-5": { answer: "groupRoomEach", rooms: "groupRooms", people: "groups", listed: true },
};
type RoomForEach = Readonly<Record<"answer" | "rooms" | "people", string>> & { readonly listed?: true };

const forms = onFacilities([
  ...FACILITIES.map(({ field }) => field),
  ...Object.values(ROOMS).flatMap(({ answer, rooms }) => [answer, rooms]),
]);

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
 * workbook tells it.
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
  const listed = each.listed ? countListed(row, "allGroups", context) : undefined;
  return listed ?? row.missing(each.people);
}

/** How a block of buildings is judged; most are answered. */
const formOf =
  ({ id, field }: Question) =>
  (record: string): RowForm => {
    const [room, holder] = [ROOMS[id], on(record)];
    if (room) return holder.each("attest", [room.answer, room.rooms, room.people], roomForEach(room));
    if (field === "pioneersRoom") return holder.each("attest", [field, "level"], pioneersRoom);
    return holder.answer(field);
  };

/** The blocks of buildings, article 7(4), in the order of the law. */
export const BLOCKS: readonly Draft[] = [...FACILITIES, ...ROOMS_FOR_EACH]
  .map((question) => ({ id: question.id, title: question.title, forms: forms(formOf(question)) }))
  .sort((a, b) => inOrder(a.id, b.id));
