import type { Language } from "../../rules";

/**
 * A page of the manual in a language. The manual is served beside the add-in, as the page says; where the page stands
 * alone there is none.
 */
export function manualPage(language: Language, page: string): string | undefined {
  const folder = document.querySelector<HTMLLinkElement>('link[rel="help"]')?.href.replace(/\/*$/, "/");
  return folder === undefined ? undefined : `${folder}${language}/${page}`;
}
