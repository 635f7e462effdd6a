import { isGap, on, PASS, Row, type Form, type Judgement, type JudgeSet } from "../../../rules";
import { BY_OFFICIAL } from "../facts/indicators";
import { POINTS } from "../facts/measures";
import { topLevel } from "../facts/sheet-parts";
import { structureOf } from "../facts/structure";
import { NO_PARTS } from "../notes";
import { LIMITS } from "../parameters";
import { averageOver, differs, partInRange } from "./parts";

const measure = on("measure");

/** A measure's parts stand in the rows beneath it: no figure of one record says their average. */
const parents: JudgeSet = (set, context) => {
  const found = set.tables.flatMap((table) =>
    [...structureOf(table, context).parts].map(([index, list]): Judgement => {
      const row = new Row(table, index);
      const computed = POINTS(row, context);
      if (isGap(computed)) return { ...computed, record: row.name };
      const parts = list.flatMap((part) => new Row(table, part).refs(["total"]));
      // The figure is the parts' as much as its own: its own words alone are not quoted.
      const cells = [...row.refs(["total"]), ...parts];
      return differs(row, "total", [computed], { cells, said: undefined }) ?? PASS;
    })
  );
  const fails = found.filter(({ outcome }) => outcome === "fail");
  const gap = found.find(({ outcome }) => outcome === "unknown");
  return fails.length > 0 ? fails : [found.length > 0 ? (gap ?? PASS) : NO_PARTS];
};

/** 2.7: the average over the measures of the top level. */
export const AVERAGE: readonly Form[] = [
  averageOver({
    record: "measure",
    by: BY_OFFICIAL,
    uses: ["total", POINTS],
    field: "total",
    figures: topLevel,
    follows: "2.1",
  }),
  partInRange("measures", LIMITS.measure),
];

/** 2.8: the average over the parts of a measure. */
export const OF_PARTS = measure.all("formula", ["total", POINTS], parents);
