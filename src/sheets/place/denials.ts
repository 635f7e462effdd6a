/** Columns that answer one question together: what is ticked beneath yes, and what beneath no. */
import type { Band } from "../find/header";
import type { Knowledge } from "../lexicon/lexicon";
import type { Match } from "../lexicon/match";
import { fieldOfPath } from "../lexicon/path";
import { answerHead } from "../lexicon/signs/columns";
import { parseLabel, type Label } from "../text/normalise";

/** Finds neighbours headed by yes and no, and the field that they answer together. */
export function pairAnswers(
  known: Knowledge,
  band: Band,
  outside: readonly Label[],
  from: number,
  to: number,
  matches: Map<number, Match>
): Map<number, number> {
  const pairs = new Map<number, number>();
  const pathOf = (column: number) => band.paths[column - band.left] ?? [];
  const says = (column: number) => answerHead(pathOf(column)[pathOf(column).length - 1]);
  for (let column = from; column < to; column += 1) {
    const [here, next] = [says(column), says(column + 1)];
    if (here === undefined || next === undefined || here === next) continue;
    const [yes, no] = here ? [column, column + 1] : [column + 1, column];
    const named = [...answered(known, pathOf(yes), pathOf(no), outside), matches.get(yes)];
    matches.delete(no);
    const match = named.find((one) => one?.field.type === "yesNo");
    if (!match) continue;
    matches.set(yes, match);
    pairs.set(yes, no);
  }
  return pairs;
}

/** The fields of a group over yes and no, and of both words together ("có/không"). */
function answered(
  known: Knowledge,
  yes: readonly Label[],
  no: readonly Label[],
  outside: readonly Label[]
): Match[] {
  const group = yes.length > 1 ? fieldOfPath(known, yes.slice(0, -1), outside) : undefined;
  const both = parseLabel(`${yes[yes.length - 1]?.words ?? ""}/${no[no.length - 1]?.words ?? ""}`);
  return [group, known.index.find(both, outside)].filter((found) => typeof found === "object");
}
