import {
  compare,
  exact,
  toFraction,
  type Context,
  type Form,
  type Judgement,
  type Ref,
  type Row,
  type Rule,
} from "../../../rules";
import { planRule } from "../clause";
import { countedRows, type Counted } from "../counted";
import { NOTES } from "../messages";
import { TOLERANCE } from "../parameters";
import type { Rate } from "../rates";
import { isDossier, registerOf, tallyOf } from "../register";

/** What a rate is by reckoning: between two bounds while the register has gaps. */
interface Computed {
  readonly low: number;
  readonly high: number;
  readonly gap?: Judgement;
  readonly cells: readonly Ref[];
}

/** The rule that holds a stated rate against the one that the register, survey or counts give. */
export function statedRule(rate: Rate): Rule {
  const forms: Form[] = [];
  if (rate.register) {
    forms.push({ record: "dossier", scope: "set", judge: (_set, context) => inRegister(rate, context) });
  }
  if (rate.survey) {
    forms.push({ record: "survey", scope: "set", judge: (_set, context) => inRows(rate, "survey", context) });
  }
  forms.push({
    record: "indicator",
    scope: "set",
    judge: (_set, context) => inRows(rate, "indicator", context),
  });
  return planRule({
    id: rate.statedId,
    kind: "formula",
    severity: "warning",
    title: {
      vi: `Tỷ lệ ghi trong biểu khớp với tỷ lệ tính được (${rate.id})`,
      en: `The stated rate agrees with the computed one (${rate.id})`,
    },
    forms,
  });
}

/** The rate of the register, or of the survey where that is another sheet than the row's own. */
function above(rate: Rate, record: "survey" | "indicator", context: Context): Computed | undefined {
  const tally = rate.register && tallyOf(rate.id, rate.register, context);
  if (tally && !(tally.isComplete && tally.whole === 0)) {
    const [low, high] = tally.bounds;
    return { low, high, gap: tally.gap, cells: [] };
  }
  if (!rate.survey || record === "survey") return undefined;
  const surveys = countedRows(rate.id, "survey", context).filter(({ computed }) => computed !== undefined);
  const [only] = surveys;
  if (surveys.length !== 1 || only?.computed === undefined) return undefined;
  const cells = only.row.refs([...only.fields.done, only.fields.total]);
  return { low: only.computed, high: only.computed, cells };
}

function inRows(rate: Rate, record: "survey" | "indicator", context: Context): Judgement[] {
  const from = above(rate, record, context);
  return countedRows(rate.id, record, context).flatMap((counted) => {
    const judged = judgeRow(counted, from);
    return judged ? [{ ...judged, record: counted.row.name }] : [];
  });
}

function judgeRow(counted: Counted, from: Computed | undefined): Judgement | undefined {
  const { row, fields, nothing, computed, stated, gap } = counted;
  if (nothing) return undefined;
  const own = [...fields.done, fields.total].filter((field) => field !== "");
  if (from) {
    if (stated !== undefined) return against(row, fields.rate, stated, from, from.cells);
    const [done] = fields.done;
    return computed === undefined || done === undefined
      ? undefined
      : against(row, done, computed, from, [...row.refs(own), ...from.cells]);
  }
  if (computed !== undefined && stated !== undefined) {
    return against(row, fields.rate, stated, { low: computed, high: computed, cells: [] }, row.refs(own));
  }
  if (
    computed !== undefined &&
    row.has(fields.rate) &&
    !row.isBlank(fields.rate) &&
    row.mark(fields.rate) === undefined
  ) {
    return row.missing(fields.rate);
  }
  return stated === undefined ? undefined : gap;
}

/** A stated rate beside a computed one, in percent. */
function against(
  row: Row,
  at: string,
  stated: number,
  computed: Computed,
  others: readonly Ref[]
): Judgement {
  const { low, high, gap } = computed;
  const off = (value: number): boolean => compare(Math.abs(stated - value), TOLERANCE) > 0;
  const cells = [...row.refs([at]), ...others];
  const outside = gap ? stated < low - TOLERANCE || stated > high + TOLERANCE : off(low);
  if (gap && !outside) return { ...gap, cells: [...gap.cells, ...cells] };
  const value = toFraction(exact(stated));
  // Where gaps leave several rates open, the nearest one is the least that can be held against the sheet.
  const nearest = stated > high ? high : low;
  const limit = toFraction(nearest);
  if (!outside) return { outcome: "pass", at: null, cells: [], value, limit };
  const points = Math.round(Math.abs(stated - nearest) * 100) / 100;
  const args = { stated: { percent: stated }, computed: { percent: nearest }, points };
  return { ...row.fail(at, { cells, value, limit, note: { text: NOTES.stated, args } }) };
}

const PERCENT = /^(\d+(?:[.,]\d+)?)\s*%$/;
const statedIn = (text: string): number | undefined => {
  const match = PERCENT.exec(text.trim());
  return match?.[1] === undefined ? undefined : Number(match[1].replace(",", "."));
};

/** Total rows of the register that state a rate beneath the column that it is of. */
function inRegister(rate: Rate, context: Context): Judgement[] {
  const from = above(rate, "indicator", context);
  if (!from || !rate.register) return [];
  const set = registerOf(context);
  const fields = rate.register.stated;
  const judgements: Judgement[] = [];
  for (const row of [...set.summaries(), ...statedRows(context)]) {
    for (const field of fields) {
      const stated = statedIn(row.text(field));
      if (stated === undefined) continue;
      judgements.push({ ...against(row, field, stated, from, []), record: row.name });
      break;
    }
  }
  return judgements;
}

function* statedRows(context: Context): Generator<Row> {
  for (const row of registerOf(context).rows()) if (!isDossier(row)) yield row;
}
