import type { Check, Finding } from "../../check";
import type { Groups } from "./groups";

/** A finished check with its findings in words. */
export interface Outcome {
  readonly check: Check;
  readonly findings: readonly Finding[];
  readonly groups: Pick<Groups, "by">;
  /** Indexes of the findings at a cell (`placeOf`). */
  readonly at: ReadonlyMap<string, readonly number[]>;
  /** What a search looks at, by finding: folded as `foldText` folds what is searched for. */
  readonly texts: readonly string[];
  /** Indexes of the findings that another only follows from, by the other's index. */
  readonly causes: ReadonlyMap<number, readonly number[]>;
}

/** A cell as a key. */
export const placeOf = (sheet: string, cell: string): string => `${sheet}!${cell}`;
