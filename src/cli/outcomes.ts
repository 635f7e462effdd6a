import type { JobResult } from "./job";

/** 2 where something could not be done, else 1 at a violation, else 3 where unknown is not enough, else 0. */
export function exitCodeOf(results: Iterable<JobResult>, strict: boolean): number {
  let code = 0;
  for (const result of results) code = worse(code, codeOf(result, strict));
  return code;
}

function codeOf(result: JobResult, strict: boolean): number {
  if (result.status === "failed") return 2;
  if (result.status === "unchanged") return 0;
  const { counts, verdict } = result.outcome;
  if (counts.fail > 0) return 1;
  return strict && verdict === "unknown" ? 3 : 0;
}

const RANK = [0, 3, 1, 2];

const worse = (a: number, b: number): number => (RANK.indexOf(a) > RANK.indexOf(b) ? a : b);
