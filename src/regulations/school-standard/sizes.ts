import {
  inForceFor,
  exact,
  figure,
  limitRow,
  meets,
  PASS,
  type Form,
  type Judgement,
  type Measured,
  type Row,
} from "../../rules";
import { NOT_APPLICABLE, NOTES } from "./messages";
import { LIMITS } from "./parameters";
import { isListed } from "./schools";

/** Article 4(1)(b), class by class. */
export const pupilsInClass: Form = limitRow("class", figure("pupils"), "atMost", LIMITS.pupilsInClass);

const thresholdIn = inForceFor(LIMITS.pupilsInClass);

/**
 * Article 4(1)(b) from a school's own figures: the largest class decides; an average above the limit proves
 * that some class is too large, and an average within it proves nothing.
 */
export const largestClass: Form = {
  record: "school",
  scope: "row",
  judge: (row, context) => {
    const limit = thresholdIn(context) as number;
    if (row.isOk("largestClass")) {
      const value = row.number("largestClass");
      return meets(value, "atMost", limit) ? PASS : row.fail("largestClass", { value, limit });
    }
    const mean = averageClass(row);
    if (!("outcome" in mean) && !meets(mean.value, "atMost", limit)) {
      const note = { text: NOTES.averageTooHigh, args: { average: mean.value, limit } };
      return row.fail(mean.at, { cells: mean.cells, value: mean.value, limit, note });
    }
    if (isListed(row, "class", "pupils", context)) return NOT_APPLICABLE.byClasses;
    if (row.has("largestClass")) return row.missing("largestClass");
    if ("outcome" in mean) return mean;
    const note = { text: NOTES.average, args: { average: mean.value } };
    return row.unknown("incomplete", mean.at, { cells: mean.cells, value: mean.value, limit, note });
  },
};

/** Pupils a class on average, as stated or from the totals. */
function averageClass(row: Row): Measured | Judgement {
  if (row.isOk("averageClass") || (row.has("averageClass") && !(row.isOk("pupils") && row.isOk("classes")))) {
    const gap = row.gap("averageClass");
    return gap ?? { value: row.number("averageClass"), at: "averageClass", cells: ["averageClass"] };
  }
  if (!row.has("pupils") || !row.has("classes")) return row.missing("largestClass");
  const gap = row.gap("pupils", "classes");
  if (gap) return gap;
  const cells = ["pupils", "classes"];
  if (row.number("classes") === 0) {
    return row.unknown("zeroDenominator", "classes", { cells, field: "classes" });
  }
  return { value: exact(row.number("pupils") / row.number("classes")), at: "pupils", cells };
}
