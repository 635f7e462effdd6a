import { daysIn, on, PASS, rowAt, sharedAbove, toldOf, zh } from "../../../rules";
import type { Judge, Judgement, JudgeSet, Row } from "../../../rules";
import { beginningIn } from "../texts";
import { law } from "../clause";
import { bonusGap, bonusOf, nameOf } from "../facts/candidates";
import { exemptField, isExempt } from "../facts/grants";
import { listCells, publicationOf } from "../facts/publication";
import { NOT_APPLICABLE } from "../notes";
import { LASTING, LIMITS } from "../parameters";
import { admittedWithinPlan, MATCHED_BY } from "./notice-plan";
import { ASKED_OF_ALL } from "./questions";

const candidate = on("candidate");
const plan = on("plan");
const TOLD = sharedAbove(["form", "entry"], NOT_APPLICABLE.shared);

const UNLISTED = zh`{name}不在公示名单中，未经公示不得享受照顾政策
  | {name} is not on the published list: no preference without publication`;
const FAILED = zh`{name}公示结果为“{result}”，不得享受照顾政策
  | {name}: the outcome of publication is “{result}”, so no preference may be given`;
const SEVERAL = zh`公示名单中有{count}行与{name}相符，无法确定是哪一行
  | {count} rows of the published list fit {name}`;
const UNTOLD = zh`公示名单中有姓名相同的考生，但“{field}”未填写，无法确定是否为同一人
  | the published list has somebody of this name; “{field}” is blank, so nobody can tell whether it is the same person`;
const DISPUTED = zh`{name}公示结果为“{result}”，尚无结论
  | {name}: the outcome of publication is “{result}”, not yet decided`;

/** A candidate with a bonus or an exemption, held against the published list; undefined where it is in order. */
const judgePublication: Judge = (row, context) => {
  const exempt = exemptField(row, context);
  const at = exempt ?? "bonus";
  const publication = publicationOf(row, context);
  const name = nameOf(row);
  const value = exempt !== undefined ? row.text(at) : bonusOf(row);
  switch (publication.kind) {
    case "unlisted":
      return row.fail(at, { value, note: UNLISTED, args: { name } });
    case "several": {
      const cells = [at, ...listCells(publication.rows)];
      return row.unclear(at, SEVERAL, { cells, args: { name, count: publication.rows.length } });
    }
    case "perhaps":
      return { ...blankPerson(row, publication.rows), record: row.name };
    case "listed": {
      const { row: listed, field, outcome } = publication;
      if (outcome === "passed") return undefined;
      if (outcome === "open") return openOutcome(listed, field, row.name);
      const cells = [at, listed.ref(field)];
      return row.fail(at, { cells, value, note: FAILED, args: { name, result: listed.text(field) } });
    }
  }
};

/** The blank that keeps a candidate from being found on the list: his own, else the list's. */
function blankPerson(row: Row, rows: readonly Row[]): Judgement {
  for (const field of ["sex", "employer"]) {
    const open = [row, ...rows].find((one) => one.has(field) && !one.isOk(field));
    const about = open?.table.columns.get(field)?.field;
    if (open && about) return open.unclear(field, UNTOLD, { args: { field: about.name } });
  }
  return row.missing("name");
}

/** A blank result, or an objection not yet decided. */
function openOutcome(listed: Row, field: string, record: string): Judgement {
  const args = { name: nameOf(listed), result: listed.text(field) };
  const judgement = listed.isOk(field) ? listed.unclear(field, DISPUTED, { args }) : listed.missing(field);
  return listed.has(field) ? { ...judgement, record } : { ...judgement, at: null, sheet: listed.table.sheet };
}

/** Columns that tell of a preference without the points. */
const OTHERS = ["admissionType", "exempt", "exemptionGround", "bonusOrGrounds"];

/** Each bonus and exemption has its row on another sheet, found by number or person: no list of one record says that. */
const onPublishedList: JudgeSet = (set, context) => {
  const isTold = ["publication", "objection"].some((field) => set.has(field));
  if (context.tables("disclosure").length === 0 && !isTold) return [];
  const missing = OTHERS.some((field) => set.has(field)) ? undefined : set.gap("bonus");
  if (missing) return missing;
  const told: Judgement[] = [];
  let isConcerned = false;
  let [gap, column]: (Judgement | undefined)[] = [];
  const preference = (row: Row): number => (isExempt(row, context) ? Infinity : bonusOf(row));
  for (const moved of set.each()) {
    if (preference(moved) <= 0 || (gap && Number.isNaN(preference(moved)))) continue;
    const row = rowAt(moved);
    const judgement = judgePublication(row, context);
    if (Number.isNaN(preference(row))) {
      if (judgement) gap = bonusGap(row);
      continue;
    }
    isConcerned = true;
    if (judgement?.reason === "noColumn") column ??= judgement;
    else if (judgement) told.push(judgement);
  }
  const all = toldOf([...told, column, gap]);
  return isConcerned || all[0] !== PASS ? all : NOT_APPLICABLE.noPreference;
};

/** Only exempt and separately examined candidates register early. */
const unified: Judge = (row, context) => {
  if (isExempt(row, context) || row.choice("admissionType") === "单考") return undefined;
  if (row.isOk("admissionType") || row.isOk("exempt")) return NOT_APPLICABLE.unifiedExam;
  return row.missing(row.has("admissionType") || !row.has("exempt") ? "admissionType" : "exempt");
};

const OLD_NAME = zh`自{from}起“{form}”统一称为“非脱产” | from {from} “{form}” is written 非脱产`;

/** The old names hold until a day, which a row's entry may put off or bring near: no date of a column is judged. */
const newName: Judge = (row, context) => {
  const form = row.choice("form");
  const entry = row.isOk("entry") ? beginningIn(row.text("entry")) : NaN;
  const day = Number.isNaN(entry) ? context.asOf : entry;
  const renamed = context.limit(LIMITS.renaming);
  if (day < renamed || (form !== "函授" && form !== "业余")) return undefined;
  const args = { from: { date: renamed }, form: row.text("form") };
  return row.fail("form", { cells: ["form", "entry"], value: form, limit: "非脱产", note: OLD_NAME, args });
};

/** What tells a candidate, what is claimed, and what became of its publication. */
const LOOKED_AT = [
  ...["number", "name", "sex", "employer", "bonus"],
  ...["admissionType", "exemptionGround", "publication", "objection"],
];

/** The notice's own items 3 to 5. */
export const NOTICE = law`
N3-1 unit=points: 享受加分、免试的考生均在公示名单中且公示通过 | Every bonus or exemption is on the published list
N3-2 should last=exemptRegistration: 免试和单考考生原则上不晚于{last}报名
  | Exempt and separately examined candidates register by {last}
N4 from=renaming: 自{from}起不再使用“函授”“业余”名称 | From {from} 函授 and 业余 are written 非脱产
N5-1 unit=people: 录取人数不超过招生计划 | No more are admitted than planned
N5-2 N5-3
`(ASKED_OF_ALL, {
  // The list stays published after the admission, and who was left off it may not keep what was granted.
  "N3-1": { inForce: LASTING, forms: candidate.all("member", LOOKED_AT, onPublishedList) },
  "N3-2": candidate.period("registered", daysIn, {
    notAfter: LIMITS.exemptRegistration,
    unless: unified,
    uses: ["admissionType", "exempt", "exemptionGround"],
  }),
  N4: { inForce: LASTING, forms: plan.each("date", ["entry"], newName, { needs: ["form"], unless: TOLD }) },
  "N5-1": plan.all("limit", MATCHED_BY, admittedWithinPlan, { comparison: "atMost" }),
});
