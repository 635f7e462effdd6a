import {
  fail,
  PASS,
  pass,
  rowsOf,
  unknown,
  type Context,
  type Judgement,
  type RecordSet,
  type Row,
} from "../../../rules";
import { bareName, plain } from "../classify/text";
import { isAdmitted, majorField, schoolField } from "../facts/candidates";
import { dimensionsOf, keyGap, keyOf, type Dimensions } from "../facts/plan-keys";
import { zh } from "../notes";

interface Group {
  readonly plans: Row[];
  readonly admitted: Row[];
  readonly open: Row[];
}

/** Admitted against planned, by school, major, level and form (通知 5). */
export function admittedWithinPlan(set: RecordSet, context: Context): Judgement[] {
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
  const [firstCandidate] = decided.flatMap((table) => [...rowsOf(table)].slice(0, 1));
  if (!firstPlan || !firstCandidate) return [];
  const dimensions = dimensionsOf(firstPlan, firstCandidate);
  return compareGroups(
    set,
    decided.flatMap((table) => [...rowsOf(table)]),
    dimensions
  );
}

function compareGroups(set: RecordSet, candidates: readonly Row[], dimensions: Dimensions): Judgement[] {
  const groups = new Map<string, Group>();
  const short = new Map<string, Group | "several">();
  const results: Judgement[] = [];
  for (const row of set.rows()) {
    const key = keyOf(row, dimensions, plain);
    if (key === undefined) {
      results.push(keyGap(row, dimensions));
      continue;
    }
    let group = groups.get(key);
    if (!group) {
      groups.set(key, (group = { plans: [], admitted: [], open: [] }));
      const bare = keyOf(row, dimensions, bareName) ?? key;
      short.set(bare, short.has(bare) ? "several" : group);
    }
    group.plans.push(row);
  }
  const unplanned = new Map<string, Row[]>();
  const keyless: Row[] = [];
  for (const row of candidates) {
    const admitted = isAdmitted(row);
    if (admitted === false) continue;
    const key = keyOf(row, dimensions, plain);
    if (key === undefined) {
      keyless.push(row);
      continue;
    }
    const near = groups.get(key) ?? short.get(keyOf(row, dimensions, bareName) ?? key);
    if (near && near !== "several") near[admitted ? "admitted" : "open"].push(row);
    else if (admitted) push(unplanned, key, row);
  }
  const matched = [...groups.values()].some(({ admitted }) => admitted.length > 0);
  for (const group of groups.values()) results.push(...judgeGroup(group, keyless, dimensions));
  for (const rows of unplanned.values()) results.push(withoutPlan(rows, matched));
  const told = results.filter((judgement) => judgement !== PASS);
  return told.length > 0 ? told : [pass()];
}

function push(map: Map<string, Row[]>, key: string, row: Row): void {
  const rows = map.get(key);
  if (rows) rows.push(row);
  else map.set(key, [row]);
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
): Judgement[] {
  const [head] = plans;
  if (!head) return [];
  const planned = plans.reduce(
    (total, row) => total + (row.isOk(planField(row)) ? row.number(planField(row)) : 0),
    0
  );
  const gap = plans.find((row) => !row.isOk(planField(row)));
  const cells = admitted.flatMap((row) => row.refs([decision(row)]));
  if (gap) return admitted.length > 0 ? [gap.missing(planField(gap))] : [];
  if (admitted.length > planned) {
    return [
      fail({
        at: plans.length === 1 ? head.ref(planField(head)) : null,
        cells: [...plans.flatMap((row) => row.refs([planField(row)])), ...cells],
        sheet: head.table.sheet,
        record: head.name,
        value: admitted.length,
        limit: planned,
        note: { text: OVER, args: { admitted: admitted.length, plan: planned } },
      }),
    ];
  }
  if (
    merged !== undefined &&
    plans.length > 1 &&
    plans.some((row) => admitted.length > row.number(planField(row)))
  ) {
    const note = { text: NOT_SPLIT, args: { field: NAMES[merged] } };
    return [head.unknown("incomplete", planField(head), { note })];
  }
  if (admitted.length + open.length > planned && open[0]) {
    return [{ ...open[0].missing("result"), record: open[0].name }];
  }
  const stray = keyless[0];
  if (stray && admitted.length + open.length + keyless.length > planned) {
    const field = ["admittedMajor", "major", "appliedMajor", "level", "form"].find(
      (id) => stray.has(id) && !stray.isOk(id)
    );
    return [stray.missing(field ?? "major")];
  }
  return [];
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
  const judgement = matched ? head.fail(at, details) : head.unknown("incomplete", at, details);
  return { ...judgement, record: head.name };
}

/** A plan sheet that states the numbers admitted, without a list of candidates. */
function statedCounts(set: RecordSet): Judgement[] {
  const results: Judgement[] = [];
  for (const row of set.rows()) {
    const gap = row.gap(planField(row), "admittedCount");
    const [planned, admitted] = [row.number(planField(row)), row.number("admittedCount")];
    if (gap) results.push({ ...gap, record: row.name });
    else if (admitted > planned) {
      const note = { text: OVER, args: { admitted, plan: planned } };
      const cells = ["admittedCount", planField(row)];
      results.push({
        ...row.fail("admittedCount", { cells, value: admitted, limit: planned, note }),
        record: row.name,
      });
    }
  }
  return results.length > 0 ? results : [pass()];
}
