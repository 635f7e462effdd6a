import { readFilled } from "../excel/filled";
import { registerFunctions } from "../functions";
import type { ErrorCode } from "../functions/errors";
import { lookTogether } from "../functions/looker";
import { session } from "../functions/session";
import type { Language } from "../rules";
import type { Choices } from "./model/choices";

type HostCode = keyof typeof CustomFunctions.ErrorCode;

const CODES: Readonly<Record<ErrorCode, HostCode>> = {
  "#N/A": "notAvailable",
  "#VALUE!": "invalidValue",
  "#NUM!": "invalidNumber",
  "#DIV/0!": "divisionByZero",
  "#NULL!": "nullReference",
  "#NAME?": "invalidName",
  "#REF!": "invalidReference",
};

/** The last call that was made. */
let latest: Promise<unknown> = Promise.resolve();
/** Milliseconds. */
const MOST_WAITING = 500;

/**
 * Settles when the call made last is answered: with the first ones, the law is loaded. A pane that opens beside them
 * would hold their answers up, since both share one thread. It is not kept waiting for long.
 */
export const answered = (): Promise<unknown> =>
  new Promise((resolve) => {
    latest.then(resolve, resolve);
    setTimeout(resolve, MOST_WAITING);
  });

/**
 * Hands the custom functions to Excel. It can take them at once; its error values are there only when the
 * first function is called, and none answers before the workbook's readings are known.
 */
export function associateFunctions(ready?: Promise<unknown>): void {
  if (typeof CustomFunctions === "undefined") return;
  registerFunctions(
    (id, call) => CustomFunctions.associate(id, (...given: unknown[]) => (latest = call(...given))),
    // Its declaration leaves out that it extends Error.
    (code, message) =>
      new CustomFunctions.Error(
        CustomFunctions.ErrorCode[CODES[code]],
        message || undefined
      ) as CustomFunctions.Error & Error,
    {
      ready,
      look: lookTogether(readFilled),
      isOnTheWeb: () => Office.context.platform === Office.PlatformType.OfficeOnline,
    }
  );
}

/** Functions speak the pane's language and judge by the workbook's readings. */
export function informFunctions(choices: Choices, language: Language): void {
  session.language = language;
  session.settings = choices.settings;
}
