/** `check`: one file, or many. */
import { accessSync, constants, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { CheckArguments } from "./arguments";
import { CliError, print, warn } from "./command";
import { copiesOf, isFolder, linesOf, listFiles, shardOf, type ListedFile } from "./files";
import type { Job, JobResult } from "./job";
import { Lane } from "./lane";
import { limitsOf } from "./limits";
import type { About } from "./about";
import { checkMany, mergeLogs } from "./many";
import { exitCodeOf } from "./outcomes";
import { watch } from "./watch";
import { spokenLanguage, told as said } from "./words/speak";

/** @returns the exit code */
export async function runCheck(args: CheckArguments, about: About): Promise<number> {
  if (args.rules) {
    print((await import("./choices")).rules());
    return 0;
  }
  if (args.summary !== undefined) refuseUnwritable(args.summary);
  if (args.merge) return mergeLogs(args);
  const { readings, values } = args.settings;
  if (Object.keys({ ...readings, ...values }).length > 0) {
    (await import("./choices")).refuseUnknownChoices(args.settings);
  }
  const files = listed(args);
  const check = isMany(args)
    ? (some: readonly ListedFile[]) => checkMany(some, args, about)
    : () => checkOne(files, args);
  return args.watch ? watch(files, check, args.json ? () => undefined : tellSaved) : check(files);
}

/** Parts what was found from what is found now, for people. */
function tellSaved(files: readonly ListedFile[]): void {
  const time = new Date().toTimeString().slice(0, 8);
  print(`\n── ${time} ${files.map(({ path }) => path).join(", ")}`);
}

/** What is written at the end of hours has to be possible at their beginning. */
function refuseUnwritable(path: string): void {
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch {
    throw new CliError(said("noFolder", { path }));
  }
}

/** A dossier of many files is one check. */
const isMany = ({ paths, filesFrom, together, summary, log }: CheckArguments): boolean =>
  !together &&
  (paths.length > 1 ||
    isFolder(paths[0] ?? "") ||
    [filesFrom, summary, log].some((path) => path !== undefined));

function listed(args: CheckArguments): ListedFile[] {
  const named = args.filesFrom === undefined ? [] : linesOf(args.filesFrom);
  const all = listFiles([...args.paths, ...named], args.out);
  return args.shard ? shardOf(all, args.shard) : all;
}

async function checkOne(files: readonly ListedFile[], args: CheckArguments): Promise<number> {
  const paths = files.map(({ path }) => path);
  const job: Job = {
    files: paths,
    settings: args.settings,
    spoken: spokenLanguage(),
    form: args.json ? "json" : "text",
    out: args.out === undefined ? undefined : outOf(files, args.out, args.together),
    report: args.report,
  };
  const lane = new Lane();
  const result = await lane.run(job, limitsOf(paths, args));
  await lane.end();
  return told(result, args);
}

function outOf(files: readonly ListedFile[], out: string, together: boolean): readonly string[] {
  if (!together) return [out];
  const copies = copiesOf(files, out);
  for (const copy of copies) mkdirSync(dirname(copy), { recursive: true });
  return copies;
}

function told(result: JobResult, args: CheckArguments): number {
  if (result.status === "failed") throw new CliError(result.message);
  if (result.status !== "checked") return 0;
  for (const note of result.notes) warn(note);
  return exitCodeOf([result], args.strict);
}
