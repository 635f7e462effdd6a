/** Heads of a column in which one of several things stands, of which the record has one. */
import { parseLabel, type Label } from "../text/normalise";
import type { Found, Match } from "./match";
import { isAside } from "./signs/columns";
import type { Words } from "./words";

const BETWEEN = /\s*[/／或]\s*|\s+(?:hoặc|hay|or|буюу|эсвэл)\s+/u;
const LISTED = /\s*[,，、]\s*|\s+(?:và|ба|болон)\s+/u;
const IN_BRACKETS = /\s*[(（]([^()（）]+)[)）]$/u;

/**
 * The text that one of a head's words name and no other ("Tên thủ tục / vụ việc" is tên thủ tục), where the others say
 * nothing else: "Ghi chú, lý do" holds remarks, and of figures nobody knows which stands there.
 *
 * @param find what the record calls so
 * @param using which words make another thing of others
 */
export function alternative({ text }: Label, find: (part: Label) => Found, using: Words): Match | undefined {
  const narrows = ({ words }: Label): boolean => using.meaning(words).narrowing.length > 0;
  const parts = text.split(BETWEEN).map((part) => parseLabel(part));
  if (parts.length < 2 || parts.some((part) => part.words === "" || isAside(part) || narrows(part)))
    return undefined;
  const found = parts.map((part) => find(part)).filter((one) => one !== undefined);
  const first = textIn(found[0]);
  const isSame = found.every((one) => typeof one === "object" && one.field === first?.field);
  return isSame ? first : undefined;
}

/**
 * The text that a head's first words name, where the others name parts of that: "Арга хэмжээ, дэд арга хэмжээ", with a
 * stroke or in brackets as well, heads the things and, in rows of their own, what they are made of.
 */
export function withParts({ text }: Label, find: (part: Label) => Found): Match | undefined {
  const [whole, ...deeper] = text
    .replace(IN_BRACKETS, ", $1")
    .split(LISTED)
    .flatMap((part) => part.split(BETWEEN))
    .map((part) => parseLabel(part));
  const areParts = whole && deeper.length > 0 && deeper.every((part) => isPartOf(part, whole));
  return areParts ? textIn(find(whole)) : undefined;
}

const textIn = (found: Found): Match | undefined =>
  typeof found === "object" && found.field.type === "text" ? { ...found, confidence: "folded" } : undefined;

/** Whether words name a part of what others name: "дэд арга хэмжээ" of "арга хэмжээ", 子项目 of 项目. */
const isPartOf = (part: Label, whole: Label): boolean =>
  part.words.length > whole.words.length && part.words.endsWith(whole.words) && PART.test(part.text);
const PART = /^(?:түүний )?(?:дэд|子|分|tiểu)/iu;
