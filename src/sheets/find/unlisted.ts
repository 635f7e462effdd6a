/** Tables whose heads are those of a closed list, and whose rows name nothing of it. */
import { address } from "../address";
import type { Grid } from "../grid/grid";
import { isOrdinal } from "../lexicon/signs/columns";
import type { Lexicon } from "../lexicon/lexicon";
import type { Label } from "../text/normalise";
import { fingerprintOf } from "../place/table";
import type { Question } from "../types";
import { isNamed } from "./evidence";
import type { TablePlan } from "./plan";
import { titlesAbove } from "./titles";
import { speaksOf } from "./topic";

/** Rows of fewer names are asked about one by one. */
const FEWEST_NAMES = 4;

/** What a table is whose rows name nothing of the list that its heads are of. */
export type Unlisted = { readonly question: Question | undefined };

/**
 * Of a table none of whose rows is known the whole is asked, once, where it speaks of the law's matter; where it does not,
 * "Chỉ tiêu | Kế hoạch | Thực hiện" are the heads of any list, and it is of something else. Undefined where the table
 * is a list of the record's.
 */
export function unlisted(
  grid: Grid,
  lexicon: Lexicon,
  plan: TablePlan,
  outside: readonly Label[]
): Unlisted | undefined {
  const { known, items, body, band, from, to } = plan;
  const { topic } = lexicon;
  if (!known.items || known.record.layouts[0] !== "list" || topic === undefined) return undefined;
  const heads = band.paths.slice(from - band.left, to - band.left + 1).flat();
  const titles = [...titlesAbove(grid, band.top), ...outside];
  if (!items)
    return namesItems(plan) || isNamed(known, [...titles, ...heads]) ? undefined : { question: undefined };
  const names = [...new Set(body.records.map((row) => grid.text(row, items.column)))].filter(Boolean);
  const isKnown = names.some((name) => known.items?.find(name) !== undefined);
  if (names.length < FEWEST_NAMES || isKnown || items.field.type !== "choice") return undefined;
  const isSaid = [...titles, ...heads].some(({ text }) => speaksOf(topic, text));
  const speaking = names.filter((name) => speaksOf(topic, name));
  return { question: isSaid || speaking.length * 3 >= names.length ? wholeQuestion(grid, plan) : undefined };
}

/** Whether heads name items of the list: each is a column. */
function namesItems({ known: { record }, columns: { matches } }: TablePlan): boolean {
  const codes = new Set(record.items?.options.map(({ code }) => code));
  return [...matches.values()].some(({ field }) => codes.has(field.id));
}

/** Whether a table is one of the record's although its rows are not known. */
function wholeQuestion(grid: Grid, plan: TablePlan): Question {
  const { band, from, to, known } = plan;
  const leaves = band.paths.slice(from - band.left, to - band.left + 1).flatMap((path) => path.slice(-1));
  const cell = address(grid.ref(band.bottom, from));
  return {
    kind: "record",
    what: "table",
    why: "table",
    cell,
    at: cell,
    label: leaves
      .filter((leaf) => !isOrdinal(leaf))
      .map(({ text }) => text)
      .join(" | "),
    record: known.record.id,
    suggestions: [known.record.id],
    fingerprint: fingerprintOf(plan),
  };
}
