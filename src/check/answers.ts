/** The words with which a sheet itself says yes and no. */
import { NO, YES } from "../messages";
import { CellState, textIn, type Judgement, type Language } from "../rules";
import type { ReadWorkbook } from "../sheets";

/** What a column of answers writes for yes and for no. */
export interface Answers {
  readonly yes: string;
  readonly no: string;
}

/** So many records tell how a column is filled in. */
const MOST = 2_000;
/** What is longer, or counts something, is a statement of its own: "có 2 phòng". */
const LONGEST = 12;
const isWord = (text: string): boolean =>
  text.length > 0 && text.length <= LONGEST && (/^[01]$/.test(text) || !/\d/.test(text));

/** How often a column says what, by the words; yes and no each. */
interface Said {
  readonly sheet: string;
  readonly yes: Map<string, number>;
  readonly no: Map<string, number>;
}

/**
 * Tells with which words a cell is to be answered: those of its own column, of a list's or form's too, where each line
 * is another field. Where that has not both, or the same sign in two columns for yes and for no, those of another
 * column that says yes or no as it does, its own sheet's first; else as the law's language says it.
 */
export function answersIn(
  { sheets }: ReadWorkbook,
  language: Language
): (judgement: Judgement) => Answers | undefined {
  let columns: ReadonlyMap<string, Said> | undefined;
  return ({ at, said }) => {
    if (!at) return undefined;
    columns ??= saidIn(sheets);
    const own = columns.get(keyOf(at));
    const others = [...columns.values()].filter((one) => own === undefined || isAlike(one, own));
    const inSheet = others.filter(({ sheet }) => sheet === at.sheet);
    const found = [...(own ? [own] : []), ...inSheet, ...others].find((one) => pairIn(one, said));
    return (found && pairIn(found, said)) ?? usual(language);
  };
}

const keyOf = ({ sheet, column }: { readonly sheet: string; readonly column: number }): string =>
  `${column} ${sheet}`;

/** Yes and no of a column that has both. */
function pairIn({ yes: yesWords, no: noWords }: Said, said: string | undefined): Answers | undefined {
  const [yes, no] = [likeliest(yesWords, said), likeliest(noWords, said)];
  return yes === undefined || no === undefined || yes === no ? undefined : { yes, no };
}

/** Whether two columns say yes, or no, by the same word. */
const isAlike = (one: Said, other: Said): boolean =>
  [...other.yes.keys()].some((word) => one.yes.has(word)) ||
  [...other.no.keys()].some((word) => one.no.has(word));

const usual = (language: Language): Answers => ({ yes: textIn(YES, language), no: textIn(NO, language) });

function saidIn(sheets: ReadWorkbook["sheets"]): ReadonlyMap<string, Said> {
  const columns = new Map<string, Said>();
  for (const { table } of sheets.flatMap(({ tables }) => tables)) {
    for (const { field, states, numbers, texts, ref } of table.columns.values()) {
      if (field.type !== "yesNo") continue;
      for (let index = 0; index < Math.min(table.count, MOST); index += 1) {
        const text = texts[index] ?? "";
        if (states[index] !== CellState.OK || !isWord(text)) continue;
        const { sheet, column } = ref(index);
        const key = keyOf({ sheet, column });
        const said = columns.get(key) ?? {
          sheet,
          yes: new Map<string, number>(),
          no: new Map<string, number>(),
        };
        columns.set(key, said);
        const words = numbers[index] === 1 ? said.yes : said.no;
        words.set(text, (words.get(text) ?? 0) + 1);
      }
    }
  }
  return columns;
}

/** The word that belongs to what a cell says ("Đạt" to "Chưa đạt"), else the one that stands there most often. */
function likeliest(words: ReadonlyMap<string, number>, said = ""): string | undefined {
  const [most] = [...words].sort(([, one], [, other]) => other - one);
  const folded = said.toLowerCase();
  const own = [...words.keys()].find((word) => folded.includes(word.toLowerCase()));
  return own ?? most?.[0];
}
