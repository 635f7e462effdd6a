import {
  addMonths,
  inForceFor,
  PASS,
  rowsOf,
  type Context,
  type Judgement,
  type Note,
  type Parameter,
  type Row,
  type Serial,
  type Threshold,
} from "../../rules";
import { levelOf } from "./levels";
import { NOT_APPLICABLE, NOTES, PHONG, SO } from "./messages";
import { LIMITS } from "./parameters";
import { schoolKey, wordsOf } from "./words";

const monthsOf = (parameter: Parameter): number => parameter.values[0]?.value as number;
const termIn = inForceFor(LIMITS.recognition);
const intervalIn = inForceFor(LIMITS.periodicCheck);
const months = (threshold: Threshold | undefined): number => threshold as number;

/** The last day of a recognition signed on a day (Article 3(1)). */
export const recognitionEnd = (signed: Serial, term = monthsOf(LIMITS.recognition)): Serial =>
  addMonths(signed, term);

/** The day by which the next periodic check is due (Article 12(1)). */
export const nextCheck = (signedOrLast: Serial, interval = monthsOf(LIMITS.periodicCheck)): Serial =>
  addMonths(signedOrLast, interval);

/** Article 2(2): decisions of the provincial chairman are numbered …/QĐ-UBND. */
export function chairmansDecision(row: Row): Judgement {
  const gap = row.gap("decision");
  if (gap) return gap;
  const number = row.text("decision");
  const words = wordsOf(number.replace(/[,;]?\s*(?:ngày|ký ngày)\s.*$/iu, ""));
  if (/(?:^|[ \d])qd ?ubnd$/.test(words)) return PASS;
  if (/^\d+(?: \d+)*$/.test(words.replace(/^(?:so|qd so|quyet dinh so) /, ""))) {
    return row.unknown("incomplete", "decision", { note: { text: NOTES.numberOnly, args: { number } } });
  }
  return row.fail("decision", { value: number, note: { text: NOTES.notChairman, args: { number } } });
}

/** Article 3(1): the recognition has not ended; its last day still counts. */
export function withinTerm(row: Row, context: Context): Judgement {
  const gap = row.gap("signed");
  if (gap) return gap;
  const signed = row.number("signed");
  if (signed > context.asOf) return NOT_APPLICABLE.notYetSigned;
  const end = recognitionEnd(signed, months(termIn(context)));
  if (context.asOf <= end) return PASS;
  const note = { text: NOTES.ended, args: { signed: { date: signed }, end: { date: end } } };
  return row.fail("signed", { value: signed, limit: end, note });
}

/** Article 12(1): once every 2.5 years, by the phòng for THCS, by the Sở for THPT. */
export function periodicCheck(row: Row, context: Context): Judgement {
  const gap = row.gap("signed");
  if (gap) return gap;
  const signed = row.number("signed");
  if (signed > context.asOf) return NOT_APPLICABLE.notYetSigned;
  if (context.asOf > recognitionEnd(signed, months(termIn(context)))) return NOT_APPLICABLE.ended;
  if (!row.isBlank("lastCheck") && !row.isOk("lastCheck")) return row.missing("lastCheck");
  const last = row.number("lastCheck");
  // A check before the signing belongs to the recognition before; one after the as-of date is still to come.
  const counts = last >= signed && last <= context.asOf;
  const due = nextCheck(counts ? last : signed, months(intervalIn(context)));
  const who = checker(row);
  if (context.asOf > due) {
    const note: Note = who
      ? { text: NOTES.checkDueBy, args: { who, due: { date: due } } }
      : { text: NOTES.checkDue, args: { due: { date: due } } };
    const at = counts ? "lastCheck" : "signed";
    return row.fail(at, {
      cells: counts ? ["lastCheck", "signed"] : ["signed", "lastCheck"],
      value: counts ? last : signed,
      limit: due,
      note,
    });
  }
  if (counts && who && checkedByOther(row)) {
    return row.fail("checkedBy", {
      value: row.text("checkedBy"),
      note: { text: NOTES.checkedByOther, args: { who } },
    });
  }
  return PASS;
}

const checker = (row: Row): typeof SO | undefined => {
  const kind = levelOf(row)?.kind;
  return kind === "lower" ? PHONG : kind === "upper" ? SO : undefined;
};

/** The sheet names the other of the two bodies as the one that checked. */
function checkedByOther(row: Row): boolean {
  const words = wordsOf(row.text("checkedBy"));
  const [phong, so] = [/^phong\b|\bphong g/.test(words), /^so\b|\bso g/.test(words)];
  if (phong === so) return false;
  return levelOf(row)?.kind === "lower" ? so : phong;
}

/** Article 12(2): once a recognition has ended, the school asks for a new one. */
export function reRecognition(row: Row, context: Context): Judgement {
  const gap = row.gap("signed");
  if (gap) return gap;
  const signed = row.number("signed");
  if (signed > context.asOf) return NOT_APPLICABLE.notYetSigned;
  const end = recognitionEnd(signed, months(termIn(context)));
  if (context.asOf <= end) return NOT_APPLICABLE.stillValid;
  const nameless = row.gap("school");
  if (nameless) return nameless;
  const { latest, gap: undated } = decisionsOf(row.text("school"), context) ?? { latest: signed };
  if (latest > signed) return NOT_APPLICABLE.renewed;
  if (undated) return undated.missing("signed");
  return row.fail("signed", {
    value: signed,
    limit: end,
    note: { text: NOTES.renew, args: { end: { date: end } } },
  });
}

interface Decisions {
  /** The newest signing up to the as-of date. */
  latest: Serial;
  /** A decision without a readable date. */
  gap?: Row;
}

function allDecisions(context: Context): ReadonlyMap<string, Decisions> {
  return context.memo("decisions", () => {
    const found = new Map<string, Decisions>();
    for (const row of context.tables("recognition").flatMap((table) => [...rowsOf(table)])) {
      const key = schoolKey(row.text("school"));
      const entry = found.get(key) ?? { latest: -Infinity };
      const signed = row.number("signed");
      if (Number.isNaN(signed)) entry.gap ??= row;
      else if (signed <= context.asOf) entry.latest = Math.max(entry.latest, signed);
      found.set(key, entry);
    }
    return found;
  });
}

/** The decisions that the workbook lists for a school. */
export const decisionsOf = (school: string, context: Context): Decisions | undefined =>
  allDecisions(context).get(schoolKey(school));

/** The decisions of the only school that the register lists. */
export function onlyDecisions(context: Context): Decisions | "several" | undefined {
  const [only, ...others] = allDecisions(context).values();
  return others.length > 0 ? "several" : only;
}
