/** A formula as it is put together in the helper: places and constants on one side, Excel's text on the other. */
import { columnIndex, parseAddress } from "../../sheets/address";
import type { Place } from "../model/excel-room";

/** What a person gave for an argument: cells that they selected, or what they typed. */
export type Given = string | Place;

/** An argument as it was understood. */
export type Argument =
  | { readonly kind: "blank" }
  | { readonly kind: "cells"; readonly place: Place }
  | { readonly kind: "constant"; readonly value: string | number | boolean };

const CELLS = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(:\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?$|^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}$/i;
/** A number that can be no other: whole, or with a dot and not three digits behind it; identity numbers are texts. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.(?:\d{1,2}|\d{4,8}))?$/;

/** `Sheet 1!B2`, `'Bob''s'!B2` → the sheet's name and what is behind it; no sheet is the one of `sheet`. */
function placeOf(text: string, sheet: string): Place | undefined {
  const at = text.lastIndexOf("!");
  const area = text.slice(at + 1).trim();
  if (!CELLS.test(area)) return undefined;
  const name = at < 0 ? sheet : text.slice(0, at).trim();
  const inner = /^'((?:[^']|'')+)'$/.exec(name)?.[1]?.replaceAll("''", "'") ?? name;
  return { sheet: inner, area: area.replaceAll("$", "").toUpperCase() };
}

/**
 * What was given for an argument. Text in quotation marks is text; so is what is neither cells, nor a number that can
 * be read in one way only, nor TRUE or FALSE: the functions read numbers, shares and dates in texts by their own rules.
 *
 * @param sheet the sheet of cells that name none
 */
export function argumentOf(given: Given | undefined, sheet: string): Argument {
  if (given === undefined) return { kind: "blank" };
  if (typeof given !== "string") return { kind: "cells", place: given };
  const text = given.trim().replace(/^=/, "");
  if (text === "") return { kind: "blank" };
  const quoted = /^["“](.*)["”]$/s.exec(text)?.[1];
  if (quoted !== undefined) return { kind: "constant", value: quoted.replaceAll('""', '"') };
  const place = placeOf(text, sheet);
  if (place) return { kind: "cells", place };
  if (/^(?:true|false)$/i.test(text)) return { kind: "constant", value: /^true$/i.test(text) };
  return { kind: "constant", value: NUMBER.test(text) ? Number(text) : text };
}

/** A place as formulas on a sheet name it. */
export function referenceTo({ sheet, area }: Place, from: string): string {
  if (sheet === from) return area;
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !CELLS.test(sheet);
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${area}`;
}

function written(argument: Argument, sheet: string): string {
  switch (argument.kind) {
    case "blank":
      return "";
    case "cells":
      return referenceTo(argument.place, sheet);
    case "constant": {
      const { value } = argument;
      if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
      return typeof value === "number" ? String(value) : value ? "TRUE" : "FALSE";
    }
  }
}

/** The formula, for a cell of a sheet; arguments that are left out at the end are not written. */
export function formulaOf(id: string, args: readonly Argument[], sheet: string): string {
  const texts = args.map((argument) => written(argument, sheet));
  while (texts.at(-1) === "") texts.pop();
  return `=REG.${id}(${texts.join(",")})`;
}

/** First and last row and column of an area; whole columns reach from top to bottom. */
function boundsOf(area: string): readonly [top: number, left: number, bottom: number, right: number] {
  const [first = "", last = first] = area.split(":");
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (from && to) return [from.row, from.column, to.row, to.column];
  return [0, columnIndex(first), Infinity, columnIndex(last)];
}

/** Whether a result of so many rows and columns would lie on cells that its own formula looks at. */
export function lieOn(
  { sheet, area }: Place,
  rows: number,
  columns: number,
  args: readonly Argument[]
): boolean {
  const [top, left] = boundsOf(area);
  return args.some((argument) => {
    if (argument.kind !== "cells" || argument.place.sheet !== sheet) return false;
    const [upper, first, lower, last] = boundsOf(argument.place.area);
    return top <= lower && top + rows > upper && left <= last && left + columns > first;
  });
}
