/** Numbers as people type them, in their language, and as a field writes them for them. */
import type { Language } from "../rules";
import { formatNumber } from "./format";

/** What parts decimals in the language: a comma in Vietnamese, a point in the others. */
const markOf = (language: Language): "," | "." => (formatNumber(0.5, language).includes(",") ? "," : ".");

/**
 * What a typed text can be as a number. Decimals stand behind the language's own mark, or behind the other one where
 * that cannot part thousands: in Vietnamese 89.5 is 89,5, but 1.234 may be either.
 *
 * @returns none where the text is no number, two where it can be read in two ways
 */
export function numbersIn(text: string, language: Language): readonly number[] {
  const own = markOf(language);
  const other = own === "," ? "." : ",";
  const plain = text.trim().normalize("NFKC");
  if (!/^[+-]?\d+([.,]\d+)*$/.test(plain)) return [];
  const [whole = "", decimals, ...more] = plain.split(own);
  const groups = whole.split(other);
  const isGrouped =
    /^[+-]?[1-9]\d{0,2}$/.test(groups[0] ?? "") && groups.slice(1).every((group) => group.length === 3);
  const asOwn =
    more.length === 0 && !decimals?.includes(other) && (groups.length === 1 || isGrouped)
      ? [Number(`${groups.join("")}.${decimals ?? ""}`)]
      : [];
  const asOther = decimals === undefined && groups.length === 2 ? [Number(groups.join("."))] : [];
  return [...asOwn, ...asOther];
}

/** A number as a field writes it: with the language's decimal mark, whole, and without marks between thousands. */
export const writtenNumber = (value: number, language: Language): string =>
  String(value).replace(".", markOf(language));
