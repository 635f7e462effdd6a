import {
  compare,
  eachRecord,
  fact,
  fail,
  isGap,
  on,
  PASS,
  percentOf,
  sum,
  toFraction,
  toldOf,
  unknown,
  zh,
  type Context,
  type Grouping,
  type Judgement,
  type RecordSet,
  type Ref,
  type Row,
} from "../../../rules";
import { plain } from "../classify/text";
import { LIMITS } from "../parameters";

const plan = on("plan");

/** How many places a plan may offer (二(一)): of the people registered, of last year's, of the approved cap. */

const schoolOf = (row: Row): string => row.text(row.has("school") ? "school" : "schoolCode");
const BY_SCHOOL: Grouping = { key: (row) => plain(schoolOf(row)), name: schoolOf };
const BY_SCHOOL_AND_REGION: Grouping = {
  key: (row) => `${plain(schoolOf(row))}|${plain(row.text("region"))}`,
  name: schoolOf,
};

/** Places planned in a group, and the first cell that does not say. */
function placesOf(rows: readonly Row[]): { readonly sum: number; readonly gap?: Judgement } {
  const known = rows.filter((row) => row.isOk("plan"));
  const gap = rows.find((row) => !row.isOk("plan"))?.missing("plan");
  return { sum: sum(known.map((row) => row.number("plan"))), gap };
}

/** The rows of a group that state a figure, and the different figures among them. */
function statedIn(rows: readonly Row[], field: string): { readonly rows: Row[]; readonly values: number[] } {
  const stated = rows.filter((row) => row.isOk(field));
  return { rows: stated, values: [...new Set(stated.map((row) => row.number(field)))] };
}

/** Where a group's finding stands: at the only row's places, else at all of them together. */
function placed(rows: readonly Row[], field: string): { readonly at: Ref | null; readonly cells: Ref[] } {
  const [first, ...others] = rows;
  return {
    at: others.length === 0 ? (first?.ref("plan") ?? null) : null,
    cells: rows.flatMap((row) => row.refs(["plan", field])),
  };
}

const SHARE_NOTE = zh`{school}招生计划合计{plan}人，报名{registered}人，占{share}，原则上不超过{limit}
  | {school}: {plan} places for {registered} people registered, {share}; in principle at most {limit}`;
const SEVERAL = zh`同一学校同一生源地各行的报名人数不同，无法确定是全校人数还是分专业人数
  | the rows of one school and province give different numbers of people registered: the school's, or each major's`;

/**
 * Places of a school in a province against the people registered there. Rows may repeat the school's figure
 * or give each major's own: where they differ it is one of them, or what they add up to, which no share says.
 */
function ofRegistered(set: RecordSet, context: Context): Judgement {
  const limit = context.limit(LIMITS.planShare);
  const rows = [...set.rows()];
  const stated = statedIn(rows, "registered");
  const [one] = stated.rows;
  if (!one) return rows[0]?.missing("registered") ?? PASS;
  const least = Math.min(...stated.values);
  const registered =
    stated.values.length === 1 ? least : sum(stated.rows.map((row) => row.number("registered")));
  const places = placesOf(rows);
  const isWithin = (people: number): boolean => compare(100 * places.sum, limit * people) <= 0;
  if (isWithin(least)) return places.gap ?? PASS;
  const { at, cells } = placed(rows, "registered");
  if (isWithin(registered)) {
    const odd = stated.rows.find((row) => row.number("registered") !== one.number("registered")) ?? one;
    return odd.unknown("incomplete", "registered", { note: { text: SEVERAL }, cells });
  }
  const percent = percentOf(places.sum, registered);
  const [value, share] = Number.isNaN(percent) ? [null, "—"] : [toFraction(percent), { percent }];
  const args = { school: set.name, plan: places.sum, registered, share, limit: { percent: limit } };
  return fail({ at, cells, value, limit: toFraction(limit), note: { text: SHARE_NOTE, args } });
}

export const registeredShare = plan.all("limit", ["school", "region"], ofRegistered, {
  atMost: LIMITS.planShare,
  by: BY_SCHOOL_AND_REGION,
  needs: ["plan", "registered"],
});

