import { isGap, on, pass, type Guard, type Judge, type Judgement } from "../../../rules";
import { article } from "../clause";
import { AREA_PER_PUPIL, IS_YOUNG } from "../facts/buildings";
import { NOT_APPLICABLE, NOTES } from "../notes";
import { LIMITS } from "../parameters";
import { BLOCKS } from "./article-7-4";
import { ASKED } from "./questions";

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

/** Article 7(2)(c): by R5 it stands beside the used area or in its place, and its findings say so. */
const groundArea: Judge = (row, context) => {
  const young = IS_YOUNG(row, context);
  if (isGap(young)) return young;
  if (!young) return NOT_APPLICABLE.oldSchool;
  context.reading("R5");
  return row.answered("groundArea");
};

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

/** Article 7: finance, facilities and equipment. */
export const ARTICLE_7 = article(
  `
7.1 7.2-1
7.2.a R5: Trường nội thành, nội thị: diện tích sử dụng ít nhất {limit}
  | Urban schools: used area at least {limit}
7.2.b R5: Trường nông thôn: diện tích sử dụng ít nhất {limit} | Rural schools: used area at least {limit}
7.2.c R5 year=foundedAfter: Trường thành lập sau năm {year}: diện tích mặt bằng theo Điều lệ
  | Schools founded after {year}: ground area as the charter says
7.3
7.4.a1-1: Đủ phòng học, không quá {limit} mỗi ngày | Classrooms enough for at most {limit} a day
`,
  ASKED,
  {
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
  },
  BLOCKS,
  "7.5-1 7.5-2"
);
