/** The result of one of many files as a line of JSON: of this run, or of an earlier one's log. */
import type { Counts, Verdict } from "../rules";
import type { JobResult } from "./job";

/** What runs and summaries read of a line; the whole report stands in it too. */
export interface FileRecord {
  readonly file: string;
  /** Of the file and of what it was checked by. */
  readonly hash?: string;
  /** Of the code that checked it. */
  readonly build?: string;
  /** Why it could not be checked. */
  readonly error?: string;
  readonly regulation?: string | null;
  readonly asOf?: string | null;
  readonly verdict?: Verdict;
  readonly counts?: Counts;
  readonly findings?: readonly RecordFinding[];
  readonly notUnderstood?: readonly {
    readonly sheet: string;
    readonly at?: string;
    readonly text?: string;
  }[];
  /** Full id → pass, fail, warning, unknown, not applicable. */
  readonly rules?: Readonly<Record<string, readonly number[]>>;
}

export interface RecordFinding {
  readonly rule: string;
  readonly outcome: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string | null;
  readonly message: string;
  /** It only follows from another one, and does not count. */
  readonly causedBy?: number;
}

/** A line's record; undefined where it is none: a run that was cut off may leave half a line. */
export function parseRecord(line: string): FileRecord | undefined {
  try {
    const record: unknown = JSON.parse(line);
    const isRecord = typeof record === "object" && record !== null && "file" in record;
    return isRecord && typeof record.file === "string" ? (record as FileRecord) : undefined;
  } catch {
    return undefined;
  }
}

/** A line for a file, with the build that made it. */
export function lineFor(file: string, result: JobResult, build: string): string {
  const line = result.status === "unchanged" ? undefined : result.line;
  if (line !== undefined) return line.replace(/^\{/, `{"build":${JSON.stringify(build)},`);
  if (result.status === "failed") return JSON.stringify({ file, build, error: result.message });
  throw new Error(`no record of ${file}`);
}

/** What a record says, as the job that made it answered. */
export function resultOf({ error, verdict, counts, notUnderstood = [] }: FileRecord): JobResult {
  if (error !== undefined || verdict === undefined || counts === undefined) {
    return { status: "failed", message: error ?? "no result" };
  }
  return { status: "checked", outcome: { verdict, counts, notUnderstood: notUnderstood.length }, notes: [] };
}
