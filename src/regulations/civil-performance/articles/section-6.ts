import { CellState, isGap, meets, on } from "../../../rules";
import type { Context, Form, Judge, Parameter, Range, Row } from "../../../rules";
import { groundIn } from "../classify/grounds";
import { annex } from "../clause";
import { roleOf } from "../facts/officials";
import type { Computed } from "../facts/known";
import { NO_ADJUSTMENT, OTHER_GROUND, WRONG_ROLE } from "../notes";
import { LIMITS } from "../parameters";
import { OFFICIAL_TOTAL } from "./totals";

type Direction = "loss" | "gain";
interface Ground {
  readonly id: string;
  readonly role: "official" | "unitHead";
  readonly direction: Direction;
  readonly range: Parameter<Range>;
}

/** Signed points of an adjustment with their field; a positive number in a deduction column is a deduction. */
function points(row: Row, direction: Direction) {
  const column = direction === "loss" ? "deduction" : "addition";
  const field = [column, "points"].find((each) => row.has(each) && !row.isBlank(each));
  if (field === undefined) return undefined;
  const value: Computed = row.gap(field) ?? row.number(field);
  return { field, value: field === "deduction" && !isGap(value) ? 0 - Math.abs(value) : value };
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

/**
 * An adjustment is one of a ground, of a role, in a range, and stands in one of three columns: no figure alone
 * says whether the clause concerns it.
 */
const judgeGround =
  (own: Ground): Judge =>
  (row, context) => {
    const { id, role, direction, range } = own;
    const found = points(row, direction);
    const ground = groundOf(row);
    if (ground !== undefined && ground !== id) return OTHER_GROUND;
    const stated = ["points", "deduction", "addition"].filter((field) => row.has(field));
    if (stated.length === 0) return row.missing("points");
    if (stated.every((field) => row.isBlank(field))) return NO_ADJUSTMENT;
    if (ground === undefined) {
      const open = withoutGround(row, own, found?.value, context);
      if (open) return open;
    }
    const who = roleOf(row);
    if (who && who.role !== role) {
      const value = row.text(who.field);
      return row.fail(who.field, { cells: [who.field, "ground"], value, note: WRONG_ROLE });
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
  if (value === undefined || isGap(value)) return OTHER_GROUND;
  // In a list of officials 0 is no adjustment.
  if (value === 0 && row.table.record.id !== "adjustment") return NO_ADJUSTMENT;
  const meant = meantBy(row, direction, value, context);
  if (meant === id) return undefined;
  if (meant !== undefined || direction !== "loss" || value >= 0) return OTHER_GROUND;
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
export const SECTION_6 = annex(
  `
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
`,
  {
    "6.1": adjusted({ id: "6.1", role: "official", direction: "loss", range: LIMITS.smallLoss }),
    "6.2": adjusted({ id: "6.2", role: "unitHead", direction: "loss", range: LIMITS.smallLoss }),
    "6.3": adjusted({ id: "6.3", role: "official", direction: "gain", range: LIMITS.gain }),
    "6.4": adjusted({ id: "6.4", role: "unitHead", direction: "loss", range: LIMITS.largeLoss }),
    "6.5": adjusted({ id: "6.5", role: "unitHead", direction: "loss", range: LIMITS.largeLoss }),
    "6.6": OFFICIAL_TOTAL,
  }
);
