import { parseArgs } from "node:util";
import { REPORT_LAYOUTS, type ReportLayout } from "../copies/layouts";
import { LANGUAGES, serialFromIso, today, type Language, type Serial } from "../rules";
import { CliError } from "./command";
import type { CheckSettings } from "./job";
import { spokenLanguage, told } from "./words/speak";
import type { CliKey } from "./words/texts";
import { helpIn } from "./words/help";

const OPTIONS = {
  regulation: { type: "string" },
  sheet: { type: "string" },
  "as-of": { type: "string" },
  language: { type: "string" },
  reading: { type: "string", multiple: true },
  set: { type: "string", multiple: true },
  all: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  rules: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  "files-from": { type: "string" },
  out: { type: "string" },
  report: { type: "string" },
  watch: { type: "boolean", default: false },
  summary: { type: "string" },
  jobs: { type: "string" },
  log: { type: "string" },
  resume: { type: "boolean", default: false },
  together: { type: "boolean", default: false },
  shard: { type: "string" },
  merge: { type: "boolean", default: false },
  "time-limit": { type: "string" },
  "memory-limit": { type: "string" },
} as const;

/** Every n-th of all files, beginning with the i-th (from 1). */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

export interface CheckArguments {
  readonly paths: readonly string[];
  /** A file with a path a line; "-" is standard input. */
  readonly filesFrom?: string;
  readonly settings: CheckSettings;
  readonly json: boolean;
  /** An unknown verdict is told by an exit code of its own. */
  readonly strict: boolean;
  readonly rules: boolean;
  readonly help: boolean;
  readonly out?: string;
  /** The layout of the report in marked copies. */
  readonly report?: ReportLayout;
  readonly watch: boolean;
  readonly summary?: string;
  readonly jobs?: number;
  readonly log?: string;
  readonly resume: boolean;
  readonly together: boolean;
  readonly shard?: Shard;
  readonly merge: boolean;
  /** Seconds. */
  readonly timeLimit?: number;
  /** MB. */
  readonly memoryLimit?: number;
}

type Option = keyof CheckArguments & keyof typeof OPTIONS;

/** @throws CliError with one line that says what is wrong */
export function readCheckArguments(argv: readonly string[]): CheckArguments {
  const { values, positionals } = parse(argv);
  const read: CheckArguments = {
    paths: positionals,
    filesFrom: values["files-from"],
    settings: {
      regulation: values.regulation,
      sheet: values.sheet,
      asOf: readDay(values["as-of"]),
      today: today(),
      language: languageOf(values.language),
      readings: Object.fromEntries((values.reading ?? []).map((text) => pair(text, "--reading"))),
      values: Object.fromEntries((values.set ?? []).map(setting)),
      all: values.all,
    },
    json: values.json,
    strict: values.strict,
    rules: values.rules,
    help: values.help,
    out: values.out,
    report: layoutOf(values.report),
    watch: values.watch,
    summary: values.summary,
    jobs: readCount(values.jobs, "--jobs"),
    log: values.log,
    resume: values.resume,
    together: values.together,
    shard: readShard(values.shard),
    merge: values.merge,
    timeLimit: readCount(values["time-limit"], "--time-limit"),
    memoryLimit: readCount(values["memory-limit"], "--memory-limit"),
  };
  refuseContradictions(read);
  return read;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CliError(`${wrongOption(error)}; ${helpIn(spokenLanguage()).checkUsage}`);
  }
}

/** Node says it in English; what it is about stands in quotation marks there. */
function wrongOption(error: unknown): string {
  const isUnknown =
    typeof error === "object" && error !== null && "code" in error && error.code === UNKNOWN_OPTION;
  const option = /'(--?[^\s'=]+)/.exec(String(error))?.[1] ?? String(error);
  return told(isUnknown ? "unknownOption" : "wrongOption", { option });
}
const UNKNOWN_OPTION = "ERR_PARSE_ARGS_UNKNOWN_OPTION";

/** What an option has no use for: passed over in silence, it would look done. */
const APART = [
  ["together", ["shard", "summary", "log", "jobs"], "judgedWhole"],
  ["merge", ["out", "log", "jobs", "watch", "together", "shard", "json"], "sumsUp"],
  ["watch", ["summary", "log", "shard"], "ofOneRun"],
] as const satisfies readonly (readonly [Option, readonly Option[], CliKey])[];

function refuseContradictions(args: CheckArguments): void {
  const { filesFrom, paths, rules, help, merge, summary, resume, log, out, report } = args;
  if (rules || help) return;
  if (paths.length === 0 && filesFrom === undefined) throw new CliError(helpIn(spokenLanguage()).checkUsage);
  if (merge && summary === undefined) throw new CliError(told("mergeNeeds"));
  if (report !== undefined && out === undefined) throw new CliError(told("reportNeeds"));
  if (resume && log === undefined) throw new CliError(told("resumeNeeds"));
  for (const [option, others, why] of APART) {
    const other = args[option] && others.find((name) => args[name] !== undefined && args[name] !== false);
    if (other) throw new CliError(told("notTogether", { option, other, why: told(why) }));
  }
}

/** @throws CliError where there is no such language */
export function languageOf(text: string | undefined): Language | undefined {
  if (text === undefined) return undefined;
  const found = LANGUAGES.find((language) => language === text);
  if (!found) throw new CliError(told("noLanguage", { language: text, known: LANGUAGES.join(", ") }));
  return found;
}

function layoutOf(text: string | undefined): ReportLayout | undefined {
  const found = REPORT_LAYOUTS.find((layout) => layout === text);
  if (text !== undefined && !found)
    throw new CliError(told("noLayout", { text, known: REPORT_LAYOUTS.join(", ") }));
  return found;
}

function readDay(text: string | undefined): Serial | undefined {
  if (text === undefined) return undefined;
  const day = serialFromIso(text);
  if (Number.isNaN(day)) throw new CliError(told("noDay", { text }));
  return day;
}

function pair(text: string, option: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new CliError(told("noPair", { option, text }));
  return [text.slice(0, at), text.slice(at + 1)];
}

function setting(text: string): [string, string | number] {
  const [id, value] = pair(text, "--set");
  return [id, value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value];
}

function readCount(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new CliError(told("noCount", { option, text }));
  return count;
}

function readShard(text: string | undefined): Shard | undefined {
  if (text === undefined) return undefined;
  const [, index, of] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (!(shard.index >= 1 && shard.index <= shard.of)) {
    throw new CliError(told("noShard", { text }));
  }
  return shard;
}
