/**
 * Univer 0.25 splits an array constant at every comma and semicolon, those inside texts too, and reads texts
 * such as "98%" as numbers. The method is private: where a later version has none of that name, nothing is
 * changed, and the tests of array constants tell.
 */
import { ArrayValueObject, type BaseValueObject } from "@univerjs/engine-formula";
import { readArrayConstant } from "./array-constant";
import { valueToObject } from "./values";

interface ArrayInternals {
  _formatValue?(this: ArrayInternals, raw: unknown): BaseValueObject[][];
  _rowCount: number;
  _columnCount: number;
}

let patched = false;

export function patchArrayConstants(): void {
  const prototype = ArrayValueObject.prototype as unknown as ArrayInternals;
  const original = prototype._formatValue;
  if (patched || !original) return;
  patched = true;
  prototype._formatValue = function (raw) {
    const constant = typeof raw === "string" ? readArrayConstant(raw.trim()) : undefined;
    if (!constant) return original.call(this, raw);
    this._rowCount = constant.rows.length;
    this._columnCount = constant.rows[0]!.length;
    return constant.rows.map((row) => row.map(valueToObject));
  };
}
