import {
  exact,
  limitRow,
  type Form,
  type Judgement,
  type Parameter,
  type Quantity,
  type Row,
} from "../../rules";
import { answered } from "./answers";
import { NOT_APPLICABLE, NOTES } from "./messages";

/** Schools founded after this year answer for their ground area (Article 7(2)(c)). */
const FOUNDED_AFTER = 2001;

/** No school has so little used area for a pupil: such a total is the area of each pupil, or a slip. */
const LEAST_PLAUSIBLE = 0.5;

/** Used area for each pupil: as stated, else the total by the number of pupils. */
const areaPerPupil: Quantity = (row) => {
  const stated = "usedAreaPerPupil";
  if (row.isOk(stated) || (row.has(stated) && !row.has("usedArea")) || !row.has("usedArea")) {
    return row.gap(stated) ?? { value: row.number(stated), at: stated, cells: [stated] };
  }
  const cells = ["usedArea", "pupils"];
  const gap = row.gap(...cells);
  if (gap) return gap;
  const [area, pupils] = [row.number("usedArea"), row.number("pupils")];
  if (pupils === 0) return row.unknown("zeroDenominator", "pupils", { cells, field: "pupils" });
  const value = exact(area / pupils);
  if (value > 0 && value < LEAST_PLAUSIBLE) {
    return row.unknown("incomplete", "usedArea", {
      cells,
      note: { text: NOTES.areaScale, args: { area, pupils } },
    });
  }
  return { value, at: "usedArea", cells };
};

/** Whether the school was founded after 2001; a gap where its year cannot be told. */
function isYoung(row: Row): boolean | Judgement {
  const gap = row.gap("founded");
  if (gap) return gap;
  const years = new Set(row.text("founded").match(/(?<!\d)(?:1[89]|20)\d\d(?!\d)/g) ?? []);
  const [year] = years;
  if (year === undefined) return row.unknown("unreadable", "founded", { field: "founded" });
  if (years.size > 1) return row.unknown("ambiguous", "founded", { field: "founded" });
  return Number(year) > FOUNDED_AFTER;
}

/**
 * Article 7(2)(a) and (b): used area for each pupil where the school lies; by reading R5 schools founded
 * after 2001 answer for their ground area instead.
 */
export function usedArea(area: "urban" | "rural", elsewhere: Judgement, parameter: Parameter): Form {
  const form = limitRow("school", areaPerPupil, "atLeast", parameter);
  return {
    record: "school",
    scope: "row",
    judge: (row, context) => {
      const gap = row.gap("area");
      if (gap) return gap;
      if (row.choice("area") !== area) return elsewhere;
      const young = isYoung(row);
      if (context.reading("R5") === "instead") {
        if (typeof young !== "boolean") return { ...young, reading: "R5" };
        if (young) return NOT_APPLICABLE.groundInstead;
      }
      const judgement = form.judge(row, context);
      return judgement.outcome === "pass" || young === false ? judgement : { ...judgement, reading: "R5" };
    },
  };
}

/** Article 7(2)(c): schools founded after 2001 have the ground area that the charter asks for. */
export function groundArea(row: Row): Judgement {
  const young = isYoung(row);
  if (typeof young !== "boolean") return young;
  if (!young) return NOT_APPLICABLE.oldSchool;
  const judgement = answered(row, "groundArea");
  return judgement.outcome === "pass" ? judgement : { ...judgement, reading: "R5" };
}
