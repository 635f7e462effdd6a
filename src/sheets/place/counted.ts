/** Heads that name a thing and nothing more, over how many of it each record has: "Lớp | Học sinh" over 16 and 640. */
import { CellState } from "../../rules";
import type { TablePlan } from "../find/plan";
import type { Grid } from "../grid/grid";
import type { RecordIndex } from "../lexicon/record-index";
import type { Match } from "../lexicon/match";
import type { CellValue } from "../matrix";
import { languageOf } from "../text/languages";
import { parseLabel, type Label } from "../text/normalise";
import { readColumn } from "../values/column";
import type { Mapped } from "./settle";

/** Whether each record of a table has a name of its own: a thing named beside it is no part of what it is called by. */
export function namesEach(
  grid: Grid,
  { body, known }: TablePlan,
  detected: ReadonlyMap<number, Mapped>
): boolean {
  const isKey = ({ match }: Mapped): boolean => known.record.key.includes(match.field.id);
  const [key] = [...detected].flatMap(([column, mapped]) => (isKey(mapped) ? [column] : []));
  if (key === undefined) return false;
  const names = body.records.map((row) => grid.text(row, key));
  return !names.includes("") && new Set(names).size === names.length;
}

/** The count that a head names but for saying that it is one, where all that stands in its cells are counts. */
export function countedBy(
  index: RecordIndex,
  { words }: Label,
  cells: readonly CellValue[]
): Match | undefined {
  const { counts } = languageOf(words);
  const found = counts === undefined ? undefined : index.find(parseLabel(`${counts} ${words}`));
  if (typeof found !== "object" || found.field.type !== "count" || found.open === true) return undefined;
  const states = [...readColumn(found.field, cells).states].filter((state) => state !== CellState.BLANK);
  const areCounts = states.length > 0 && states.every((state) => state === CellState.OK);
  return areCounts ? { ...found, confidence: "folded" } : undefined;
}
