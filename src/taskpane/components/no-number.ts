import { numbersIn, writtenNumber } from "../../messages/typed-number";
import type { Language } from "../../rules";
import type { Reason } from "./draft";

/** Why a text is not taken as a number: it is none, or it can be two. Undefined where it is one, or blank. */
export function noNumber(text: string, typedIn: Language): Reason | undefined {
  const [one, other] = numbersIn(text, typedIn);
  if (one !== undefined && other !== undefined) {
    return (say, language) =>
      say("twoNumbers", { text, one: writtenNumber(one, language), other: writtenNumber(other, language) });
  }
  if (one !== undefined || text.trim() === "") return undefined;
  return (say) => say("wrongNumber", { text });
}
