import { allFigures, fact, isGap, meets, oncePerCheck, rangeIn, rowsIn, sum, trait } from "../../../rules";
import { valueOf, type Computed, type Context, type Judgement, type Row } from "../../../rules";
import { roleIn } from "../classify/names";
import { folded } from "../classify/words";

type Role = "official" | "unitHead";

/** Whether a row is a unit head's: by its role, else by its post, else by the part that only heads have. */
export function roleOf(row: Row): { readonly role: Role; readonly field: string } | undefined {
  if (row.table.record.id === "unit-head") return { role: "unitHead", field: "official" };
  const said = row.choice("role");
  if (said === "official" || said === "unitHead") return { role: said, field: "role" };
  const post = row.isOk("position") ? roleIn(row.text("position")) : undefined;
  if (post !== undefined) return { role: post, field: "position" };
  const isHead = row.isOk("leadership") && !row.isOk("head") && !row.isOk("team");
  return isHead ? { role: "unitHead", field: "leadership" } : undefined;
}

const BANDS = ["excellent", "normal", "insufficient"] as const;

/** The category: as the sheet says, else by the bands that the user has set. */
function categoryOf(row: Row, context: Context): string | Judgement {
  const stated = row.choice("category");
  if (stated !== undefined) return stated;
  if (!row.isBlank("category") || !row.isOk("total")) return row.missing("category");
  const total = row.number("total");
  const within = (id: string): boolean => {
    const band = rangeIn(context.setting(id));
    return band !== undefined && meets(total, "between", band);
  };
  return BANDS.find(within) ?? row.missing("category");
}

/** Whether an evaluation must be looked at again (7.1, 7.2), or why nobody can tell. */
export const NEEDS_ANOTHER_LOOK = trait<boolean>("needs a re-evaluation", [], (row, context) => {
  const category = categoryOf(row, context);
  if (category === "excellent" || category === "insufficient") return true;
  // 7.1 lets a complaint be looked at, 7.4 names the two categories only.
  if (row.yes("complaint") === true) return context.reading("R9") !== "categories" || isGap(category);
  if (isGap(category)) return category;
  return row.isOk("complaint") ? false : row.missing("complaint");
});

/** Whether there is a re-evaluation: a blank is none, nor is that nobody made one. */
export const isReevaluated = (row: Row): boolean =>
  row.has("reevaluated") && !row.isBlank("reevaluated") && row.mark("reevaluated") === undefined;

/** The score by which a row is placed: the re-evaluated one where there is one. */
export const finalField = (row: Row): string => (isReevaluated(row) ? "reevaluated" : "total");
export const FINAL_SCORE = fact("final score", [["reevaluated", "total"]], (row, context) =>
  valueOf(finalField(row), row, context)
);

const ADJUSTED = ["deduction", "addition", "points"] as const;

/** Points of an adjustment with their sign: a positive number in a deduction column is a deduction. */
export function signedIn(row: Row, field: string): Computed {
  const points = row.gap(field) ?? row.number(field);
  return field === "deduction" && !isGap(points) ? 0 - Math.abs(points) : points;
}

/** Signed sum of an adjustment's cells; a blank is none. */
function signed(row: Row): Computed {
  const given = ADJUSTED.filter((field) => row.has(field) && !row.isBlank(field));
  const points = allFigures(given, (field) => signedIn(row, field));
  return isGap(points) ? points : sum(points);
}

/** Signed adjustments by the person's folded name, from the sheets of adjustments. */
const byName = oncePerCheck((context): ReadonlyMap<string, Computed> => {
  const found = new Map<string, Computed>();
  for (const row of rowsIn("adjustment", context)) {
    const name = folded(row.text("official"));
    const [before, value] = [found.get(name) ?? 0, signed(row)];
    found.set(name, isGap(before) ? before : isGap(value) ? value : before + value);
  }
  return found;
});

export const hasOwnAdjustment = (row: Row): boolean => ADJUSTED.some((field) => row.has(field));
/** Adjustments of a person: the row's own columns, else the sheets of adjustments; none where nobody names any. */
export const ADJUSTMENT = fact("adjustments", [], (row, context) => {
  if (hasOwnAdjustment(row)) return signed(row);
  return byName(context).get(folded(row.text("official"))) ?? 0;
});
