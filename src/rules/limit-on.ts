import { certain } from "./certain";
import type { Serial } from "./dates";
import { valueOn, type Parameter, type Threshold } from "./parameters";

/**
 * A figure of the law on a day, for formulas: `Context.limit` is for checks. It stands by itself, since every start
 * loads what parameters are.
 */
export const limitOn = <V extends Threshold>(parameter: Parameter<V>, day: Serial): V =>
  certain(valueOn(parameter, day), `a figure of ${parameter.clause} on that day`);
