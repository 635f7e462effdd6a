import type { Finding } from "../../check";

/** A finding that the user set aside, with the reason; it is known again by its rule, cell and record. */
export interface SetAsideFinding {
  readonly rule: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly record: string;
  readonly reason: string;
}

const keyOf = ({ rule, sheet, cell, record }: Omit<SetAsideFinding, "reason">): string =>
  JSON.stringify([rule, sheet, cell, record]);

/** Tells whether a finding was set aside. */
export function isSetAside(aside: readonly SetAsideFinding[]): (finding: Finding) => boolean {
  if (aside.length === 0) return () => false;
  const keys = new Set(aside.map(keyOf));
  return (finding) => keys.has(keyOf(finding));
}

/** The reason for which a finding was set aside; undefined where it was not. */
export const reasonOf = (aside: readonly SetAsideFinding[], finding: Finding): string | undefined =>
  aside.find((one) => keyOf(one) === keyOf(finding))?.reason;

export const withAside = (
  aside: readonly SetAsideFinding[],
  { rule, sheet, cell, record }: Finding,
  reason: string
): SetAsideFinding[] => [
  ...aside.filter((one) => keyOf(one) !== keyOf({ rule, sheet, cell, record })),
  { rule, sheet, cell, record, reason },
];

export const withoutAside = (aside: readonly SetAsideFinding[], finding: Finding): SetAsideFinding[] =>
  aside.filter((one) => keyOf(one) !== keyOf(finding));
