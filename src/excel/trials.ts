/** What the self-check tries, each on a sheet that is there for it. */
import { isSignatureOf, signatureOf } from "../marks";
import { readMerges } from "./merges";
import { excelRun } from "./run";

/** What is tried: what Excels are known, or feared, to do differently. */
export const TRIALS = [
  /** A blank cell as an argument is no 0. */
  "blankArgument",
  /** A 0 that somebody wrote is one. */
  "zeroArgument",
  /** An error value as an argument makes no error of the call. */
  "errorArgument",
  /** A mark is known again, where it lies as well. */
  "marks",
  "marksRemoved",
  "merges",
  /** A number that was written as text stays text. */
  "apostrophe",
  /** Cells with formulas are found. */
  "formulas",
  "events",
  "settings",
] as const;
export type TrialName = (typeof TRIALS)[number];

/** A trial, and what Excel is expected to do. */
export interface Tried {
  readonly name: TrialName;
  readonly expected: string;
  /** Does it on the sheet of an id, and says what came of it. */
  readonly find: (sheet: string) => Promise<string>;
}

const MOMENT_MS = 100;
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
/** A function may have to be loaded first. */
const MOST_MOMENTS = 150;
const UNDONE: readonly unknown[] = ["#BUSY!", "#GETTING_DATA", "", null];

/** What a cell shows once it is calculated. */
async function resultOf(sheet: string, address: string): Promise<string> {
  let value: unknown = null;
  for (let waited = 0; waited < MOST_MOMENTS && UNDONE.includes(value); waited += 1) {
    if (waited > 0) await moment();
    value = await valueAt(sheet, address);
  }
  return String(value);
}

function valueAt(sheet: string, address: string): Promise<unknown> {
  return excelRun(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
    await context.sync();
    const [[cell] = []]: unknown[][] = range.values;
    return cell;
  });
}

/** What a rule says of a cell that holds something, or nothing. */
const ruleOf =
  (row: number, argument: string) =>
  async (sheet: string): Promise<string> => {
    await excelRun(async (context) => {
      const own = context.workbook.worksheets.getItem(sheet);
      if (argument !== "") own.getRange(`A${row}`).formulas = [[argument]];
      own.getRange(`B${row}`).formulas = [[`=REG.RULE_CHECK("school-standard/4.1.b",A${row})`]];
      await context.sync();
    });
    return resultOf(sheet, `B${row}`);
  };

const MARKED = "D1,F1:F3";

async function layMark(sheet: string): Promise<string> {
  return excelRun(async (context) => {
    const areas = context.workbook.worksheets.getItem(sheet).getRanges(MARKED);
    const format = areas.conditionalFormats.add("Custom");
    format.custom.rule.formula = signatureOf("violation");
    format.custom.format.fill.color = "#FDE3E1";
    await context.sync();
    const formats = context.workbook.worksheets
      .getItem(sheet)
      .getRange()
      .conditionalFormats.load("items/type");
    await context.sync();
    const [own] = formats.items;
    if (!own || formats.items.length !== 1) return `${formats.items.length} formats`;
    own.custom.rule.load("formula");
    const laid = own.getRanges().load("address");
    await context.sync();
    if (!isSignatureOf("violation", own.custom.rule.formula)) return own.custom.rule.formula;
    return laid.address.replace(/(?:'(?:[^']|'')*'|[^'!,]*)!/g, "");
  });
}

async function removeMark(sheet: string): Promise<string> {
  return excelRun(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load("items/id");
    await context.sync();
    for (const format of formats.items) format.delete();
    await context.sync();
    const left = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load("items/id");
    await context.sync();
    return String(left.items.length);
  });
}

async function mergeCells(sheet: string): Promise<string> {
  await excelRun(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("A11:C12").merge(false);
    await context.sync();
  });
  const [merges = []] = await readMerges([{ name: sheet, area: { top: 0, left: 0, bottom: 19, right: 9 } }]);
  return merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join(" ")).join(", ");
}

function writeText(sheet: string): Promise<string> {
  return excelRun(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange("A14");
    cell.values = [["'007"]];
    await context.sync();
    cell.load("values,valueTypes");
    await context.sync();
    const [[value] = []]: unknown[][] = cell.values;
    const [[type] = []] = cell.valueTypes;
    return `${String(value)} ${String(type)}`;
  });
}

function findFormulas(sheet: string): Promise<string> {
  return excelRun(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("A16:A17").formulas = [["=1+1"], ["=1+2"]];
    await context.sync();
    const found = context.workbook.worksheets
      .getItem(sheet)
      .getRange("A15:A18")
      .getSpecialCellsOrNullObject("Formulas")
      .load("cellCount");
    await context.sync();
    return found.isNullObject ? "0" : String(found.cellCount);
  });
}

/** Somebody edits a cell: whether, and how, one is told. */
async function hearEdit(sheet: string): Promise<string> {
  let heard = "";
  const added = await excelRun(async (context) => {
    const handler = context.workbook.worksheets.getItem(sheet).onChanged.add(async (event) => {
      heard = `${event.address} ${event.changeType}`;
    });
    await context.sync();
    return handler;
  });
  await excelRun(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("A20").values = [[1]];
    await context.sync();
  });
  for (let waited = 0; waited < MOST_MOMENTS / 5 && heard === ""; waited += 1) await moment();
  await excelRun(async () => {
    added.remove();
    await added.context.sync();
  });
  return heard === "" ? "nothing" : heard;
}

const TRIAL_KEY = "regcheck.trial";

function keepSetting(): Promise<string> {
  return excelRun(async (context) => {
    const { settings } = context.workbook;
    settings.add(TRIAL_KEY, "kept");
    await context.sync();
    const kept = settings.getItem(TRIAL_KEY).load("value");
    await context.sync();
    settings.getItem(TRIAL_KEY).delete();
    await context.sync();
    const gone = settings.getItemOrNullObject(TRIAL_KEY).load("value");
    await context.sync();
    return `${String(kept.value)}, ${gone.isNullObject ? "removed" : "still there"}`;
  });
}

/** In the order in which they are made: marks are taken away after they were laid. */
export const TRIED: readonly Tried[] = [
  { name: "blankArgument", expected: "#N/A", find: ruleOf(1, "") },
  { name: "zeroArgument", expected: "true", find: ruleOf(2, "0") },
  { name: "errorArgument", expected: "#N/A", find: ruleOf(3, "=NA()") },
  { name: "marks", expected: MARKED, find: layMark },
  { name: "marksRemoved", expected: "0", find: removeMark },
  { name: "merges", expected: "10 0 11 2", find: mergeCells },
  { name: "apostrophe", expected: "007 String", find: writeText },
  { name: "formulas", expected: "2", find: findFormulas },
  { name: "events", expected: "A20 RangeEdited", find: hearEdit },
  { name: "settings", expected: "kept, removed", find: keepSetting },
];
