import { certain, halves, type Row } from "../../../rules";
import { ANNEX_1 } from "../vocabulary/annexes";

export interface Element {
  readonly code: string;
  /** As annex 1 prints it. */
  readonly name: string;
  /** That, and what sheets call it besides. */
  readonly names: readonly string[];
  /** Its points of diagnosis. */
  readonly points: number;
}

/** The 15 elements of annex 1. */
export const ELEMENTS: readonly Element[] = [...ANNEX_1].map(([key, { labels }]) => {
  const [code, points] = halves(key, " ");
  return { code, name: certain(labels[0], code), names: labels, points: Number(points) };
});

/** How many elements annex 1 has. */
export const ELEMENT_COUNT = ELEMENTS.length;

const BY_CODE = new Map(ELEMENTS.map((element) => [element.code, element]));

/** Whether a code is one of annex 1. */
export const isElement = (code: string): boolean => BY_CODE.has(code);

/** A name as annexes print it, without the blanks and line breaks that narrow cells put in. */
const bare = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[(（][^()（）]*[)）]/g, "")
    .replace(/[\s:：、.。,，;；\-–—_]+/g, "");

const LEADING = /^\s*[(（]?\s*(\d)\s*[.．\-–]\s*(\d{1,2})\s*[)）]?[\s.、:：]*([^]*)$/;

/** What a row says of its element: the code and the name as they are written. */
export interface Named {
  /** As written, known or not; undefined where only a name stands. */
  readonly code: string | undefined;
  /** Without blanks; "" where only a code stands. */
  readonly name: string;
}

/** Takes the text of an element's cell apart; a name may have a cell of its own. */
export function namedIn(row: Row): Named {
  const [, major, minor, rest = ""] = LEADING.exec(row.text("element").normalize("NFKC")) ?? [];
  const code = major !== undefined && minor !== undefined ? `${major}.${minor}` : undefined;
  const own = bare(code === undefined ? row.text("element") : rest);
  const [, , , beside = row.text("name")] = LEADING.exec(row.text("name").normalize("NFKC")) ?? [];
  const name = own === "" ? bare(beside) : own;
  return { code, name };
}

/** The element of a row: by its code first, then by its name; undefined where neither is known. */
export function elementOf(row: Row): string | undefined {
  const { code } = namedIn(row);
  return code !== undefined && isElement(code) ? code : row.choice("element");
}

/** The element of a code. */
export const elementBy = (code: string): Element => certain(BY_CODE.get(code), `an element ${code}`);

/** Whether a name is one of an element's. */
export const isNameOf = ({ names }: Element, name: string): boolean =>
  names.some((each) => bare(each) === name);
