import { classesIn, exact } from "../../../rules";
import { plain } from "../texts";
import type { Level } from "../records/shared";
import { CATEGORIES } from "../vocabulary/categories";

/** Categories with rules of their own. */
export const SPECIALS = [
  ...(["艺术", "体育", "监狱管理", "公安", "医学", "农林"] as const),
  ...(["水利", "地质", "矿业", "测绘", "远洋运输", "社会福利"] as const),
];
export type Special = (typeof SPECIALS)[number];
export type Stream = "文科" | "理科";

/** What a category's name says. */
export interface Category {
  /** The name made comparable ("文史类" and "文科" are one). */
  readonly key: string;
  readonly special?: Special;
  readonly stream?: Stream;
  /** 史论 or 编导 among the arts, 药学 in medicine: apart from their category's rule. */
  readonly apart: boolean;
}

const specialOf = classesIn(CATEGORIES, SPECIALS);
const ARTS = /文科|文史|^文类?$|\(文类?\)|[-_/·类]文类?$/;
const SCIENCE = /理科|理工|^理类?$|\(理类?\)|[-_/·类]理类?$/;

/** "(史论、编导除外)" takes them out of what is meant. */
const EXCEPTION =
  /[(,、，]?(?:除|不含|不包括)?[史论编导、和及与药学类专业]*(?:除外|以外|之外)\)?|[(,，](?:不含|不包括|除)[史论编导、和及与药学类专业]+(?:外)?\)?/g;

/** Reads a category's name ("艺术类（文）", "医学", "理工类"). */
export function categoryOf(text: string): Category {
  const name = plain(text)
    .replace(/\([^()]*(?:除外|以外|之外)\)/g, "")
    .replace(EXCEPTION, "")
    .replace(/(文史?)(?:类)?[、,/]?中医(?:学)?/, "$1");
  const special = specialOf(name);
  const [arts, science] = [ARTS.test(name), SCIENCE.test(name)];
  return {
    key: keyOf(name),
    special,
    stream: arts === science ? undefined : arts ? "文科" : "理科",
    apart: special === "艺术" ? /史论|编导/.test(name) : special === "医学" && isPharmacy(name),
  };
}

/** 艺术 and 体育: the majors with a test of their own (加试). */
export const isArtsOrSports = (category: Category | undefined): boolean =>
  category?.special === "艺术" || category?.special === "体育";

const isPharmacy = (name: string): boolean => /药/.test(name) && !/医药/.test(name);

const keyOf = (name: string): string =>
  name
    .replace(/文科|文史/g, "文")
    .replace(/理科|理工/g, "理")
    .replace(/经济管理/g, "经管")
    .replace(/法律|法学/g, "法")
    .replace(/教育学/g, "教育")
    .replace(/[类()\-_/·]|专业/g, "");

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
