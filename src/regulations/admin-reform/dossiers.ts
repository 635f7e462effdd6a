import { CellState, unknown, type Context, type Judgement, type Row, type Serial } from "../../rules";
import { NOTES } from "./messages";
import { KIND } from "./records/dossier";
import type { Contribution } from "./tally";

/**
 * How a dossier stands on a day: settled on time or late, open past due or not yet due; or the field whose
 * gap leaves that open, with whether it was settled where that is known.
 */
export type Standing =
  | { readonly state: "onTime" | "late" | "overdue" | "open" }
  | { readonly state: "unclear"; readonly field: string; readonly settled: boolean | undefined };

const STATES = {
  onTime: { state: "onTime" },
  late: { state: "late" },
  overdue: { state: "overdue" },
  open: { state: "open" },
  settledNoDue: { state: "unclear", field: "due", settled: true },
  openNoDue: { state: "unclear", field: "due", settled: false },
  noReturn: { state: "unclear", field: "returned", settled: undefined },
} as const satisfies Record<string, Standing>;

/** A blank day of return, or words that say so: the dossier is open. */
export function isOpen(row: Row): boolean {
  const state = row.state("returned");
  return state === CellState.BLANK || state === CellState.MARK;
}

/** Where a dossier stands by its dates (NaN: not known) on a day. */
export function standingOf(due: Serial, returned: Serial | "open", asOf: Serial): Standing {
  if (returned === "open") {
    if (Number.isNaN(due)) return STATES.openNoDue;
    return asOf > due ? STATES.overdue : STATES.open;
  }
  if (Number.isNaN(returned)) return STATES.noReturn;
  if (Number.isNaN(due)) return STATES.settledNoDue;
  return returned > due ? STATES.late : STATES.onTime;
}

export const standing = (row: Row, { asOf }: Context): Standing =>
  standingOf(row.number("due"), isOpen(row) ? "open" : row.number("returned"), asOf);

/** The on-time rate's denominator, by reading R1. */
export type Denominator = "settledAndOverdue" | "received" | "settled";

/** What a dossier adds to the on-time rate. */
export function onTimePart(stands: Standing, denominator: string, gap: () => Judgement): Contribution {
  switch (stands.state) {
    case "onTime":
      return "hit";
    case "late":
      return "miss";
    case "overdue":
      return denominator === "settled" ? "none" : "miss";
    case "open":
      return denominator === "received" ? "miss" : "none";
    case "unclear": {
      if (stands.settled === false) {
        if (denominator === "received") return "miss";
        return denominator === "settled" ? "none" : { could: ["none", "miss"], gap: gap() };
      }
      return { could: ["hit", "miss"], gap: gap() };
    }
  }
}

/** Whether a dossier is of a kind; undefined where its kind is not known. */
export function isKind(row: Row, kind: string): boolean | undefined {
  const own = row.choice("kind");
  return own === undefined ? undefined : own === kind;
}

/** Narrows a contribution to dossiers of one kind: an unknown kind may mean that it does not count. */
export function ofKind(row: Row, kind: string, contribution: () => Contribution): Contribution {
  const same = isKind(row, kind);
  if (same === false) return "none";
  const own = contribution();
  if (same || own === "none") return own;
  const could = typeof own === "string" ? [own] : own.could;
  return { could: ["none", ...could], gap: gapAt(row, "kind") };
}

/** The judgement "unknown" for a field's cell, named after the dossier by its set rule's finding only. */
export const gapAt = (row: Row, field: string): Judgement => row.missing(field);

/** Whether a TTHC dossier counts at all. */
export const ofProcedure = (row: Row, contribution: () => Contribution): Contribution =>
  ofKind(row, KIND.procedure, contribution);

/** An answer as a part: yes counts for. */
export function answerPart(row: Row, field: string, good = true): Contribution {
  const answer = row.yes(field);
  if (answer === undefined) return { could: ["hit", "miss"], gap: gapAt(row, field) };
  return answer === good ? "hit" : "miss";
}

/** What a register says of an apology: sent (on a day, where it says so), not sent, or a gap. */
export type Apology =
  | { readonly sent: true; readonly on?: Serial; readonly field: string }
  | { readonly sent: false; readonly field: string }
  | { readonly sent: undefined; readonly field: string };

