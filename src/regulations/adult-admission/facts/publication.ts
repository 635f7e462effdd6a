import { certain, personsOn, type Context, type Row } from "../../../rules";
import { plain } from "../texts";

/** What a row says of the publication, in a field: 通过; 不通过 or 未公示; nothing yet. */
interface Listed {
  readonly kind: "listed";
  readonly row: Row;
  readonly field: "result" | "publication" | "objection";
  readonly outcome: "passed" | "failed" | "open";
}

/** How a candidate stands on the published list (公示名单). */
export type Publication =
  /** A row says so: the list's, or the candidate's own. */
  | Listed
  | { readonly kind: "unlisted" }
  /** Nobody fits, but rows with blanks might; or several rows fit, and nothing tells which is meant. */
  | { readonly kind: "perhaps" | "several"; readonly rows: readonly Row[] };

/** The published list. */
const BESIDE = ["sex", "employer"];
const LISTED = personsOn({ list: "disclosure", number: "number", name: "name", beside: BESIDE, plain });

/** How a candidate stands on the published list; what his own row says of it goes before the list. */
export function publicationOf(row: Row, context: Context): Publication {
  const own = saidBy(row, "publication");
  if (own.outcome !== "open" || LISTED.rowsIn(context).length === 0) return own;
  // Who says neither name nor number may be anybody of the list.
  if (!row.isOk("name") && !row.isOk("number")) return { kind: "perhaps", rows: [] };
  const { rows, perhaps } = LISTED.fitting(row, context);
  const [first] = rows;
  if (!first) return perhaps.length > 0 ? { kind: "perhaps", rows: perhaps } : { kind: "unlisted" };
  if (rows.length > 1 && !(first.isOk("number") && row.isOk("number"))) return { kind: "several", rows };
  // Of several rows for one number the best counts.
  const said = rows.map((listed) => saidBy(listed, "result"));
  const best = BEST_FIRST.flatMap((outcome) => said.find((each) => each.outcome === outcome) ?? []);
  return certain(best[0], "an outcome of each row");
}
const BEST_FIRST = ["passed", "open", "failed"] as const;

/** In so many words, or by whether anybody objected. */
function saidBy(row: Row, own: "result" | "publication"): Listed {
  const isByObjection = row.has("objection") && !row.isOk(own) && (row.isOk("objection") || !row.has(own));
  const field = isByObjection ? "objection" : own;
  const said = row.choice(field);
  const isFailed = said === "failed" || said === "unpublished";
  return { kind: "listed", row, field, outcome: said === "passed" ? said : isFailed ? "failed" : "open" };
}

/** Whether publication is known to have failed: then no bonus may be given. */
export function publicationFailed(row: Row, context: Context): boolean {
  const found = publicationOf(row, context);
  return found.kind === "unlisted" || (found.kind === "listed" && found.outcome === "failed");
}

/** Cells of rows on the list, for findings that stand at the candidate. */
export const listCells = (rows: readonly Row[]) =>
  rows.flatMap((row) => row.refs(["number", "name", "result", "objection"]));
