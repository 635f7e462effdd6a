import { LANGUAGES, translate, type Language, type Translations } from "./text";

/** What a regulation says in other languages than its own and English: by language, in sections. */
type Catalogues = { readonly [L in Language]?: Readonly<Record<string, Translations>> };

/** Hands a regulation's catalogues over. */
export function speak(catalogues: Catalogues): void {
  for (const language of LANGUAGES)
    for (const section of Object.values(catalogues[language] ?? {})) translate(language, section);
}
