import type { Finding } from "../check";

/** What a mark says of its cell; the strongest first. */
export const MARK_KINDS = ["violation", "warning", "unknown"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Nobody can judge the rule: no cell says why, since what it needs is not in the sheets. */
export const isAbsent = (finding: Finding): boolean =>
  finding.outcome === "unknown" && finding.cell === null && !isOutOfForce(finding);

/** The day, and nothing in the sheets, is why nobody judges the rule. */
export const isOutOfForce = ({ reason }: Finding): boolean => reason === "notInForce";

/** What kind of finding it is, for its sign, its mark and filters. */
export const kindOf = (finding: Finding): MarkKind => {
  if (finding.outcome === "unknown") return "unknown";
  return finding.severity === "warning" ? "warning" : "violation";
};
