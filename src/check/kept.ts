/** A check that is kept, so that after an edit only what it touches is judged again. */
import {
  Code,
  countedAs,
  countResult,
  evaluateRule,
  judgedAt,
  judgementsOf,
  judgeRowsAgain,
  lookedAgain,
  lookedAt,
  outdatedBy,
  succeed,
  tableNow,
  watched,
  type Counts,
  type Judged,
  type Looked,
  type Outcome,
  type Result,
  type RowResult,
  type Rule,
  type Table,
} from "../rules";
import { readAgain, type SheetChange, type WorkbookData } from "../sheets";
import { finder, isReported, prepare, step, summarise, type Check, type Prepared } from "./check";
import type { Finding } from "./finding";
import type { CheckOptions } from "./options";

/** The findings of one result: those that no record has to itself, and those of records by their place. */
interface Found {
  readonly result: Result;
  readonly shared: readonly Finding[];
  readonly rows: ReadonlyMap<number, readonly Finding[]>;
}

/** What a rule said, and what it looked at for that, to the last word. */
interface RuleState {
  readonly rule: Rule;
  readonly looked: Looked;
  readonly found: readonly Found[];
}

const isShown = (outcome: Outcome): boolean => outcome === "fail" || outcome === "unknown";

export class KeptCheck {
  private constructor(
    private prepared: Prepared,
    private states: readonly RuleState[] = []
  ) {}

  /**
   * Checks a workbook, and keeps what it takes to check it again.
   *
   * @throws CheckError
   */
  static async of(workbook: WorkbookData, options: CheckOptions): Promise<KeptCheck> {
    const check = new KeptCheck(prepare(workbook, options, watched));
    await check.judge(() => undefined, options);
    return check;
  }

  get check(): Check {
    const found = this.states.flatMap((state) => state.found);
    const rules = found.map((one) => ({ rule: one.result.rule, counts: countsOf(one, this.prepared) }));
    return {
      ...summarise(this.prepared, rules),
      *findings() {
        for (const { shared, rows } of found) {
          yield* shared;
          for (const own of rows.values()) yield* own;
        }
      },
    };
  }

  /**
   * Makes the check true again after edits.
   *
   * @returns false where the workbook has to be checked anew; the check must not be used any more then, nor where
   *   this fails
   */
  async again(changes: readonly SheetChange[], options: CheckOptions): Promise<boolean> {
    const again = readAgain(this.prepared.recognition, changes);
    if (!again) return false;
    const { tables } = this.prepared;
    const before = this.prepared.recognition.sheets.flatMap(({ tables }) => tables.map(({ table }) => table));
    const rowsOf = new Map<Table, readonly number[]>();
    for (const { before: old, after, rows } of again.tables) {
      const place = before.indexOf(old);
      const known = tables[place];
      if (!known) return false;
      const next = watched(after);
      succeed(known, next, rows);
      rowsOf.set(next, rows);
      tables[place] = next;
    }
    this.prepared = { ...this.prepared, recognition: again.recognition };
    await this.judge((rule) => this.stateAgain(rule, rowsOf), options);
    return true;
  }

  /** Judges all rules of which `known` has nothing to say. */
  private async judge(known: (rule: Rule) => RuleState | undefined, options: CheckOptions): Promise<void> {
    const { regulation } = this.prepared;
    const states: RuleState[] = [];
    for (const [done, rule] of regulation.rules.entries()) {
      await step(options, done, regulation.rules.length);
      states.push(known(rule) ?? this.stateOf(rule));
    }
    this.states = states;
  }

  private stateOf(rule: Rule): RuleState {
    const { regulation, tables, context, scope } = this.prepared;
    const { value: found, looked } = lookedAt(() =>
      evaluateRule(regulation, rule, tables, context)
        .filter((result) => isReported(result, scope))
        .map((result) => this.find(result))
    );
    return { rule, looked, found };
  }

  private find(result: Result): Found {
    const toFind = finder(this.prepared);
    const { context } = this.prepared;
    if (result.scope === "set") {
      const shared = [...judgementsOf(result, context, isShown)].flatMap(toFind);
      return { result, shared, rows: new Map() };
    }
    const shared = result.shared.map((judgement): Judged => ({
      rule: result.rule,
      judgement,
      sheet: result.table.sheet,
      record: "",
      asOf: context.asOf,
    }));
    const rows = new Map<number, readonly Finding[]>();
    for (let index = 0; index < result.table.count; index += 1) {
      if (isFound(result, index)) rows.set(index, toFind(judgedAt(result, index, context.asOf)));
    }
    return { result, shared: shared.flatMap(toFind), rows };
  }

  /** What a rule says after an edit, where not all of it has to be judged again. */
  private stateAgain(rule: Rule, rowsOf: ReadonlyMap<Table, readonly number[]>): RuleState | undefined {
    const state = this.states.find((one) => one.rule === rule);
    const outdated = state ? outdatedBy(state.looked) : "all";
    if (!state || outdated === "all") return undefined;
    if (outdated === "nothing") return state;
    const { value: found, looked } = lookedAt(() => state.found.map((one) => this.findAgain(one, rowsOf)));
    const whole = found.filter((one) => one !== undefined);
    return whole.length === found.length
      ? { rule, found: whole, looked: lookedAgain(state.looked, looked) }
      : undefined;
  }

  private findAgain(found: Found, rowsOf: ReadonlyMap<Table, readonly number[]>): Found | undefined {
    const { result } = found;
    if (result.scope === "set") return undefined;
    const table = tableNow(result.table);
    const changed = rowsOf.get(table);
    if (!changed) return found;
    const { regulation, context } = this.prepared;
    const again = judgeRowsAgain(regulation, result, changed, table, context);
    if (!again) return undefined;
    const toFind = finder(this.prepared);
    const rows = new Map(found.rows);
    let isInOrder = true;
    for (const index of changed) {
      if (!isFound(again, index)) rows.delete(index);
      else {
        isInOrder &&= rows.has(index);
        rows.set(index, toFind(judgedAt(again, index, context.asOf)));
      }
    }
    const ordered = isInOrder ? rows : new Map([...rows].sort(([one], [other]) => one - other));
    return { result: again, shared: found.shared, rows: ordered };
  }
}

const isFound = ({ outcomes }: RowResult, index: number): boolean =>
  outcomes[index] === Code.FAIL || outcomes[index] === Code.UNKNOWN;

/** How often each outcome came; fails and what nobody can tell are counted by their findings, which are there already. */
function countsOf({ result, rows }: Found, { regulation, context, scope }: Prepared): Counts {
  if (result.scope === "set") return countResult(result, { regulation, context, results: [] });
  const counts: Counts = {
    pass: result.counts[Code.PASS],
    fail: 0,
    warning: 0,
    unknown: result.shared.length,
    notApplicable: result.counts[Code.NOT_APPLICABLE],
  };
  if (scope.sheet !== undefined) return countResult(result, { regulation, context, results: [] });
  for (const own of rows.values()) {
    for (const { outcome, severity, follows } of own) {
      if (outcome !== "fail" || follows === undefined) counts[countedAs(outcome, severity)] += 1;
    }
  }
  return counts;
}
