import {
  eachRecord,
  eachSet,
  compare,
  fail,
  PASS,
  pass,
  percentOf,
  shown,
  sum,
  toFraction,
  unknown,
  type Judgement,
  type RecordSet,
  type Row,
} from "../../../rules";
import { LIMITS } from "../parameters";
import { plain } from "../classify/text";

/** How many places a plan may offer (二(一)): of the people registered, of last year's, of the approved cap. */

/** Rows of a school (and 生源地, where the sheet tells them apart), by the columns that there are. */
function groups(set: RecordSet, fields: readonly string[]): Row[][] {
  const byKey = new Map<string, Row[]>();
  for (const row of set.rows()) {
    const key = fields.map((field) => plain(row.text(field))).join("|");
    const group = byKey.get(key);
    if (group) group.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey.values()];
}

const schoolKey = (set: RecordSet): string => (set.has("school") ? "school" : "schoolCode");

interface Total {
  readonly sum: number;
  readonly gap?: Judgement;
}
/** Places planned in a group, and the first cell that does not say. */
function placesOf(rows: readonly Row[]): Total {
  const known = rows.filter((row) => row.isOk("plan"));
  const open = rows.find((row) => !row.isOk("plan"));
  return { sum: sum(known.map((row) => row.number("plan"))), gap: open?.missing("plan") };
}

/** The figure of a group that its rows repeat or state once. */
function commonFigure(rows: readonly Row[], field: string): { values: number[]; stated: Row[] } {
  const stated = rows.filter((row) => row.isOk(field));
  return { values: [...new Set(stated.map((row) => row.number(field)))], stated };
}

const onlyOne = (rows: readonly Row[]): Row | undefined => (rows.length === 1 ? rows[0] : undefined);
const cellsOf = (rows: readonly Row[], ...fields: string[]) => rows.flatMap((row) => row.refs(fields));

const SHARE_NOTE = {
  zh: "{school}招生计划合计{plan}人，报名{registered}人，占{share}，原则上不超过{limit}",
  en: "{school}: {plan} places for {registered} people registered, {share}; in principle at most {limit}",
};
const SEVERAL = {
  zh: "同一学校同一生源地各行的报名人数不同，无法确定是全校人数还是分专业人数",
  en: "the rows of one school and province give different numbers of people registered: the school's, or each major's",
};

/** Summed over a school's majors in one 生源地. */
export const registeredShare = eachSet({
  record: "plan",
  judge: (set, context) => {
    const missing = set.gap("plan", "registered");
    const limit = context.limit(LIMITS.planShare);
    if (missing) return [missing];
    return worthTelling(
      groups(set, [schoolKey(set), "region"]).map((rows) => judgeShare(rows, schoolKey(set), limit))
    );
  },
});

/**
 * Places of a school in a province against the people registered there. Rows may repeat the school's figure
 * or give each major's own: where they differ it is one of them, or what they add up to.
 */
function judgeShare(rows: readonly Row[], school: string, limit: number): Judgement {
  const { values, stated } = commonFigure(rows, "registered");
  const [head] = rows;
  const [one] = stated;
  if (!one || !head) return head?.missing("registered") ?? PASS;
  const isOpen = values.length > 1;
  const least = Math.min(...values);
  const registered = isOpen ? sum(stated.map((row) => row.number("registered"))) : least;
  const places = placesOf(rows);
  if (compare(100 * places.sum, limit * least) <= 0) return places.gap ?? PASS;
  if (compare(100 * places.sum, limit * registered) <= 0) {
    const odd = stated.find((row) => row.number("registered") !== one.number("registered")) ?? one;
    return odd.unknown("incomplete", "registered", {
      note: { text: SEVERAL },
      cells: cellsOf(rows, "plan", "registered"),
    });
  }
  const share = percentOf(places.sum, registered);
  return fail({
    at: onlyOne(rows)?.ref("plan") ?? null,
    cells: cellsOf(rows, "plan", "registered"),
    sheet: head.table.sheet,
    record: head.name,
    value: Number.isNaN(share) ? null : toFraction(share),
    limit: shown(limit, LIMITS.planShare),
    note: {
      text: SHARE_NOTE,
      args: {
        school: head.text(school),
        plan: places.sum,
        registered,
        share: Number.isNaN(share) ? "—" : { percent: share },
        limit: { percent: limit },
      },
    },
  });
}

