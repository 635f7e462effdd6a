import { classesIn } from "../../../rules";
import { plain } from "../texts";
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

const isPharmacy = (name: string): boolean => /药/.test(name) && !/医药/.test(name);

const keyOf = (name: string): string =>
  name
    .replace(/文科|文史/g, "文")
    .replace(/理科|理工/g, "理")
    .replace(/经济管理/g, "经管")
    .replace(/法律|法学/g, "法")
    .replace(/教育学/g, "教育")
    .replace(/[类()\-_/·]|专业/g, "");
