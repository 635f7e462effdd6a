import { compare, exact, on, pass, toFraction } from "../../../rules";
import type { Context, Draft, Form, Judgement, RecordSet, Ref, Row } from "../../../rules";
import { statesRate } from "../classify/dossiers";
import { countedRows, RATE_COLUMNS, type Counted, type Listing } from "../facts/counted";
import { NOTES } from "../notes";
import { TOLERANCE } from "../parameters";
import type { Target } from "./targets";

/** What a rate is by reckoning: between two bounds while the register has gaps. */
interface Computed {
  readonly low: number;
  readonly high: number;
  readonly gap?: () => Judgement;
  readonly cells: readonly Ref[];
}

/**
 * The rule that holds a stated rate against the one that the register, survey or counts give: it compares across
 * sheets, with what gaps leave open.
 */
export const statedRule = (target: Target): Draft => ({
  id: `${target.id}-stated`,
  severity: "warning",
  title: {
    vi: `Tỷ lệ ghi trong biểu khớp với tỷ lệ tính được (${target.id})`,
    zh: `填报的比例与计算的比例一致（${target.id}）`,
    mn: `Бичсэн хувь тооцсон хувьтай таарсан (${target.id})`,
    en: `The stated rate agrees with the computed one (${target.id})`,
  },
  forms: [
    ...(target.register ? [besideRegister(target, target.register)] : []),
    ...(target.survey ? [inList(target, "survey")] : []),
    inList(target, "indicator"),
  ],
});

const besideRegister = (target: Target, { hit, among, stated }: NonNullable<Target["register"]>): Form =>
  on("dossier").all("formula", [hit, among], (set, context) => {
    const from = above(target, "indicator", context);
    return from ? inRegister(set, stated, from) : [];
  });

const inList = (target: Target, record: Listing): Form =>
  on(record).all("formula", RATE_COLUMNS[record], (_, context) => {
    const from = above(target, record, context);
    return countedRows(target.id, record, context).flatMap((counted) => judgeRow(counted, from) ?? []);
  });

/** The rate of the register, or of the survey where that is another sheet than the row's own. */
function above({ id, register, survey }: Target, record: Listing, context: Context): Computed | undefined {
  const tally = register?.tally(context);
  if (tally && (tally.gap || tally.whole > 0)) return { ...tally, cells: [] };
  if (!survey || record === "survey") return undefined;
  const [only, ...others] = countedRows(id, "survey", context).filter(
    ({ computed }) => computed !== undefined
  );
  if (others.length > 0 || only?.computed === undefined) return undefined;
  const cells = only.row.refs([...only.fields.done, only.fields.total]);
  return { low: only.computed, high: only.computed, cells };
}

function judgeRow(counted: Counted, from: Computed | undefined): Judgement | undefined {
  const { row, fields, nothing, computed, stated, gap } = counted;
  if (nothing) return undefined;
  const own = [...fields.done, fields.total].filter((field) => field !== "");
  if (from) {
    if (stated !== undefined) return against(row, [fields.rate], stated, from);
    return computed === undefined ? undefined : against(row, own, computed, from);
  }
  if (computed !== undefined && stated !== undefined) {
    return against(row, [fields.rate], stated, { low: computed, high: computed, cells: row.refs(own) });
  }
  const isUnread = row.has(fields.rate) && !row.isBlank(fields.rate) && row.mark(fields.rate) === undefined;
  if (computed !== undefined && isUnread) return row.missing(fields.rate);
  return stated === undefined ? undefined : gap;
}

/**
 * A stated rate beside a computed one, in percent.
 *
 * @param own the row's fields that state it, the one to correct first
 */
function against(row: Row, own: readonly string[], stated: number, computed: Computed): Judgement {
  const { low, high, gap } = computed;
  const cells = [...row.refs(own), ...computed.cells];
  const isOutside = compare(low - stated, TOLERANCE) > 0 || compare(stated - high, TOLERANCE) > 0;
  if (gap && !isOutside) {
    const open = gap();
    return { ...open, cells: [...open.cells, ...cells] };
  }
  const value = toFraction(exact(stated));
  // Where gaps leave several rates open, the nearest one is the least that can be held against the sheet.
  const nearest = stated > high ? high : low;
  const limit = toFraction(nearest);
  if (!isOutside) return pass({ value, limit, record: row.name });
  const points = Math.round(Math.abs(stated - nearest) * 100) / 100;
  const args = { stated: { percent: stated }, computed: { percent: nearest }, points };
  return row.fail(own[0], { cells, value, limit, note: NOTES.stated, args });
}

const PERCENT = /^\d+(?:[.,]\d+)?\s*%$/;
const numberIn = (percent: string): number => Number(percent.replace(",", ".").replace("%", ""));

/** Rows of the register that state a rate beneath the column that it is of. */
function inRegister(set: RecordSet, columns: readonly string[], from: Computed): readonly Judgement[] {
  const rates = [...set.rows()].filter((row) => statesRate(row.text("code")));
  return [...set.summaries(), ...rates].flatMap((row) => {
    const field = columns.find((each) => PERCENT.test(row.text(each).trim()));
    return field === undefined ? [] : [against(row, [field], numberIn(row.text(field)), from)];
  });
}
