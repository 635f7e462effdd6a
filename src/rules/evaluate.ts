import { brokenBy } from "./broken";
import { compile, countsOf, fillPasses } from "./compile";
import { NotInForce, type Context, type Traced } from "./context";
import { withoutIdle } from "./idle";
import { PASS, unknown, type Judgement } from "./judgement";
import { isWithin } from "./parameters";
import { RecordSet, rowAt } from "./record-set";
import type { Applies, Compiled, Form, Regulation, RowForm, Rule, Said, SetForm } from "./rule";
import type { Evaluation, Result } from "./results";
import type { Table } from "./table";

/** Judges every rule on every table that holds its records. */
export function evaluate(regulation: Regulation, tables: readonly Table[], context: Context): Evaluation {
  const results = regulation.rules.flatMap((rule) => evaluateRule(regulation, rule, tables, context));
  return { regulation, context, results };
}

/** Judges one rule on every table that holds its records. */
export function evaluateRule(
  regulation: Regulation,
  rule: Rule,
  tables: readonly Table[],
  context: Context
): readonly Result[] {
  const window = rule.inForce ?? regulation.inForce;
  const inForce = isWithin(context.asOf, window.from, window.to);
  const results = rule.forms.flatMap((form) => {
    const own = tables.filter((table) => table.record.id === form.record && carries(table, form.applies));
    if (own.length === 0) return [];
    if (!inForce) return saidOfAll(rule, form, own, unknown("notInForce"));
    try {
      return evaluateForm(regulation, rule, form, own, context);
    } catch (error) {
      const said = error instanceof NotInForce ? unknown("notInForce") : brokenBy(error, tables);
      return saidOfAll(rule, form, own, said);
    }
  });
  return rule.forms.length > 1 ? withoutIdle(results, regulation, context) : results;
}

const carries = (table: Table, applies: Applies = () => true): boolean =>
  typeof applies === "function" ? applies(table) : applies.some((field) => table.columns.has(field));

function evaluateForm(
  regulation: Regulation,
  rule: Rule,
  form: Form,
  tables: readonly Table[],
  context: Context
): Result[] {
  const { when } = form;
  if (when && context.reading(when.reading) !== when.option) {
    const { otherwise, reading } = { ...when };
    return otherwise ? saidOfAll(rule, form, tables, { ...otherwise, reading }) : [];
  }
  if (form.scope === "set") {
    return setsOf(form, tables).map((set) => judgeSet(regulation, rule, form, set, context));
  }
  const told = new Set<string>();
  return tables.map((table) => judgeRows(regulation, rule, form, table, context, told));
}

const saidOfAll = (rule: Rule, form: Form, tables: readonly Table[], said: Judgement): Result[] =>
  setsOf(form, tables).map((set) => asSet(rule, set, [said]));

/** Records put together as the record type's span says. */
function setsOf(form: Form, tables: readonly Table[]): RecordSet[] {
  if (tables[0]?.record.span === "workbook") return [new RecordSet(form.record, tables)];
  const sheets = [...new Set(tables.map((table) => table.sheet))];
  return sheets.map(
    (sheet) =>
      new RecordSet(
        form.record,
        tables.filter((t) => t.sheet === sheet)
      )
  );
}

function judgeSet(
  regulation: Regulation,
  rule: Rule,
  form: SetForm,
  set: RecordSet,
  context: Context
): Result {
  const { by, needs = [], when } = form;
  for (const need of needs) {
    const fields = typeof need === "string" ? [need] : "needs" in need ? [] : need;
    const gap = fields.some((field) => set.has(field)) ? undefined : set.gap(...fields);
    if (gap) return asSet(rule, set, [when ? { ...gap, reading: when.reading } : gap]);
  }
  const { outside } = regulation;
  const rowsOutside = outside ? outsideOf(set, outside, context) : undefined;
  if (rowsOutside?.all) return asSet(rule, set, [rowsOutside.all]);
  const own = rowsOutside?.within ?? set;
  const groups = by
    ? own.groups(
        (row) => by.key(row, context),
        (row) => by.name?.(row) ?? by.key(row, context)
      )
    : // A table of totals alone lists nobody of whom anything could be said.
      own.count > 0
      ? [own]
      : [];
  const judgements = groups.flatMap((group) => {
    const traced = context.traced(() => {
      if (when) context.reading(when.reading);
      return listed(form.judge(group, context));
    });
    return traced.value.map((said) => {
      const own = typeof said === "function" ? context.traced(said) : { value: said, readings: [] };
      const readings = [...own.readings, ...traced.readings];
      return placed(stamped({ value: own.value, readings }), group, by !== undefined);
    });
  });
  return asSet(rule, set, judgements);
}

