import { ticked } from "../texts";

/** The clauses' own sentences, in which separators are no separators. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\([^()]*除外\)/g, ""],
  [/["”’」』]["“‘「『]/g, "、"],
  [/地级以上(?:\(含\))?[^;\n]{0,60}?授予的?/g, ""],
  [/省级工[、,]?青[、,]?妇等?(?:组织)?授予的?/g, ""],
  [/解放军[、,/]武警(?:部队)?[、,/和]*公安(?:干警)?(?=荣立|个人|立|[一二三]等功)/g, ""],
  [
    /(?:(?:边疆|边境|山区|牧区|少数民族聚居地?区)(?:地区)?[、,/和及]*)+的?少数民族(?!聚居|地区)(?:考生)?/g,
    "少数民族考生",
  ],
  [/先进生产[/、,]工作者/g, "先进生产(工作)者"],
  [/科技进步[/、,]成果奖/g, "科技进步(成果)奖"],
  [/烈士子女(?:[、,/或和及]|\()配偶\)?/g, "烈士子女、烈士配偶"],
  [/归侨(?:[、,/或和及]其?|\()子女\)?/g, "归侨、归侨子女"],
];

/** Points written behind a ground: "年满25周岁（+20分）". */
const POINTS = /[(:]?(?:加|\+|照顾)?\d{1,2}分\)?$|\+\d{1,2}$/;

/** The grounds that a cell names, one by one, as they are written. */
export function splitGrounds(text: string): string[] {
  let rest = ticked(text).replace(/[①-⑳]/g, "\n").normalize("NFKC").replace(/\r\n?/g, "\n");
  for (const [phrase, instead] of PHRASES) rest = rest.replace(phrase, instead);
  return rest
    .split(/[、,;/|\n]+(?![^(]*\))/)
    .map((piece) =>
      piece
        .trim()
        .replace(/^(?:\(?\d{1,2}\)|\d{1,2}[.、](?!\d))\s*/, "")
        .replace(POINTS, "")
        .trim()
    )
    .filter((piece) => piece !== "");
}
