import { CellState, meets, PASS, type Judgement, type Parameter, type Row, type Rule } from "../../../rules";
import { isKnown, onRow, rulesOf, type Computed } from "../define";
import { folded } from "../words";
import { NO_ADJUSTMENT, OTHER_GROUND, WRONG_ROLE } from "../messages";
import { GAIN, LARGE_LOSS, SMALL_LOSS } from "../parameters";
import { OFFICIAL_TOTAL } from "./totals";

const rule = rulesOf({ mn: "Зургаа. Гүйцэтгэлийн үнэлгээний оноог өөрчлөх", en: "Section 6: adjustments" });

type Direction = "loss" | "gain";
interface Ground {
  readonly id: string;
  readonly role: "official" | "unitHead";
  readonly direction: Direction;
  readonly parameter: Parameter;
}

/** Signed points of an adjustment with their field; a positive number in a deduction column is a deduction. */
function points(
  row: Row,
  direction: Direction
): { readonly field: string; readonly value: Computed } | undefined {
  const column = direction === "loss" ? "deduction" : "addition";
  const field =
    row.has(column) && !row.isBlank(column)
      ? column
      : row.has("points") && !row.isBlank("points")
        ? "points"
        : undefined;
  if (field === undefined) return undefined;
  const value = row.number(field);
  if (!row.isOk(field)) return { field, value: row.missing(field) };
  return { field, value: field === "deduction" ? 0 - Math.abs(value) : value };
}

/** What each ground speaks of, in folded words; the first that fits holds. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/ярилцлаг/u, "6.4"],
  [/бодит\S* бус|бодит бусаар|хэт (?:ондор|бага) унэл/u, "6.5"],
  [/баталгаажуул/u, "6.2"],
  [/шалгуур узуулэлт/u, "6.3"],
  [/толовлого|тайлан|тайлагна/u, "6.1"],
];

/** The ground as the row's cell names it: by its clause, else by what the clause speaks of. */
function groundOf(row: Row): string | undefined {
  const named = row.choice("ground");
  if (named !== undefined || row.state("ground") !== CellState.UNREADABLE) return named;
  const text = row.text("ground");
  const [clause] = /(?<![\d.])6\.[1-5](?!\d)/u.exec(text) ?? [];
  return clause ?? WORDS.find(([words]) => words.test(folded(text)))?.[1];
}

/** The only small or large ground that a role and a number can mean, where the row names none. */
function meantBy(row: Row, direction: Direction, value: number): string | undefined {
  if (direction === "gain") return value > 0 ? "6.3" : undefined;
  if (value >= 0 || row.choice("role") === undefined) return undefined;
  if (row.choice("role") === "official") return "6.1";
  return value < -5 ? "6.4" : "6.2";
}

const judgeGround =
  ({ id, role, direction, parameter }: Ground) =>
  (row: Row): Judgement => {
    const found = points(row, direction);
    const ground = groundOf(row);
    if (ground !== undefined && ground !== id) return OTHER_GROUND;
    const stated = ["points", "deduction", "addition"].filter((field) => row.has(field));
    if (stated.length === 0) return row.missing("points");
    if (stated.every((field) => row.isBlank(field))) return NO_ADJUSTMENT;
    if (ground === undefined) {
      if (!row.isBlank("ground")) return row.missing("ground");
      if (!found || !isKnown(found.value)) return OTHER_GROUND;
      const meant = meantBy(row, direction, found.value);
      if (meant !== id) {
        return meant === undefined && direction === "loss" && found.value < 0
          ? row.missing(row.has("ground") ? "ground" : "role")
          : OTHER_GROUND;
      }
    }
    const who = row.choice("role");
    if (who !== undefined && who !== role) {
      return row.fail("role", {
        cells: ["role", "ground"],
        value: row.text("role"),
        note: { text: WRONG_ROLE },
      });
    }
    if (!found) {
      // The points stand in the column of the other direction.
      const other = direction === "loss" ? "addition" : "deduction";
      return row.isOk(other)
        ? row.fail(other, { value: row.number(other), limit: parameter.values[0]?.value })
        : row.missing(other);
    }
    if (!isKnown(found.value)) return found.value;
    const limit = parameter.values[0]?.value ?? [NaN, NaN];
    return meets(found.value, "between", limit) ? PASS : row.fail(found.field, { value: found.value, limit });
  };

const adjustment = (ground: Ground, mn: string, en: string): Rule =>
  rule(ground.id, "limit", { mn, en }, onRow("adjustment", judgeGround(ground)), {
    parameter: ground.parameter,
    comparison: "between",
  });

/** Section 6, what an evaluation gains or loses, and the total. */
export const ADJUSTMENT_RULES: readonly Rule[] = [
  adjustment(
    { id: "6.1", role: "official", direction: "loss", parameter: SMALL_LOSS },
    "Төлөвлөгөө, тайланг аргачлалын дагуу хугацаанд нь боловсруулаагүй бол 1-5 оноо хасна",
    "a plan or report not by the method or late costs the official 1 to 5 points"
  ),
  adjustment(
    { id: "6.2", role: "unitHead", direction: "loss", parameter: SMALL_LOSS },
    "Төлөвлөгөө, биелэлтийг хугацаанд нь баталгаажуулаагүй нэгжийн даргаас 1-5 оноо хасна",
    "a plan or report not confirmed in time costs the unit head 1 to 5 points"
  ),
  adjustment(
    { id: "6.3", role: "official", direction: "gain", parameter: GAIN },
    "Хэмжиж болохуйц шинэ шалгуур үзүүлэлт гаргасан бол 1-5 оноо нэмнэ",
    "a new measurable indicator gives the official 1 to 5 points"
  ),
  adjustment(
    { id: "6.4", role: "unitHead", direction: "loss", parameter: LARGE_LOSS },
    "Явцын ярилцлагыг зохион байгуулаагүй, хангалтгүй бол нэгжийн даргаас 6-10 оноо хасна",
    "a progress interview missing, late or poor costs the unit head 6 to 10 points"
  ),
  adjustment(
    { id: "6.5", role: "unitHead", direction: "loss", parameter: LARGE_LOSS },
    "Бодитой бус үнэлсэн нь дахин үнэлгээгээр тогтоогдвол нэгжийн даргаас 6-10 оноо хасна",
    "a biased evaluation found on re-evaluation costs the unit head 6 to 10 points"
  ),
  rule(
    "6.6",
    "formula",
    {
      mn: "Нийт оноо = хэсгүүдийн нийлбэр, өөрчлөлттэй нь; 100-аас ихгүй",
      en: "total = sum of the parts, adjusted, at most 100",
    },
    OFFICIAL_TOTAL
  ),
];
