/** What records say in a column, as numbers: by them those are told that say the same. */
import type { Column } from "./table";

/** A number for each record of a table: the same where the records say the same. */
export type Codes = Uint16Array;

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

/** So many different values a column may have, and another one for so many records. */
const [FEW, FOR_EACH] = [512, 32];

const codesKnown = new WeakMap<Column, Codes | "none">();

/** The codes of a column that says few different things; undefined where it says many. */
export function codesOf(column: Column): Codes | undefined {
  let codes = codesKnown.get(column);
  if (!codes) codesKnown.set(column, (codes = code(column) ?? "none"));
  return codes === "none" ? undefined : codes;
}

function code({ texts, states, numbers }: Column): Codes | undefined {
  const codes = new Uint16Array(states.length);
  const first: number[] = [];
  const known = new Map<string | undefined, number>();
  for (let index = 0; index < states.length; index += 1) {
    const text = texts[index];
    let own = known.get(text);
    if (own === undefined) {
      if (first.length > FEW + index / FOR_EACH) return undefined;
      known.set(text, (own = first.length));
      first.push(index);
    }
    codes[index] = own;
    // A figure may be shown by a text that another one is shown by as well.
    const like = first[own] ?? index;
    if (states[like] !== states[index] || !Object.is(numbers[like], numbers[index])) return undefined;
  }
  return codes;
}
