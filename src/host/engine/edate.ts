import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { addMonths } from "../../rules";

const DATE_FORMAT = "yyyy-mm-dd;@";

/** EDATE as Excel has it: the end of a shorter month, where the engine's own runs over into the next one. */
export class EdateExecutor extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor() {
    super("EDATE");
  }

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    if (start instanceof ArrayValueObject) {
      return start.map((one, row, column) =>
        later(one, months instanceof ArrayValueObject ? months.get(row, column) : months)
      );
    }
    return months instanceof ArrayValueObject ? months.map((one) => later(start, one)) : later(start, months);
  }
}

/** What an array has at a place. */
type Item = ReturnType<ArrayValueObject["get"]>;

function later(start: Item, months: Item): BaseValueObject {
  for (const item of [start, months]) {
    const value = item ?? undefined;
    if (value?.isError()) return value;
    if (value?.isString() || value?.isBoolean()) return ErrorValueObject.create(ErrorType.VALUE);
  }
  const serial = Math.floor(Number(start?.getValue() ?? 0));
  const day = addMonths(serial, Math.trunc(Number(months?.getValue() ?? 0)));
  return serial < 0 || day < 0
    ? ErrorValueObject.create(ErrorType.NUM)
    : NumberValueObject.create(day, DATE_FORMAT);
}
