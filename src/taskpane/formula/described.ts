/** The functions as Excel itself is told of them: the files that are served beside the page. */
import type { Language } from "../../rules";

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
}

const FILES: Readonly<Record<Language, string>> = {
  vi: "functions-vi-VN.json",
  zh: "functions-zh-CN.json",
  mn: "functions-mn-MN.json",
  en: "functions.json",
};

/** @throws where the file cannot be loaded */
export async function describedFunctions(language: Language): Promise<readonly Described[]> {
  const answer = await fetch(FILES[language]);
  if (!answer.ok) throw new Error(`${FILES[language]}: ${answer.status}`);
  const { functions } = (await answer.json()) as { functions: readonly Described[] };
  return functions;
}
