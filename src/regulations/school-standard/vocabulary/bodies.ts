import { vocabulary } from "../../../rules";

/** Bodies that a dossier passes, in lower-case words without diacritics, as patterns. */
export const BODIES = vocabulary(String.raw`
phong: \b(?:phong|pgd\w*)\b
huyen: \b(?:ubnd|uy ban nhan dan) (?:cap )?(?:huyen|quan|thi xa|thanh pho)\b
tinh: \b(?:ubnd|uy ban nhan dan) (?:cap )?tinh\b
so: \b(?:so|sgd\w*)\b(?! (?:luong|ngay))
`);

/** How names of schools and columns of levels write each stage, as patterns of the same kind. */
export const STAGES = vocabulary(String.raw`
MN: \b(?:mn|mam non|mau giao|mg|nha tre)\b
TH: \b(?:th|tieu hoc)\b
THCS: \b(?:thcs|trung hoc co so)\b
THPT: \b(?:thpt|trung hoc pho thong)\b
THPT chuyên: \bthpt chuyen\b | \btrung hoc pho thong chuyen\b
`);

/** Signs of decisions in capitals, as patterns. */
export const DECISIONS = vocabulary(String.raw`
# the day that follows a number ("125/QĐ-UBND ngày 12/5/2014"); behind it may stand whose decision it is
day: [,;]?\s*(?:KÝ\s+)?NGÀY(?:[\s\d./…\-]|THÁNG|NĂM)*
# what a decision is about, which names schools and districts: "về việc công nhận trường THCS … huyện …"
matter: [,;]?\s+(?:VỀ|V/V|CÔNG NHẬN)(?!\p{L}).*$
# signs of a People's Committee or its chairman: UBND, UB, CT, CTUBND, QĐUB
committee: (?:^|\P{L})(?:QĐ|QD)?(?:CT)?[.\s]?(?:UBND|UBT?|CT)(?!\p{L})
# the committee's own office that drafted it: QĐ-UBND-GDĐT, QĐ.UBND.GDĐT
drafted by: UBND[\-.\s]?GD\W?ĐT(?!\p{L})
# signs of other bodies: ministries, departments, district offices and committees, councils, the Government
others: [SBP]\s?GD | HĐND | HUYỆN | QUẬN | THỊ XÃ | (?:SỞ|BỘ|PHÒNG) (?:GIÁO|NỘI)
  | (?:^|\P{L})(?:GD\W*ĐT|TTG|[BS]NV|[BS]TC|CP|XÃ|UBH|UBNDH)(?!\p{L})
`);
