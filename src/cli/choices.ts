/** What only the laws themselves tell: their rules, and what `--reading` and `--set` may name. */
import { listRules } from "../check";
import { render } from "../messages/format";
import { REGULATIONS } from "../regulations";
import { today } from "../rules";
import { CliError } from "./command";
import type { CheckSettings } from "./job";
import { spokenLanguage, told } from "./words/speak";

/** Every rule, as `--rules` prints them. */
export const rules = (): string => JSON.stringify(listRules(REGULATIONS, today()), null, 2);

/**
 * Says which reading or setting there is not: a slip there would judge by what the law says by itself, in silence.
 *
 * @throws CliError where the regulation that is named, or no regulation at all, has such a reading or setting
 */
export function refuseUnknownChoices({ regulation, readings, values }: CheckSettings): void {
  const known = REGULATIONS.filter(({ id }) => regulation === undefined || id === regulation);
  // A regulation that there is not is told by the check.
  if (known.length === 0) return;
  const allReadings = known.flatMap((one) => one.readings);
  for (const [id, option] of Object.entries(readings)) {
    const named = allReadings.filter((one) => one.id === id);
    if (named.length === 0) throw new CliError(told("noReading", { id, known: listOf(allReadings) }));
    const options = named.flatMap((one) => one.options);
    if (!options.some((one) => one.id === option))
      throw new CliError(told("readingIs", { id, known: listOf(options), text: option }));
  }
  const allSettings = known.flatMap((one) => one.settings);
  for (const [id, value] of Object.entries(values)) {
    const named = allSettings.filter((one) => one.id === id);
    if (named.length === 0) throw new CliError(told("noSetting", { id, known: listOf(allSettings) }));
    if (typeof value !== "number" && named.every(({ type }) => type === "number"))
      throw new CliError(told("takesNumber", { id, text: String(value) }));
    const [refusal, ...others] = named.map((one) => one.refuse?.(value));
    if (refusal && others.every((other) => other !== undefined))
      throw new CliError(`${id}=${String(value)}: ${render(refusal, spokenLanguage())}`);
  }
}

const listOf = (all: readonly { readonly id: string }[]): string =>
  [...new Set(all.map(({ id }) => id))].join(", ") || told("hasNone");
