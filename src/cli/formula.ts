/** `formula '=…' [FILE.xlsx]`: a formula's value, by the add-in's own functions. */
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { registerFunctions } from "../functions";
import { session } from "../functions/session";
import {
  evaluateFormula,
  openWorkbook,
  workbookOf,
  DirectFunctions,
  type FormulaAnswer,
  type ToldError,
} from "../host/headless";
import type { CellValue } from "../sheets/matrix";
import { languageOf } from "./arguments";
import { CliError, print } from "./command";
import { helpIn } from "./words/help";
import { languageAsked, speak, spokenLanguage, told } from "./words/speak";
import { TEXTS, type CliKey } from "./words/texts";
import { openWorkbookFile } from "./workbook";

/** Said where an error value comes without a reason of its own. */
const reasonOf = (code: string): string => told(code in TEXTS ? (code as CliKey) : "error");

/** The namespace that the manifest gives the functions. */
const NAMESPACE = "REG";

function addInFunctions(): DirectFunctions {
  const functions = new DirectFunctions();
  // The functions judge their arguments themselves and take ranges everywhere.
  const parameters = [{ name: "values", optional: true, matrix: true, repeating: true }];
  registerFunctions(
    (id, call) => functions.associate({ id: `${NAMESPACE}.${id}`, parameters, allowErrors: true }, call),
    (code, message) => Object.assign(new Error(message), { code })
  );
  return functions;
}

const cell = (value: CellValue | ToldError): CellValue | ToldError =>
  typeof value === "object" && value !== null
    ? { error: value.error, message: ("message" in value && value.message) || reasonOf(value.error) }
    : value;

/** One line of JSON for one formula. */
function toJson(answer: FormulaAnswer): string {
  if ("value" in answer) return JSON.stringify(cell(answer.value));
  if ("values" in answer) return JSON.stringify(answer.values.map((row) => row.map(cell)));
  return JSON.stringify({
    error: answer.error,
    message: answer.message ?? reasonOf(answer.error),
  });
}

/** `regcheck formula`: its exit code. */
export async function formula(argv: readonly string[]): Promise<number> {
  // A part of the bundle of its own, which knows nothing of what others were told.
  speak(languageAsked(argv, process.env));
  if (argv.includes("--help") || argv[0] === "-h") {
    print(helpIn(spokenLanguage()).formulaHelp.trimEnd());
    return 0;
  }
  const { options, text, path } = readArguments(argv);
  session.language = languageOf(options.language) ?? spokenLanguage();
  const file = path === undefined ? workbookOf() : await openWorkbookFile(path);
  const engine = await openWorkbook(file, addInFunctions());
  if (options.sheet !== undefined && !engine.sheetByName(options.sheet)) {
    throw new CliError(told("noSheet", { name: options.sheet }));
  }
  const answer = async (line: string): Promise<void> =>
    print(toJson(await evaluateFormula(engine, line, { sheet: options.sheet })));
  if (text === "-") for await (const line of createInterface({ input: process.stdin })) await answer(line);
  else await answer(text);
  await engine.dispose();
  return 0;
}

/** A formula may begin with "-": only long options and a lone "-" are taken for what they are. */
function readArguments(argv: readonly string[]): {
  options: { sheet?: string; language?: string };
  text: string;
  path: string | undefined;
} {
  const spec = { sheet: { type: "string" }, language: { type: "string" } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: spec, allowPositionals: true });
    const [text, path, ...rest] = positionals;
    if (text === undefined || rest.length > 0) throw new CliError(helpIn(spokenLanguage()).formulaUsage);
    return { options: values, text, path };
  } catch (error) {
    throw error instanceof CliError ? error : new CliError(helpIn(spokenLanguage()).formulaUsage);
  }
}
