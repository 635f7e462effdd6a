import { allIn, classesIn, patternIn } from "../../../rules";
import { TEXTS } from "../vocabulary/texts";

/** What words of a register tell of a dossier. */

const folded = (text: string): string => text.normalize("NFC").toLowerCase().trim();

/** Why a dossier is not one to be settled: withdrawn, refused, or waiting for what its applicant still owes. */
const excuseOf = classesIn(TEXTS, ["withdrawn", "refused", "waiting"]);
const SUPPLIED = patternIn(TEXTS, "supplied");

/** The excuse that a status tells, undefined where it tells none ("đã bổ sung" is none any more). */
export function excuseIn(status: string) {
  const words = folded(status);
  return SUPPLIED.test(words) ? undefined : excuseOf(words);
}

const kindsIn = allIn(TEXTS, ["of both", "petition", "procedure"]);

/** Whether words speak of petitions or of procedures; undefined where of neither, or of both. */
export function kindIn(text: string): "petition" | "procedure" | undefined {
  const [kind, ...others] = kindsIn(folded(text));
  return kind === "of both" || others.length > 0 ? undefined : kind;
}

const sendingsIn = allIn(TEXTS, ["unsent", "not surely sent", "sent"]);

/** Whether a text says that an apology was sent; undefined where nobody can tell. */
export function saysSent(text: string): boolean | undefined {
  const [said] = sendingsIn(folded(text));
  return said === "sent" ? true : said === "unsent" ? false : undefined;
}

const placesIn = allIn(TEXTS, ["elsewhere", "at the unit"]);

/** Whether a text names the unit as the place, undefined where nobody can tell. */
export function isAtUnit(text: string): boolean | undefined {
  const [place] = placesIn(folded(text));
  return place && place === "at the unit";
}

const RATE = patternIn(TEXTS, "rate");

/** Whether a row beneath the dossiers states a rate ("Tỷ lệ đúng hạn …"), and is no dossier. */
export const statesRate = (code: string): boolean => RATE.test(folded(code));
