import type { Form, Judgement, RowForm, SetForm } from "../../rules";

interface ByReading {
  readonly reading: string;
  readonly option: string;
  /** What is said of every record under the other option. */
  readonly otherwise: Judgement;
}

/** A form that holds under one option of a reading only, and whose fails and gaps show that reading. */
export function underReading({ reading, option, otherwise }: ByReading, form: Form): Form {
  const marked = (judgement: Judgement): Judgement =>
    judgement.outcome === "pass" ? judgement : { ...judgement, reading };
  if (form.scope === "row") {
    const judge: RowForm["judge"] = (row, context) =>
      context.reading(reading) === option ? marked(form.judge(row, context)) : otherwise;
    return { ...form, judge };
  }
  const judge: SetForm["judge"] = (set, context) =>
    context.reading(reading) === option ? form.judge(set, context).map(marked) : [otherwise];
  return { ...form, judge };
}
