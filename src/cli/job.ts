/** What a worker is asked to do, and what it answers: plain data. */
import type { Counts, Language, Serial, Verdict } from "../rules";
import type { ReportLayout } from "../copies/layouts";

/** What to check by, the same for all files of a run. */
export interface CheckSettings {
  readonly regulation?: string;
  readonly sheet?: string;
  readonly asOf?: Serial;
  readonly today: Serial;
  readonly language?: Language;
  readonly readings: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string | number>>;
  /** Passes and what does not apply are told as well. */
  readonly all: boolean;
}

/** One file, or the files of a dossier. */
export interface Job {
  readonly files: readonly string[];
  readonly settings: CheckSettings;
  /** The language of what is said of files. */
  readonly spoken: Language;
  /** How the check is told: printed for people or as JSON, or given back as one record of many. */
  readonly form: "text" | "json" | "record";
  /** Where marked copies go, one a file. */
  readonly out?: readonly string[];
  /** The layout of their report. */
  readonly report?: ReportLayout;
  /** Hash of the file's content and of all that the check hangs on, at an earlier check. */
  readonly known?: string;
}

/** What many files' checks are told and summed up by. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly counts: Counts;
  /** How many tables, columns and cells were not understood: nothing was judged there. */
  readonly notUnderstood: number;
}

export type JobResult =
  | {
      readonly status: "checked";
      readonly outcome: Outcome;
      /** What the user has to know of the copies, a line each. */
      readonly notes: readonly string[];
      /** The file's record, as a line of JSON. */
      readonly line?: string;
    }
  /** The file is what it was at the earlier check. */
  | { readonly status: "unchanged" }
  /** Where no table was known, a record of what was not understood comes along. */
  | { readonly status: "failed"; readonly message: string; readonly line?: string };

/** What a worker is at, told so that a file that takes too long can be named for what it was at. */
export type Phase = "reading" | "calculating" | "checking" | "writing";

export type WorkerMessage = { readonly phase: Phase } | { readonly result: JobResult };
