import { certain, fail, Gathering, NamedGroups, RecordSet, Row, toldOf, unknown, zh } from "../../../rules";
import type { Judgement, JudgeSet, LocalText, Ref, Way } from "../../../rules";
import { bareName, plain } from "../texts";
import { decisionField, DECISIONS, isAdmitted, majorField, schoolField } from "../facts/candidates";

/** The ways in which a school or major may be told: by name, else by code. */
const named = (id: string, code: string, ofCandidate: Way): readonly Way[] => [
  (row) => {
    const field = row.table.record.id === "plan" ? id : ofCandidate(row);
    return field === code ? undefined : field;
  },
  () => code,
];

/** What plans and candidates are matched by; a dimension that one of the two sheets lacks is merged. */
const DIMENSIONS = [
  { id: "school", name: zh`院校 | school`, ways: named("school", "schoolCode", schoolField) },
  { id: "major", name: zh`专业 | major`, ways: named("major", "majorCode", majorField) },
  // Of these there is one column: where it is not, nothing is told.
  { id: "level", name: zh`层次 | level`, ways: [() => "level"] },
  { id: "form", name: zh`学习形式 | form of study`, ways: [() => "form"] },
] as const;

interface Dimensions {
  /** The field that tells each of them in a row of either sheet: a name, or a code. */
  readonly used: readonly { readonly id: string; readonly fieldIn: Way }[];
  /** What candidates do not say and the plan tells apart. */
  readonly merged: LocalText | undefined;
}

/** The dimensions by which both sheets tell their rows apart. */
function dimensionsOf(plan: Row, candidate: Row): Dimensions {
  const tells = (row: Row, way: Way): boolean => row.has(way(row) ?? "");
  const used: { id: string; fieldIn: Way }[] = [];
  let merged: LocalText | undefined;
  for (const { id, name, ways } of DIMENSIONS) {
    const fieldIn = ways.find((way) => tells(plan, way) && tells(candidate, way));
    if (fieldIn) used.push({ id, fieldIn });
    else if (ways.some((way) => tells(plan, way))) merged ??= name;
  }
  return { used, merged };
}

/** Why a row has no key. */
function keyGap(row: Row, { used }: Dimensions): Judgement {
  const fields = used.map(({ id, fieldIn }) => fieldIn(row) ?? id);
  const lacking = fields.find((field) => !row.isOk(field));
  return row.missing(certain(lacking, "what a key lacks"));
}

interface Group {
  readonly plans: Row[];
  readonly admitted: Gathering;
  readonly open: Gathering;
  /** Several groups of the plan have the short name of these: they may be anybody's. */
  readonly isAmbiguous: boolean;
}

const OVER = zh`已录取{admitted}人，招生计划{plan}人 | {admitted} admitted, {plan} planned`;

/** What is compared, and by what plans and candidates belong together. */
export const MATCHED_BY = ["plan", "adjustedPlan", "admittedCount", "school", "major", "level", "form"];

/** Admitted against planned, by school, major, level and form (通知 5). */
export const admittedWithinPlan: JudgeSet = (set, context) => {
  const candidates = context.tables("candidate").filter((table) => table.count > 0);
  const decided = candidates.filter(({ columns }) => DECISIONS.some((field) => columns.has(field)));
  const [first] = decided;
  // What the plan itself says of the admitted stands, however many of them are listed elsewhere.
  const stated = set.has("admittedCount") ? toldOf([...set.rows()].map(statedCount)) : [];
  if (stated.some(({ outcome }) => outcome === "fail")) return stated;
  if (!first) {
    if (stated.length > 0) return stated;
    const [table] = candidates;
    const field = table?.record.fields.find((f) => f.id === "result");
    return table ? unknown("noColumn", { field, sheet: table.sheet }) : [];
  }
  const missing = set.has("adjustedPlan") ? undefined : set.gap("plan");
  if (missing) return missing;
  const [firstPlan] = set.rows();
  const dimensions = dimensionsOf(certain(firstPlan, "a row of each set"), new Row(first, 0));
  return compareGroups(set, new RecordSet("candidate", decided), dimensions);
};

/** A plan sheet may state the numbers admitted, without a list of candidates. */
function statedCount(row: Row): Judgement | undefined {
  const field = planField(row);
  const gap = row.gap(field, "admittedCount");
  if (gap) return gap;
  const [plan, admitted] = [row.number(field), row.number("admittedCount")];
  if (admitted <= plan) return undefined;
  const figures = { value: admitted, limit: plan, note: OVER, args: { admitted, plan } };
  return row.fail("admittedCount", { cells: ["admittedCount", field], ...figures });
}

