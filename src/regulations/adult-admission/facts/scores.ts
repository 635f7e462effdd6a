import { exact } from "../../../rules";
import { plain } from "../texts";
import { categoryOf, type Category } from "../classify/categories";
import type { Level } from "../records";

/** 数学 of the upper-secondary examinations; 高等数学 is a base subject of 专升本. */
export const isMathematics = (subject: string): boolean =>
  /数学|^[文理]数/.test(plain(subject)) && !/高等/.test(subject);

/**
 * Whether mathematics is left out of the total: arts in 高起本 and 高起专 (五(三)).
 *
 * @param apart whether 史论 and 编导 stand apart (R4)
 */
export const isWithoutMathematics = (category: Category, level: Level | undefined, apart: boolean): boolean =>
  category.special === "艺术" && level !== "专升本" && !(apart && category.apart);

/** Whether a subject counts towards the total (四(一)5, 五(三)). */
export function countsIn(
  subject: string,
  category: string,
  level: Level | undefined,
  apart: boolean
): boolean {
  return (
    category === "" || !isMathematics(subject) || !isWithoutMathematics(categoryOf(category), level, apart)
  );
}

/** Which clause lets a category's line stand below the base line: arts and sports, or police and medicine. */
export function loweredBy(category: Category, level: Level): "5.3-1" | "5.3-3" | undefined {
  const { special, apart } = category;
  if (special === "体育" || (special === "艺术" && !apart)) return level === "专升本" ? undefined : "5.3-1";
  if (level !== "高起专") return undefined;
  return special === "公安" || special === "监狱管理" || (special === "医学" && !apart) ? "5.3-3" : undefined;
}

/** `percent` of a line, not rounded. */
export const shareOfLine = (line: number, percent: number): number => exact((percent * line) / 100);

/** The largest whole number of places that `percent` of the people registered allows (二(一)). */
export function planCap(registered: number, percent: number): number {
  return Math.floor(exact((percent * registered) / 100));
}
