/** What items of closed lists are called, where somebody is to choose one. */
import { certain } from "./certain";
import type { Option } from "./records";
import { halves, type Language, type LocalText } from "./text";

/** Options that are called as they are written first, and in English by a text: a line each, code and name. */
export function withNames(language: Language, options: readonly Option[], text: string): readonly Option[] {
  const names = new Map(
    text
      .trim()
      .split("\n")
      .map((line) => halves(line, ": "))
  );
  return options.map((option) => {
    const { code, labels } = option;
    const en = certain(names.get(code), `what “${code}” is called in English`);
    return { ...option, name: { [language]: certain(labels[0], code), en } };
  });
}

/** What an item of a list is called: as it is written first where it has no name. */
export const itemName = ({ code, labels, name }: Option): LocalText => name ?? { en: labels[0] ?? code };
