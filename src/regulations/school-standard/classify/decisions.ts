/** The day that follows a number: "125/QĐ-UBND ngày 12/5/2014"; behind it may stand whose decision it is. */
const DAY = /[,;]?\s*(?:ký\s+)?ngày(?:[\s\d./…-]|tháng|năm)*/giu;

/** What a decision is about, which names schools and districts: "về việc công nhận trường THCS … huyện …". */
const MATTER = /[,;]?\s+(?:về|v\/v|công nhận)(?!\p{L}).*$/iu;

/** Signs of a People's Committee or its chairman: UBND, UB, CT, CTUBND, QĐUB. */
const COMMITTEE = /(?:^|\P{L})(?:QĐ|QD)?(?:CT)?[.\s]?(?:UBND|UBT?|CT)(?!\p{L})/u;

/** The committee's own office that drafted it: QĐ-UBND-GDĐT, QĐ.UBND.GDĐT. */
const DRAFTED_BY = /UBND[-.\s]?GD\W?ĐT(?!\p{L})/u;

/** Signs of other bodies: ministries, departments, district offices and committees, councils, the Government. */
const OTHERS =
  /[SBP]\s?GD|HĐND|HUYỆN|QUẬN|THỊ XÃ|(?:SỞ|BỘ|PHÒNG) (?:GIÁO|NỘI)|(?:^|\P{L})(?:GD\W*ĐT|TTG|[BS]NV|[BS]TC|CP|XÃ|UBH|UBNDH)(?!\p{L})/u;

/**
 * Whether a decision's number is that of a province's chairman or committee (125/QĐ-UBND, QĐ-CTUBND,
 * QĐ.UBND-VX, QĐ-CT); false where it is certainly another body's, undefined where nobody can tell.
 */
export function isChairmans(number: string): boolean | undefined {
  const sign = number
    .normalize("NFKC")
    .replace(MATTER, "")
    .replace(DAY, " ")
    .toUpperCase()
    .replaceAll("Ð", "Đ")
    .replace(DRAFTED_BY, "UBND");
  if (OTHERS.test(sign)) return false;
  return COMMITTEE.test(sign) ? true : undefined;
}
