/** The words with which a sheet itself says yes and no. */
import { CellState, type Judgement } from "../rules";
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
  readonly yes: Map<string, number>;
  readonly no: Map<string, number>;
}

/**
 * Tells with which words a cell is to be answered: those of its own column, of a list's or form's too, where each line
 * is another field. Undefined where the column has not both, or the same sign in two columns for yes and for no.
 */
export function answersIn({ sheets }: ReadWorkbook): (judgement: Judgement) => Answers | undefined {
  let columns: ReadonlyMap<string, Said> | undefined;
  return ({ at, said }) => {
    if (!at) return undefined;
    columns ??= saidIn(sheets);
    const found = columns.get(keyOf(at));
    const yes = found && likeliest(found.yes, said);
    const no = found && likeliest(found.no, said);
    return yes === undefined || no === undefined || yes === no ? undefined : { yes, no };
  };
}

const keyOf = ({ sheet, column }: { readonly sheet: string; readonly column: number }): string =>
  `${column} ${sheet}`;

function saidIn(sheets: ReadWorkbook["sheets"]): ReadonlyMap<string, Said> {
  const columns = new Map<string, Said>();
  for (const { table } of sheets.flatMap(({ tables }) => tables)) {
    for (const { field, states, numbers, texts, ref } of table.columns.values()) {
      if (field.type !== "yesNo") continue;
      for (let index = 0; index < Math.min(table.count, MOST); index += 1) {
        const text = texts[index] ?? "";
        if (states[index] !== CellState.OK || !isWord(text)) continue;
        const key = keyOf(ref(index));
        const said = columns.get(key) ?? { yes: new Map<string, number>(), no: new Map<string, number>() };
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
