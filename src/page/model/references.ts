/** What a formula refers to, as far as its text tells. */
import type { Area } from "../../sheets";
import { parseArea } from "../../xlsx/a1";

export interface References {
  /** `sheet` is undefined where the formula names none: its own. */
  readonly areas: readonly { readonly sheet: string | undefined; readonly area: Area }[];
  /** Names, whose meaning the workbook tells. */
  readonly names: readonly string[];
  /** It may refer to anything: by an address that is put together, a table's columns, another workbook. */
  readonly anywhere: boolean;
}

const SHEET = String.raw`(?:('(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROWS = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const END = String.raw`(?![\p{L}\p{N}_.(!])`;

const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    `${SHEET}(${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})${END}`,
    String.raw`([\p{L}_\\][\p{L}\p{N}_.\\]*)(\s*\()?`,
    String.raw`[0-9.]+(?:E[+-]?[0-9]+)?`,
    String.raw`([[!{#])`,
  ].join("|"),
  "giu"
);

/** Functions whose result hangs on more than the cells that they name. */
const ANYWHERE = /^(?:INDIRECT|OFFSET|CUBE\w*|GETPIVOTDATA|RTD)$/i;
const CONSTANT = /^(?:TRUE|FALSE)$/i;

/** @param formula without its "=" */
export function referencesOf(formula: string): References {
  const areas: { sheet: string | undefined; area: Area }[] = [];
  const names: string[] = [];
  let anywhere = false;
  for (const [, sheet, address, word, call, sign] of formula.matchAll(TOKEN)) {
    const area = address === undefined ? undefined : parseArea(address);
    if (area) areas.push({ sheet: sheet?.replace(/^'|'$/g, "").replaceAll("''", "'"), area });
    else if (word !== undefined && call !== undefined)
      anywhere ||= ANYWHERE.test(word.replace(/^_xlfn\./i, ""));
    else if (word !== undefined && !CONSTANT.test(word)) names.push(word);
    // Braces hold constants, "#" begins an error value or follows a range that has spilled.
    else if (sign === "[" || sign === "!" || sign === "#") anywhere = true;
    else if (address !== undefined) anywhere = true;
  }
  return { areas, names, anywhere };
}
