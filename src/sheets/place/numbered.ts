/** Lists that go by the law's own numbers: a long name is the item that it is most like, if its number says the same. */
import type { Grid } from "../grid/grid";
import type { TablePlan } from "../find/plan";
import type { ItemIndex } from "../lexicon/items";
import { isOrdinal } from "../lexicon/signs/columns";
import { shownText } from "../values/column";

/** Rows whose names and numbers agree before a number is worth anything. */
const FEWEST_AGREEING = 3;

/**
 * What a name alone does not say: "《闽南学院…工作实施细则》（〔2022〕31号）" beside the number 1 of a list whose other rows bear the
 * numbers of their items.
 *
 * @returns the code of an item by the text of its row; nothing where any number belongs to another item
 */
export function numberedItems(grid: Grid, plan: TablePlan, index: ItemIndex): ReadonlyMap<string, string> {
  const { band, body, from, items } = plan;
  const found = new Map<string, string>();
  if (!items) return found;
  const isNumbered = (column: number): boolean => band.paths[column - band.left]?.some(isOrdinal) === true;
  const column = Array.from({ length: items.column - from }, (_, at) => from + at).find(isNumbered);
  let agreeing = 0;
  for (const row of column === undefined ? [] : body.records) {
    const name = shownText(grid.cell(row, items.column));
    const code = /^\s*[(（]?(\d{1,2})(?:[-.(（]\d|[.)）、]?\s*$)/.exec(
      shownText(grid.cell(row, column ?? from))
    )?.[1];
    const numbered = code === undefined ? undefined : index.indexOf(code);
    const named = index.find(name);
    if (code === undefined || numbered === undefined) continue;
    if (named !== undefined && named !== numbered) return new Map();
    const [likeliest] = named === undefined ? index.suggest(name) : [];
    if (named !== undefined) agreeing += 1;
    else if (likeliest !== undefined && index.indexOf(likeliest) === numbered) found.set(name, code);
  }
  return agreeing >= FEWEST_AGREEING ? found : new Map();
}
