import { everyIn, patternIn } from "../../../rules";
import { DECISIONS } from "../vocabulary/bodies";

const [DAY, MATTER] = [everyIn(DECISIONS, "day"), patternIn(DECISIONS, "matter")];
const [COMMITTEE, OTHERS] = [patternIn(DECISIONS, "committee"), patternIn(DECISIONS, "others")];
const DRAFTED_BY = patternIn(DECISIONS, "drafted by");

/**
 * Whether a decision's number is that of a province's chairman or committee (125/QĐ-UBND, QĐ-CTUBND,
 * QĐ.UBND-VX, QĐ-CT); false where it is certainly another body's, undefined where nobody can tell.
 */
export function isChairmans(number: string): boolean | undefined {
  const said = number.normalize("NFKC").toUpperCase().replaceAll("Ð", "Đ");
  const sign = said.replace(MATTER, "").replace(DAY, " ").replace(DRAFTED_BY, "UBND");
  if (OTHERS.test(sign)) return false;
  return COMMITTEE.test(sign) ? true : undefined;
}
