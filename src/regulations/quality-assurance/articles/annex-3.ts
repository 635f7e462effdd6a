import {
  compare,
  meets,
  PASS,
  shown,
  shownThreshold,
  unknown,
  type Context,
  type Judgement,
  type Parameter,
  type Row,
  type Rule,
  type Threshold,
} from "../../../rules";
import { countCharacters } from "../characters";
import { schemeRule } from "../clause";
import { whereHeld } from "../held";
import { NOTES, PART_NAMES } from "../messages";
import { LIMITS, valueOf } from "../parameters";
import { PARTS, partsOf, problemShare } from "../parts";
import { signatureIn } from "../signature";
import { gradeIn, isForecast, saysNotYet } from "../wording";

/** A text longer than it may be; a gap where it cannot be read. */
function tooLong(row: Row, field: string, parameter: Parameter): Judgement | undefined {
  if (!row.isOk(field)) return row.missing(field);
  const limit = valueOf(parameter);
  const count = countCharacters(row.text(field));
  return compare(count, limit) <= 0 ? undefined : row.fail(field, { value: count, limit });
}

/** A cell that must not be empty, in a sheet that has its column. */
const isEmptyCell = (row: Row, field: string): boolean => row.has(field) && row.isBlank(field);

const blank = (row: Row, field: string): Judgement => row.fail(field, { note: { text: NOTES.blankOpinion } });

function opinion(row: Row): Judgement {
  if (isEmptyCell(row, "opinion")) return blank(row, "opinion");
  const long = tooLong(row, "opinion", LIMITS.opinion);
  if (long) return long;
  const parts = partsOf(row.text("opinion"));
  const empty = parts.find(({ body }) => countCharacters(body) === 0);
  if (empty) {
    const part = PART_NAMES[empty.names[0] ?? "goals"];
    return row.fail("opinion", { note: { text: NOTES.emptyPart, args: { part } } });
  }
  const told = new Set(parts.flatMap(({ names }) => names));
  const open = PARTS.filter((name) => !told.has(name));
  if (open.length === 0) return PASS;
  const note = { text: NOTES.partsUnclear, args: { parts: { list: open.map((name) => PART_NAMES[name]) } } };
  return row.unknown("incomplete", "opinion", { note });
}

function measures(row: Row): Judgement {
  if (isEmptyCell(row, "measures")) return blank(row, "measures");
  return tooLong(row, "measures", LIMITS.measures) ?? PASS;
}

/** Effects are those already seen; where none are, the row says that the measure is not yet carried out. */
function effects(row: Row): Judgement {
  const empty = isEmptyCell(row, "effects");
  const long = empty ? undefined : tooLong(row, "effects", LIMITS.effects);
  if (long) return long;
  if (!empty && !isForecast(row.text("effects"))) return PASS;
  if (["effects", "remark", "measures"].some((field) => saysNotYet(row.text(field)))) return PASS;
  return row.fail("effects", { note: { text: empty ? NOTES.blankEffects : NOTES.forecastEffects } });
}

/** "About half" by reading R4: bounds in percent, or nothing where the user's range cannot be read. */
function halfIn(context: Context): Threshold | undefined {
  const [low, high] = LIMITS.aboutHalf.values[0]?.value as readonly [number, number];
  if (context.reading("R4") !== "own") return [low, high];
  const set = context.setting("aboutHalf");
  if (!Array.isArray(set) || set.length !== 2) return undefined;
  const [from, to] = set.map(Number);
  if (from === undefined || to === undefined || !(from <= to)) return undefined;
  return to <= 1 ? [from * 100, to * 100] : [from, to];
}

function aboutHalf(row: Row, context: Context): Judgement {
  const gap = row.gap("opinion");
  if (gap) return gap;
  const range = halfIn(context);
  if (range === undefined) return unknown("notSet", { field: "aboutHalf", sheet: row.table.sheet });
  const share = problemShare(row.text("opinion"));
  if (share === undefined) return row.unknown("incomplete", "opinion", { note: { text: NOTES.noHeadings } });
  if (meets(share, "between", range)) return PASS;
  return row.fail("opinion", {
    value: shown(share, LIMITS.aboutHalf),
    limit: shownThreshold(range, LIMITS.aboutHalf),
    reading: "R4",
  });
}

