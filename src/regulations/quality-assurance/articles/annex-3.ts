import { certain, compare, countCharacters, fact, meets, on, rangeIn, shown } from "../../../rules";
import { shownThreshold, whereHeld } from "../../../rules";
import type { Context, Judge, Parameter, Range, Row } from "../../../rules";
import { PARTS, partsOf, problemShare } from "../classify/parts";
import { gradeIn, isForecast, saysNotYet, signatureIn } from "../classify/written";
import { scheme } from "../clause";
import { NOTES, PART_NAMES } from "../notes";
import { LIMITS } from "../parameters";

const element = on("element");
const report = on("report");

const OVERVIEW = fact("characters of the overview", ["overview"], (row) =>
  countCharacters(row.text("overview"))
);

/** A cell that must not be empty, in a sheet that has its column. */
const isEmptyCell = (row: Row, field: string): boolean => row.has(field) && row.isBlank(field);

/** A text is given, and no longer than it may be; where it cannot be read nobody knows. */
function notAsLong(row: Row, field: string, parameter: Parameter<number>, context: Context) {
  if (isEmptyCell(row, field)) return row.fail(field, { note: NOTES.blankOpinion });
  if (!row.isOk(field)) return row.missing(field);
  const [value, limit] = [countCharacters(row.text(field)), context.limit(parameter)];
  return compare(value, limit) <= 0 ? undefined : row.fail(field, { value, limit });
}

/** An opinion addresses four things, where headings tell. */
const opinion: Judge = (row, context) => {
  const wrong = notAsLong(row, "opinion", LIMITS.opinion, context);
  if (wrong) return wrong;
  const parts = partsOf(row.text("opinion"));
  const empty = parts.find(({ body }) => countCharacters(body) === 0);
  if (empty) {
    const part = PART_NAMES[certain(empty.names[0], "what a heading names")];
    return row.fail("opinion", { note: NOTES.emptyPart, args: { part } });
  }
  const open = PARTS.filter((name) => !parts.some(({ names }) => names.includes(name)));
  if (open.length === 0) return undefined;
  const args = { parts: { list: open.map((name) => PART_NAMES[name]) } };
  return row.unclear("opinion", NOTES.partsUnclear, { args });
};

/** Effects are those already seen; where none are, the row says that the measure is not yet carried out. */
const effects: Judge = (row, context) => {
  const isEmpty = isEmptyCell(row, "effects");
  const wrong = isEmpty ? undefined : notAsLong(row, "effects", LIMITS.effects, context);
  if (wrong) return wrong;
  const forecast = isEmpty || isForecast(row.text("effects"));
  if (forecast === false) return undefined;
  if (["effects", "remark", "measures"].some((field) => saysNotYet(row.text(field)))) return undefined;
  if (forecast === undefined) return row.unclear("effects", NOTES.effectsUnclear);
  return row.fail("effects", { note: isEmpty ? NOTES.blankEffects : NOTES.forecastEffects });
};

/** "About half" by reading R4: bounds in percent, or nothing where the user's range cannot be read. */
function halfIn(context: Context): Range | undefined {
  const usual = context.limit(LIMITS.aboutHalf);
  if (context.reading("R4") !== "own") return usual;
  const own = rangeIn(context.setting("aboutHalf"));
  return own && own[1] <= 1 ? [own[0] * 100, own[1] * 100] : own;
}

/** Share of problems and their causes in the opinion, in percent. */
const PROBLEMS = fact("problems and causes", ["opinion"], (row) => {
  const share = problemShare(row.text("opinion"));
  return share ?? row.unclear("opinion", NOTES.noHeadings);
});

/** The bounds are a reading's, which a limit of the law's parameter does not know. */
const aboutHalf: Judge = (row, context) => {
  const range = halfIn(context);
  if (range === undefined) return row.notSet("aboutHalf");
  const share = Number(PROBLEMS(row, context));
  if (meets(share, "between", range)) return undefined;
  const [value, limit] = [shown(share, LIMITS.aboutHalf), shownThreshold(range, LIMITS.aboutHalf)];
  return row.fail("opinion", { value, limit });
};

const WRITTEN = ["opinion", "measures", "effects"] as const;

/** Words of three columns are looked through, the first sure one decides: no class of one text. */
const noGrade: Judge = (row) => {
  const found = WRITTEN.flatMap((field) => {
    const grade = row.isOk(field) ? gradeIn(row.text(field)) : undefined;
    return grade ? [{ field, ...grade }] : [];
  });
  const { field, words, isSure } = found.find((each) => each.isSure) ?? found[0] ?? {};
  if (words === undefined) {
    const unread = WRITTEN.find((each) => !row.isBlank(each) && !row.isOk(each));
    return row.gap("opinion") ?? (unread === undefined ? undefined : row.missing(unread));
  }
  const args = { words };
  if (isSure) return row.fail(field, { value: words, note: NOTES.grade, args });
  return row.unclear(field, NOTES.gradeUnclear, { args });
};

/** The line of the signature holds name and day, in one cell or in two. */
const signed: Judge = (row) => {
  const said = signatureIn(row);
  if (said === "complete") return undefined;
  if (said === "denied") return row.denied("signature");
  if (!row.isOk("signature")) return row.missing("signature");
  const at = said === "undated" && row.has("signedOn") ? "signedOn" : "signature";
  return row.unclear(at, NOTES.notSigned);
};

/** What is written of each element is judged by its words. */
const written = (field: string, atMost: Parameter<number>, judge: Judge) =>
  whereHeld(element.each("limit", [field], judge, { atMost }), field);

/** Annex 3: the report on self-diagnosis and improvement. */
export const ANNEX_3 = scheme`
annex3-1: 自我诊改工作概述不超过{limit} | The overview has at most {limit}
annex3-2: 自我诊断意见不超过{limit}，并写明目标达成程度、主要成绩、存在问题、原因分析
  | The opinion has at most {limit} and addresses goals, results, problems and causes
annex3-3: 改进措施不超过{limit}，不得空缺 | Measures have at most {limit} and are given
annex3-4: 改进成效不超过{limit}，为已显现的实际成效；措施尚未实施的应加说明
  | Effects have at most {limit} and are those already seen, or the measure is said to be pending
annex3-5 R4: 存在问题与原因分析占一半左右篇幅 | Problems and causes take about half of the opinion
annex3-6 should: 自我诊改无需等级性结论 | No grade is given as a conclusion
annex3-7: 校长签字并注明日期 | Signed and dated by the principal
`({
  "annex3-1": report.limit(OVERVIEW, { atMost: LIMITS.overview }),
  "annex3-2": written("opinion", LIMITS.opinion, opinion),
  "annex3-3": written("measures", LIMITS.measures, (row, context) =>
    notAsLong(row, "measures", LIMITS.measures, context)
  ),
  "annex3-4": written("effects", LIMITS.effects, effects),
  "annex3-5": whereHeld(
    element.each("limit", [], aboutHalf, { between: LIMITS.aboutHalf, needs: [PROBLEMS] }),
    "opinion"
  ),
  "annex3-6": whereHeld(element.each("member", WRITTEN, noGrade), "opinion"),
  "annex3-7": report.each("attest", ["signature", "signedOn"], signed),
});
