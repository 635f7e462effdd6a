import { oncePerCheck, rowsOf, type Context, type Ref, type Row } from "../../../rules";
import { plain } from "../classify/text";

/** How a candidate stands on the published list (公示名单). */
export type Publication =
  /** The workbook holds no published list. */
  | { readonly kind: "none" }
  | { readonly kind: "unlisted" }
  /** Nobody fits, but rows with blanks might. */
  | { readonly kind: "perhaps"; readonly rows: readonly Row[] }
  /** Several rows fit, and nothing tells which is meant. */
  | { readonly kind: "several"; readonly rows: readonly Row[] }
  | {
      readonly kind: "listed";
      readonly outcome: Outcome;
      /** The row that says so, and its field: the list's, or the candidate's own. */
      readonly row: Row;
      readonly field: "result" | "publication";
    };
/** 通过; 不通过 or 未公示; not stated. */
export type Outcome = "passed" | "failed" | "open";

interface List {
  readonly rows: readonly Row[];
  readonly fields: ReadonlySet<string>;
  readonly byNumber: ReadonlyMap<string, Row[]>;
  readonly byPerson: Map<string, ReadonlyMap<string, Row[]>>;
}

/** The published list, indexed once a check. */
const listOf = oncePerCheck((context): List => {
  const tables = context
    .tables("disclosure")
    .filter((table) => table.columns.has("name") || table.columns.has("number"));
  const rows = tables.flatMap((table) => [...rowsOf(table)]);
  const fields = new Set(
    ["number", "name", "sex", "employer", "result"].filter((id) => tables.some((t) => t.columns.has(id)))
  );
  return { rows, fields, byNumber: index(rows, numberOf), byPerson: new Map() };
});

const numberOf = (row: Row): string => plain(row.text("number"));

function index(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === "") continue;
    const same = found.get(key);
    if (same) same.push(row);
    else found.set(key, [row]);
  }
  return found;
}

const personKey = (row: Row, fields: readonly string[]): string =>
  plain(row.text("name")) === ""
    ? ""
    : fields.map((field) => (field === "sex" ? (row.choice("sex") ?? "") : plain(row.text(field)))).join("|");

const PERSON = ["name", "sex", "employer"] as const;

/** People of the list by what both sheets say of them. */
function peopleBy(list: List, fields: readonly string[]): ReadonlyMap<string, Row[]> {
  const name = fields.join();
  let people = list.byPerson.get(name);
  if (!people) list.byPerson.set(name, (people = index(list.rows, (other) => personKey(other, fields))));
  return people;
}

/** Rows of the list that fit a candidate, and rows that would fit if blanks were filled in. */
function rowsFor(row: Row, list: List): { readonly rows: readonly Row[]; readonly perhaps: readonly Row[] } {
  const byNumber = list.fields.has("number") && row.isOk("number");
  const rows = byNumber ? (list.byNumber.get(numberOf(row)) ?? []) : [];
  if (rows.length > 0) return { rows, perhaps: [] };
  // Somebody of another number is somebody else; a row without one is told by name, sex and unit.
  const isOther = (other: Row): boolean => byNumber && other.isOk("number");
  const fields = PERSON.filter((field) => list.fields.has(field) && row.has(field));
  const alike = (peopleBy(list, fields).get(personKey(row, fields)) ?? []).filter((other) => !isOther(other));
  if (alike.length > 0) return { rows: alike, perhaps: [] };
  const namesakes = peopleBy(list, ["name"]).get(personKey(row, ["name"])) ?? [];
  const agrees = (other: Row, field: string): boolean =>
    !row.isOk(field) ||
    !other.isOk(field) ||
    personKey(row, ["name", field]) === personKey(other, ["name", field]);
  const perhaps = namesakes.filter(
    (other) => !isOther(other) && fields.every((field) => agrees(other, field))
  );
  return { rows: [], perhaps };
}

/** How a candidate stands on the published list; what his own row says of it goes before the list. */
export function publicationOf(row: Row, context: Context): Publication {
  const list = listOf(context);
  const own = outcomeOf(row, "publication");
  if (own !== "open" || (list.rows.length === 0 && row.has("publication"))) {
    return { kind: "listed", outcome: own, row, field: "publication" };
  }
  if (list.rows.length === 0) return { kind: "none" };
  const { rows, perhaps } = rowsFor(row, list);
  const [first] = rows;
  if (!first) return perhaps.length > 0 ? { kind: "perhaps", rows: perhaps } : { kind: "unlisted" };
  const byNumber = first.isOk("number") && row.isOk("number");
  if (rows.length > 1 && !byNumber) return { kind: "several", rows };
  const outcomes = rows.map((listed) => outcomeOf(listed, "result"));
  const field = "result";
  for (const outcome of ["passed", "open", "failed"] as const) {
    const at = rows[outcomes.indexOf(outcome)];
    if (at) return { kind: "listed", outcome, row: at, field };
  }
  return { kind: "listed", outcome: "open", row: first, field };
}

function outcomeOf(row: Row, field: "result" | "publication"): Outcome {
  switch (row.choice(field)) {
    case "passed":
      return "passed";
    case "failed":
    case "unpublished":
      return "failed";
    default:
      return "open";
  }
}

/** Whether publication is known to have failed: then no bonus may be given. */
export function publicationFailed(row: Row, context: Context): boolean {
  const publication = publicationOf(row, context);
  return (
    publication.kind === "unlisted" || (publication.kind === "listed" && publication.outcome === "failed")
  );
}

/** Cells of rows on the list, for findings that stand at the candidate. */
export const listCells = (rows: readonly Row[]): Ref[] =>
  rows.flatMap((row) => row.refs(["number", "name", "result"]));