const WRITTEN = ["opinion", "measures", "effects"] as const;

function noGrade(row: Row): Judgement {
  for (const field of WRITTEN) {
    const words = row.isOk(field) ? gradeIn(row.text(field)) : "";
    if (words !== "") return row.fail(field, { value: words, note: { text: NOTES.grade, args: { words } } });
  }
  return row.gap("opinion") ?? PASS;
}

function signed(row: Row): Judgement {
  const said = signatureIn(row);
  if (said === "denied") return row.fail("signature", { value: false, limit: true });
  if (said === "complete") return PASS;
  return row.isOk("signature") && said === "undated"
    ? row.unknown("incomplete", row.has("signedOn") ? "signedOn" : "signature", {
        note: { text: NOTES.notSigned },
      })
    : row.isOk("signature")
      ? row.unknown("incomplete", "signature", { note: { text: NOTES.notSigned } })
      : row.missing("signature");
}

/** Annex 3: the report on self-diagnosis and improvement. */
export const ANNEX_3: readonly Rule[] = [
  schemeRule({
    id: "annex3-1",
    kind: "limit",
    title: { zh: "自我诊改工作概述不超过500字", en: "The overview has at most 500 characters" },
    parameter: LIMITS.overview,
    comparison: "atMost",
    forms: [
      {
        record: "report",
        scope: "row",
        judge: (row) => tooLong(row, "overview", LIMITS.overview) ?? PASS,
      },
    ],
  }),
  schemeRule({
    id: "annex3-2",
    kind: "limit",
    title: {
      zh: "自我诊断意见不超过500字，并写明目标达成程度、主要成绩、存在问题、原因分析",
      en: "The opinion has at most 500 characters and addresses goals, results, problems and causes",
    },
    parameter: LIMITS.opinion,
    comparison: "atMost",
    forms: whereHeld({ record: "element", scope: "row", judge: opinion }, "opinion"),
  }),
  schemeRule({
    id: "annex3-3",
    kind: "limit",
    title: { zh: "改进措施不超过200字，不得空缺", en: "Measures have at most 200 characters and are given" },
    parameter: LIMITS.measures,
    comparison: "atMost",
    forms: whereHeld({ record: "element", scope: "row", judge: measures }, "measures"),
  }),
  schemeRule({
    id: "annex3-4",
    kind: "limit",
    title: {
      zh: "改进成效不超过200字，为已显现的实际成效；措施尚未实施的应加说明",
      en: "Effects have at most 200 characters and are those already seen, or the measure is said to be pending",
    },
    parameter: LIMITS.effects,
    comparison: "atMost",
    forms: whereHeld({ record: "element", scope: "row", judge: effects }, "effects"),
  }),
  schemeRule({
    id: "annex3-5",
    kind: "limit",
    title: {
      zh: "存在问题与原因分析占一半左右篇幅",
      en: "Problems and causes take about half of the opinion",
    },
    parameter: LIMITS.aboutHalf,
    comparison: "between",
    readings: ["R4"],
    forms: whereHeld({ record: "element", scope: "row", judge: aboutHalf }, "opinion"),
  }),
  schemeRule({
    id: "annex3-6",
    kind: "member",
    severity: "warning",
    title: { zh: "自我诊改无需等级性结论", en: "No grade is given as a conclusion" },
    forms: whereHeld({ record: "element", scope: "row", judge: noGrade }, "opinion"),
  }),
  schemeRule({
    id: "annex3-7",
    kind: "attest",
    title: { zh: "校长签字并注明日期", en: "Signed and dated by the principal" },
    forms: [{ record: "report", scope: "row", judge: signed }],
  }),
];
