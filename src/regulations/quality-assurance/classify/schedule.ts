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

/** How many colleges annex 2 lists. */
export const SCHEDULED_COUNT = YEARS.size;
