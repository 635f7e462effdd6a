import { answer, answersOf, CellState, isGap, knowing, meets, on, PASS, Row } from "../../../rules";
import type { Computed, Context, Form, Judge, JudgeSet, Parameter, Range } from "../../../rules";
import { groundIn } from "../classify/names";
import { annex } from "../clause";
import { FINAL_SCORE, finalField, isReevaluated, NEEDS_ANOTHER_LOOK } from "../facts/officials";
import { roleOf, signedIn } from "../facts/officials";
import * as notes from "../notes";
import { LIMITS } from "../parameters";
import { OFFICIAL_TOTAL, STATED_TOTAL } from "./totals";

const official = on("official");

type Direction = "loss" | "gain";
interface Ground {
  readonly id: string;
  readonly role: "official" | "unitHead";
  readonly direction: Direction;
  readonly range: Parameter<Range>;
}

/** Signed points of an adjustment with their field. */
function points(row: Row, direction: Direction) {
  const column = direction === "loss" ? "deduction" : "addition";
  const field = [column, "points"].find((each) => row.has(each) && !row.isBlank(each));
  return field === undefined ? undefined : { field, value: signedIn(row, field) };
}

/** The ground as the row's cell names it. */
function groundOf(row: Row): string | undefined {
  const named = row.choice("ground");
  if (named !== undefined || row.state("ground") !== CellState.UNREADABLE) return named;
  return groundIn(row.text("ground"));
}

/** The only ground that a role and a number can mean, where the row names none. */
function meantBy(row: Row, direction: Direction, value: number, context: Context): string | undefined {
  if (direction === "gain") return value > 0 ? "6.3" : undefined;
  const role = roleOf(row)?.role;
  if (value >= 0 || role === undefined) return undefined;
  if (role === "official") return "6.1";
  const [low] = context.limit(LIMITS.largeLoss);
  // Of a list's row several grounds may be added up.
  if (value < low && row.table.record.id !== "adjustment") return undefined;
  return value < context.limit(LIMITS.smallLoss)[0] ? "6.4" : "6.2";
}

/** An adjustment has a ground, a role and a range, in one of three columns: no figure alone says whom it concerns. */
const judgeGround =
  (own: Ground): Judge =>
  (row, context) => {
    const { id, role, direction, range } = own;
    const found = points(row, direction);
    const ground = groundOf(row);
    if (ground !== undefined && ground !== id) return notes.OTHER_GROUND;
    const stated = ["points", "deduction", "addition"].filter((field) => row.has(field));
    if (stated.length === 0) return row.missing("points");
    if (stated.every((field) => row.isBlank(field))) return notes.NO_ADJUSTMENT;
    if (ground === undefined) {
      const open = withoutGround(row, own, found?.value, context);
      if (open) return open;
    }
    const who = roleOf(row);
    if (who && who.role !== role) {
      const value = row.text(who.field);
      return row.fail(who.field, { cells: [who.field, "ground"], value, note: notes.WRONG_ROLE });
    }
    const limit = context.limit(range);
    if (!found) {
      // The points stand in the column of the other direction.
      const other = direction === "loss" ? "addition" : "deduction";
      return row.isOk(other) ? row.fail(other, { value: row.number(other), limit }) : row.missing(other);
    }
    if (isGap(found.value)) return found.value;
    if (!meets(found.value, "between", limit)) return row.fail(found.field, { value: found.value, limit });
    // Points that are right for this role are not for the other: which one it is has to be readable, where it is said.
    return who || row.isBlank("role") ? undefined : row.missing("role");
  };

/** What is said of a row that names no ground; nothing where it can only be this one. */
function withoutGround(row: Row, { id, direction }: Ground, value: Computed | undefined, context: Context) {
  if (!row.isBlank("ground")) return row.missing("ground");
  if (value === undefined || isGap(value)) return notes.OTHER_GROUND;
  // In a list of officials 0 is no adjustment.
  if (value === 0 && row.table.record.id !== "adjustment") return notes.NO_ADJUSTMENT;
  const meant = meantBy(row, direction, value, context);
  if (meant === id) return undefined;
  if (meant !== undefined || direction !== "loss" || value >= 0) return notes.OTHER_GROUND;
  return row.missing(row.has("ground") || roleOf(row) ? "ground" : "role");
}

/** Adjustments bind wherever they stand: on sheets of their own, in the list, in a head's form. */
const adjusted = (ground: Ground): readonly Form[] =>
  ["adjustment", "official", "unit-head"].map((record) =>
    on(record).each("limit", LOOKED_AT, judgeGround(ground), {
      between: ground.range,
      ...(record !== "adjustment" && { applies: ["deduction", "addition"] }),
    })
  );
const LOOKED_AT = ["ground", "role", "position", "points", "deduction", "addition"];

