import type { Context, RecordSet } from "./context";
import { PASS, type Judgement } from "./judgement";
import type { Row } from "./row";
import type { Form, Rule } from "./rule";
import type { LocalText } from "./text";

/** A rule without what follows from its id. */
type Draft = Pick<Rule, "id" | "kind" | "title" | "forms"> & Partial<Omit<Rule, "clause" | "group">>;

/**
 * Makes the rules of a regulation whose ids tell their clause; violations where nothing else is said.
 *
 * @param clauseOf how the clause of a rule id is cited
 * @param groupOf the section of a rule id, as the pane groups findings
 */
export const rulesBy =
  (clauseOf: (id: string) => LocalText, groupOf: (id: string) => LocalText | undefined) =>
  (draft: Draft): Rule => ({
    severity: "violation",
    ...draft,
    clause: clauseOf(draft.id),
    group: groupOf(draft.id),
  });

/** A form that judges each record. */
export const onRow = (record: string, judge: (row: Row, context: Context) => Judgement): Form => ({
  record,
  scope: "row",
  judge,
});

/** A form that judges all records together. */
export const onSet = (
  record: string,
  judge: (set: RecordSet, context: Context) => readonly Judgement[]
): Form => ({ record, scope: "set", judge });

/** Yes passes, no fails at the answer's cell; an empty or unreadable answer is unknown, never a pass. */
export function answer(row: Row, field: string): Judgement {
  const yes = row.yes(field);
  if (yes === undefined) return row.missing(field);
  return yes ? PASS : row.fail(field, { value: false, limit: true });
}
