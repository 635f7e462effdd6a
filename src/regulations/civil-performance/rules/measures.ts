import { PASS, pass, toFraction, type Context, type Judgement, type Row, type Rule } from "../../../rules";
import { averageRules } from "./measure-sets";
import { isKnown, onRow, rulesOf, type Judge } from "../define";
import * as measures from "../measures";
import { HAS_PARTS, NOT_EXTRA, NOT_OWN_FAULT, OBJECTIVE, OWN_OR_NONE, PROVISIONAL } from "../messages";
import {
  EXECUTION_POINTS,
  MEASURE_POINTS,
  POOR_COMPLETION,
  SCORED_COMPLETION,
  SHORT_DELAY_POINTS,
  TIMELINESS_POINTS,
} from "../parameters";
import { agrees, executionPoints, measurePoints } from "../scoring";
import { structureOf } from "../structure";

const rule = rulesOf({
  mn: "Хоёр. Арга хэмжээний биелэлт, үр дүнг үнэлэх",
  en: "Section 2: measures",
});

/** Judges measures that have figures of their own. */
const scored = (judge: Judge) =>
  onRow("measure", (row, context) => {
    const { objectives, parts } = structureOf(row.table);
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
  // Parts that are only stated, where the sheet has nothing to reckon them from.
  if (isBeyond(execution, EXECUTION_POINTS)) return outside(row, "execution", EXECUTION_POINTS) ?? PASS;
  if (isBeyond(timeliness, TIMELINESS_POINTS)) return outside(row, "timeliness", TIMELINESS_POINTS) ?? PASS;
  const parts = ["execution", "timeliness"];
  const total = measurePoints(execution, timeliness);
  return measures.compareStated(row, "total", total, parts, measures.gapReading(row));
}

const isBeyond = (points: number, most: number): boolean => points < 0 || points > most;

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
        value: toFraction(judgement.value),
        limit: toFraction(judgement.limit),
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
  const gap = context.reading("R1");
  if (!isKnown(percent)) return impossible(row, gap) ?? percent;
  const points = executionPoints(percent, gap);
  const reading = measures.gapReading(row);
  const judged = measures.compareStated(
    row,
    "execution",
    points,
    ["completion", "base", "target", "achieved"],
    reading
  );
  return judged.outcome === "pass" && reading ? pass({ reading }) : judged;
}

/** Stated execution points that no completion gives: between none and the least score, or beyond the most. */
function impossible(row: Row, gap: string): Judgement | undefined {
  if (!row.isOk("execution")) return undefined;
  const figure = row.number("execution");
  const doubtful = executionPoints(POOR_COMPLETION, "formula");
  const least = executionPoints(gap === "formula" ? POOR_COMPLETION : SCORED_COMPLETION, gap);
  if (agrees(figure, 0) || agrees(figure, least) || (figure > least && figure <= EXECUTION_POINTS))
    return undefined;
  return isBeyond(figure, EXECUTION_POINTS)
    ? outside(row, "execution", EXECUTION_POINTS)
    : row.fail("execution", {
        value: figure,
        limit: `0, ${least}–${EXECUTION_POINTS}`,
        ...(figure < doubtful ? {} : { reading: "R1" }),
      });
}

/** Stated timeliness points that no delay gives. */
function notPossible(row: Row): Judgement | undefined {
  const figure = row.number("timeliness");
  const possible = [0, SHORT_DELAY_POINTS, TIMELINESS_POINTS];
  return row.isOk("timeliness") && !possible.some((points) => agrees(figure, points))
    ? row.fail("timeliness", { value: figure, limit: possible.join(", ") })
    : undefined;
}

function judgeTimeliness(row: Row, context: Context): Judgement {
  const found = measures.delay(row, context);
  if ("outcome" in found) return notPossible(row) ?? found;
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
