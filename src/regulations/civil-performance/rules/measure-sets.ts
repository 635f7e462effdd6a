import { fail, PASS, Row, type Judgement, type RecordSet, type Rule, type Context } from "../../../rules";
import { judgeAverage } from "../averages";
import { isKnown, NONE_CONCERNED, onSet, type rulesOf } from "../define";
import { gapReading, pointsOf } from "../measures";
import { COMPUTED, NO_PARTS } from "../messages";
import { agrees } from "../scoring";
import { structureOf } from "../structure";

/** Measures of the top level with their points; a parent counts once, with the average of its parts. */
export function topLevel(set: RecordSet, context: Context) {
  return set.tables.flatMap((table) => {
    const { parents, objectives } = structureOf(table);
    return parents.flatMap((parent, index) => {
      if (parent >= 0 || objectives.has(index)) return [];
      return [{ row: new Row(table, index), value: pointsOf(table, index, context) }];
    });
  });
}

function judgeTop(set: RecordSet, context: Context): readonly Judgement[] {
  const values = topLevel(set, context);
  return values.length === 0
    ? [NONE_CONCERNED]
    : judgeAverage(set, "total", values, { reading: readingOf(set) });
}

/** The reading that an average hangs on: of the first measure that does. */
function readingOf(set: RecordSet): string | undefined {
  for (const row of set.rows()) {
    const reading = gapReading(row);
    if (reading) return reading;
  }
  return undefined;
}

function judgeParents(set: RecordSet, context: Context): readonly Judgement[] {
  const found: Judgement[] = [];
  let gap: Judgement | undefined;
  let any = false;
  for (const table of set.tables) {
    for (const [index, list] of structureOf(table).parts) {
      any = true;
      const row = new Row(table, index);
      const computed = pointsOf(table, index, context);
      if (!isKnown(computed)) gap ??= { ...computed, record: row.name };
      else if (row.isOk("total") && !agrees(row.number("total"), computed)) {
        found.push(
          fail({
            at: row.ref("total"),
            cells: [...row.refs(["total"]), ...list.flatMap((part) => new Row(table, part).refs(["total"]))],
            value: row.number("total"),
            limit: computed,
            record: row.name,
            note: { text: COMPUTED, args: { stated: row.number("total"), computed } },
          })
        );
      }
    }
  }
  if (found.length > 0) return found;
  return [any ? (gap ?? PASS) : NO_PARTS];
}

/** 2.7 and 2.8: averages over measures and over the parts of a measure. */
export const averageRules = (rule: ReturnType<typeof rulesOf>): readonly Rule[] => [
  rule(
    "2.7",
    "formula",
    {
      mn: "Дундаж оноо = арга хэмжээний онооны нийлбэр / нийт арга хэмжээний тоо",
      en: "average over the measures of the top level",
    },
    onSet("measure", judgeTop)
  ),
  rule(
    "2.8",
    "formula",
    {
      mn: "Дэд арга хэмжээтэй арга хэмжээний оноо нь тэдгээрийн дундаж",
      en: "a measure with two or more sub-measures scores their average",
    },
    onSet("measure", judgeParents)
  ),
];
