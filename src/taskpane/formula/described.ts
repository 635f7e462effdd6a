/** The functions as Excel itself is told of them: the files that are served beside the page. */
import { LANGUAGES, type Language } from "../../rules";
import { formulaText } from "./texts";

export interface Described {
  readonly id: string;
  readonly description: string;
  /** Its page in the manual. */
  readonly helpUrl?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
  /** What the other languages say of it and of its arguments, for who searches in one of them. */
  readonly elsewhere?: Pick<Described, "description" | "parameters">[];
}

const FILES: Readonly<Record<Language, string>> = {
  vi: "functions-vi-VN.json",
  zh: "functions-zh-CN.json",
  mn: "functions-mn-MN.json",
  en: "functions.json",
};

/**
 * @param language in which they are described; other languages' files may lack, which only narrows the search
 * @throws where the file cannot be loaded
 */
export async function describedFunctions(language: Language): Promise<readonly Described[]> {
  const others = LANGUAGES.filter((other) => other !== language);
  const [own, ...rest] = await Promise.all([
    fileOf(language),
    ...others.map((other) => fileOf(other).catch((): readonly Described[] => [])),
  ]);
  return own.map((described) => ({
    ...described,
    elsewhere: rest.flatMap((all) => all.filter(({ id }) => id === described.id)),
  }));
}

async function fileOf(language: Language): Promise<readonly Described[]> {
  const answer = await fetch(FILES[language]);
  if (!answer.ok) throw new Error(`${FILES[language]}: ${answer.status}`);
  const { functions } = (await answer.json()) as { functions: readonly Described[] };
  return functions;
}

/** Whether an argument may be left out without its description saying so ("…; omitted: today"). */
export const isSilentlyOptional = (
  { description, optional }: Described["parameters"][number],
  language: Language
): boolean => optional === true && !description.includes(formulaText("omitted", language));

/** What an argument is called: its description up to what is explained behind it. */
export const nameOf = ({ description }: Described["parameters"][number]): string =>
  (description.split(/[;；:：,，(（]/)[0] ?? description).trim();
