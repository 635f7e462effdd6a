/** Columns that answer one question together: what is ticked beneath yes, and what beneath no, or beneath two options. */
import type { Band } from "../find/header";
import type { Knowledge } from "../lexicon/lexicon";
import type { Match } from "../lexicon/match";
import { fieldOfPath } from "../lexicon/path";
import { answerHead } from "../lexicon/signs/columns";
import { parseLabel, type Label } from "../text/normalise";
import { OptionIndex } from "../values/answers";

/** Finds neighbours headed by yes and no, or by two options, and the field that they answer together. */
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
    const choice = chosenBetween(known, pathOf(column), pathOf(column + 1), outside);
    if (choice) {
      const [first, second] = choice.isFirst ? [column, column + 1] : [column + 1, column];
      matches.delete(second);
      matches.set(first, choice.match);
      pairs.set(first, second);
    }
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

/**
 * The choice that a group over two heads names, which are its options: "来源 › 校内 | 校外", ticked beneath one; and
 * whether its first option stands first.
 */
function chosenBetween(
  known: Knowledge,
  one: readonly Label[],
  other: readonly Label[],
  outside: readonly Label[]
): { readonly match: Match; readonly isFirst: boolean } | undefined {
  const [left, right] = [one[one.length - 1], other[other.length - 1]];
  const group = one.slice(0, -1);
  if (!left || !right || group.length === 0 || group.some((label, at) => label.text !== other[at]?.text))
    return undefined;
  const found = fieldOfPath(known, group, outside);
  if (typeof found !== "object" || found.field.options?.length !== 2) return undefined;
  const [first, second] = [left, right].map(({ text }) =>
    OptionIndex.of(found.field.options ?? []).find(text)
  );
  if (first === undefined || second === undefined || first === second) return undefined;
  return { match: found, isFirst: first < second };
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
