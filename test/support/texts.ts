import type { LocalText } from "../../src/rules";

const isText = (value: object): value is LocalText => "en" in value && typeof value.en === "string";

/** All texts within a regulation's data: titles, clauses, fields, options, readings, settings, verdicts. */
export function textsOf(regulation: object): LocalText[] {
  const seen = new Set<object>();
  const texts: LocalText[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (isText(value)) texts.push(value);
    else for (const part of Object.values(value)) look(part);
  };
  look(regulation);
  return texts;
}
