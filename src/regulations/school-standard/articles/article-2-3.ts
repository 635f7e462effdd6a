import { either, on, where, type Guard } from "../../../rules";
import { isChairmans } from "../classify/decisions";
import { article } from "../clause";
import { IS_RENEWED, notYetSigned, termEnd } from "../facts/recognitions";
import { NOT_APPLICABLE, NOTES, REMEDIES } from "../notes";
import { LIMITS } from "../parameters";
import { ASKED } from "./questions";

const recognition = on("recognition");

const isRenewed = where(IS_RENEWED, NOT_APPLICABLE.renewed);

/** A decision that was renewed need not last. */
const hasEndedRenewed: Guard = (row, context) =>
  row.isOk("signed") && context.asOf > termEnd(row.number("signed"), context)
    ? isRenewed(row, context)
    : undefined;

/** Articles 2 and 3: who may apply, who recognises, and for how long. */
export const ARTICLES_2_3 = article`
2.1
2.2: Quyết định công nhận do Chủ tịch UBND cấp tỉnh ký | The decision is the provincial chairman's
3.1: Quyết định công nhận có thời hạn {limit} | A recognition lasts {limit} from its signing
`(ASKED, {
  "2.2": recognition.member("decision", isChairmans, {
    note: NOTES.notChairman,
    unclear: NOTES.issuerUnclear,
  }),
  "3.1": recognition.window({
    notAfter: { after: "signed", months: LIMITS.recognition },
    unless: either(notYetSigned, hasEndedRenewed),
    note: NOTES.ended,
    remedy: REMEDIES.recognise,
  }),
});