/** Completion of last year's plan in percent: as stated, else as counted. */
const COMPLETION = fact("completion last year", [["lastRate", "lastAdmitted"]], (row) => {
  if (row.isOk("lastRate") || !row.has("lastAdmitted")) return row.gap("lastRate") ?? row.number("lastRate");
  const gap = row.gap("lastAdmitted", "lastPlan");
  if (gap) return gap;
  const whole = row.number("lastPlan");
  if (whole === 0) return row.unknown("zeroDenominator", "lastPlan");
  return percentOf(row.number("lastAdmitted"), whole);
});

/** What "low" means the text leaves open: a setting, so that no figure of the law bounds it. */
function growth(row: Row, context: Context): Judgement | undefined {
  const [plan, lastPlan] = [row.number("plan"), row.number("lastPlan")];
  if (plan <= lastPlan) return PASS;
  const completion = COMPLETION(row, context);
  if (isGap(completion)) return completion;
  const low = context.setting("lowCompletion");
  if (typeof low !== "number") return row.notSet("lowCompletion");
  const percent = low <= 1 ? 100 * low : low;
  if (compare(completion, percent) >= 0) return PASS;
  return row.fail("plan", {
    cells: ["plan", "lastPlan", "lastRate", "lastAdmitted"],
    value: plan,
    limit: lastPlan,
    note: { text: GROWTH, args: { completion: { percent: completion }, low: { percent }, plan, lastPlan } },
  });
}
const GROWTH = zh`上年完成率{completion}，低于{low}，本年计划{plan}多于上年{lastPlan}
  | completion last year was {completion}, below {low}; {plan} places are more than last year's {lastPlan}`;

export const noGrowth = eachRecord({
  record: "plan",
  needs: ["plan", "lastPlan"],
  uses: [COMPLETION],
  judge: growth,
});

const CAP_NOTE = zh`招生计划合计{plan}人，核定上限{cap}人
  | {plan} places in all, the approved cap is {cap}`;

const CAP_OF_EACH = zh`招生计划合计{plan}人，多于{cap}人；各生源地均填此上限，无法确定是全校上限还是各生源地上限
  | {plan} places in all are more than {cap}, which is given in several provinces: the school's cap, or each province's`;

/**
 * A cap repeated on a school's rows is the school's, or, where several provinces give it, perhaps each one's;
 * caps that differ are each row's own.
 */
function underCap(set: RecordSet): Judgement | readonly Judgement[] {
  const rows = [...set.rows()];
  const { rows: stated, values } = statedIn(rows, "cap");
  const [cap] = values;
  if (values.length > 1) return toldOf(rows.map(ownCap));
  if (cap === undefined) return rows[0]?.missing("cap") ?? PASS;
  const places = placesOf(rows);
  if (places.sum <= cap) return places.gap ?? PASS;
  const args = { plan: places.sum, cap };
  // A cell over the rows of several provinces states it once.
  const cells = new Map(stated.map((row) => [String(row.ref("cap")?.row), plain(row.text("region"))]));
  const regions = [...new Set(cells.values())];
  const isWithin = (region: string): boolean =>
    placesOf(rows.filter((row) => plain(row.text("region")) === region)).sum <= cap;
  if (regions.length > 1 && regions.every(isWithin)) {
    const at = stated[0]?.ref("cap") ?? null;
    return unknown("incomplete", { ...placed(rows, "cap"), at, note: { text: CAP_OF_EACH, args } });
  }
  return fail({ ...placed(rows, "cap"), value: places.sum, limit: cap, note: { text: CAP_NOTE, args } });
}

function ownCap(row: Row): Judgement {
  const gap = row.gap("plan", "cap");
  if (gap) return gap;
  const [plan, cap] = [row.number("plan"), row.number("cap")];
  if (plan <= cap) return PASS;
  const note = { text: CAP_NOTE, args: { plan, cap } };
  return row.fail("plan", { cells: ["plan", "cap"], value: plan, limit: cap, note });
}

export const approvedCap = plan.all("limit", ["school", "region"], underCap, {
  comparison: "atMost",
  by: BY_SCHOOL,
  needs: ["plan", "cap"],
});
