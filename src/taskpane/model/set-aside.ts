import type { Finding } from "../../check";
import type { AsideReason } from "../../marks/aside";
import { placeOf, type Outcome } from "./outcome";

/** A finding that the user set aside, with the reason; it is known again by its rule, cell and record. */
export interface SetAsideFinding {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly record: string;
  readonly reason: string;
}

type Known = Omit<SetAsideFinding, "reason">;

const isSame = (one: Known, other: Known): boolean =>
  one.rule === other.rule &&
  one.cell === other.cell &&
  one.record === other.record &&
  one.sheet === other.sheet;

/** The findings of a check by what was set aside of them, and what stands beneath what. */
export interface Sifted {
  /** Why each that is set aside is. */
  readonly reasons: ReadonlyMap<Finding, AsideReason>;
  /** Index of the finding beneath which another one stands that only follows from it, by the other's index. */
  readonly causes: ReadonlyMap<number, number>;
  /** Indexes of those that stand beneath a finding. */
  readonly consequences: ReadonlyMap<number, readonly number[]>;
}

export const UNSIFTED: Sifted = { reasons: new Map(), causes: new Map(), consequences: new Map() };

/**
 * Sifts findings. What only follows from others is set aside with the last of them; until then it stands beneath the
 * first that is not. With a reason of its own it stands by itself.
 */
export function sift(
  { findings, at, causes: all }: Pick<Outcome, "findings" | "at" | "causes">,
  aside: readonly SetAsideFinding[]
): Sifted {
  const reasons = ownReasons({ findings, at }, aside);
  const causes = new Map<number, number>();
  const consequences = new Map<number, number[]>();
  /** Findings that others follow from → the one beneath which these stand, looked for once. */
  const chosen = new Map<readonly number[], number>();
  const placed = new Set<number>();

  const place = (index: number): void => {
    const followed = all.get(index);
    const finding = findings[index];
    if (!followed || !finding || reasons.has(finding) || placed.has(index)) return;
    placed.add(index);
    const cause = chosen.get(followed) ?? choose(followed);
    causes.set(index, cause);
    const others = consequences.get(cause);
    if (others) others.push(index);
    else consequences.set(cause, [index]);
    const given = reasonAt(cause);
    if (given) reasons.set(finding, { reason: given.reason, isByCause: true });
  };
  const reasonAt = (index: number): AsideReason | undefined => {
    const finding = findings[index];
    return finding && reasons.get(finding);
  };
  const choose = (followed: readonly number[]): number => {
    // What they follow from themselves decides first.
    followed.forEach(place);
    const cause = followed.find((index) => !reasonAt(index)) ?? followed[0] ?? -1;
    chosen.set(followed, cause);
    return cause;
  };
  for (const index of all.keys()) place(index);
  return { reasons, causes, consequences };
}

/** Looked for at the cells of what was set aside: there may be fifty thousand findings at others. */
function ownReasons(
  { findings, at }: Pick<Outcome, "findings" | "at">,
  aside: readonly SetAsideFinding[]
): Map<Finding, AsideReason> {
  const reasons = new Map<Finding, AsideReason>();
  for (const one of aside) {
    const { sheet, cell, reason } = one;
    const there = cell === null ? undefined : (at.get(placeOf(sheet, cell)) ?? []);
    const found = there ? there.flatMap((index) => findings[index] ?? []) : findings;
    for (const finding of found) if (isSame(one, finding)) reasons.set(finding, { reason, isByCause: false });
  }
  return reasons;
}

export const withAside = (
  aside: readonly SetAsideFinding[],
  { rule, sheet, cell, record }: Finding,
  reason: string
): SetAsideFinding[] => {
  const set = { rule, sheet, cell, record, reason };
  return [...aside.filter((one) => !isSame(one, set)), set];
};

export const withoutAside = (aside: readonly SetAsideFinding[], finding: Finding): SetAsideFinding[] =>
  aside.filter((one) => !isSame(one, finding));

/** Index of the finding whose own reason a finding is set aside by: the finding itself, or what it follows from. */
export const asideBy = (index: number, { causes }: Pick<Sifted, "causes">): number => {
  const cause = causes.get(index);
  return cause === undefined ? index : asideBy(cause, { causes });
};
