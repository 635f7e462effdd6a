import {
  meets,
  pass,
  PASS,
  type RecordSet,
  shown,
  shownThreshold,
  unknown,
  valueOn,
  type Context,
  type Form,
  type Judgement,
  type Row,
  type Rule,
} from "../../../rules";
import { clauseOf, planRule } from "../clause";
import { countedRows, fieldOf, type Counted } from "../counted";
import { apologyOf, gapAt } from "../dossiers";
import { UNASSIGNED_DIGITISATION } from "../records/targets";
import { NOT_APPLICABLE, NOTES } from "../messages";
import type { Rate } from "../rates";
import { lateProcedures, missingColumn, tallyOf } from "../register";
import type { Tally } from "../tally";

/** Where a rate comes from: the first of these that has it. */
function sourceOf(rate: Rate, context: Context): "register" | "survey" | "indicator" {
  const tally = rate.register && tallyOf(rate.id, rate.register, context);
  const survey = rate.survey ? countedRows(rate.id, "survey", context) : [];
  const indicator = countedRows(rate.id, "indicator", context);
  if (tally && (!(tally.isComplete && tally.whole === 0) || indicator.length === 0)) return "register";
  return survey.length > 0 ? "survey" : "indicator";
}

/** The rule that holds a rate against its target. */
export function rateRule(rate: Rate): Rule {
  const { id, title, parameter, comparison, readings, register } = rate;
  const forms: Form[] = [];
  if (register) {
    forms.push({
      record: "dossier",
      scope: "set",
      judge: (set, context) => {
        const missing = missingColumn(register, set);
        if (missing) return [missing];
        if (sourceOf(rate, context) !== "register") return [];
        const rows = id === "II.1.3" ? apologyFindings(context) : [];
        return [...rows, judgeTally(rate, tallyOf(id, register, context), context, set)];
      },
    });
  }
  for (const record of rate.survey ? (["survey", "indicator"] as const) : (["indicator"] as const)) {
    forms.push({
      record,
      scope: "set",
      judge: (_set, context) => {
        if (sourceOf(rate, context) !== record) return [];
        const rows = countedRows(id, record, context);
        const judged = rate.smallest
          ? smallest(rate, rows, context)
          : rows.map((row) => judgeRow(rate, row, context));
        return rows.length === 0 ? unassigned(rate, context) : judged;
      },
    });
  }
  if (rate.attest) forms.unshift(...attestForms(id));
  return planRule({ id, kind: "limit", title, parameter, comparison, readings, forms });
}

function judgeTally(rate: Rate, tally: Tally | undefined, context: Context, set: RecordSet): Judgement {
  const threshold = valueOn(rate.parameter, context.asOf);
  if (!tally || threshold === undefined) return unknown("notInForce", { sheet: set.sheet });
  const nothing = rate.id === "II.1.3" ? NOT_APPLICABLE.noneLate : NOT_APPLICABLE.noDossier;
  const details = { sheet: set.sheet, ...(rate.reading && { reading: rate.reading }) };
  const judgement = tally.judge(rate.comparison, threshold, rate.parameter, nothing, details);
  if (rate.id !== "II.4" || set.has("valid") || judgement.outcome === "unknown") return judgement;
  // The law counts what is still in force; the register does not tell it, and the finding says so.
  if (judgement.outcome === "notApplicable") return judgement;
  const { note } = judgement;
  const text = note ? NOTES.countedWithoutValidity : NOTES.withoutValidity;
  return { ...judgement, note: { ...note, text } };
}

/** Each late dossier without an apology, or with one that came too late. */
function apologyFindings(context: Context): Judgement[] {
  const findings: Judgement[] = [];
  for (const row of lateProcedures(context)) {
    const apology = apologyOf(row);
    const about = { record: row.name, reading: "R2" };
    if (apology.sent === undefined) {
      const gap = gapAt(row, apology.field);
      if (gap.reason !== "noColumn") findings.push({ ...gap, ...about });
      continue;
    }
    const judged = apology.sent ? tooLate(row, apology.on, apology.field) : noApology(row, apology.field);
    findings.push({ ...judged, ...about });
  }
  return findings;
}

const noApology = (row: Row, field: string): Judgement =>
  row.fail(field, {
    cells: [field, "due", "returned"],
    value: false,
    limit: true,
    note: { text: NOTES.noApology },
  });

