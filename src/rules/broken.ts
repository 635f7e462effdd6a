import { unknown, type Judgement } from "./judgement";
import { lookOver } from "./looked";
import type { Table } from "./table";

/**
 * What is said where a rule itself fails, which is a mistake of the program: that nobody can tell, and why. The rules
 * beside it are judged all the same.
 *
 * @param error what it threw
 * @param tables what it may have looked at before: an edit in any of them has it judged anew
 */
export function brokenBy(error: unknown, tables: readonly Table[]): Judgement {
  lookOver(tables);
  return unknown("broken", { said: String(error) });
}
