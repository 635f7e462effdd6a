import type { Arguments } from "./blanks";
import { SHEET_ROWS } from "./reference";

/** Where the arguments of a call stand, as far as Excel says. */
export type Addresses = readonly unknown[];

/** "Costs!A:C": Excel may hand over no more of it than what is filled on its sheet. */
const WHOLE_COLUMNS = /!\$?[a-z]+:\$?[a-z]+$/i;

/** How many rows somebody means by an argument. */
export const heightIn = (argument: Arguments[number], address: unknown): number =>
  WHOLE_COLUMNS.test(String(address)) ? SHEET_ROWS : (argument?.length ?? 0);

/** Who gives more than half of a sheet's rows means the whole column, filled or not. */
export const isOpen = (argument: Arguments[number], address: unknown): boolean =>
  heightIn(argument, address) > SHEET_ROWS / 2;
