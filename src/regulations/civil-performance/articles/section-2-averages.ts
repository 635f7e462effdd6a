import {
  eachSet,
  fail,
  isGap,
  PASS,
  Row,
  type Context,
  type Form,
  type Judgement,
  type RecordSet,
} from "../../../rules";
import { BY_OFFICIAL } from "../facts/indicators";
import { POINTS } from "../facts/measures";
import { topLevel } from "../facts/sheet-parts";
import { structureOf } from "../facts/structure";
import { COMPUTED, NO_PARTS } from "../notes";
import { LIMITS } from "../parameters";
import { agrees } from "../scoring";
import { averageOver } from "./averages";
import { partInRange } from "./parts";

/** A measure's parts stand in the rows beneath it: no figure of one record says their average. */
function parents(set: RecordSet, context: Context): readonly Judgement[] {
  const found: Judgement[] = [];
  let gap: Judgement | undefined;
  let any = false;
  for (const table of set.tables) {
    for (const [index, list] of structureOf(table, context).parts) {
      any = true;
      const row = new Row(table, index);
      const computed = POINTS(row, context);
      if (isGap(computed)) gap ??= { ...computed, record: row.name };
      else if (row.isOk("total") && !agrees(row.number("total"), computed)) {
        const stated = row.number("total");
        const parts = list.flatMap((part) => new Row(table, part).refs(["total"]));
        const note = { text: COMPUTED, args: { stated, computed } };
        const cells = [...row.refs(["total"]), ...parts];
        found.push(
          fail({ at: row.ref("total"), cells, value: stated, limit: computed, record: row.name, note })
        );
      }
    }
  }
  if (found.length > 0) return found;
  return [any ? (gap ?? PASS) : NO_PARTS];
}

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
export const OF_PARTS = eachSet({
  record: "measure",
  kind: "formula",
  uses: ["total", POINTS],
  judge: parents,
});
