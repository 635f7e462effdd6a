import { CellState, classesIn, labelsIn, patternIn, type Row } from "../../../rules";
import { EFFECTS, GRADES, REVIEWERS } from "../vocabulary/written";

/** What is written of an element: whether effects are seen, grades are given, and who signed; and of who reviews. */

const MET = new RegExp(patternIn(EFFECTS, "met"), "gu");
const LATER = patternIn(EFFECTS, "later");
const OPEN = patternIn(EFFECTS, "open");
const SEEN = patternIn(EFFECTS, "seen");
const NOT_YET = patternIn(EFFECTS, "notYet");
const [DISPOSED, COMING, SURE] = ["disposed", "coming", "sure"].map((id) => labelsIn(EFFECTS, id).join("|"));

/** "将会计专业群建成": a thing stands between 将 and what is done with it. */
const OBJECT = new RegExp(
  `将(?!${DISPOSED}|${SURE}|(?:${COMING})(?:${DISPOSED}))[^将]{2,}?(?:${DISPOSED})`,
  "u"
);
const FUTURE = new RegExp(`将(?:${SURE}|${COMING}|${DISPOSED})`, "u");

/** How a clause speaks of effects, if it does; undefined where words alone do not tell. */
function timeOf(clause: string): "seen" | "forecast" | "neither" | undefined {
  const words = clause.replace(MET, "");
  if (LATER.test(words)) return "forecast";
  if (!words.includes("将")) return SEEN.test(clause) && !OPEN.test(words) ? "seen" : "neither";
  if (/已(?:经)?将/u.test(words) || OBJECT.test(words)) return "seen";
  return FUTURE.test(words) ? "forecast" : undefined;
}

/** Whether effects are predicted or estimated, not seen; undefined where nobody can tell from the words. */
export function isForecast(text: string): boolean | undefined {
  const clauses = text.replace(/\s/g, "").split(/[。；;！!，,]/u);
  const times = clauses.filter((clause) => clause !== "").map(timeOf);
  if (times.includes("forecast")) return true;
  return times.includes("seen") && !times.includes(undefined) ? false : undefined;
}

/** Whether it is said that a measure is not yet carried out. */
export const saysNotYet = (text: string): boolean => NOT_YET.test(text.replace(/\s/g, ""));

const [GRADE, VERDICT] = ["grade", "verdict"].map((id) => labelsIn(GRADES, id).join("|"));
const GRADED = new RegExp(
  `(?:${VERDICT})[“"「【‘']?(?:${GRADE})[”"」】’']?(?:等级|等次|级别|级|档次|档|等|类)?(?=[。，,；;、！!）)】]|$)`,
  "u"
);
const ONLY_GRADE = new RegExp(`^(?:${GRADE})(?:等级|等次|级|档|等)?[。.]?$`, "u");

/** A grade beside words of the whole ("整体良好"), or as a level reached: a conclusion, or a description; words do not tell. */
const DOUBTFUL = patternIn(GRADES, "doubtful");

/** Words that give a grade as a conclusion ("评为优秀"), or may give one; undefined where there are none. */
export function gradeIn(text: string): { readonly words: string; readonly isSure: boolean } | undefined {
  const said = text.normalize("NFKC").replace(/\s/g, "");
  const sure = ONLY_GRADE.test(said) ? said : GRADED.exec(said)?.[0];
  const words = sure ?? DOUBTFUL.exec(said)?.[0];
  return words === undefined ? undefined : { words, isSure: sure !== undefined };
}

const DATE = /(?:19|20)\d{2}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}/u;
const DENIED = /^(?:否|未|无|没有)(?:签|$)/u;

/** What the line "校长（签字）：____ 年 __ 月 __ 日" says: name and day, one of them, none, or that nobody signed. */
export function signatureIn(row: Row): "complete" | "undated" | "unsigned" | "denied" {
  const state = row.state("signature");
  const text = state === CellState.OK ? row.text("signature").normalize("NFKC") : "";
  if (DENIED.test(text.trim())) return "denied";
  const dated = DATE.test(text) || row.isOk("signedOn");
  const name = text.replace(DATE, "").replace(/[\s_\d.…年月日:：()（）签字名章/-]+/gu, "");
  if (name === "") return "unsigned";
  return dated ? "complete" : "undated";
}

const bodyOf = classesIn(REVIEWERS, ["college", "research", "industry", "unsure", "other"]);

/** Whether an employer is of one of the three sources of 五（三）; undefined where its name does not tell. */
export function reviewerSource(unit: string): boolean | undefined {
  const body = bodyOf(unit.normalize("NFKC").replace(/\s/g, ""));
  return body === "unsure" ? undefined : body && body !== "other";
}
