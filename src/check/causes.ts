import type { Finding } from "./finding";

/**
 * What findings follow from, by index: the findings on the same record, at the same cell if there are such; an average
 * follows from records beneath other names, on its sheet. Whoever follows from the same ones shares their list. Those
 * that follow from none are left out.
 */
export function causesOf(findings: readonly Finding[]): ReadonlyMap<number, readonly number[]> {
  const followed = new Set(findings.flatMap(({ follows }) => follows ?? []));
  const causes = new Map<number, readonly number[]>();
  if (followed.size === 0) return causes;
  const known = new Map<string, number[]>();
  findings.forEach((finding, index) => {
    if (!followed.has(finding.rule)) return;
    for (const key of keysOf(finding.rule, finding)) {
      const others = known.get(key);
      if (others) others.push(index);
      else known.set(key, [index]);
    }
  });
  findings.forEach((finding, index) => {
    const keys = finding.follows === undefined ? [] : keysOf(finding.follows, finding);
    const found = keys.map((key) => known.get(key)).find((indexes) => indexes !== undefined);
    if (found) causes.set(index, found);
  });
  return causes;
}

/** The findings in their order, but each that follows from another of its record right behind that one. */
export function behindCauses(findings: readonly Finding[]): Finding[] {
  const followers = new Map<number, number[]>();
  const moved = new Set<number>();
  for (const [index, [cause = index]] of causesOf(findings)) {
    const [own, other] = [findings[index], findings[cause]];
    if (cause === index || own?.sheet !== other?.sheet || own?.record !== other?.record) continue;
    moved.add(index);
    const behind = followers.get(cause);
    if (behind) behind.push(index);
    else followers.set(cause, [index]);
  }
  const ordered = new Set<number>();
  const put = (index: number): void => {
    if (ordered.has(index)) return;
    ordered.add(index);
    followers.get(index)?.forEach(put);
  };
  findings.forEach((_, index) => {
    if (!moved.has(index)) put(index);
  });
  // Those that follow from one another in a ring.
  findings.forEach((_, index) => put(index));
  return [...ordered].flatMap((index) => findings[index] ?? []);
}

/** What a finding of a rule is found by, the nearest first. */
const keysOf = (
  rule: string,
  { outcome, sheet, record, cell }: Pick<Finding, "outcome" | "sheet" | "record" | "cell">
): string[] =>
  [[outcome, sheet, record, cell], [outcome, sheet, record], [outcome, sheet], [outcome], []].map((place) =>
    JSON.stringify([rule, ...place])
  );
