import { Alike } from "./alike";
import { certain } from "./certain";
import type { Context } from "./context";
import { gapIn, type Fact, type Need } from "./facts";
import { guardsOf } from "./guards";
import { isGap, PASS, type Judgement, type Outcome } from "./judgement";
import { ownColumns } from "./looked";
import { Row } from "./row";
import { Code, type CodeCounts, type Compiled, type Guard, type RowForm } from "./rule";
import { CellState, type Table } from "./table";

const CODES: Readonly<Record<Outcome, Code>> = {
  pass: Code.PASS,
  fail: Code.FAIL,
  unknown: Code.UNKNOWN,
  notApplicable: Code.NOT_APPLICABLE,
};

/** A judgement that holds for all rows alike: the column is absent, the setting not made. */
const isShared = ({ reason }: Judgement): boolean => reason === "noColumn" || reason === "notSet";

/**
 * Compiles a function of a record: it is called with a terse row for the outcomes, and again with one that
 * knows its cells for the few that somebody looks at. Nothing said is a pass.
 */
export function byRow(
  judge: (row: Row, context: Context) => Judgement | undefined,
  table: Table,
  context: Context
): Compiled {
  const absent = new Map<Judgement, number>();
  // Terse judgements are shared objects: what one comes to is worked out where it changes from record to record.
  let [last, lastCode]: [Judgement, Code] = [PASS, Code.PASS];
  const explain = (index: number): Judgement => {
    const row = new Row(table, index, false, true);
    return unlessAsked(row, judge(row, context)) ?? PASS;
  };
  const codes = new Alike(new Row(table, 0, true, true), (terse, index): Code => {
    terse.askedFor = undefined;
    const said = judge(terse, context);
    const judgement = terse.askedFor === undefined ? said : unlessAsked(terse, said);
    if (judgement === undefined || judgement === PASS) return Code.PASS;
    if (judgement === last) return lastCode;
    const code = isShared(judgement) ? Code.ABSENT : CODES[judgement.outcome];
    if (code === Code.ABSENT && !absent.has(judgement)) absent.set(judgement, index);
    [last, lastCode] = [judgement, code];
    return code;
  });
  return {
    outcome: (index) => codes.of(index),
    explain,
    absent: () => [...absent.values()].map(explain),
  };
}

/** Nobody is accused of what a column may excuse that has not been understood yet: it is asked instead. */
const unlessAsked = (row: Row, said: Judgement | undefined): Judgement | undefined =>
  said?.outcome === "fail" && row.askedFor !== undefined ? row.missing(row.askedFor) : said;

/** Compiles a form; what the regulation is not about, what the clause does not concern, and gaps come first. */
export function compile(form: RowForm, outside: Guard | undefined, table: Table, context: Context): Compiled {
  const { needs = [], unless, concerns } = form;
  const own = concerns ? concerning(concerns.fact, form, table, context) : form.compile(table, context);
  const told = needs.length > 0 ? [needing(needs, table, context), own] : [own];
  const others: Guard = (row, each) => (concerns?.fact(row, each) === false ? concerns.otherwise : undefined);
  const guards = [...guardsOf(outside), ...guardsOf(unless), ...(concerns ? [others] : [])];
  return inTurn([...guards.map((guard) => guarding(guard, table, context)), ...told]);
}

/** Compiles a guard: what a fact decides of all records alike is looked up, anything else asked of each. */
function guarding(guard: Guard, table: Table, context: Context): Compiled {
  const asked = byRow(guard, table, context);
  const values = guard.by?.holds.values?.(table, context);
  if (!guard.by || !values) return asked;
  const { so, said } = guard.by;
  const code = CODES[said.outcome];
  const outcome = (index: number): Code => {
    const value = values[index];
    return typeof value !== "boolean" ? asked.outcome(index) : value === so ? code : Code.PASS;
  };
  return { ...asked, outcome, among: othersThan(!so, values) };
}

/** The records of which a fact is something else, found once: twenty rules ask who is exempt, and few are. */
function othersThan(value: boolean, values: readonly unknown[]): readonly number[] {
  let known = others.get(values);
  if (!known) others.set(values, (known = new Map<boolean, readonly number[]>()));
  let found = known.get(value);
  if (!found) {
    const indexes: number[] = [];
    for (let index = 0; index < values.length; index += 1) if (values[index] !== value) indexes.push(index);
    known.set(value, (found = indexes));
  }
  return found;
}
const others = new WeakMap<readonly unknown[], Map<boolean, readonly number[]>>();

/**
 * What comes first is told where it is no pass; only the others go on to the next. All records
 * together are taken through one after the other: a short loop each, where a call within a call would be one a record.
 */
