/** The year that a label is of. */

const SPAN = "((?:19|20)\\d{2})(?: ?[-–—/] ?((?:19|20)?\\d{2}))?";
/** A year with the words that only say that it is one. */
const YEAR = `(?:(?:năm học|năm|nh|niên khóa|niên học) )?${SPAN}(?: ?(?:学年度?|年度?|онд|оны?|он)(?![\\p{L}]))?`;
const ALONE = new RegExp(`^${YEAR}$`, "u");
const BRACKETED = new RegExp(`[([] ?${YEAR} ?[)\\]]`, "u");
/** What is counted or measured: of "2000人以上" and "2000元补贴" the number is no year, of "2023人才", "2023名单" it is. */
const COUNTED =
  "人(?![才员数])|名(?![单称额])|项(?!目)|家(?!长)|门(?!类)|条(?!件)|平方|[元万字个份件次册台套位米亩]";
/** "2023计划" is of a year as "2023年计划" is; "2023级" and "2023届" are pupils. */
const LEADING = new RegExp(
  `^${SPAN}(?: ?(?:学年度?|年度?(?!\\d)|оны |онд )(?=.)|(?=(?![年学级届班]|${COUNTED})\\p{Script=Han}{2}))`,
  "u"
);
const TRAILING = new RegExp(
  `^(.*[^\\s\\d,.;:(-])[ ,.;:]*(?:(?:năm học|năm|nh|niên khóa|niên học) ${SPAN}|${SPAN} ?(?:学年度?|年度?|онд|оны?)| ${SPAN})$`,
  "u"
);
/** "từ sau năm 2001": a day in time, not the label's own. */
const SINCE = /(?:^| )(?:từ|sau|trước|đến|kể từ|trong)$/;

export interface Dated {
  readonly text: string;
  readonly year: number | undefined;
}

/** The last year of a span: 2016-2017, or 2016-17, is 2017. */
export function lastYear(from: string, to: string | undefined): number {
  if (to === undefined) return Number(from);
  return Number(to.length === 2 ? from.slice(0, 2) + to : to);
}

/** "Kết quả đến 15/12/2024", "截至2024年12月31日": by a day at a year's end, what is said is of that year. */
const DAY_AT_END = "(?:\\d{1,2} ?[./-] ?)?1[12] ?[./-] ?((?:19|20)\\d{2})";
const BY_DAY = new RegExp(
  `^(.*[^\\s,.;:(-])[ ,.;:(]*(?:(?:tính |lũy kế |luỹ kế )?(?:đến|tới)(?: hết| cuối)?(?: ngày| tháng)? ${DAY_AT_END}|截[至止]到?((?:19|20)\\d{2})年1[12]月(?:\\d{1,2}日|底|末)?)\\)?$`,
  "u"
);

/** "Kết quả tới 27/12", "Tổng kết 31/12": the same of whichever year. */
const BY_LAST_DAYS =
  /^(.*[^\s,.;:(-])[ ,.;:(]*(?:(?:tính |lũy kế |luỹ kế )?(?:đến|tới)(?: hết)?(?: ngày)? )\d{1,2} ?[./] ?1[12]\)?$|^((?:.* )?(?:tổng kết|chốt(?: số liệu)?|kết quả|số liệu|thực hiện))(?: ngày)? \d{1,2} ?[./] ?1[12]$/u;

/** "Tổng số học sinh (31/3/2017)", "(tính đến ngày 31/5/2017)": on which day they were counted. */
const ON_DAY =
  / ?[([] ?(?:(?:tính|có mặt|đến|hết|ngày|thời điểm) )*\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:19|20)\d{2} ?[)\]]/u;

/** What stands behind a label in brackets: "Năm 2024 (%)". */
const BEHIND = /^(.*\d) ?(\([^()]*\))$/;

/** A folded label without the year that it is of; a label that is nothing but a year keeps it. */
export function withoutYear(folded: string): Dated {
  const text = folded.replace(/ ?[:：]$/, "");
  if (!/(?:19|20)\d\d|[./] ?1[12]/.test(text) || ALONE.test(text)) return { text, year: undefined };
  const [, before, behind] = BEHIND.exec(text) ?? [];
  if (before !== undefined && behind !== undefined && !ALONE.test(before)) {
    const dated = withoutYear(before);
    return dated.text === before ? { text, year: undefined } : { ...dated, text: `${dated.text} ${behind}` };
  }
  const [, said, told] = BY_LAST_DAYS.exec(text) ?? [];
  if (said !== undefined || told !== undefined) return { text: said ?? told ?? "", year: undefined };
  const byDay = BY_DAY.exec(text);
  if (byDay) return { text: byDay[1] ?? "", year: Number(byDay[2] ?? byDay[3]) };
  const onDay = text.replace(ON_DAY, "");
  if (onDay !== text) return withoutYear(onDay.trim());
  const bracketed = BRACKETED.exec(text);
  if (bracketed) {
    const rest = `${text.slice(0, bracketed.index)} ${text.slice(bracketed.index + bracketed[0].length)}`;
    return { text: rest.trim(), year: lastYear(bracketed[1] ?? "", bracketed[2]) };
  }
  const leading = LEADING.exec(text);
  if (leading)
    return { text: text.slice(leading[0].length).trim(), year: lastYear(leading[1] ?? "", leading[2]) };
  const trailing = TRAILING.exec(text);
  const [, rest = "", ...ends] = trailing ?? [];
  if (!trailing || SINCE.test(rest)) return { text, year: undefined };
  const [from, to] = [ends[0] ?? ends[2] ?? ends[4] ?? "", ends[1] ?? ends[3] ?? ends[5]];
  return { text: rest.trim(), year: lastYear(from, to) };
}
