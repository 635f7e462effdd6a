import { both, CellState, knowing, oncePerCheck, serialFromParts, trait } from "../../../rules";
import type { Context, Row, Serial } from "../../../rules";
import { excuseIn, isAtUnit, kindIn, saysSent, statesRate } from "../classify/dossiers";
import { LIMITS } from "../parameters";
import { KIND } from "../records/dossier";

/** Whether a row of the register is a dossier. */
export const IS_DOSSIER = trait<boolean>("is a dossier", [], (row) => !statesRate(row.text("code")));

/** A blank day of return, words that say so, or a day still to come: the dossier is open. */
export function isOpen(row: Row, { asOf }: Context): boolean {
  const state = row.state("returned");
  return state === CellState.BLANK || state === CellState.MARK || row.number("returned") > asOf;
}

/** How a dossier stands on a day: settled on time or late, open past due or not yet due. */
export type Standing = "onTime" | "late" | "overdue" | "open";

/** Where a dossier stands by its dates on a day. */
export function standingOf(due: Serial, returned: Serial | "open", asOf: Serial): Standing {
  if (returned === "open" || returned > asOf) return asOf > due ? "overdue" : "open";
  return returned > due ? "late" : "onTime";
}

/** How a dossier stands on the as-of date. */
export const STANDING = trait<Standing>("standing", [["due"], ["returned"]], (row, context) => {
  const open = isOpen(row, context);
  if (!open && !row.isOk("returned")) return row.missing("returned", ["due", "returned"]);
  if (!row.isOk("due")) return row.missing("due", ["due", "returned"]);
  return standingOf(row.number("due"), open ? "open" : row.number("returned"), context.asOf);
});

/** The status of a dossier that nobody has to settle (now), undefined where it has none. */
const excuseOf = (row: Row) =>
  ["status", "timeliness", "returned"]
    .map((field) => excuseIn(row.mark(field) === undefined ? row.text(field) : ""))
    .find((excuse) => excuse !== undefined);

const yearBegins = oncePerCheck((context) => serialFromParts(context.limit(LIMITS.year), 1, 1));

/**
 * Whether a dossier is one of the plan's year: received by the as-of date, and not settled before the year began.
 * A withdrawn or refused one is none, and one that waits for its applicant is none while it is open.
 */
export const IN_PLAN = trait<boolean>("in the plan's year", [], (row, context) => {
  if (IS_DOSSIER(row, context) === false || row.number("received") > context.asOf) return false;
  if (!isOpen(row, context) && row.number("returned") < yearBegins(context)) return false;
  const excuse = excuseOf(row);
  return excuse === undefined || (excuse === "waiting" && !isOpen(row, context));
});

/** Words that say what kind all dossiers of a register are: its title or its sheet's name, else a setting. */
function kindOfRegister(row: Row, context: Context): string | undefined {
  const { title = "", sheet } = row.table;
  const named = kindIn(title) ?? kindIn(sheet) ?? kindIn(String(context.setting("registerKind") ?? ""));
  return named && KIND[named];
}

/** The kind of a dossier: its own, else that of its procedure's name, else that of the whole register. */
const KIND_OF = trait<string>("kind", [], (row, context) => {
  if (row.has("kind")) return row.choice("kind") ?? row.missing("kind");
  const all = kindOfRegister(row, context);
  if (all !== undefined) return all;
  if (!row.has("procedure")) return row.missing("kind");
  if (!row.isOk("procedure")) return row.missing("procedure");
  return kindIn(row.text("procedure")) === "petition" ? KIND.petition : KIND.procedure;
});

const isOfKind = (kind: string) => knowing(KIND_OF, (own) => own === kind);
export const IS_PROCEDURE = trait<boolean>("is a procedure's", [], isOfKind(KIND.procedure));
export const IS_PETITION = trait<boolean>("is a petition", [], isOfKind(KIND.petition));

/** A TTHC dossier, or petition, of the plan's year. */
export const PROCEDURES = both("procedures of the year", IN_PLAN, IS_PROCEDURE);
export const PETITIONS = both("petitions of the year", IN_PLAN, IS_PETITION);

/** What a register says of an apology: sent (on a day, where it says so), not sent, or nothing; and the field that does. */
export function apologyOf(row: Row) {
  const dated = row.isOk("apologyDate") ? row.number("apologyDate") : undefined;
  const isBeside = row.has("apology") && !(row.isBlank("apology") && dated !== undefined);
  const field = isBeside ? "apology" : "apologyDate";
  const on = row.isOk("apology") ? row.number("apology") : dated;
  const sent = row.isOk(field)
    ? true
    : (row.yes(field) ?? saysSent(row.isBlank(field) ? "" : row.text(field)));
  if (sent === false || on === undefined) return { sent, field, on: undefined };
  return { sent: true, on, field: row.isOk("apology") ? "apology" : "apologyDate" };
}

/** Where a dossier was received and settled, by one column or by two; the field that tells it. */
export function placeOf(row: Row) {
  const fields = row.has("place") ? (["place"] as const) : (["receivedAt", "settledAt"] as const);
  const isHere = (field: string) => (row.isOk(field) ? isAtUnit(row.text(field)) : undefined);
  const other =
    fields.find((field) => isHere(field) === false) ?? fields.find((field) => isHere(field) === undefined);
  if (!other) return { atUnit: true, field: fields[0] };
  return { atUnit: isHere(other) ?? row.unread(other), field: other };
}

/** Late, by reading R2 with open ones past due; what is said of late dossiers shows the reading. */
export const IS_LATE = trait<boolean>("late", [], (row, context) => {
  const withOpen = context.reading("R2") === "withOpen";
  const standing = STANDING(row, context);
  if (standing === "late") return true;
  if (standing === "onTime" || standing === "open") return false;
  if (standing === "overdue") return withOpen;
  return !withOpen && isOpen(row, context) ? false : standing;
});
