import type { Language, Regulation, Serial, Settings } from "../rules";
import type { Mapping, NearFit } from "../sheets";
import type { NotNeeded, NotUnderstood } from "./account";

/** What to check, and how. Nothing here is looked up: the day is an argument, as everything else. */
export interface CheckOptions {
  /** The regulations to choose from. */
  readonly regulations: readonly Regulation[];
  /** Id of the regulation; detected from the sheets where not given. */
  readonly regulation?: string;
  /** Only this sheet's findings are reported; the others are still read where a rule needs them. */
  readonly sheet?: string;
  /** The day on which the law is applied; where not given, `today` or the regulation's last day in force. */
  readonly asOf?: Serial;
  readonly today: Serial;
  /** For the regulation of the check; a function where it is not known beforehand which one that is. */
  readonly settings?: Settings | ((regulation: string) => Settings);
  readonly mapping?: Mapping;
  /** Language of messages; the regulation's own where not given. */
  readonly language?: Language;
  readonly signal?: AbortSignal;
  /** Told how many of the rules are judged. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Awaited between rules, so that a screen stays alive during a long check. */
  readonly pause?: () => Promise<void>;
}

/** Why a check could not be done. */
export type CheckProblem =
  | { readonly code: "unknownRegulation"; readonly id: string }
  | { readonly code: "noSuchSheet"; readonly name: string }
  /** `near`: what the sheets come nearest to; the account of what they hold, where the regulation is known. */
  | {
      readonly code: "noTable";
      readonly sheets: readonly string[];
      readonly near?: NearFit;
      readonly regulation?: string;
      readonly notUnderstood: readonly NotUnderstood[];
      readonly ignored: readonly NotNeeded[];
    }
  | { readonly code: "cancelled" };

/** A check that could not be done; `problem` says why, for the outer rooms to put into words. */
export class CheckError extends Error {
  constructor(readonly problem: CheckProblem) {
    super(problem.code);
    this.name = "CheckError";
  }
}
