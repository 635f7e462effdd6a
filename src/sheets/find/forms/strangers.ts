/** Labels of a form that no field is called as. */
import type { Grid } from "../../grid/grid";
import type { Lexicon } from "../../lexicon/lexicon";
import { isClosing } from "../../lexicon/signs/closing";
import { titlesCriterion } from "../../lexicon/signs/columns";
import type { Entry } from "../../place/form-entry";
import type { Label } from "../../text/normalise";
import { answersIn, type Answer } from "./answers";
import type { Heads } from "./roles";
import type { Matches } from "./headings";
import { isOwnAnswer, isUnanswered } from "./lines";

/** Such a label, and the filled cell right of it; `isSecond` where it stands right of what was read. */
export interface Unknown {
  readonly column: number;
  readonly beside: number;
  readonly label: Label;
  readonly isSecond: boolean;
}

/** Those of a row, the columns of its labels that were read, and the heads above. */
export interface Unread {
  readonly row: number;
  readonly unknown: readonly Unknown[];
  readonly read: ReadonlySet<number>;
  readonly heads: Heads;
}

/** Takes out the label that nobody knows and that a text answers which reads like a label itself, and says nothing more. */
export function takeAsked(
  grid: Grid,
  row: number,
  column: number,
  matches: Matches,
  answer: Answer | undefined,
  unknown: Unknown[]
): Unknown | undefined {
  const asked = unknown.findIndex(({ beside }) => beside === column);
  const isBlank = !answer || isUnanswered(grid, row, answer);
  return asked >= 0 && isBlank && isOwnAnswer(grid, row, column, matches)
    ? unknown.splice(asked, 1)[0]
    : undefined;
}

const UNMATCHED: Matches = new Map();

/**
 * Those that have a value beside them, as entries.
 *
 * @param columns in which labels were read: a text right of one is a label of its own only in such a column
 */
export function strangersIn(
  grid: Grid,
  lexicon: Lexicon,
  rows: readonly Unread[],
  columns: ReadonlySet<number>
): Entry[] {
  const strangers: Entry[] = [];
  const seconds: Entry[] = [];
  for (const { row, unknown, read, heads } of rows) {
    for (const { column, beside, label, isSecond } of unknown) {
      // A group left of a label that was read is a heading, no label without a field.
      if (read.has(beside) || titlesCriterion(label) || isClosing(label.text)) continue;
      const answer = answersIn(grid, lexicon, row, column, heads);
      const list = isSecond ? seconds : strangers;
      if (answer) list.push({ row, labelColumn: column, label, matches: UNMATCHED, answer, heads });
    }
  }
  return [...strangers, ...seconds.filter(({ labelColumn }) => columns.has(labelColumn))];
}