/** All judgements but plain passes; one pass where there is nothing else. */
function worthTelling(results: readonly Judgement[]): readonly Judgement[] {
  const told = results.filter((judgement) => judgement !== PASS);
  return told.length > 0 ? told : [pass()];
}

export const noGrowth = eachRecord({
  record: "plan",
  judge: (row, context) => {
    const gap = row.gap("plan", "lastPlan");
    if (gap) return gap;
    const [plan, lastPlan] = [row.number("plan"), row.number("lastPlan")];
    if (plan <= lastPlan) return PASS;
    const completion = lastCompletion(row);
    if (typeof completion !== "number") return completion;
    const low = context.setting("lowCompletion");
    if (typeof low !== "number") return unknown("notSet", { field: "lowCompletion" });
    const percent = low <= 1 ? 100 * low : low;
    if (compare(completion, percent) >= 0) return PASS;
    return row.fail("plan", {
      cells: ["plan", "lastPlan", "lastRate", "lastAdmitted"],
      value: plan,
      limit: lastPlan,
      note: { text: GROWTH, args: { completion: { percent: completion }, low: { percent }, plan, lastPlan } },
    });
  },
});
const GROWTH = {
  zh: "上年完成率{completion}，低于{low}，本年计划{plan}多于上年{lastPlan}",
  en: "completion last year was {completion}, below {low}; {plan} places are more than last year's {lastPlan}",
};

/** Completion of last year's plan in percent, or why nobody knows it. */
function lastCompletion(row: Row): number | Judgement {
  if (row.isOk("lastRate")) return row.number("lastRate");
  if (row.has("lastRate") && !row.has("lastAdmitted")) return row.missing("lastRate");
  if (!row.has("lastAdmitted")) return row.missing("lastRate");
  const gap = row.gap("lastAdmitted");
  if (gap) return gap;
  const whole = row.number("lastPlan");
  if (whole === 0) {
    return row.unknown("zeroDenominator", "lastPlan", { field: row.table.columns.get("lastPlan")?.field });
  }
  return percentOf(row.number("lastAdmitted"), whole);
}

const CAP_NOTE = {
  zh: "招生计划合计{plan}人，核定上限{cap}人",
  en: "{plan} places in all, the approved cap is {cap}",
};

/** A cap repeated on a school's rows is the school's; caps that differ are each row's own. */
export const approvedCap = eachSet({
  record: "plan",
  judge: (set) => {
    const missing = set.gap("plan", "cap");
    if (missing) return [missing];
    return worthTelling(
      groups(set, [schoolKey(set)]).flatMap((rows): Judgement[] => {
        const { values } = commonFigure(rows, "cap");
        if (values.length > 1) return rows.map(ownCap);
        const [cap] = values;
        const [head] = rows;
        if (cap === undefined || !head) return head ? [head.missing("cap")] : [];
        const places = placesOf(rows);
        if (places.sum <= cap) return [places.gap ?? PASS];
        return [
          fail({
            at: onlyOne(rows)?.ref("plan") ?? null,
            cells: cellsOf(rows, "plan", "cap"),
            sheet: head.table.sheet,
            record: head.name,
            value: places.sum,
            limit: cap,
            note: { text: CAP_NOTE, args: { plan: places.sum, cap } },
          }),
        ];
      })
    );
  },
});

function ownCap(row: Row): Judgement {
  const gap = row.gap("plan", "cap");
  if (gap) return { ...gap, record: row.name };
  const [plan, cap] = [row.number("plan"), row.number("cap")];
  if (plan <= cap) return PASS;
  const note = { text: CAP_NOTE, args: { plan, cap } };
  return { ...row.fail("plan", { cells: ["plan", "cap"], value: plan, limit: cap, note }), record: row.name };
}
