/** Heads of a column in which one of several things stands, of which the record has one. */
import { parseLabel, type Label } from "../text/normalise";
import type { Found, Match } from "./match";
import { isAside } from "./signs/columns";
import type { Words } from "./words";

const BETWEEN = /\s*[/／或]\s*|\s+(?:hoặc|hay|or|буюу|эсвэл)\s+/u;

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
  const [first] = found;
  if (typeof first !== "object" || first.field.type !== "text") return undefined;
  const isSame = found.every((one) => typeof one === "object" && one.field === first.field);
  return isSame ? { ...first, confidence: "folded" } : undefined;
}
