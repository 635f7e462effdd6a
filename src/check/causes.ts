import type { Finding } from "./finding";

/**
 * What findings follow from, by index: the finding on the same record, at the same cell if there is one; an average
 * follows from a record beneath another name, on its sheet. Those that follow from none are left out.
 */
export function causesOf(findings: readonly Finding[]): ReadonlyMap<number, number> {
  const followed = new Set(findings.flatMap(({ follows }) => follows ?? []));
  const causes = new Map<number, number>();
  if (followed.size === 0) return causes;
  const first = new Map<string, number>();
  findings.forEach((finding, index) => {
    if (!followed.has(finding.rule)) return;
    for (const key of keysOf(finding.rule, finding)) if (!first.has(key)) first.set(key, index);
  });
  findings.forEach((finding, index) => {
    const keys = finding.follows === undefined ? [] : keysOf(finding.follows, finding);
    const cause = keys.map((key) => first.get(key)).find((found) => found !== undefined);
    if (cause !== undefined) causes.set(index, cause);
  });
  return causes;
}

/** What a finding of a rule is found by, the nearest first. */
const keysOf = (
  rule: string,
  { outcome, sheet, record, cell }: Pick<Finding, "outcome" | "sheet" | "record" | "cell">
): string[] =>
  [[outcome, sheet, record, cell], [outcome, sheet, record], [outcome, sheet], [outcome], []].map((place) =>
    JSON.stringify([rule, ...place])
  );
