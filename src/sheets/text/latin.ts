/** Mongolian in Latin letters, as programs name columns and people type who have no Cyrillic keyboard. */

/** Letters written with several, the longest first; folded Cyrillic has no ү, ө and ё. */
const SEVERAL: readonly (readonly [RegExp, string])[] = [
  [/kh/g, "х"],
  [/ch/g, "ч"],
  [/sh/g, "ш"],
  [/zh/g, "ж"],
  [/ts/g, "ц"],
  [/y[oe]/g, "е"],
  [/ya/g, "я"],
  [/yu/g, "ю"],
  // No word of the language's own begins with р: "register", "reglament".
  [/(^|[ /])re/g, "$1ре"],
  [/([aeiouеяю])i/g, "$1й"],
  // "hvreh tvvshin": a v between consonants stands for ү.
  [/(^|[^aeiouеяюй])v(?![aeiouй])/g, "$1у"],
];
const SINGLE: Readonly<Record<string, string>> = Object.fromEntries(
  "aа bб cц dд eэ fф gг hх iи jж kк lл mм nн oо pп qк rр sс tт uу vв wв xх yы zз"
    .split(" ")
    .map((pair): [string, string] => [pair[0] ?? "", pair[1] ?? ""])
);

/** "olnii", "dargiin": ы behind the other vowels of its word. */
const BACK_GENITIVE = /((?:^|[ /])[^ /эеи]*[ао][^ /эеи]*)ий(?=н?(?:$|[ /]))/g;

/** Latin words within a longer text: "on, sar, udur", "2023 on". */
export const LATIN_RUN = /[a-z]+(?: [a-z]+)*/g;
const LATIN = /^[a-z][a-z\d /]*[a-z\d]$/;

/**
 * Folded Latin words as the Cyrillic ones that they may stand for, the likeliest first; none where they are of another
 * script. "e" is mostly э, but е in words from abroad; a last "i" is и or ь, and "ii" ий or ы.
 */
export function inCyrillic(words: string): readonly string[] {
  if (!LATIN.test(words)) return [];
  const several = SEVERAL.reduce((text, [latin, letter]) => text.replace(latin, letter), words);
  const native = several.replace(/[a-z]/g, (letter) => SINGLE[letter] ?? letter);
  const soft = native.replace(/([^аеиоуэюя])и(?=$|[ /])/g, "$1ь").replace(BACK_GENITIVE, "$1ы");
  return [...new Set([native, soft, native.replace(/э/g, "е")])];
}
