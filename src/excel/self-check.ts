import { ExcelFailure } from "./failure";
import { excelRun } from "./run";
import { TRIED, type TrialName } from "./trials";

export { TRIALS, type TrialName } from "./trials";

/** What came of a trial. */
export interface Trial {
  readonly name: TrialName;
  readonly expected: string;
  readonly found: string;
}

/** What was tried, and in which Excel. */
export interface SelfCheck {
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly trials: readonly Trial[];
  /** All of it in words that do not change with languages, to send to whoever looks after the add-in. */
  readonly text: string;
}

const EXCEL_API = [
  "1.9",
  "1.10",
  "1.11",
  "1.12",
  "1.13",
  "1.14",
  "1.15",
  "1.16",
  "1.17",
  "1.18",
  "1.19",
  "1.20",
];
const SETS = [
  ["CustomFunctionsRuntime", ["1.1", "1.2", "1.3", "1.4", "1.5"]],
  ["SharedRuntime", ["1.1", "1.2"]],
  ["RibbonApi", ["1.1", "1.2"]],
  ["KeyboardShortcuts", ["1.1"]],
] as const;

/**
 * Tries out the Excel that it runs in, on a sheet of its own behind the user's, which it deletes again. Nothing of
 * the user's is read or written.
 *
 * @throws ExcelFailure where no sheet can be added
 */
export async function selfCheck(): Promise<SelfCheck> {
  const sheet = await addSheet();
  try {
    const trials: Trial[] = [];
    for (const { name, expected, find } of TRIED) {
      const found = await find(sheet).catch((error: unknown) => failureText(error));
      trials.push({ name, expected, found });
    }
    const known = facts();
    return { facts: known, trials, text: textOf(known, trials) };
  } finally {
    await excelRun(async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
  }
}

const textOf = (known: SelfCheck["facts"], trials: readonly Trial[]): string =>
  [
    ...known.map(([name, value]) => `${name}: ${value}`),
    ...trials.map(({ name, expected, found }) =>
      found === expected ? `${name}: ok` : `${name}: ${found} (expected ${expected})`
    ),
  ].join("\n");

const failureText = (error: unknown): string =>
  error instanceof ExcelFailure ? error.detail : error instanceof Error ? error.message : String(error);

function facts(): SelfCheck["facts"] {
  const { host, platform, version } = Office.context.diagnostics;
  const newest = (set: string, versions: readonly string[]): string =>
    versions.filter((one) => Office.context.requirements.isSetSupported(set, one)).at(-1) ?? "none";
  return [
    ["host", [host, platform, version].map(String).join(" ")],
    ["language", `${Office.context.displayLanguage} ${Office.context.contentLanguage}`],
    ["browser", typeof navigator === "undefined" ? "none" : navigator.userAgent],
    ["ExcelApi", newest("ExcelApi", EXCEL_API)],
    ...SETS.map(([set, versions]) => [set, newest(set, versions)] as const),
  ];
}

/** Behind the others, so that nobody's place in the workbook changes; its id. */
function addSheet(): Promise<string> {
  return excelRun(async (context) => {
    const sheet = context.workbook.worksheets.add().load("id");
    await context.sync();
    return sheet.id;
  });
}
