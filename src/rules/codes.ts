/** What records say in a column, as numbers: by them those are told that say the same. */
import { certain } from "./certain";
import type { FieldType } from "./records";
import type { Column } from "./table";

/** A number for each record of a table: the same where the records say the same. */
export type Codes = Uint16Array | Uint8Array;

/** What a record was asked for while something was worked out of it, each once, in its order. */
export class Trail {
  readonly asked: Codes[] = [];
  /** Something was asked that hardly two records answer alike. */
  isLost = false;

  note(codes: Codes | undefined): void {
    if (!codes) this.isLost = true;
    else if (!this.asked.includes(codes)) this.asked.push(codes);
  }

  begin(): this {
    this.asked.length = 0;
    this.isLost = false;
    return this;
  }
}

/** So many different things are few, and another one for so many records: no sheet has more than a code tells. */
const [FEW, FOR_EACH] = [512, 32];
export const isFew = (different: number, index: number): boolean => different <= FEW + index / FOR_EACH;

/** Of figures, which with others beside them make each record another, a hundred are too many. */
const FEW_FIGURES = 32;
const FIGURES: ReadonlySet<FieldType> = new Set<FieldType>(["number", "count", "share"]);

/** The code of a record. */
export const codeAt = (codes: Codes, index: number): number => certain(codes[index], "a code of each record");

const codesKnown = new WeakMap<Column, Codes | "none">();

/** The codes of a column that says few different things; undefined where it says many. */
export function codesOf(column: Column): Codes | undefined {
  let codes = codesKnown.get(column);
  if (!codes) codesKnown.set(column, (codes = code(column) ?? "none"));
  return codes === "none" ? undefined : codes;
}

function code({ field, texts, states, numbers }: Column): Codes | undefined {
  const codes = new Uint16Array(states.length);
  const first: number[] = [];
  const known = new Map<string, number>();
  const most = FIGURES.has(field.type) ? FEW_FIGURES : FEW;
  for (let index = 0; index < states.length; index += 1) {
    const text = certain(texts[index], "a text of each record");
    let own = known.get(text);
    if (own === undefined) {
      if (first.length > most + index / FOR_EACH) return undefined;
      known.set(text, (own = first.length));
      first.push(index);
    }
    codes[index] = own;
    // A figure may be shown by a text that another one is shown by as well.
    const like = certain(first[own], "the first record of each code");
    if (states[like] !== states[index] || !Object.is(numbers[like], numbers[index])) return undefined;
  }
  return codes;
}
