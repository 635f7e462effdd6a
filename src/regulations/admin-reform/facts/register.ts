import { both, knowing, oncePerCheck, RecordSet, says, tallyOf, trait } from "../../../rules";
import type { Context, Counting, Fact, Row, Tally } from "../../../rules";
import * as dossiers from "./dossiers";

/** How a rate comes from the register: which dossiers count, and which of them count for. */
export interface RegisterRate extends Counting {
  readonly among: Fact<boolean>;
  /** Columns without which it cannot be computed; of a list within the list one is enough. */
  readonly needs: readonly (string | readonly string[])[];
  /** The cell of a dossier that counts against. */
  readonly at: (row: Row) => string;
  /** Columns whose total row may state the rate. */
  readonly stated: readonly string[];
  /** The share over the workbook's register, undefined where a column lacks. */
  readonly tally: (context: Context) => Tally | undefined;
}

/** The dossiers of the workbook as one set. */
export const registerOf = oncePerCheck((context) => new RecordSet("dossier", context.tables("dossier")));

function rate(spec: Omit<RegisterRate, "tally">): RegisterRate {
  const tally = oncePerCheck((context) => {
    const set = registerOf(context);
    const isThere = spec.needs.every((need) => [need].flat().some((field) => set.has(field)));
    return set.count > 0 && isThere ? tallyOf(set, spec, context) : undefined;
  });
  return { ...spec, tally };
}

const DATES = ["due", "returned"] as const;

/** The on-time rate's denominator, by reading R1: settled ones and open ones past due, or all, or settled ones. */
const HAS_COME_DUE = trait<boolean>("settled or past due", [], (row, context) => {
  const denominator = context.reading("R1");
  if (denominator === "received" || !dossiers.isOpen(row, context)) return true;
  if (denominator === "settled") return false;
  return row.gap("due") ?? row.number("due") < context.asOf;
});

/** Settled, and no later than due. */
const isSettledOnTime = knowing(dossiers.STANDING, (standing) => standing === "onTime");
const IS_ON_TIME = trait<boolean>("on time", [], (row, context) =>
  dossiers.isOpen(row, context) ? false : isSettledOnTime(row, context)
);

/** II.1.1, first half. */
export const ON_TIME = rate({
  needs: DATES,
  among: both("procedures come due", dossiers.PROCEDURES, HAS_COME_DUE),
  hit: IS_ON_TIME,
  at: () => "returned",
  stated: ["timeliness", "returned", "due"],
});

/** By the other reading of R3 every settled petition counts, of all received. */
const BY_TIME = trait<boolean>("counted among petitions", [], (row, context) =>
  context.reading("R3") === "onTime" ? HAS_COME_DUE(row, context) : true
);
const IS_DEALT_WITH = trait<boolean>("dealt with", [], (row, context) => {
  if (context.reading("R3") === "onTime") return IS_ON_TIME(row, context);
  if (dossiers.isOpen(row, context)) return false;
  return row.isOk("returned") || row.missing("returned");
});

/** II.1.1, second half. */
export const DEALT_WITH = rate({
  needs: DATES,
  among: both("petitions come due", dossiers.PETITIONS, BY_TIME),
  hit: IS_DEALT_WITH,
  at: () => "returned",
  stated: [],
});

/** II.1.3: late dossiers whose applicant was apologised to. */
export const APOLOGIES = rate({
  needs: [...DATES, ["apology", "apologyDate"]],
  among: both("late procedures", dossiers.PROCEDURES, dossiers.IS_LATE),
  hit: trait<boolean>("apologised", [], (row) => {
    const { sent, field } = dossiers.apologyOf(row);
    return sent ?? row.missing(field);
  }),
  at: (row) => dossiers.apologyOf(row).field,
  stated: ["apology", "apologyDate"],
});

/** Still in force; of all settled ones of the year where the register does not tell. */
const IS_VALID = trait<boolean>("in force", [], (row, context) => {
  const open = dossiers.isOpen(row, context);
  if (row.has("valid")) {
    const valid = row.yes("valid");
    return valid ?? (open && row.isBlank("valid") ? false : row.missing("valid"));
  }
  if (open) return false;
  return row.isOk("returned") ? dossiers.IN_PLAN(row, context) : row.missing("returned");
});

/** II.4. */
export const DIGITISED = rate({
  needs: ["returned", "digitised"],
  among: both("procedures in force", dossiers.IS_PROCEDURE, IS_VALID),
  hit: says("digitised"),
  at: () => "digitised",
  stated: ["digitised"],
});

/** III.3.3, second half: dossiers settled or past due that were received and settled at the unit. */
const isPastDue = knowing(dossiers.STANDING, (standing) => standing !== "open");
const NOT_WAITING = trait<boolean>("not waiting", [], (row, context) =>
  dossiers.isOpen(row, context) ? isPastDue(row, context) : true
);
export const AT_UNIT = rate({
  needs: [...DATES, ["place", "receivedAt"], ["place", "settledAt"]],
  among: both("procedures settled or past due", dossiers.PROCEDURES, NOT_WAITING),
  hit: trait<boolean>("at the unit", [], (row) => dossiers.placeOf(row).atUnit),
  at: (row) => dossiers.placeOf(row).field,
  stated: ["place", "receivedAt", "settledAt"],
});

/** The column may ask whether people had to supply something again, or whether they were spared it. */
const asksSpared = (row: Row): boolean => row.has("spared") && (!row.has("resupplied") || row.isOk("spared"));
const WAS_SPARED = says("spared");
const NOT_ASKED_AGAIN = says("resupplied", false);

/** III.3.6, second sentence. */
export const SPARED = rate({
  needs: [["resupplied", "spared"]],
  among: dossiers.PROCEDURES,
  hit: trait<boolean>("spared", [], (row, context) =>
    asksSpared(row) ? WAS_SPARED(row, context) : NOT_ASKED_AGAIN(row, context)
  ),
  at: (row) => (asksSpared(row) ? "spared" : "resupplied"),
  stated: ["spared", "resupplied"],
});
