import { isGap, member, window, type Guard } from "../../../rules";
import { isChairmans } from "../classify/decisions";
import { article } from "../clause";
import { IS_RENEWED, termEnd } from "../facts/recognitions";
import { NOT_APPLICABLE, NOTES, REMEDIES } from "../notes";
import { LIMITS } from "../parameters";
import { ASKED } from "./questions";

/** A decision that is signed after the as-of date has not begun; one that was renewed need not last. */
const notYetOrRenewed: Guard = (row, context) => {
  if (!row.isOk("signed")) return undefined;
  const signed = row.number("signed");
  if (signed > context.asOf) return NOT_APPLICABLE.notYetSigned;
  if (!(context.asOf > termEnd(signed, context))) return undefined;
  const renewed = IS_RENEWED(row, context);
  if (isGap(renewed)) return renewed;
  return renewed ? NOT_APPLICABLE.renewed : undefined;
};

/** Articles 2 and 3: who may apply, who recognises, and for how long. */
export const ARTICLES_2_3 = article(
  `
2.1
2.2: Quyết định công nhận do Chủ tịch UBND cấp tỉnh ký | The decision is the provincial chairman's
3.1: Quyết định công nhận có thời hạn {limit} | A recognition lasts {limit} from its signing
`,
  ASKED,
  {
    "2.2": member({
      record: "recognition",
      field: "decision",
      is: isChairmans,
      note: NOTES.notChairman,
      unclear: NOTES.issuerUnclear,
    }),
    "3.1": window({
      record: "recognition",
      notAfter: { after: "signed", months: LIMITS.recognition },
      unless: notYetOrRenewed,
      note: NOTES.ended,
      remedy: REMEDIES.recognise,
    }),
  }
);
