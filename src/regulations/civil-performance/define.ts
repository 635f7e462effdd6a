import {
  answered,
  PASS,
  notApplicable,
  unknown,
  type Context,
  type Form,
  type Judgement,
  type Kind,
  type LocalText,
  type RecordSet,
  type Row,
  type Rule,
} from "../../rules";

export type Judge = (row: Row, context: Context) => Judgement;
export type SetJudge = (set: RecordSet, context: Context) => readonly Judgement[];

export { answered, onRow, onSet } from "../../rules";

type More = Partial<Omit<Rule, "id" | "kind" | "title" | "clause" | "forms">> & { readonly cite?: string };

/** Rules under their section's heading. */
export const rulesOf =
  (group: LocalText) =>
  (
    id: string,
    kind: Kind,
    title: LocalText,
    forms: Form | readonly Form[],
    { cite = id, ...more }: More = {}
  ): Rule => ({
    id,
    kind,
    severity: "violation",
    title,
    clause: { mn: `${cite} дахь заалт`, en: `clause ${cite}` },
    group,
    forms: Array.isArray(forms) ? (forms as readonly Form[]) : [forms as Form],
    ...more,
  });

/** Nobody to whom the clause applies. */
export const NONE_CONCERNED = notApplicable({
  mn: "энэ заалт хамаарах мөр алга",
  en: "no row that the clause concerns",
});

/** A set's question of yes or no: a fail at each no, else the first gap. */
export function answers(set: RecordSet, fields: readonly string[], any = false): readonly Judgement[] {
  const present = fields.filter((field) => set.has(field));
  if (present.length < (any ? 1 : fields.length)) {
    return [set.gap(...fields.filter((field) => !present.includes(field))) ?? NONE_CONCERNED];
  }
  const denials: Judgement[] = [];
  const cells = new Set<string>();
  let gap: Judgement | undefined;
  for (const row of set.rows()) {
    for (const field of present) {
      const said = answered(row, field);
      if (said.outcome === "fail") {
        // Said once for all records, it is denied once.
        const cell = JSON.stringify(said.at);
        if (!cells.has(cell)) denials.push({ ...said, record: row.name });
        cells.add(cell);
      } else if (said.outcome === "unknown") gap ??= { ...said, record: row.name };
    }
  }
  return denials.length > 0 ? denials : [gap ?? PASS];
}

/** A figure, or why there is none. */
export type Computed = number | Judgement;
export const isKnown = (value: Computed): value is number => typeof value === "number";

/** A gap of a level that is written in words: no formula can read it. */
export function levelGap(row: Row, field: string): Judgement {
  const gap = row.missing(field);
  if (gap.reason !== "unreadable" || row.terse) return gap;
  return row.unknown("notComputable", field, {
    field: gap.field,
    note: { text: IN_WORDS, args: { text: row.text(field) } },
  });
}
const IN_WORDS: LocalText = {
  mn: "“{text}” гэсэн түвшинг тоогоор илэрхийлээгүй тул томъёогоор тооцох боломжгүй",
  en: "the level “{text}” is written in words and cannot be reckoned with",
};

export const notComputable = (text: LocalText, row: Row, at: string, cells: readonly string[]): Judgement =>
  row.terse
    ? unknown("notComputable")
    : row.unknown("notComputable", at, { cells, field: row.missing(at).field, note: { text } });
