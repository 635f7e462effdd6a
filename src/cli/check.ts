import { parseArgs } from "node:util";
import { CheckError, checkWorkbook, emptyReport, listRules, toReport, type Check } from "../check";
import { REGULATIONS } from "../regulations";
import { LANGUAGES, serialFromIso, today, type Language, type Serial } from "../rules";
import { CliError, print, run } from "./command";
import { writeMarkedCopy } from "./marked-copy";
import { printCheck } from "./print";
import { describeProblem } from "./problems";
import { openWorkbook } from "./workbook";

const USAGE =
  "usage: npm run --silent check -- FILE.xlsx [--regulation ID] [--sheet NAME] [--as-of YYYY-MM-DD]" +
  " [--language vi|zh|mn|en] [--all] [--json] [--strict] [--out MARKED.xlsx], or --rules";

const OPTIONS = {
  regulation: { type: "string" },
  sheet: { type: "string" },
  "as-of": { type: "string" },
  language: { type: "string" },
  all: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  strict: { type: "boolean", default: false },
  rules: { type: "boolean", default: false },
  out: { type: "string" },
  reading: { type: "string", multiple: true },
  set: { type: "string", multiple: true },
} as const;

interface Arguments {
  readonly file: string | undefined;
  readonly regulation: string | undefined;
  readonly sheet: string | undefined;
  readonly asOf: Serial | undefined;
  readonly language: Language | undefined;
  readonly all: boolean;
  readonly json: boolean;
  readonly strict: boolean;
  readonly rules: boolean;
  /** Where the marked copy is written. */
  readonly out: string | undefined;
  readonly readings: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string | number>>;
}

function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parse(argv);
  if (positionals.length > 1) throw new CliError(`one file at a time; ${USAGE}`);
  const language = values.language;
  if (language !== undefined && !isLanguage(language)) {
    throw new CliError(`no such language: ${language} (${LANGUAGES.join(", ")})`);
  }
  return {
    file: positionals[0],
    regulation: values.regulation,
    sheet: values.sheet,
    asOf: readDay(values["as-of"]),
    language,
    all: values.all,
    json: values.json,
    strict: values.strict,
    rules: values.rules,
    out: values.out,
    readings: Object.fromEntries((values.reading ?? []).map((text) => pair(text, "--reading"))),
    settings: Object.fromEntries(
      (values.set ?? []).map((text) => {
        const [id, value] = pair(text, "--set");
        return [id, Number.isFinite(Number(value)) ? Number(value) : value];
      })
    ),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new CliError(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`);
  }
}

const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

function readDay(text: string | undefined): Serial | undefined {
  if (text === undefined) return undefined;
  const day = serialFromIso(text);
  if (Number.isNaN(day)) throw new CliError(`not a date (YYYY-MM-DD): ${text}`);
  return day;
}

function pair(text: string, option: string): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw new CliError(`${option} takes ID=VALUE, not: ${text}`);
  return [text.slice(0, at), text.slice(at + 1)];
}

async function check(args: Arguments, file: string): Promise<Check> {
  const workbook = await openWorkbook(file);
  try {
    return await checkWorkbook(workbook, {
      regulations: REGULATIONS,
      regulation: args.regulation,
      sheet: args.sheet,
      asOf: args.asOf,
      today: today(),
      language: args.language,
      settings: { readings: args.readings, values: args.settings },
    });
  } catch (error) {
    if (error instanceof CheckError) {
      const { problem } = error;
      if (args.json && problem.code === "noTable") print(JSON.stringify(emptyReport(problem)));
      throw new CliError(describeProblem(problem));
    }
    throw error;
  }
}

run(async (argv) => {
  const args = readArguments(argv);
  if (args.rules) {
    print(JSON.stringify(listRules(REGULATIONS), null, 2));
    return 0;
  }
  if (args.file === undefined) throw new CliError(USAGE);
  const done = await check(args, args.file);
  if (args.out !== undefined) {
    const notes = await writeMarkedCopy(args.file, args.out, done, done.language);
    for (const note of notes) console.error(`regcheck: ${note}`);
  }
  if (args.json) print(JSON.stringify(toReport(done, args.all)));
  else printCheck(done, args.all);
  if (done.counts.fail > 0) return 1;
  return args.strict && done.verdict === "unknown" ? 3 : 0;
});
