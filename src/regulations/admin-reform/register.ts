import { RecordSet, type Context, type Judgement, type Row } from "../../rules";
import {
  answerPart,
  apologyOf,
  gapAt,
  isKind,
  isOpen,
  lateness,
  ofKind,
  ofProcedure,
  onTimePart,
  placePart,
  standing,
} from "./dossiers";
import { KIND } from "./records/dossier";
import { Tally, type Contribution } from "./tally";

/** How a rate comes from the register of dossiers, row by row. */
export interface RegisterRate {
  /** Columns without which it cannot be computed; of a list within the list one is enough. */
  readonly needs: readonly (string | readonly string[])[];
  readonly part: (row: Row, context: Context, set: RecordSet) => Contribution;
  /** The cell of a record that counts against. */
  readonly at: (row: Row) => string;
  /** Column whose total row may state the rate. */
  readonly stated: readonly string[];
}

const DATES = ["kind", "due", "returned"] as const;

const onTime = (row: Row, context: Context): Contribution => {
  const stands = standing(row, context);
  return onTimePart(stands, context.reading("R1"), () =>
    row.missing(stands.state === "unclear" ? stands.field : "due")
  );
};

/** II.1.1, first half. */
export const PROCEDURES_ON_TIME: RegisterRate = {
  needs: DATES,
  part: (row, context) => ofProcedure(row, () => onTime(row, context)),
  at: () => "returned",
  stated: ["timeliness", "returned", "due"],
};

/** II.1.1, second half; by the other reading of R3 every settled petition counts, of all received. */
export const PETITIONS: RegisterRate = {
  needs: DATES,
  part: (row, context) =>
    ofKind(row, KIND.petition, () => {
      if (context.reading("R3") === "onTime") return onTime(row, context);
      if (isOpen(row)) return "miss";
      return row.isOk("returned") ? "hit" : { could: ["hit", "miss"], gap: gapAt(row, "returned") };
    }),
  at: () => "returned",
  stated: [],
};

/** II.1.3: late dossiers whose applicant was apologised to. */
export const APOLOGIES: RegisterRate = {
  needs: [...DATES, ["apology", "apologyDate"]],
  part: (row, context) =>
    ofProcedure(row, () => {
      const late = lateness(row, context);
      if (late === "no" || (late === "overdue" && context.reading("R2") === "settledLate")) return "none";
      if (typeof late === "object" && context.reading("R2") === "settledLate" && isOpen(row)) return "none";
      const { sent, field } = apologyOf(row);
      if (typeof late === "object") {
        // Whether it is late is open: an apology that was sent can only help.
        return {
          could: sent ? ["none", "hit"] : sent === false ? ["none", "miss"] : ["none", "hit", "miss"],
          gap: late,
        };
      }
      if (sent === undefined) return { could: ["hit", "miss"], gap: gapAt(row, field) };
      return sent ? "hit" : "miss";
    }),
  at: (row) => apologyOf(row).field,
  stated: ["apology", "apologyDate"],
};

/** II.4: of the settled dossiers still in force; of all settled ones where the register does not tell. */
export const DIGITISED: RegisterRate = {
  needs: ["kind", "returned", "digitised"],
  part: (row, _context, set) =>
    ofProcedure(row, () => {
      const answer = answerPart(row, "digitised");
      const widen = (gap: Judgement): Contribution => ({
        could: ["none", ...(typeof answer === "string" ? [answer] : answer.could)],
        gap,
      });
      if (set.has("valid")) {
        const valid = row.yes("valid");
        if (valid === false || (valid === undefined && isOpen(row) && row.isBlank("valid"))) return "none";
        return valid ? answer : widen(gapAt(row, "valid"));
      }
      if (isOpen(row)) return "none";
      return row.isOk("returned") ? answer : widen(gapAt(row, "returned"));
    }),
  at: () => "digitised",
  stated: ["digitised"],
};

/** III.3.3, second half: dossiers settled or past due that were received and settled at the unit. */
export const AT_UNIT: RegisterRate = {
  needs: [...DATES, ["place", "receivedAt"], ["place", "settledAt"]],
  part: (row, context) =>
    ofProcedure(row, () => {
      const stands = standing(row, context);
      if (stands.state === "open") return "none";
      const { part } = placePart(row);
      if (stands.state !== "unclear" || stands.settled !== false) return part;
      return { could: ["none", ...(typeof part === "string" ? [part] : part.could)], gap: gapAt(row, "due") };
    }),
  at: (row) => placePart(row).field,
  stated: ["place", "receivedAt", "settledAt"],
};

/** III.3.6, second sentence; the column may ask either way. */
export const SPARED: RegisterRate = {
  needs: ["kind", ["resupplied", "spared"]],
  part: (row) =>
    ofProcedure(row, () =>
      row.has("spared") && (!row.has("resupplied") || row.isOk("spared"))
        ? answerPart(row, "spared")
        : answerPart(row, "resupplied", false)
    ),
  at: (row) =>
    row.has("spared") && (!row.has("resupplied") || row.isOk("spared")) ? "spared" : "resupplied",
  stated: ["spared", "resupplied"],
};

/** A row beneath the dossiers that states a rate ("Tỷ lệ đúng hạn …"), and no dossier. */
const RATE_ROW = /^(?:t[ỷỉ]|ty) l[ệe]|^tl\s|^%/iu;
export const isDossier = (row: Row): boolean => !RATE_ROW.test(row.text("code").normalize("NFC"));

/** The dossiers of the workbook as one set. */
export const registerOf = (context: Context): RecordSet =>
  context.memo("register", () => new RecordSet("dossier", context.tables("dossier")));

/** The first column without which a rate cannot be computed, as a judgement. */
export function missingColumn(rate: RegisterRate, set: RecordSet): Judgement | undefined {
  for (const need of rate.needs) {
    const fields = typeof need === "string" ? [need] : need;
    if (!fields.some((field) => set.has(field))) return set.gap(fields[0] ?? "");
  }
  return undefined;
}

/** The rate over the register, undefined where there is none or a column lacks. */
export function tallyOf(id: string, rate: RegisterRate, context: Context): Tally | undefined {
  return context.memo(`tally ${id}`, () => {
    const set = registerOf(context);
    if (set.count === 0 || missingColumn(rate, set)) return undefined;
    const tally = new Tally();
    for (const row of set.rows()) {
      if (!isDossier(row)) continue;
      tally.add(rate.part(row, context, set), () => row.ref(rate.at(row)));
    }
    return tally;
  });
}

/** Late TTHC dossiers, for the finding at each of them. */
export function* lateProcedures(context: Context): Generator<Row> {
  const withOpen = context.reading("R2") !== "settledLate";
  for (const row of registerOf(context).rows()) {
    if (!isDossier(row) || isKind(row, KIND.procedure) !== true) continue;
    const late = lateness(row, context);
    if (late === "late" || (late === "overdue" && withOpen)) yield row;
  }
}
