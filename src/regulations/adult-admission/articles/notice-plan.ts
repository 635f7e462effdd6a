import {
  fail,
  groupedBy,
  PASS,
  rowsOf,
  toldOf,
  unknown,
  zh,
  type Context,
  type Judgement,
  type RecordSet,
  type Row,
} from "../../../rules";
import { bareName, plain } from "../classify/text";
import { isAdmitted, majorField, schoolField } from "../facts/candidates";
import { dimensionsOf, keyGap, keyOf, type Dimensions } from "../facts/plan-keys";

interface Group {
  readonly plans: Row[];
  readonly admitted: Row[];
  readonly open: Row[];
}

/** Admitted against planned, by school, major, level and form (通知 5). */
export function admittedWithinPlan(set: RecordSet, context: Context): readonly Judgement[] {
  const candidates = context.tables("candidate").filter((table) => table.count > 0);
  const decided = candidates.filter((table) =>
    ["result", "admittedMajor", "admittedSchool", "admittedOn"].some((field) => table.columns.has(field))
  );
  if (decided.length === 0) {
    if (set.has("admittedCount")) return statedCounts(set);
    const [table] = candidates;
    if (!table) return [];
    const field = table.record.fields.find((f) => f.id === "result") ?? "result";
    return [unknown("noColumn", { field, sheet: table.sheet })];
  }
  const missing = set.has("adjustedPlan") ? undefined : set.gap("plan");
  if (missing) return [missing];
  const [firstPlan] = set.rows();
  const rows = decided.flatMap((table) => [...rowsOf(table)]);
  const [firstCandidate] = rows;
  if (!firstPlan || !firstCandidate) return [];
  return compareGroups(set, rows, dimensionsOf(firstPlan, firstCandidate));
}

function compareGroups(
  set: RecordSet,
  candidates: readonly Row[],
  dimensions: Dimensions
): readonly Judgement[] {
  const plans = [...set.rows()];
  const exactly = (row: Row): string | undefined => keyOf(row, dimensions, plain);
  const barely = (row: Row): string => keyOf(row, dimensions, bareName) ?? "";
  const groups = new Map<string, Group>();
  /** Groups by names without brackets and figures; undefined where several have the same. */
  const short = new Map<string, Group | undefined>();
  for (const [key, own] of groupedBy(plans, exactly)) {
    const group: Group = { plans: own, admitted: [], open: [] };
    groups.set(key, group);
    for (const bare of own.slice(0, 1).map(barely)) short.set(bare, short.has(bare) ? undefined : group);
  }
  const unplanned: Row[] = [];
  const keyless: Row[] = [];
  for (const row of candidates) {
    const admitted = isAdmitted(row);
    if (admitted === false) continue;
    const key = exactly(row);
    const near = key === undefined ? undefined : (groups.get(key) ?? short.get(barely(row)));
    if (key === undefined) keyless.push(row);
    else if (near) near[admitted ? "admitted" : "open"].push(row);
    else if (admitted) unplanned.push(row);
  }
  const matched = [...groups.values()].some(({ admitted }) => admitted.length > 0);
  return toldOf([
    ...plans.filter((row) => exactly(row) === undefined).map((row) => keyGap(row, dimensions)),
    ...[...groups.values()].map((group) => judgeGroup(group, keyless, dimensions)),
    ...[...groupedBy(unplanned, exactly).values()].map((rows) => withoutPlan(rows, matched)),
  ]);
}

const planField = (row: Row): string => (row.isOk("adjustedPlan") ? "adjustedPlan" : "plan");

const OVER = zh`已录取{admitted}人，招生计划{plan}人 | {admitted} admitted, {plan} planned`;
const NOT_SPLIT = zh`考生表没有“{field}”，无法按计划分别核对
  | the candidates' sheet does not say “{field}”, by which the plan is divided`;
const NAMES = {
  school: zh`院校 | school`,
  major: zh`专业 | major`,
  level: zh`层次 | level`,
  form: zh`学习形式 | form of study`,
} as const;

function judgeGroup(
  { plans, admitted, open }: Group,
  keyless: readonly Row[],
  { merged }: Dimensions
): Judgement | undefined {
  const [head] = plans;
  if (!head) return undefined;
  const gap = plans.find((row) => !row.isOk(planField(row)));
  if (gap) return admitted.length > 0 ? gap.missing(planField(gap)) : undefined;
  const places = plans.map((row) => row.number(planField(row)));
  const planned = places.reduce((total, one) => total + one, 0);
  const count = admitted.length;
  if (count > planned) {
    return fail({
      at: plans.length === 1 ? head.ref(planField(head)) : null,
      cells: [
        ...plans.flatMap((row) => row.refs([planField(row)])),
        ...admitted.flatMap((row) => row.refs([decision(row)])),
      ],
      sheet: head.table.sheet,
      record: head.name,
      value: count,
      limit: planned,
      note: { text: OVER, args: { admitted: count, plan: planned } },
    });
  }
  if (merged !== undefined && places.length > 1 && places.some((one) => count > one)) {
    const note = { text: NOT_SPLIT, args: { field: NAMES[merged] } };
    return head.unknown("incomplete", planField(head), { note });
  }
  if (count + open.length > planned && open[0]) return open[0].missing("result");
  const [stray] = keyless;
  if (!stray || count + open.length + keyless.length <= planned) return undefined;
  const telling = ["admittedMajor", "major", "appliedMajor", "level", "form"];
  return stray.missing(telling.find((id) => stray.has(id) && !stray.isOk(id)) ?? "major");
}

const decision = (row: Row): string => (row.has("result") ? "result" : (majorField(row) ?? "admittedMajor"));

const NO_PLAN = zh`招生计划中没有{what}，却录取了{count}人
  | the plan has no {what}, yet {count} were admitted`;

/** Admitted where nothing is planned; where no candidate at all fits the plan, the names differ and nobody can tell. */
function withoutPlan(rows: readonly Row[], matched: boolean): Judgement {
  const [head] = rows;
  if (!head) return PASS;
  const at = majorField(head) ?? decision(head);
  const what = [schoolField(head), majorField(head), "level", "form"]
    .map((id) => (id ? head.text(id) : ""))
    .join(" ")
    .trim();
  const details = {
    cells: rows.flatMap((row) => row.refs([majorField(row) ?? decision(row)])),
    value: rows.length,
    limit: 0,
    note: { text: NO_PLAN, args: { what, count: rows.length } },
  };
  return matched ? head.fail(at, details) : head.unknown("incomplete", at, details);
}

/** A plan sheet that states the numbers admitted, without a list of candidates. */
const statedCounts = (set: RecordSet): readonly Judgement[] =>
  toldOf(
    [...set.rows()].map((row) => {
      const gap = row.gap(planField(row), "admittedCount");
      if (gap) return gap;
      const [plan, admitted] = [row.number(planField(row)), row.number("admittedCount")];
      if (admitted <= plan) return PASS;
      const note = { text: OVER, args: { admitted, plan } };
      const cells = ["admittedCount", planField(row)];
      return row.fail("admittedCount", { cells, value: admitted, limit: plan, note });
    })
  );
