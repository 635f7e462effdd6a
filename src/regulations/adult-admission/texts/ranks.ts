import { plain } from "./plain";

const NUMERALS = "零一二三四五六七八九";

/** A digit as Chinese writes it. */
export const han = (digit: string): string => NUMERALS.charAt(Number(digit));

const WORDS: Readonly<Record<string, number>> = { 冠军: 1, 亚军: 2, 季军: 3, 金牌: 1, 银牌: 2, 铜牌: 3 };

/** A place as it is written: 3, "第3名", "第三名", "季军"; undefined where it is none. */
export function placeOf(text: string): number | undefined {
  const name = plain(text).replace(/^(?:获得|获|并列)+/, "");
  if (name in WORDS) return WORDS[name];
  const figure = /^第?(\d{1,3})名?$/.exec(name)?.[1];
  if (figure) return Number(figure) >= 1 ? Number(figure) : undefined;
  const [, tens, ones] = /^第?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)名?$/.exec(name) ?? [];
  const ten = tens === undefined ? 0 : 10 * (tens === "" ? 1 : NUMERALS.indexOf(tens));
  const value = ten + NUMERALS.indexOf(ones || "零");
  return value >= 1 ? value : undefined;
}

/** "冠军" of "全国冠军赛" is nobody's place. */
const PLACE = /第(?:\d{1,3}|[一二三四五六七八九十]{1,3})名|[冠亚季]军(?!赛|杯)|[金银铜]牌/g;

/** The place that a text says among other things ("亚运会女子800米第七名"); undefined where it says none, or several. */
export function placeIn(text: string): number | undefined {
  const said = plain(text).match(PLACE) ?? [];
  const places = new Set(said.map((each) => placeOf(each)));
  return places.size === 1 ? [...places][0] : undefined;
}