const SAYS_NO = /^(?:không|chưa)(?:\s|$|[,.;(])/iu;
const SAYS_YES = /^(?:có|đã|tb|thư|văn bản|cv|số)(?:\s|$|[,.;(:\d])/iu;

export function apologyOf(row: Row): Apology {
  const dated = row.isOk("apologyDate") ? row.number("apologyDate") : undefined;
  const field =
    row.has("apology") && !(row.isBlank("apology") && dated !== undefined) ? "apology" : "apologyDate";
  const on = row.isOk("apology") ? row.number("apology") : dated;
  const dayField = row.isOk("apology") ? "apology" : "apologyDate";
  const said = says(row, field);
  if (said === false) return { sent: false, field };
  if (on !== undefined) return { sent: true, on, field: dayField };
  return said === undefined ? { sent: undefined, field } : { sent: true, field };
}

function says(row: Row, field: string): boolean | undefined {
  const mark = row.mark(field);
  if (mark !== undefined) return mark === "yes";
  if (row.isOk(field)) return true;
  if (row.state(field) !== CellState.UNREADABLE) return undefined;
  const text = row.text(field).normalize("NFC");
  if (SAYS_NO.test(text)) return false;
  return SAYS_YES.test(text) ? true : undefined;
}

const ELSEWHERE =
  /(?:ngoài|không|chưa|khác)|ubnd|ủy ban|uỷ ban|phòng (?:gd|giáo dục)|(?:^|\s)sở(?:\s|$)|huyện|quận|thành phố|tỉnh|(?:^|\s)xã(?:\s|$)|phường|thị trấn|bưu điện|bcci|trung tâm/iu;
const AT_UNIT =
  /(?:^|\s)(?:tại )?(?:đơn vị|trường|nhà trường)|mạ non|văn phòng|văn thư|một cửa|^(?:x|✓|✔|√|có|đúng|tại chỗ|1|true|đạt)$/iu;

/** Whether a text names the unit as the place, undefined where nobody can tell. */
function atUnit(text: string): boolean | undefined {
  const said = text.normalize("NFC").trim();
  if (/^(?:0|false|×)$/i.test(said) || ELSEWHERE.test(said)) return false;
  return AT_UNIT.test(said) ? true : undefined;
}

/** Whether a dossier was received and settled at the unit, by one column or by two. */
export function placePart(row: Row): { readonly part: Contribution; readonly field: string } {
  const fields = row.has("place") ? ["place"] : ["receivedAt", "settledAt"];
  const said = fields.map((field) => (row.isOk(field) ? atUnit(row.text(field)) : undefined));
  const elsewhere = said.indexOf(false);
  if (elsewhere >= 0) return { part: "miss", field: fields[elsewhere] ?? "place" };
  const open = said.indexOf(undefined);
  if (open < 0) return { part: "hit", field: fields[0] ?? "place" };
  const field = fields[open] ?? "place";
  const gap = row.isOk(field)
    ? row.unknown("unreadable", field, { field: fieldOf(row, field) })
    : row.missing(field);
  return { part: { could: ["hit", "miss"], gap }, field };
}

const fieldOf = (row: Row, id: string) => row.table.columns.get(id)?.field ?? id;

/** Whether a dossier counts as late, for the row rule and the apology; a gap where nobody can tell. */
export function lateness(row: Row, context: Context): "late" | "overdue" | "no" | Judgement {
  const stands = standing(row, context);
  if (stands.state === "unclear") return row.missing(stands.field, ["due", "returned"]);
  return stands.state === "late" || stands.state === "overdue" ? stands.state : "no";
}

/** The finding of a late dossier, at the day of return. */
export function lateFinding(row: Row, state: "late" | "overdue", { asOf }: Context): Judgement {
  const due = row.number("due");
  const cells = ["due", "returned"];
  if (state === "overdue") {
    const note = { text: NOTES.overdue, args: { due: { date: due }, day: { date: asOf } } };
    return row.fail("returned", { cells, value: null, limit: due, note });
  }
  const returned = row.number("returned");
  const note = { text: NOTES.late, args: { due: { date: due }, returned: { date: returned } } };
  return row.fail("returned", { cells, value: returned, limit: due, note });
}

/** "No such column" with the field, for a table that lacks it. */
export const noColumn = (row: Row, field: string): Judgement =>
  unknown("noColumn", {
    field: row.table.record.fields.find(({ id }) => id === field) ?? field,
    sheet: row.table.sheet,
  });
