/** Many files: worker threads take them one by one; what breaks one does not stop the rest. */
import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import type { CheckArguments } from "./arguments";
import { lineOf, print, warn } from "./command";
import { copiesOf, type ListedFile } from "./files";
import type { JobResult } from "./job";
import { Lane } from "./lane";
import { limitsOf } from "./limits";
import { Log, readKnown, readLog, type Known } from "./log";
import type { About } from "./about";
import { exitCodeOf } from "./outcomes";
import { Progress } from "./progress";
import { lineFor, parseRecord, resultOf } from "./record";
import { spokenLanguage, told } from "./words/speak";

/** Where the results of many files go. */
interface Sinks {
  readonly progress: Progress;
  readonly log?: Log;
  /** Takes lines for the summary. */
  readonly summary?: (line: string) => void;
  readonly json: boolean;
}

/**
 * Checks files one by one, `jobs` of them at a time, and tells each as it is done.
 *
 * @returns the exit code over all
 */
export async function checkMany(
  files: readonly ListedFile[],
  args: CheckArguments,
  { build }: About
): Promise<number> {
  const known =
    args.resume && args.log !== undefined ? await readKnown(args.log, build) : new Map<string, Known>();
  const book = args.summary === undefined ? undefined : await summaryBook(args);
  const sinks: Sinks = {
    progress: new Progress(files.length, args.json),
    log: args.log === undefined ? undefined : new Log(args.log, args.resume),
    summary: book && ((line) => book.add(line)),
    json: args.json,
  };
  const copies = args.out === undefined ? undefined : copiesOf(files, args.out);
  const queue = files.map((file, i) => ({ file, copy: copies?.[i] }));
  const results: JobResult[] = [];

  const work = async (): Promise<void> => {
    const lane = new Lane();
    for (let next = queue.shift(); next; next = queue.shift()) {
      results.push(await checkNext(lane, next.file, next.copy, { args, build, known, sinks }));
    }
    await lane.end();
  };
  const lanes = Math.min(args.jobs ?? availableParallelism(), files.length);
  await Promise.all(Array.from({ length: lanes }, work));

  await sinks.log?.tidy(files.map(({ path }) => path));
  sinks.progress.end();
  if (book && args.summary !== undefined) await book.write(args.summary);
  return exitCodeOf(results, args.strict);
}

interface Run {
  readonly args: CheckArguments;
  readonly build: string;
  readonly known: ReadonlyMap<string, Known>;
  readonly sinks: Sinks;
}

async function checkNext(
  lane: Lane,
  { path }: ListedFile,
  copy: string | undefined,
  { args, build, known, sinks }: Run
): Promise<JobResult> {
  const earlier = known.get(path);
  const answered = await answer(lane, path, copy, args, earlier);
  const kept = answered.status === "unchanged" && earlier ? sinks.log?.line(earlier) : undefined;
  const line = kept ?? lineFor(path, answered, build);
  const record = parseRecord(line);
  const result = record ? resultOf(record) : answered;
  if (answered.status !== "unchanged") sinks.log?.add(line);
  sinks.summary?.(line);
  if (sinks.json) print(line);
  sinks.progress.tell(path, result, answered.status === "unchanged");
  if (answered.status === "checked") for (const note of answered.notes) warn(`${path}: ${note}`);
  // What it found is told; only how it ended is kept.
  return result;
}

/** Whatever happens with one file is that file's result. */
async function answer(
  lane: Lane,
  path: string,
  copy: string | undefined,
  args: CheckArguments,
  earlier: Known | undefined
): Promise<JobResult> {
  try {
    if (copy !== undefined) mkdirSync(dirname(copy), { recursive: true });
    const out = copy === undefined ? undefined : [copy];
    // A copy is written anew even where the file is known.
    const hash = copy === undefined ? earlier?.hash : undefined;
    return await lane.run(
      {
        files: [path],
        settings: args.settings,
        spoken: spokenLanguage(),
        form: "record",
        out,
        report: args.report,
        known: hash,
      },
      limitsOf([path], args)
    );
  } catch (error) {
    return { status: "failed", message: lineOf(error) };
  }
}

async function summaryBook(args: CheckArguments) {
  const { SummaryBook } = await import("./summary");
  return new SummaryBook(args.settings.language, spokenLanguage());
}

/** `--merge`: the logs of parts, as one summary. */
export async function mergeLogs(args: CheckArguments): Promise<number> {
  const book = await summaryBook(args);
  const results = new Map<string, JobResult>();
  for (const path of args.paths) {
    for await (const { line } of readLog(path)) {
      const record = parseRecord(line);
      if (record) {
        book.add(line);
        results.set(record.file, resultOf(record));
      } else warn(told("lineLeftOut", { path }));
    }
  }
  if (args.summary !== undefined) await book.write(args.summary);
  return exitCodeOf(results.values(), args.strict);
}
