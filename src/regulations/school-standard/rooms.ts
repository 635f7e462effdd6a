import { inForceFor, meets, PASS, type Context, type Form, type Judgement, type Row } from "../../rules";
import { answer } from "./answers";
import { levelOf, type Level } from "./levels";
import { NOT_APPLICABLE, NOTES } from "./messages";
import { LIMITS } from "./parameters";
import { attestForm } from "./answers";
import { countListed, schoolOf } from "./schools";

const shiftsIn = inForceFor(LIMITS.shifts);

/** Article 7(4)(a.1): classrooms enough for at most two shifts a day, and no more shifts stated. */
export const enoughRooms: Form = {
  record: "school",
  scope: "row",
  judge: (row, context) => {
    const limit = shiftsIn(context) as number;
    if (row.isOk("shifts") && !meets(row.number("shifts"), "atMost", limit)) {
      return row.fail("shifts", { value: row.number("shifts"), limit });
    }
    const gap = row.gap("rooms", "classes");
    if (gap) return gap;
    const [rooms, classes] = [row.number("rooms"), row.number("classes")];
    const needed = Math.ceil(classes / limit);
    if (meets(rooms * limit, "atLeast", classes))
      return row.isBlank("shifts") ? PASS : (row.gap("shifts") ?? PASS);
    const note = { text: NOTES.roomsTooFew, args: { rooms, classes, needed, limit } };
    return row.fail("rooms", { cells: ["rooms", "classes"], value: rooms, limit: needed, note });
  },
};

/** People or groups of whom each needs a room: how many rooms, whether each has one, how many they are. */
interface Each {
  readonly rooms: string;
  readonly answer: string;
  readonly people: string;
  /** Record type whose rows are these people, where the workbook lists them. */
  readonly listed?: string;
}
export const VICE_ROOMS: Each = { rooms: "viceRooms", answer: "viceRoomEach", people: "vices" };
export const GROUP_ROOMS: Each = {
  rooms: "groupRooms",
  answer: "groupRoomEach",
  people: "groups",
  listed: "group",
};

/** A room for each: an answer, or a number of rooms that is held against the number of people. */
export const roomForEach = (record: string, each: Each): Form => ({
  record,
  scope: "row",
  judge: (row, context) => {
    const ticked = row.mark(each.rooms);
    const said = answer(row, each.answer) ?? (ticked === undefined ? undefined : ticked === "yes");
    if (said === false) {
      const at = answer(row, each.answer) === false ? each.answer : each.rooms;
      return row.fail(at, { value: false, limit: true });
    }
    const rooms = roomsOf(row, each);
    if (!rooms) {
      if (said === true) return PASS;
      return row.missing(row.has(each.answer) ? each.answer : row.has(each.rooms) ? each.rooms : each.answer);
    }
    const people = peopleOf(row, each, context);
    if (typeof people !== "number") return said === true ? PASS : people;
    if (rooms.value >= people) return PASS;
    const note = { text: NOTES.roomForEach, args: { rooms: rooms.value, people } };
    return row.fail(rooms.at, { cells: [rooms.at, each.people], value: rooms.value, limit: people, note });
  },
});

/** The number of rooms, also where it stands in place of the answer ("2 phòng"). */
function roomsOf(row: Row, each: Each): { readonly value: number; readonly at: string } | undefined {
  if (row.isOk(each.rooms)) return { value: row.number(each.rooms), at: each.rooms };
  const written = /^(\d+)(?:\s*phòng)?$/iu.exec(row.text(each.answer));
  return written && !row.isOk(each.answer) ? { value: Number(written[1]), at: each.answer } : undefined;
}

function peopleOf(row: Row, each: Each, context: Context): number | Judgement {
  if (row.isOk(each.people)) return row.number(each.people);
  const school = row.table.record.id === "school" ? undefined : schoolOf(row, context);
  if (school?.isOk(each.people)) return school.number(each.people);
  const listed = each.listed ? countListed(row, each.listed, context) : undefined;
  return listed ?? row.missing(each.people);
}

/** The level of a school, or of the school that a checklist belongs to. */
function levelOfRow(row: Row, context: Context): Level | undefined {
  const own = levelOf(row);
  if (own || row.table.record.id === "school") return own;
  const school = schoolOf(row, context);
  return school && levelOf(school);
}

/** Article 7(4)(b.3): Young Pioneers are for lower secondary schools and schools of several levels. */
export function pioneersRoom(record: string): Form {
  const form = attestForm(record, "pioneersRoom");
  return {
    record,
    scope: "row",
    judge: (row, context) => {
      const level = levelOfRow(row, context);
      if (level?.kind === "upper") return NOT_APPLICABLE.noPioneers;
      const judgement = form.judge(row, context);
      // A checklist seldom tells the level: a room that is there is right at every level.
      if (level || (record === "facility" && judgement.outcome === "pass")) return judgement;
      return row.missing("level", ["level", "pioneersRoom"]);
    },
  };
}
