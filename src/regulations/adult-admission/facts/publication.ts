import { certain, groupedBy, keptPerKey, oncePerCheck, rowsOf, type Context, type Row } from "../../../rules";
import { plain } from "../classify/text";

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

interface List {
  readonly rows: readonly Row[];
  readonly fields: ReadonlySet<string>;
  readonly byNumber: ReadonlyMap<string, Row[]>;
}

/** The published list, indexed once a check. */
const listOf = oncePerCheck((context): List => {
  const tables = context
    .tables("disclosure")
    .filter((table) => table.columns.has("name") || table.columns.has("number"));
  const rows = tables.flatMap((table) => [...rowsOf(table)]);
  const fields = new Set(tables.flatMap(({ columns }) => [...columns.keys()]));
  return { rows, fields, byNumber: groupedBy(rows, numberOf) };
});

const numberOf = (row: Row): string | undefined => plain(row.text("number")) || undefined;

const personKey = (row: Row, fields: readonly string[]): string | undefined => {
  if (plain(row.text("name")) === "") return undefined;
  const said = fields.map((field) => (field === "sex" ? row.choice("sex") : plain(row.text(field))));
  return said.join("|") || undefined;
};

const PERSON = ["name", "sex", "employer"] as const;

/** People of the list by what both sheets say of them. */
const people = keptPerKey<ReadonlyMap<string, Row[]>>(listOf);
const alikeOn = (fields: readonly string[], row: Row, context: Context): readonly Row[] =>
  people(context, fields.join(), () =>
    groupedBy(listOf(context).rows, (other) => personKey(other, fields))
  ).get(personKey(row, fields) ?? "") ?? [];

/** Rows of the list that fit a candidate, and rows that would fit if blanks were filled in. */
function rowsFor(
  row: Row,
  context: Context
): { readonly rows: readonly Row[]; readonly perhaps: readonly Row[] } {
  const list = listOf(context);
  const byNumber = list.fields.has("number") && row.isOk("number");
  const rows = byNumber ? (list.byNumber.get(certain(numberOf(row), "a number that was read")) ?? []) : [];
  if (rows.length > 0) return { rows, perhaps: [] };
  // Somebody of another number is somebody else; a row without one is told by name, sex and unit.
  const isOther = (other: Row): boolean => byNumber && other.isOk("number");
  const fields = PERSON.filter((field) => list.fields.has(field) && row.has(field));
  const alike = alikeOn(fields, row, context).filter((other) => !isOther(other));
  if (alike.length > 0) return { rows: alike, perhaps: [] };
  const agrees = (other: Row, field: string): boolean =>
    !row.isOk(field) ||
    !other.isOk(field) ||
    personKey(row, ["name", field]) === personKey(other, ["name", field]);
  const perhaps = alikeOn(["name"], row, context).filter(
    (other) => !isOther(other) && fields.every((field) => agrees(other, field))
  );
  return { rows: [], perhaps };
}

/** How a candidate stands on the published list; what his own row says of it goes before the list. */
export function publicationOf(row: Row, context: Context): Publication {
  const list = listOf(context);
  const field = saidIn(row, "publication");
  const own = outcomeOf(row, field);
  if (own !== "open" || list.rows.length === 0) return { kind: "listed", outcome: own, row, field };
  // Who says neither name nor number may be anybody of the list.
  if (!row.isOk("name") && !row.isOk("number")) return { kind: "perhaps", rows: [] };
  const { rows, perhaps } = rowsFor(row, context);
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
