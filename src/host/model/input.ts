/** Values as an add-in writes them: a text is read as if it were typed. */
import { numfmt } from "@univerjs/core";
import { isErrorText } from "../engine/values";
import type { CellPatch } from "../engine/grid";
import type { CellValue } from "../../sheets/matrix";

type Content = Pick<CellPatch, "value" | "formula"> & { readonly numberFormat?: string };

/** Null leaves the cell as it is; undefined is what this gives then. In a cell of format "@" all stays text. */
export function readInput(input: unknown, numberFormat: string): Content | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  const text = String(input);
  if (text === "") return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { formula: text };
  if (numberFormat === "@") return { value: text };
  return readTyped(text);
}

function readTyped(text: string): Content {
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  if (isErrorText(text.toUpperCase())) return { value: { error: text.toUpperCase() } };
  const parsed = /\d/.test(text) ? numfmt.parseValue(text) : null;
  if (parsed && typeof parsed.v === "number") {
    return parsed.z ? { value: parsed.v, numberFormat: parsed.z } : { value: parsed.v };
  }
  return { value: text };
}

/** A value as an add-in reads it: "" for blank, the error's text for an error. */
export function toOutput(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}