function tooLate(row: Row, sent: number | undefined, field: string): Judgement {
  const returned = row.number("returned");
  if (sent === undefined || !(sent > returned)) return PASS;
  return row.fail(field, {
    cells: [field, "returned"],
    value: sent,
    limit: returned,
    severity: "warning",
    note: { text: NOTES.lateApology, args: { sent: { date: sent }, returned: { date: returned } } },
  });
}

/** A row with a rate of its own: computed where it has both counts, else as stated. */
function judgeRow(rate: Rate, counted: Counted, context: Context): Judgement {
  const { row, fields, nothing, computed, stated, answer, missing } = counted;
  const record = row.name;
  if (nothing) return { ...NOT_APPLICABLE.nothing, record, sheet: row.table.sheet };
  if (missing) return { ...missing, record: missing.at ? record : undefined };
  if (answer && rate.attest) {
    if (answer.yes) return pass({ value: true, limit: true });
    const note = { text: NOTES.answeredNo };
    return { ...row.fail(answer.field, { value: false, limit: true, note }), record };
  }
  const value = computed ?? stated;
  const threshold = valueOn(rate.parameter, context.asOf);
  if (threshold === undefined) return unknown("notInForce", { sheet: row.table.sheet });
  // "Đạt" beside a target is the sheet's own judgement: the rate itself is missing.
  if (value === undefined)
    return { ...row.unknown("blank", fields.rate, { field: fieldOf(row, fields.rate) }), record };
  const figures = { value: shown(value, rate.parameter), limit: shownThreshold(threshold, rate.parameter) };
  if (meets(value, rate.comparison, threshold)) return pass({ ...figures, record });
  const at = computed === undefined ? fields.rate : (fields.done[0] ?? fields.rate);
  return {
    ...row.fail(at, {
      cells: computed === undefined ? [fields.rate] : [...fields.done, fields.total],
      ...figures,
    }),
    record,
  };
}

/** Steps counted apart: the worst of them is the finding. */
function smallest(rate: Rate, rows: readonly Counted[], context: Context): Judgement[] {
  const judged = rows.map((row) => ({ row, judgement: judgeRow(rate, row, context) }));
  const of = (outcome: string) => judged.filter(({ judgement }) => judgement.outcome === outcome);
  const figure = ({ row }: { row: Counted }): number => row.computed ?? row.stated ?? Infinity;
  const worst = of("fail").sort((a, b) => figure(a) - figure(b));
  const chosen = worst[0] ?? of("unknown")[0] ?? of("pass")[0] ?? judged[0];
  return chosen ? [chosen.judgement] : [];
}

/** A digitisation row that names neither the unit nor the district: ask, do not apply it to both. */
function unassigned(rate: Rate, context: Context): Judgement[] {
  if (rate.id !== "II.4" && rate.id !== "III.3.6-1") return [];
  return countedRows(UNASSIGNED_DIGITISATION, "indicator", context).map(({ row }) => ({
    ...row.unknown("incomplete", "indicator", {
      note: { text: NOTES.whichDigitisation },
    }),
    record: row.name,
  }));
}

/** A rate that may be confirmed: forms on the checklist. */
function attestForms(id: string): Form[] {
  return [
    {
      record: "attestation",
      scope: "set",
      judge: (set, context) => {
        const answers = checklistAnswers(set, id);
        if (answers.length > 0) return answers;
        return countedRows(id, "indicator", context).length > 0 ? [] : [absent(set, id)];
      },
    },
  ];
}

/** How a checklist answers a demand: in a row of its own or in a labelled cell. */
export function checklistAnswers(set: RecordSet, id: string): Judgement[] {
  const judgements: Judgement[] = [];
  for (const row of set.rows()) {
    const field = row.choice("item") === id ? "answer" : row.has(id) ? id : undefined;
    if (field === undefined) continue;
    const record = row.name;
    const yes = row.yes(field);
    if (yes === undefined) judgements.push({ ...row.missing(field), record });
    else if (yes) judgements.push(PASS);
    else judgements.push({ ...row.fail(field, { value: false, limit: true }), record });
  }
  return judgements;
}

/** The checklist does not hold the demand. */
export const absent = (set: RecordSet, id: string): Judgement =>
  unknown("noColumn", {
    field: set.tables[0]?.record.fields.find((field) => field.id === id) ?? clauseOf(id).vi ?? id,
    sheet: set.sheet,
  });