const listed = (said: Judgement | readonly Said[] | undefined): readonly Said[] =>
  said === undefined ? [PASS] : "outcome" in said ? [said] : said;

/** What is said of a group is said of its school or official, on its sheet. */
const placed = (judgement: Judgement, group: RecordSet, isGroup: boolean): Judgement =>
  isGroup ? { record: group.name, sheet: group.sheet, ...judgement } : judgement;

/** A set without the records that the regulation is not about, or what is said where none is left. */
function outsideOf(
  set: RecordSet,
  outside: NonNullable<Regulation["outside"]>,
  context: Context
): { readonly within?: RecordSet; readonly all?: Judgement } {
  let first: Judgement | undefined;
  const [within] = set
    .groups((row) => {
      const said = outside(row, context);
      if (said?.outcome !== "notApplicable") return "within";
      first ??= outside(rowAt(row), context);
      return "outside";
    })
    .filter(({ name }) => name === "within");
  if (!first) return {};
  return within ? { within } : { all: first };
}

const asSet = (rule: Rule, set: RecordSet, judgements: readonly Judgement[]): Result => ({
  scope: "set",
  rule,
  set,
  judgements: saidOnce(judgements),
});

/** What a set says of a column that a sheet lacks, once and of no record. */
function saidOnce(judgements: readonly Judgement[]): Judgement[] {
  const told = new Set<string>();
  return judgements.flatMap((judgement) => {
    if (judgement.reason !== "noColumn" || judgement.at !== null) return [judgement];
    const about = aboutOf(judgement, judgement.sheet);
    if (told.has(about)) return [];
    told.add(about);
    return [{ ...judgement, record: undefined }];
  });
}

/** Which column or setting of which sheet is lacking. */
const aboutOf = ({ field, reason }: Judgement, sheet: string | undefined): string =>
  [sheet, typeof field === "object" ? field.id : field, reason].join("\n");

/** @param told what other tables of the sheet have said already of columns that they lack */
function judgeRows(
  regulation: Regulation,
  rule: Rule,
  form: RowForm,
  table: Table,
  context: Context,
  told: Set<string>
): Result {
  const compiled = compile(form, regulation.outside, table, context);
  const outcomes = new Uint8Array(table.count);
  if (!compiled.fill) fillPasses(outcomes, compiled.outcome);
  const counts = compiled.fill?.(outcomes) ?? countsOf(outcomes);
  const explain = explainerOf(form, compiled, table, context);
  const shared: Judgement[] = [];
  const traced = context.traced(() => [...compiled.absent()]);
  for (const judgement of traced.value) {
    const about = aboutOf(judgement, table.sheet);
    const own = stamped({ ...traced, value: judgement });
    if (!told.has(about)) shared.push({ ...own, at: null, cells: [] });
    told.add(about);
  }
  return { scope: "row", rule, form, table, outcomes, counts, explain, shared };
}

/** Explains records, with the readings that each depends on; what cannot be explained nobody can tell. */
export const explainerOf =
  (form: RowForm, compiled: Compiled, table: Table, context: Context) =>
  (index: number): Judgement => {
    try {
      return stamped(
        context.traced(() => {
          if (form.when) context.reading(form.when.reading);
          return compiled.explain(index);
        })
      );
    } catch (error) {
      return brokenBy(error, [table]);
    }
  };

/** A judgement with the reading that it depends on: the one that it names, else the first that was asked. */
function stamped({ value, readings }: Traced<Judgement>): Judgement {
  const [reading] = readings;
  return reading === undefined || "reading" in value ? value : { ...value, reading };
}
