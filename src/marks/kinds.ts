import type { Finding } from "../check";

/** What a mark says of its cell; the strongest first. */
export const MARK_KINDS = ["violation", "warning", "unknown"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What kind of finding it is, for its sign, its mark and filters. */
export const kindOf = (finding: Finding): MarkKind => {
  if (finding.outcome === "unknown") return "unknown";
  return finding.severity === "warning" ? "warning" : "violation";
};
