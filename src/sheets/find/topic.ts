/** Whether a workbook speaks of a regulation's matter at all: without that its sheets are of something else. */
import { withoutMarks, type Regulation } from "../../rules";
import type { SheetData } from "../matrix";
import { inCyrillic, LATIN_RUN } from "../text/latin";
import { simplify } from "../text/normalise";
import { fold, isChinese, isCyrillic } from "../text/text";

/** What a text is compared by: people leave diacritics off. */
const keyOf = (text: string): string => withoutMarks(fold(text));

/** Words begin where no letter stands before them, and may have endings; Chinese ones have no gaps between them. */
function patternOf(topic: readonly string[]): RegExp {
  const [chinese, others] = [topic.filter(isChinese), topic.filter((word) => !isChinese(word)).map(keyOf)];
  const ways = [...chinese, ...(others.length > 0 ? [`(?:^|[^\\p{L}])(?:${others.join("|")})`] : [])];
  return new RegExp(ways.join("|"), "u");
}

const PATTERNS = new WeakMap<readonly string[], RegExp>();
function topicOf(topic: readonly string[]): RegExp {
  let pattern = PATTERNS.get(topic);
  if (!pattern) PATTERNS.set(topic, (pattern = patternOf(topic)));
  return pattern;
}

/** Whether a text has a word of a regulation's matter; Mongolian ones may be typed in Latin letters. */
export function speaksOf(topic: readonly string[], text: string): boolean {
  const pattern = topicOf(topic);
  return (
    pattern.test(keyOf(text)) ||
    (topic.some(isCyrillic) &&
      (simplify(fold(text)).match(LATIN_RUN) ?? [])
        .flatMap(inCyrillic)
        .some((one) => pattern.test(keyOf(one))))
  );
}

/**
 * Whether sheets have a word of a regulation's matter among their first rows or in their names.
 *
 * @param rows how many rows of each sheet are looked at
 */
export function speakOf(regulation: Regulation, sheets: readonly SheetData[], rows: number): boolean {
  const topic = regulation.words?.topic;
  if (!topic) return true;
  const speaks = (cell: unknown): boolean => typeof cell === "string" && speaksOf(topic, cell);
  return sheets.some(
    ({ name, values }) => speaks(name) || values.slice(0, rows).some((row) => row.some(speaks))
  );
}