function compareGroups(set: RecordSet, candidates: RecordSet, dimensions: Dimensions): readonly Judgement[] {
  const ways = dimensions.used.map(({ fieldIn }) => fieldIn);
  const groups = new NamedGroups(ways, { full: plain, short: bareName }, (isAmbiguous): Group => {
    return { plans: [], admitted: new Gathering(), open: new Gathering(), isAmbiguous };
  });
  const unnamed: Row[] = [];
  for (const row of set.rows()) (groups.listed(row)?.plans ?? unnamed).push(row);
  const keyless = new Gathering();
  for (const row of candidates.each()) {
    const admitted = isAdmitted(row);
    if (admitted === false) continue;
    const group = groups.of(row);
    (group ? (admitted ? group.admitted : group.open) : keyless).add(row);
  }
  const planned = groups.all.filter((group) => group.plans.length > 0);
  const unplanned = groups.all.filter((group) => group.plans.length === 0 && group.admitted.count > 0);
  const matched = planned.some(({ admitted }) => admitted.count > 0);
  return toldOf([
    ...unnamed.map((row) => keyGap(row, dimensions)),
    ...planned.map((group) => judgeGroup(group, keyless, dimensions)),
    ...unplanned.map(({ admitted, isAmbiguous }) => withoutPlan(admitted, matched && !isAmbiguous)),
  ]);
}

const planField = (row: Row): string => (row.isOk("adjustedPlan") ? "adjustedPlan" : "plan");

const NOT_SPLIT = zh`考生表没有“{field}”，无法按计划分别核对
  | the candidates' sheet does not say “{field}”, by which the plan is divided`;

function judgeGroup(group: Group, keyless: Gathering, dimensions: Dimensions): Judgement | undefined {
  const { plans, admitted, open } = group;
  const head = certain(plans[0], "a row of each planned group");
  const gap = plans.find((row) => !row.isOk(planField(row)));
  if (gap) return admitted.count > 0 ? gap.missing(planField(gap)) : undefined;
  const places = plans.map((row) => row.number(planField(row)));
  const planned = places.reduce((total, one) => total + one, 0);
  const { count, first } = admitted;
  if (first && count > planned) {
    const decided = cellsIn(admitted, decision);
    // Where the candidates are listed: there somebody has been admitted beyond the places.
    const at = certain(decided[Math.max(0, Math.floor(planned))], "who was admitted beyond the places");
    const cells = [...decided, ...plans.flatMap((row) => row.refs([planField(row)]))];
    const figures = { value: count, limit: planned, note: OVER, args: { admitted: count, plan: planned } };
    return fail({ at, cells, sheet: first.table.sheet, record: head.name, ...figures });
  }
  const { merged } = dimensions;
  if (merged !== undefined && places.length > 1 && places.some((one) => count > one)) {
    return head.unclear(planField(head), NOT_SPLIT, { args: { field: merged } });
  }
  if (count + open.count > planned && open.first) return open.first.missing("result");
  const stray = keyless.first;
  if (!stray || count + open.count + keyless.count <= planned) return undefined;
  return keyGap(stray, dimensions);
}

/** The cells of candidates that tell something. */
function cellsIn(candidates: Gathering, field: (row: Row) => string): readonly Ref[] {
  const cells: Ref[] = [];
  // They may be a hundred thousand: a row that moves costs no object each.
  for (const row of candidates.as("candidate").each()) {
    cells.push(certain(row.ref(field(row)), "the cell that tells it"));
  }
  return cells;
}

/** The column that says of a list's candidates who was admitted. */
const decision = (row: Row): string => certain(decisionField(row), "what says that somebody was admitted");

const NO_PLAN = zh`招生计划中没有{what}，却录取了{count}人
  | the plan has no {what}, yet {count} were admitted`;

/**
 * Admitted where nothing is planned; where no candidate at all fits the plan, or several of its rows may be meant, the
 * names differ and nobody can tell.
 */
function withoutPlan(admitted: Gathering, matched: boolean): Judgement {
  const head = certain(admitted.first, "who was admitted without a plan");
  const at = majorField(head) ?? decision(head);
  const said = [schoolField(head), majorField(head), "level", "form"].map((id) => (id ? head.text(id) : ""));
  const { count } = admitted;
  const args = { what: said.join(" ").trim(), count };
  const cells = cellsIn(admitted, (row) => majorField(row) ?? decision(row));
  const details = { cells, value: count, limit: 0, note: NO_PLAN, args };
  return matched ? head.fail(at, details) : head.unknown("incomplete", at, details);
}
