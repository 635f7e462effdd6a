import type { Finding } from "../../check";

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

/** Tells the reason for which a finding was set aside, undefined where it was not: quick for many findings. */
export function reasonsOf(aside: readonly SetAsideFinding[]): (finding: Finding) => string | undefined {
  if (aside.length === 0) return () => undefined;
  const byCell = new Map<string | null, SetAsideFinding[]>();
  for (const one of aside) byCell.set(one.cell, [...(byCell.get(one.cell) ?? []), one]);
  return (finding) => byCell.get(finding.cell)?.find((one) => isSame(one, finding))?.reason;
}

/** Tells whether a finding was set aside. */
export function isSetAside(aside: readonly SetAsideFinding[]): (finding: Finding) => boolean {
  const reason = reasonsOf(aside);
  return (finding) => reason(finding) !== undefined;
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
