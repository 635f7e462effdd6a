import type { Context } from "./context";
import { gapIn, type Fact } from "./facts";
import { isGap, PASS, type Judgement, type Outcome } from "./judgement";
import { Row } from "./row";
import { Code, type Compiled, type Guard, type RowForm } from "./rule";
import type { Table } from "./table";

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
  const terse = new Row(table, 0, true, true);
  const absent = new Map<Judgement, number>();
  const explain = (index: number): Judgement => judge(new Row(table, index, false, true), context) ?? PASS;
  return {
    outcome(index) {
      terse.index = index;
      const judgement = judge(terse, context);
      if (judgement === undefined) return Code.PASS;
      if (!isShared(judgement)) return CODES[judgement.outcome];
      if (!absent.has(judgement)) absent.set(judgement, index);
      return Code.ABSENT;
    },
    explain,
    absent: () => [...absent.values()].map(explain),
  };
}

/** Compiles a form; what the regulation is not about, what the clause does not concern, and gaps come first. */
export function compile(form: RowForm, outside: Guard | undefined, table: Table, context: Context): Compiled {
  const { needs = [], unless, concerns } = form;
  const own = concerns ? concerning(concerns.fact, form, table, context) : form.compile(table, context);
  if (!outside && !unless && !concerns && needs.length === 0) return own;
  const first = byRow(
    (row, each) =>
      outside?.(row, each) ??
      unless?.(row, each) ??
      (concerns?.fact(row, each) === false ? concerns.otherwise : gapIn(needs, row, each)),
    table,
    context
  );
  return {
    // A pass is 0: only those go on to the form's own question.
    outcome: (index) => first.outcome(index) || own.outcome(index),
    explain(index) {
      const judgement = first.explain(index);
      return judgement === PASS ? own.explain(index) : judgement;
    },
    absent: () => [...first.absent(), ...own.absent()],
  };
}

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
