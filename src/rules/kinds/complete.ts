import { certain } from "../certain";
import type { Context } from "../context";
import type { Fact } from "../facts";
import { fail, isGap, pass, type Judgement } from "../judgement";
import { NOTES } from "../notes";
import { rowAt, type RecordSet } from "../record-set";
import type { Row } from "../row";
import type { OneForm, SetForm } from "../rule";
import type { LocalText, NoteArgument } from "../text";

/** What a closed list asks for. */
export interface Needed<T> {
  readonly items: readonly T[];
  /** A record whose item nobody knows could show that more is asked for. */
  readonly mayGrow?: boolean;
  /** Why nobody knows yet what is asked for. */
  readonly open?: Judgement;
}

type ListSpec<T> = Omit<SetForm, "scope" | "kind" | "judge"> & {
  /** Which item of the list a record is. */
  readonly item: Fact<T>;
  readonly needed: (seen: ReadonlySet<T>, first: Row, context: Context) => Needed<T>;
  readonly name: (item: T) => NoteArgument;
  /** In place of the usual note; `{items}` are those that lack. */
  readonly note?: LocalText;
  /** Said of a record that nobody can assign to an item. */
  readonly unclear?: LocalText;
};

/**
 * Every item of a closed list is there. Records whose item nobody knows may be those that lack: only what more
 * of them could not fill is a fail.
 */
export function completeList<T>({ item, needed, name, note, unclear, ...spec }: ListSpec<T>): OneForm {
  return {
    ...spec,
    kind: "complete",
    scope: "set",
    uses: [item],
    judge(set, context) {
      const seen = new Set<T>();
      const open: Judgement[] = [];
      let first: Row | undefined;
      for (const row of set.each()) {
        first ??= rowAt(row);
        const found = item(row, context);
        if (!isGap(found)) seen.add(found);
        else open.push(gapAt(row, item, context, unclear));
      }
      const list = needed(seen, certain(first, "a row of each set"), context);
      const lacking = list.items.filter((each) => !seen.has(each));
      const [gap] = open;
      if (lacking.length > open.length) return lacks(set, list.items.length, lacking.map(name), note);
      if (gap && (lacking.length > 0 || list.mayGrow)) return gap;
      return list.open ?? pass({ sheet: set.sheet });
    },
  };
}

/** Whose list rows are of. */
interface Listing {
  /** The field that names it, which may stand once over the rows that are of it. */
  readonly field: string;
  /** What tells them apart; of a row that names nobody, too. */
  readonly key: (row: Row) => string;
  /** Which item a row is; undefined where it says nothing. */
  readonly item: (row: Row) => string | undefined;
}

/**
 * The lists that a set holds, one a name. Only what is listed twice shows that there are several: one name may be
 * written in two ways, or in one row of many.
 */
export function listsBy(set: RecordSet, { field, key, item }: Listing): readonly RecordSet[] {
  /** The nearest row that names somebody, from a row up; the row itself where none does. */
  const named = ({ table, index }: Row): Row => {
    for (let at = index; at >= Math.max(0, index - MOST_ROWS); at -= 1) {
      const above = rowAt({ table, index: at }, true);
      if (above.isOk(field)) return above;
    }
    return rowAt({ table, index }, true);
  };
  const lists = set.groups(
    (row) => key(named(row)),
    (row) => named(row).text(field)
  );
  const items = lists.flatMap((list) => [...new Set([...list.rows()].flatMap((row) => item(row) ?? []))]);
  return new Set(items).size < items.length ? lists : [set];
}

/** Rows of one list at most. */
const MOST_ROWS = 60;

function lacks(
  set: RecordSet,
  limit: number,
  items: readonly NoteArgument[],
  note: LocalText = NOTES.missing
): Judgement {
  const value = limit - items.length;
  return fail({ sheet: set.sheet, value, limit, note: { text: note, args: { items: { list: items } } } });
}

function gapAt<T>({ table, index }: Row, item: Fact<T>, context: Context, unclear?: LocalText): Judgement {
  const gap = item(rowAt({ table, index }), context);
  if (!isGap(gap)) throw new Error("a gap that is none");
  return unclear ? { ...gap, note: { text: unclear } } : gap;
}
