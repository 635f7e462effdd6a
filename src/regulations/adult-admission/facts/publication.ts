import { certain, personsOn, type Context, type Row } from "../../../rules";
import { plain } from "../texts";

/** How a candidate stands on the published list (公示名单). */
export type Publication =
  | { readonly kind: "unlisted" }
  /** Nobody fits, but rows with blanks might. */
  | { readonly kind: "perhaps"; readonly rows: readonly Row[] }
  /** Several rows fit, and nothing tells which is meant. */
  | { readonly kind: "several"; readonly rows: readonly Row[] }
  /** A row says so in a field: the list's, or the candidate's own. */
  | { readonly kind: "listed"; readonly outcome: Outcome; readonly row: Row; readonly field: Said };
type Said = "result" | "publication" | "objection";
/** 通过; 不通过 or 未公示; not stated. */
export type Outcome = "passed" | "failed" | "open";

/** The published list. */
const LISTED = personsOn({
  list: "disclosure",
  number: "number",
  name: "name",
  beside: ["sex", "employer"],
  plain,
});

/** How a candidate stands on the published list; what his own row says of it goes before the list. */
export function publicationOf(row: Row, context: Context): Publication {
  const field = saidIn(row, "publication");
  const own = outcomeOf(row, field);
  if (own !== "open" || LISTED.rowsIn(context).length === 0)
    return { kind: "listed", outcome: own, row, field };
  // Who says neither name nor number may be anybody of the list.
  if (!row.isOk("name") && !row.isOk("number")) return { kind: "perhaps", rows: [] };
  const { rows, perhaps } = LISTED.fitting(row, context);
  const [first] = rows;
  if (!first) return perhaps.length > 0 ? { kind: "perhaps", rows: perhaps } : { kind: "unlisted" };
  if (rows.length > 1 && !(first.isOk("number") && row.isOk("number"))) return { kind: "several", rows };
  // Of several rows for one number the best counts.
  const outcomes = rows.map((listed) => outcomeOf(listed, saidIn(listed, "result")));
  const best = certain(
    BEST_FIRST.find((outcome) => outcomes.includes(outcome)),
    "an outcome of each row"
  );
  const said = certain(rows[outcomes.indexOf(best)], "the row of the best outcome");
  return { kind: "listed", outcome: best, row: said, field: saidIn(said, "result") };
}

/** Where a row says what became of the publication: in so many words, or by whether anybody objected. */
const saidIn = (row: Row, field: Said): Said =>
  row.has("objection") && !row.isOk(field) && (row.isOk("objection") || !row.has(field))
    ? "objection"
    : field;

const BEST_FIRST = ["passed", "open", "failed"] as const;

function outcomeOf(row: Row, field: Said): Outcome {
  const said = row.choice(field);
  if (said === "passed") return said;
  return said === "failed" || said === "unpublished" ? "failed" : "open";
}

/** Whether publication is known to have failed: then no bonus may be given. */
export function publicationFailed(row: Row, context: Context): boolean {
  const found = publicationOf(row, context);
  return found.kind === "unlisted" || (found.kind === "listed" && found.outcome === "failed");
}

/** Cells of rows on the list, for findings that stand at the candidate. */
export const listCells = (rows: readonly Row[]) =>
  rows.flatMap((row) => row.refs(["number", "name", "result", "objection"]));
