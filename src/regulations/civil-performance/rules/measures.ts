import { PASS, pass, type Context, type Judgement, type Row, type Rule } from "../../../rules";
import { averageRules } from "./measure-sets";
import { isKnown, onRow, rulesOf, type Judge } from "../define";
import * as measures from "../measures";
import { HAS_PARTS, NOT_EXTRA, NOT_OWN_FAULT, OBJECTIVE, OWN_OR_NONE, PROVISIONAL } from "../messages";
import { MEASURE_POINTS, SHORT_DELAY_POINTS, TIMELINESS_POINTS } from "../parameters";
import { executionPoints, isInGap, measurePoints } from "../scoring";

const rule = rulesOf({
  mn: "Хоёр. Арга хэмжээний биелэлт, үр дүнг үнэлэх",
  en: "Section 2: measures",
});

/** Judges measures that have figures of their own. */
const scored = (judge: Judge) =>
  onRow("measure", (row, context) => {
    const { objectives, parts } = measures.structureOf(row.table);
    if (objectives.has(row.index)) return OBJECTIVE;
    return parts.has(row.index) ? HAS_PARTS : judge(row, context);
  });

const outside = (row: Row, field: string, most: number): Judgement | undefined =>
  row.isOk(field) && (row.number(field) < 0 || row.number(field) > most)
    ? row.fail(field, { value: row.number(field), limit: [0, most] })
    : undefined;

function judgePoints(row: Row, context: Context): Judgement {
  const wide = outside(row, "total", MEASURE_POINTS);
  if (wide) return wide;
  const execution = measures.execution(row, context);
  if (!isKnown(execution)) return execution;
  const timeliness = measures.timeliness(row, context);
  if (!isKnown(timeliness)) return timeliness;
  const parts = ["execution", "timeliness"];
  return measures.compareStated(row, "total", measurePoints(execution, timeliness), parts);
}

function judgeCompletion(row: Row): Judgement {
  // The stated completion is what is judged here: it does not stand in for levels.
  const levels = ["base", "target", "achieved"];
  if (levels.every((field) => row.isOk(field))) {
    const percent = measures.completion(row);
    if (!isKnown(percent)) return percent;
    return shareOf(measures.compareStated(row, "completion", percent, levels));
  }
  return measures.levelsGap(row);
}

/** Shares are shown as fractions. */
const shareOf = (judgement: Judgement): Judgement =>
  judgement.outcome === "fail" && typeof judgement.value === "number" && typeof judgement.limit === "number"
    ? {
        ...judgement,
        value: judgement.value / 100,
        limit: judgement.limit / 100,
        ...(judgement.note
          ? {
              note: {
                ...judgement.note,
                args: { stated: { percent: judgement.value }, computed: { percent: judgement.limit } },
              },
            }
          : {}),
      }
    : judgement;

function judgeExecution(row: Row, context: Context): Judgement {
  const percent = measures.completion(row);
  if (!isKnown(percent)) return percent;
  const points = executionPoints(percent, context.reading("R1"));
  const reading = isInGap(percent) ? "R1" : undefined;
  const judged = measures.compareStated(
    row,
    "execution",
    points,
    ["completion", "base", "target", "achieved"],
    reading
  );
  return judged.outcome === "pass" && reading ? pass({ reading }) : judged;
}

function judgeTimeliness(row: Row, context: Context): Judgement {
  const figure = row.number("timeliness");
  const possible = [0, SHORT_DELAY_POINTS, TIMELINESS_POINTS];
  if (row.isOk("timeliness") && !possible.includes(figure)) {
    return row.fail("timeliness", { value: figure, limit: possible.join(", ") });
  }
  const found = measures.delay(row, context);
  if ("outcome" in found) return found;
  if (found.late && !found.ownFault) return NOT_OWN_FAULT;
  const judged = measures.compareStated(row, "timeliness", found.points, ["due", "done", "ownFault"]);
  if (!found.provisional || row.terse) return judged;
  return {
    ...judged,
    note: { text: PROVISIONAL, args: { day: { date: context.asOf }, computed: found.points } },
  };
}

function judgeOutsideCause(row: Row, context: Context): Judgement {
  const found = measures.delay(row, context);
  if ("outcome" in found) return found;
  if (!found.late || found.ownFault) return OWN_OR_NONE;
  return measures.compareStated(row, "timeliness", TIMELINESS_POINTS, ["due", "done", "ownFault"]);
}

/** Whether a row is an extra task: by its column, else by its own words. */
const isExtra = (row: Row): boolean =>
  row.yes("extra") ?? /нэмэлт үүрэг/iu.test(`${row.text("name")} ${row.text("objective")}`);

function judgeExtra(row: Row, context: Context): Judgement {
  if (row.has("extra") && !row.isOk("extra") && !row.isBlank("extra")) return row.missing("extra");
  if (!isExtra(row)) return NOT_EXTRA;
  if (row.yes("counted") === false) return row.fail("counted", { value: false, limit: true });
  const points = measures.pointsOf(row.table, row.index, context);
  return isKnown(points) ? PASS : points;
}

/** Section 2, the measures. */
export const MEASURE_RULES: readonly Rule[] = [
  rule(
    "2.1",
    "formula",
    {
      mn: "Арга хэмжээний оноо = гүйцэтгэл (0-60) + хугацаа (0-10)",
      en: "points of a measure = execution (0–60) + timeliness (0–10)",
    },
    scored(judgePoints)
  ),
  rule(
    "2.2",
    "formula",
    {
      mn: "Биелэлтийн хувь = (хүрсэн − суурь) / (хүрэх − суурь) × 100, 100-аас ихгүй",
      en: "completion = (achieved − base) / (target − base) × 100, at most 100",
    },
    scored(judgeCompletion)
  ),
  rule(
    "2.3",
    "formula",
    {
      mn: "Гүйцэтгэлийн оноо биелэлтийн хувиар: 29-өөс бага бол 0, 30-100 бол × 60 / 100",
      en: "execution points follow from the completion: 0 below 29 %, × 60 / 100 from 30 to 100 %",
    },
    scored(judgeExecution),
    { readings: ["R1"] }
  ),
  rule(
    "2.4",
    "formula",
    {
      mn: "Хугацааны оноо: хугацаандаа 10, нэг сар хүртэл хоцорсон 5, түүнээс их бол 0",
      en: "timeliness points: on time 10, late by up to a month 5, later 0",
    },
    scored(judgeTimeliness)
  ),
  rule(
    "2.5",
    "member",
    {
      mn: "Албан хаагчаас үл хамаарсан хоцролт оноог бууруулахгүй",
      en: "a delay that the official did not cause costs nothing",
    },
    scored(judgeOutsideCause)
  ),
  rule(
    "2.6",
    "member",
    { mn: "Нэмэлт үүрэг даалгаврыг арга хэмжээний нэгэн адил үнэлнэ", en: "extra tasks count as measures" },
    onRow("measure", judgeExtra)
  ),
  ...averageRules(rule),
];
