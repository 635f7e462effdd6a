/** Which of a table's columns are of the sheet's own year. */
import type { Field } from "../../rules";
import { fieldOf, type Knowledge } from "../lexicon/lexicon";
import { answerRank, qualifierOf } from "../lexicon/signs/columns";
import { isPresent, isThisYear, isWholeYear, isYearHead } from "../lexicon/signs/time";
import type { Found, Match } from "../lexicon/match";
import { fieldOfPath, joined, withoutCodes, withoutTimes, type Path } from "../lexicon/path";
import { parseLabel, type Label } from "../text/normalise";

/** A column's field, and whether it is of another year than the sheet's. */
export interface Timed {
  readonly found: Found;
  readonly isOfOtherYear: boolean;
}

/** Last year, as labels put it. */
const LAST_YEAR = ["năm trước", "上年", "上年度", "өмнөх оны"].map((words) => parseLabel(words));

/** Days ("export_20260109"), and the years of orders: when something was made, not what it is of. */
const DATES =
  /\d{5,}|\d{1,4} ?[./-] ?\d{1,2} ?[./-] ?\d{1,4}|ngày \S+ tháng \S+ năm \d{4}|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4} оны \d+ (?:дугаар|дүгээр|-?р) \S+|(?:số|thông tư|quyết định|nghị định|〔)(?: số)? ?[^ ]*\d{4}\S*/giu;

/** The years from which to which a plan or a road map goes ("giai đoạn 2016-2020"): more than a school year's two. */
const STAGE = /((?:19|20)\d{2}) ?[-–—~至到] ?((?:19|20)\d{2})/g;
const withoutStages = (text: string): string =>
  text.replace(STAGE, (span, from: string, to: string) => (Number(to) - Number(from) > 1 ? " " : span));

/**
 * The sheet's own year: the last one that its titles or its name speak of, else the last one over its columns; of
 * these that of what is, where one says so beside what is forecast. A column that is headed "this year" tells it before
 * all others. Of several in titles ("số liệu năm học
 * 2016-2017", "đề nghị năm 2018") it is the last that columns are headed by.
 */
export function ownYear(titles: Path, paths: readonly Path[]): number | undefined {
  const said = titles.flatMap(({ text }) => yearsIn(withoutStages(text)));
  const yearsOf = (some: readonly Path[]): number[] => some.flatMap((path) => withoutTimes(path).year ?? []);
  const headed = yearsOf(paths);
  const present = yearsOf(paths.filter((path) => path.some(isPresent)));
  const current = yearsOf(paths.filter((path) => path.some(isThisYear)));
  const both = headed.filter((year) => said.includes(year));
  const [years = []] = [current, both, said, present, headed].filter(({ length }) => length > 0);
  return years.length > 0 ? Math.max(...years) : undefined;
}

const YEARS = /(?:19|20)\d{2}/g;

/** The years that a title speaks of; days are looked for in few titles. */
const yearsIn = (text: string): number[] =>
  text.search(YEARS) < 0 ? [] : (text.replace(DATES, " ").match(YEARS) ?? []).map(Number);

/** The field of a path, in the time that it speaks of: last year's figure is another field, or none. */
export function fieldInTime(known: Knowledge, all: Path, outside: Path, own: number | undefined): Timed {
  const whole = withoutCodes(all);
  const { path, year } = withoutTimes(whole);
  const found = fieldOfPath(known, path, outside) ?? resultOf(known, whole);
  // A head of this year's names no figure of last year's; an honour may be that of the year before it is asked for.
  const isOwn = year !== undefined && year === own;
  if (isOwn && typeof found === "object" && found.field.type !== "yesNo" && saysLastYear(known, found.field))
    return { found: undefined, isOfOtherYear: false };
  if (year === undefined || own === undefined || isOwn) return { found, isOfOtherYear: false };
  if (year === own - 1) {
    // "2023年 › 计划 › (人)": a unit beneath it belongs to the name.
    const units = [...path].reverse().findIndex((label) => qualifierOf(label) === undefined);
    for (const last of LAST_YEAR) {
      const before = known.index.find(joined([last, ...path.slice(-1 - Math.max(units, 0))]), outside);
      if (typeof before === "object") return { found: before, isOfOtherYear: false };
    }
    if (typeof found === "object" && saysLastYear(known, found.field)) return { found, isOfOtherYear: false };
  }
  return { found, isOfOtherYear: true };
}

/** A column of a list that is headed by nothing but whole years, or by several words for answers: what was reached. */
function resultOf(known: Knowledge, path: Path): Match | undefined {
  const { record } = known;
  const field = record.items?.result === undefined ? undefined : fieldOf(record, record.items.result);
  // A sign alone ("%") says nothing else.
  const heads = path.filter(({ words }) => words !== "");
  const isWhole = ({ bareWords }: Label): boolean => {
    const bare = parseLabel(bareWords);
    return isWholeYear(bare) || isYearHead(bare.text);
  };
  // "Năm 2024 › Cả năm", but not "Năm 2024 › 6 tháng".
  const isAnswers = heads.every((label) => answerRank(label) === 0 && /[/;,]/.test(label.text));
  if (!field || heads.length === 0 || !(isAnswers || heads.every(isWhole))) return undefined;
  return { field, confidence: "folded", reason: { how: "concepts", label: field.labels[0] ?? "" } };
}

/** Whether a field is last year's by its own name ("Өмнөх оны түвшин"). */
function saysLastYear(known: Knowledge, { labels }: Field): boolean {
  const { words } = known.index;
  const before = new Set(LAST_YEAR.flatMap((label) => words.meaning(label.words).narrowing));
  return labels.some((text) =>
    words.meaning(parseLabel(text).words).narrowing.some((word) => before.has(word))
  );
}