function inTurn(parts: readonly Compiled[]): Compiled {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  return {
    outcome(index) {
      for (const { outcome } of parts) {
        const code = outcome(index);
        if (code !== Code.PASS) return code;
      }
      return Code.PASS;
    },
    fill(outcomes) {
      for (const { outcome, among } of parts) {
        if (among) fillPassesAmong(among, outcomes, outcome);
        else fillPasses(outcomes, outcome);
      }
      return countsOf(outcomes);
    },
    explain(index) {
      for (const { explain } of parts) {
        const judgement = explain(index);
        if (judgement !== PASS) return judgement;
      }
      return PASS;
    },
    absent: () => parts.flatMap(({ absent }) => [...absent()]),
  };
}

/** Writes outcomes over those that are passes still. */
export function fillPasses(outcomes: Uint8Array, outcome: (index: number) => Code): void {
  for (let index = 0; index < outcomes.length; index += 1)
    if (outcomes[index] === Code.PASS) outcomes[index] = outcome(index);
}

function fillPassesAmong(
  among: readonly number[],
  outcomes: Uint8Array,
  outcome: (index: number) => Code
): void {
  for (const index of among) if (outcomes[index] === Code.PASS) outcomes[index] = outcome(index);
}

/** Counts outcomes by their codes: most are passes, or alike, so that each is asked for in turn. */
export function countsOf(outcomes: Uint8Array): CodeCounts {
  let [fails, unknowns, others, absent] = [0, 0, 0, 0];
  for (let index = 0; index < outcomes.length; index += 1) {
    const code = outcomes[index];
    if (code === Code.PASS) continue;
    if (code === Code.NOT_APPLICABLE) others += 1;
    else if (code === Code.UNKNOWN) unknowns += 1;
    else if (code === Code.FAIL) fails += 1;
    else absent += 1;
  }
  const passes = outcomes.length - fails - unknowns - others - absent;
  return [passes, fails, unknowns, others, absent];
}

/** Gaps of what a form needs: columns are looked up once, and their states alone are read. */
function needing(needs: readonly Need[], table: Table, context: Context): Compiled {
  const columns = ownColumns(table);
  const lacking = needs.map((need) => fieldsAsked(need)).find((fields) => noneIn(fields, columns))?.[0];
  if (lacking !== undefined) return lackingColumn(lacking, table);
  const gaps = byRow((row, each) => gapIn(needs, row, each), table, context);
  if (needs.some((need) => typeof need === "function")) return gaps;
  const states = needs.flatMap((need) =>
    typeof need === "string" ? [certain(columns.get(need), need).states] : []
  );
  const isOpen = (index: number): boolean => states.some((of) => of[index] !== CellState.OK);
  return { ...gaps, outcome: (index) => (isOpen(index) ? Code.UNKNOWN : Code.PASS) };
}

const fieldsAsked = (need: Need): readonly string[] =>
  typeof need === "string" ? [need] : typeof need === "function" ? [] : need;
const noneIn = (fields: readonly string[], columns: Table["columns"]): boolean =>
  fields.length > 0 && !fields.some((field) => columns.has(field));

/** What is asked of a column that the table lacks: unknown for all records alike. */
export function lackingColumn(field: string, table: Table): Compiled {
  let isAsked = false;
  const explain = (index: number): Judgement => new Row(table, index, false, true).missing(field);
  return {
    outcome() {
      isAsked = true;
      return Code.ABSENT;
    },
    fill(outcomes) {
      isAsked = outcomes.length > 0;
      outcomes.fill(Code.ABSENT);
      return [0, 0, 0, 0, outcomes.length];
    },
    explain,
    absent: () => (isAsked ? [explain(0)] : []),
  };
}

/** What a person answers in columns of which the table has none: nobody knows. */
export const lacksAll = (fields: readonly string[], { columns }: Table): boolean => noneIn(fields, columns);

/** A fail counts only where the clause surely concerns the record. */
function concerning(fact: Fact<boolean>, form: RowForm, table: Table, context: Context): Compiled {
  const own = form.compile(table, context);
  const doubt = byRow(
    (row, each) => {
      const concerned = fact(row, each);
      return isGap(concerned) ? concerned : undefined;
    },
    table,
    context
  );
  return {
    outcome: (index) => {
      const code = own.outcome(index);
      return code === Code.FAIL ? doubt.outcome(index) || code : code;
    },
    explain(index) {
      const judgement = own.explain(index);
      const open = judgement.outcome === "fail" ? doubt.explain(index) : PASS;
      return open === PASS ? judgement : open;
    },
    absent: () => [...own.absent(), ...doubt.absent()],
  };
}
