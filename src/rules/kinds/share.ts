import type { Context } from "../context";
import type { Fact } from "../facts";
import { isGap, pass, type Judgement } from "../judgement";
import { percentOf } from "../numbers";
import { NOTES } from "../notes";
import type { RecordSet } from "../record-set";
import { Row } from "../row";
import type { OneForm, SetForm } from "../rule";
import type { Ref } from "../table";
import type { LocalText, NoteArgument } from "../text";
import { boundOf, heldTo, shortfallTo, type BoundTogether } from "./bound";

type ShareSpec = ShareMore & Pick<SetForm, "record"> & { readonly hit: Fact<boolean> };

/** What there is to say of a share besides what is counted. */
export type ShareMore = BoundTogether & {
  /** Whether a record counts at all; all do where omitted. */
  readonly among?: Fact<boolean>;
  /** The cell of a record that counts against; the first that `hit` reads where omitted. */
  readonly at?: (row: Row) => string;
  /** What is said where no record counts. */
  readonly none: Judgement;
  /** In place of the usual note; `{part}`, `{whole}`, `{value}`, `{limit}`, `{names}` are there. */
  readonly note?: LocalText;
};

/**
 * At least (most, …) a share of the records, in percent. It is decided only where no filling of the gaps could
 * change it, whether they hide an answer or whether a record counts; else it is unknown at the first of them.
 */
export function share({ among, hit, at, none, note, ...spec }: ShareSpec): OneForm {
  const bound = boundOf(spec);
  const { comparison, parameter } = bound;
  return {
    ...spec,
    kind: "limit",
    scope: "set",
    comparison,
    parameter,
    uses: [hit, ...(among ? [among] : [])],
    judge(set, context) {
      const tally = tallyOf(set, { among, hit }, context);
      const { low, high, gap, most } = tally;
      // What it comes to at best is told where more would be better; else what is certain says enough.
      const isAtBest = gap !== undefined && (comparison === "atLeast" || comparison === "moreThan");
      const { part, whole } = isAtBest ? most : tally;
      if (!gap && tally.whole === 0) return none;
      const { isKept } = heldTo(bound, low, context);
      // Where nobody is sure to count there is no share yet.
      const isOpen =
        Number.isNaN(low) || Number.isNaN(high) || isKept !== heldTo(bound, high, context).isKept;
      if (gap && isOpen) return gap();
      const value = gap ? (isKept ? low : high) : percentOf(tally.part, tally.whole);
      const { figures } = heldTo(bound, value, context);
      if (isKept) return pass({ ...figures, sheet: set.sheet });
      const { cells, names } = against(tally.misses, hit, at, context);
      const args = { part, whole, names: { list: names } };
      const text = note ?? (isAtBest ? NOTES.shareAtBest : NOTES.share);
      // Of a workbook's records it stands with the first of those that count against it.
      const shortfall = gap ? {} : shortfallTo(bound, { part, whole }, context);
      return set.fail({ ...figures, cells, note: { text, args }, ...shortfall });
    },
  };
}

/** What is counted of a set of records, for `share` and for figures that are compared with it. */
export interface Counting {
  readonly among?: Fact<boolean>;
  readonly hit: Fact<boolean>;
}

/** A share of records: what is certain, and what it could become. */
export interface Tally {
  readonly part: number;
  readonly whole: number;
  /** The lowest and the highest share, in percent, that fillings of the gaps could give; NaN of nothing. */
  readonly low: number;
  readonly high: number;
  /** What is counted for that highest share. */
  readonly most: { readonly part: number; readonly whole: number };
  /** The judgement of the first gap that could change it. */
  readonly gap: (() => Judgement) | undefined;
  /** Records that are sure to count against. */
  readonly misses: readonly Spot[];
}
interface Spot {
  readonly row: () => Row;
}

export function tallyOf(set: RecordSet, { among, hit }: Counting, context: Context): Tally {
  let [part, whole] = [0, 0];
  /** What gaps could add: as many hits, or as many misses, as possible. */
  const [most, fewest] = [
    { part: 0, whole: 0 },
    { part: 0, whole: 0 },
  ];
  let gap: (() => Judgement) | undefined;
  const misses: Spot[] = [];
  for (const row of set.each()) {
    const counts = among?.(row, context) ?? true;
    if (counts === false) continue;
    const yes = hit(row, context);
    if (counts === true && !isGap(yes)) {
      whole += 1;
      if (yes) part += 1;
      else misses.push(spot(row));
      continue;
    }
    gap ??= gapAt(spot(row), counts === true ? hit : among, context);
    if (yes !== false) add(most, true);
    if (yes !== true) add(fewest, false);
  }
  const best = { part: part + most.part, whole: whole + most.whole };
  const low = percentOf(part + fewest.part, whole + fewest.whole);
  return { part, whole, low, high: percentOf(best.part, best.whole), most: best, gap, misses };
}

function add(sum: { part: number; whole: number }, isHit: boolean): void {
  sum.whole += 1;
  if (isHit) sum.part += 1;
}

const spot = ({ table, index }: Row): Spot => ({ row: () => new Row(table, index) });

const gapAt =
  ({ row }: Spot, fact: Fact<boolean> | undefined, context: Context) =>
  (): Judgement => {
    const said = fact?.(row(), context);
    if (!isGap(said)) throw new Error("a gap that is none");
    return said;
  };

/** How many names a message bears. */
const NAMED = 5;

/** The cells that count against, and the names of their records. */
function against(
  misses: readonly Spot[],
  hit: Fact<boolean>,
  at: ((row: Row) => string) | undefined,
  context: Context
): { readonly cells: readonly Ref[]; readonly names: readonly NoteArgument[] } {
  const said = misses.map(({ row }) => {
    const own = row();
    hit(own, context);
    return { at: own.fail(at?.(own)).at, name: own.name };
  });
  const cells = said.map((one) => one.at).filter((ref) => ref !== null);
  const all = said.map(({ name }) => name).filter((name) => name !== "");
  const rest = all.length - NAMED;
  const more: NoteArgument = { text: NOTES.more, args: { n: rest } };
  return { cells, names: rest > 0 ? [...all.slice(0, NAMED), more] : all };
}
