import { ExcelFailure } from "./failure";
import { excelRun, patiently } from "./run";

/** The version stands in the key: another shape gets another key, and older add-ins do not stumble over it. */
const KEY = "regcheck.v1";
/** Excel keeps about 2 MB of settings a workbook, for all add-ins together. */
const MOST_CHARACTERS = 500_000;

/**
 * What the add-in kept in this workbook, as it was kept; undefined where nothing is. Functions wait for it: it
 * waits for whoever is typing in a cell.
 *
 * @throws ExcelFailure
 */
export function loadSettings(): Promise<unknown> {
  return patiently(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
    await context.sync();
    if (setting.isNullObject) return undefined;
    try {
      return JSON.parse(String(setting.value)) as unknown;
    } catch {
      return undefined;
    }
  });
}

/**
 * Keeps something in this workbook: JSON, so that no host changes it.
 *
 * @throws ExcelFailure `tooLarge` above half a million characters
 */
export function saveSettings(value: unknown): Promise<void> {
  const text = JSON.stringify(value);
  if (text.length > MOST_CHARACTERS) {
    return Promise.reject(new ExcelFailure("tooLarge", `settings of ${text.length} characters`));
  }
  return excelRun(async (context) => {
    context.workbook.settings.add(KEY, text);
    await context.sync();
  });
}