/** Section 6, what an evaluation gains or loses, and the total. */
export const SECTION_6 = annex`
6.1: Төлөвлөгөө, тайланг аргачлалын дагуу хугацаанд нь боловсруулаагүй бол {limit} тооцно
  | a plan or report not by the method or late gives the official {limit}
6.2: Төлөвлөгөө, биелэлтийг хугацаанд нь баталгаажуулаагүй нэгжийн даргад {limit} тооцно
  | a plan or report not confirmed in time gives the unit head {limit}
6.3: Хэмжиж болохуйц шинэ шалгуур үзүүлэлт гаргасан бол {limit} нэмнэ
  | a new measurable indicator gives the official {limit}
6.4: Явцын ярилцлагыг зохион байгуулаагүй, хангалтгүй бол нэгжийн даргад {limit} тооцно
  | a progress interview missing, late or poor gives the unit head {limit}
6.5: Бодитой бус үнэлсэн нь дахин үнэлгээгээр тогтоогдвол нэгжийн даргад {limit} тооцно
  | a biased evaluation found on re-evaluation gives the unit head {limit}
6.6 unit=points R6 range=total: Нийт оноо = хэсгүүдийн нийлбэр, өөрчлөлттэй нь; {range} | total = sum of the parts, adjusted; {range}
`({
  "6.1": adjusted({ id: "6.1", role: "official", direction: "loss", range: LIMITS.smallLoss }),
  "6.2": adjusted({ id: "6.2", role: "unitHead", direction: "loss", range: LIMITS.smallLoss }),
  "6.3": adjusted({ id: "6.3", role: "official", direction: "gain", range: LIMITS.gain }),
  "6.4": adjusted({ id: "6.4", role: "unitHead", direction: "loss", range: LIMITS.largeLoss }),
  "6.5": adjusted({ id: "6.5", role: "unitHead", direction: "loss", range: LIMITS.largeLoss }),
  "6.6": OFFICIAL_TOTAL,
});

/** The re-evaluation, and on which grounds there may be one. */
const GROUNDS = ["reevaluated", "category", "complaint"];

/** A re-evaluation is there where one is needed; a figure that nobody needed is another clause's. */
const isThere: Judge = (row, context) => {
  const needed = NEEDS_ANOTHER_LOOK(row, context);
  if (needed === false) return notes.NO_NEED;
  if (row.isOk("reevaluated")) return undefined;
  if (needed !== true) return needed;
  if (!row.has("reevaluated") || isReevaluated(row)) return row.missing("reevaluated");
  return row.fail("reevaluated", { cells: GROUNDS, value: null, note: notes.NO_REEVALUATION });
};

/** A re-evaluation is not there where none is needed: a blank is right, which no answer says. */
const isAllowed = knowing(NEEDS_ANOTHER_LOOK, (needed, row) =>
  needed ? undefined : unneeded(row, row.text("category"))
);

function unneeded(row: Row, category: string) {
  const found = row.isOk("reevaluated") ? row.number("reevaluated") : row.text("reevaluated");
  const args = { category, found };
  return row.fail("reevaluated", { cells: GROUNDS, value: found, note: notes.WITHOUT_GROUND, args });
}

/** Column 5 of an evaluation sheet stays empty where the sheet's own official needs no re-evaluation. */
const onSheet: JudgeSet = (set, context) => {
  const [table, ...others] = context.tables("official", set.sheet);
  if (table?.count !== 1 || others.length > 0) return [];
  const only = new Row(table, 0);
  const needed = NEEDS_ANOTHER_LOOK(only, context);
  if (needed === true) return [];
  const said = (row: Row) => ({ ...unneeded(row, only.text("category")), record: row.name });
  return [...set.rows()].filter(isReevaluated).map((row) => (isGap(needed) ? needed : said(row)));
};

/** Answers about re-evaluations concern rows that have one. */
const notReevaluated: Judge = (row) => {
  if (!row.has("reevaluated")) return row.missing("reevaluated");
  return isReevaluated(row) ? undefined : notes.NOT_REEVALUATED;
};

/** One statement beneath the list: a no denies it, one yes says it where the rest is blank, as no answer would. */
const members: JudgeSet = (set) => {
  const said = answersOf(set, ["membersSigned"]);
  if (said.some(({ outcome }) => outcome === "fail")) return said;
  const rows = [...set.rows()].filter((row) => !row.isBlank("membersSigned"));
  return rows.length > 0 && rows.every((row) => row.yes("membersSigned") === true) ? [PASS] : said;
};

const SHEETS = ["measure", "goal", "head"].map(on);

/** Section 7 and the stated totals. */
export const SECTION_7 = annex`
total unit=points R6: Бичсэн нийт оноо ба хэсгүүд нь тооцоолсонтой тэнцүү
  | the stated total and its parts equal the computed ones
7.2 R9: «Маш сайн», «Хангалтгүй» ангилал болон гомдолтой албан хаагчийг дахин үнэлсэн
  | everyone in “Маш сайн” or “Хангалтгүй”, or with a complaint, has a re-evaluation
7.3: Дахин үнэлгээ тайлагнасан баримтын хүрээнд хийгдсэн
  | a re-evaluation rests only on documents reported to the head
7.4 unit=points R9: Бусад үндэслэлээр дахин үнэлээгүй | nobody is re-evaluated on other grounds
7.6: Дахин үнэлсэн хуудсанд ахлагч, нарийн бичгийн дарга гарын үсэг зурсан
  | each re-evaluated sheet is signed by the team's chair and secretary
7.7-1 unit=points: Нэгдсэн жагсаалт оноогоор ихээс бага руу эрэмбэлэгдсэн
  | the list runs from the highest final score to the lowest
7.7-2: Жагсаалтын доор багийн гишүүд гарын үсэг зурсан | the team's members signed beneath the list
`({
  total: STATED_TOTAL,
  "7.2": official.each("complete", [...GROUNDS, "total"], isThere),
  "7.3": official.answer("documents", { unless: notReevaluated }),
  "7.4": [
    official.each("member", GROUNDS, isAllowed, { unless: notReevaluated }),
    ...SHEETS.map((sheet) => sheet.all("member", ["reevaluated"], onSheet, { applies: ["reevaluated"] })),
  ],
  "7.6": answer({ record: "official", all: ["chairSigned", "secretarySigned"], unless: notReevaluated }),
  "7.7-1": official.order(FINAL_SCORE, {
    needs: [["reevaluated", "total"]],
    at: finalField,
    note: notes.OUT_OF_ORDER,
  }),
  "7.7-2": official.all("attest", ["membersSigned"], members),
});
