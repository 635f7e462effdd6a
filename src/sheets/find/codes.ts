/** Rows of codes by which programs call their columns, over or beneath the names of these. */
import type { Grid } from "../grid/grid";
import type { Lexicon } from "../lexicon/lexicon";
import { isCode } from "../lexicon/path";
import type { Label } from "../text/normalise";

/** Field codes over a row of their names: the second row is no data. */
export function namesRow(grid: Grid, lexicon: Lexicon, bottom: number): boolean {
  const columns = grid.filled(bottom + 1);
  // "KHỐI 6" merged beneath several heads names none of them.
  if (columns.some((column) => grid.isWide(bottom + 1, column))) return false;
  let same = 0;
  for (const column of columns) {
    const [code, name] = [grid.label(bottom, column), grid.label(bottom + 1, column)];
    if (!code || !name || code.words === name.words) continue;
    if (!/^[a-z\d_]{1,12}$/.test(code.words.replace(/ /g, ""))) continue;
    const known = lexicon.knownBy(name);
    if (known.length > 0) same += 1;
  }
  return same >= 2 && same * 2 >= columns.length;
}

const UPPER_CODE = /^[A-Z][A-Z\d_]{1,15}$/;
const LOWER_CODE = /^[a-z][a-z\d_]{1,15}$/;
/** Of a language that is not written in the letters of codes. */
const OTHER_LETTERS = /[\p{Script=Cyrillic}\p{Script=Han}]/u;

/**
 * Codes of fields beneath their names, as exports have them: "KSH" beneath 考生号, "unit" beneath "Газар", over what is no
 * such code.
 */
export function isCodesRow(grid: Grid, row: number, heads: number): boolean {
  const columns = grid.filled(row);
  const said = columns.map((column) => grid.text(row, column));
  // Small letters may be words, unless most heads are in others ("№" is in none).
  const foreign = columns.filter((column) => OTHER_LETTERS.test(String(grid.cell(row - 1, column) ?? "")));
  const isForeign = new Set(said).size === said.length && foreign.length * 2 > columns.length;
  const code = isForeign && said.every((text) => LOWER_CODE.test(text)) ? LOWER_CODE : UPPER_CODE;
  const isCodeAt = (at: number, column: number): boolean => code.test(String(grid.raw(at, column) ?? ""));
  if (grid.filled(row + 1).length < 3 || columns.some((column) => isCodeAt(row + 1, column))) return false;
  return (
    columns.length > 2 && columns.length * 2 >= heads && columns.every((column) => isCodeAt(row, column))
  );
}

/** A code goes by the name beneath it, where that is known: "LQZY" over 录取专业代码. */
export function named(grid: Grid, lexicon: Lexicon, path: Label[], row: number, column: number): Label[] {
  const code = path[path.length - 1];
  const name = grid.label(row, column);
  return name && (!code || isCode(code) || lexicon.knownBy(name).length > 0)
    ? [...path.slice(0, -1), name]
    : path;
}
