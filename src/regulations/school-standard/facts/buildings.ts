import { fact, quotientOf, trait } from "../../../rules";
import { LIMITS } from "../parameters";
import { NOTES } from "../notes";

/** Pupils a class on average, as stated or from the totals. */
export const AVERAGE_CLASS = fact("average class", [], (row) => {
  const isCounted = row.isOk("pupils") && row.isOk("classes");
  if (row.isOk("averageClass") || (row.has("averageClass") && !isCounted)) {
    return row.gap("averageClass") ?? row.number("averageClass");
  }
  if (!row.has("pupils") || !row.has("classes")) return row.missing("largestClass");
  return quotientOf(row, "pupils", "classes");
});

/** No school has so little used area for a pupil: such a total is the area of each pupil, or a slip. */
const LEAST_PLAUSIBLE = 0.5;

/** Used area for each pupil (m²): as stated, else the total by the number of pupils. */
export const AREA_PER_PUPIL = fact("used area a pupil", [], (row) => {
  const stated = "usedAreaPerPupil";
  if (row.isOk(stated) || !row.has("usedArea")) return row.gap(stated) ?? row.number(stated);
  const value = quotientOf(row, "usedArea", "pupils");
  if (typeof value !== "number" || value <= 0 || value >= LEAST_PLAUSIBLE) return value;
  const args = { area: row.number("usedArea"), pupils: row.number("pupils") };
  return row.unclear("usedArea", NOTES.areaScale, { args });
});

/** Whether the school was founded after the year that Article 7(2)(c) names. */
export const IS_YOUNG = trait<boolean>("founded lately", ["founded"], (row, context) => {
  const numbers = row.text("founded").match(/\d+/g) ?? [];
  const years = new Set(numbers.filter((number) => /^(?:1[89]|20)\d\d$/.test(number)));
  const [year] = years;
  if (year === undefined) return row.unknown("unreadable", "founded");
  if (years.size > 1) return row.unknown("ambiguous", "founded", { field: row.field("founded") });
  return Number(year) > context.limit(LIMITS.foundedAfter);
});
