import { ANNEX_2 } from "../vocabulary/annexes";

/** A college's name as a key. */
export const collegeKey = (name: string): string => name.normalize("NFKC").replace(/[\s《》“”"()（）]/g, "");

const YEARS = new Map(
  [...ANNEX_2].flatMap(([year, { labels }]) =>
    labels.map((name) => [collegeKey(name), Number(year)] as const)
  )
);

/** The year that annex 2 schedules for a college, undefined where it does not list it. */
export const scheduledYear = (name: string): number | undefined => YEARS.get(collegeKey(name));

const LATEST = /近[两二2]年|近[三3](?:年|届)|最近[两二三23](?:年|届)/u;
/** Whether a text says "the latest years" in words. */
export const saysLatest = (text: string): boolean => LATEST.test(text.normalize("NFKC").replace(/\s/g, ""));

/** Every year that a text names, ranges filled: "2021-2023届" is three. */
export function yearsIn(text: string): Set<number> {
  const years = new Set<number>();
  const said = text.normalize("NFKC").replace(/\s/g, "");
  const range = /((?:19|20)\d{2})(?:年|学年|年度|届)?(?:[-–—~～至到]+((?:19|20)\d{2}))?/gu;
  for (const match of said.matchAll(range)) {
    const from = Number(match[1]);
    const to = match[2] === undefined ? from : Number(match[2]);
    for (let year = from; year <= Math.min(to, from + 20); year += 1) years.add(year);
  }
  return years;
}
