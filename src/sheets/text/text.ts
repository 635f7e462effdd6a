/**
 * Text of cells, made comparable. Two strengths: `clean` only repairs how a text is encoded and spaced;
 * `fold` also forgets case, where a Vietnamese tone mark is put, and letters of another script that look alike.
 */

/** Letters that have one encoding only: nothing in such a text needs repair. */
const SOUND =
  "\\x21-\\x7e\\u00c0-\\u00ff\\u0102\\u0103\\u0110\\u0111\\u0128\\u0129\\u0168\\u0169\\u01a0\\u01a1\\u01af\\u01b0\\u0400-\\u04ff\\u1ea0-\\u1ef9\\u3001\\u3002\\u4e00-\\u9fff";
const PLAIN = new RegExp(`^[${SOUND}]+(?: [${SOUND}]+)*$`);
/** Zero-width characters, soft hyphens and byte-order marks that copies from PDF and the web leave behind. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe0e\ufe0f\ufeff]/g;

/** One Unicode form (full-width becomes half-width), nothing invisible, single spaces, trimmed. */
export function clean(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.normalize("NFKC").replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

const CJK = "\\u2e80-\\u2fdf\\u3005-\\u3007\\u3400-\\u9fff\\uf900-\\ufaff";
const CJK_GAP = new RegExp(`([${CJK}、，。；：（）“”]) +(?=[${CJK}、，。；：（）“”])`, "g");
const HAS_CJK = new RegExp(`[${CJK}]`);
const CYRILLIC = /[\u0400-\u04ff]/;

/** Whether a text holds Chinese characters. */
export const isChinese = (text: string): boolean => HAS_CJK.test(text);
/** Whether a text holds Cyrillic letters. */
export const isCyrillic = (text: string): boolean => CYRILLIC.test(text);

/** Latin letters (and other look-alikes) that stand for Cyrillic ones inside a Cyrillic word. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries([
  ..."aа cс eе oо pр xх yу zз kк mм hн tт bв iи uу vү ɵө θө ѳө єө їү ұү γү іи"
    .split(" ")
    .map((pair): [string, string] => [pair[0] ?? "", pair[1] ?? ""]),
]);
/** ү and ө are often typed as у and о (and төвшин written for түвшин); only keys forget the difference. */
const CYRILLIC_KEY: Readonly<Record<string, string>> = { ү: "у", ө: "о", ё: "е" };

const LETTERS = /[\p{L}\p{M}]+/gu;
/** A word of letters that all look Cyrillic, in a text that is ("yp" for "ур"). */
const ALL_ALIKE = /^[aceopxykmhtb]{2,}$/;
function foldCyrillicWord(word: string): string {
  if (!CYRILLIC.test(word) && !ALL_ALIKE.test(word)) return word;
  return [...word]
    .map((letter) => LOOKALIKES[letter] ?? letter)
    .map((letter) => CYRILLIC_KEY[letter] ?? letter)
    .join("")
    .replace(/^товшин/, "тувшин");
}

const TONES = "\\u0300\\u0301\\u0303\\u0309\\u0323";
const LATE_TONE = new RegExp(
  `(o)([ae])([${TONES}])(?![\\p{L}\\p{M}])|(q?)(u)(y)([${TONES}])(?![\\p{L}\\p{M}])`,
  "gu"
);
const FINAL_Y = new RegExp(`([bcdđghklmnprstvx]|qu)y([${TONES}]?)(?![\\p{L}\\p{M}])`, "gu");

/** What the fold of Vietnamese may have to do with; without it most texts are done at a look. */
const TO_FOLD = /o[àáãảạèéẽẻẹ]|[uqbcdđghklmnprstvx][yỳýỹỷỵ]|[ðɖ]/;

/** hoà = hòa, thuỷ = thủy, tỷ = tỉ, quý = quí; đ in its look-alikes. */
function foldVietnamese(text: string): string {
  if (!TO_FOLD.test(text) && PLAIN.test(text)) return text;
  const marked = text.replace(/[ðɖ]/g, "đ").normalize("NFD");
  return marked
    .replace(LATE_TONE, (found, o, a, tone1, q, u, y, tone2) => {
      if (o) return `${o}${tone1}${a}`;
      return q ? found : `${u}${tone2}${y}`;
    })
    .replace(FINAL_Y, "$1i$2")
    .normalize("NFC");
}

const ASCII = /^[\x20-\x7e]*$/;

/** A text as a key of comparison: equal keys read alike to a person. */
export function fold(text: string): string {
  let key = clean(text).toLowerCase();
  if (HAS_CJK.test(key)) key = key.replace(CJK_GAP, "$1");
  if (CYRILLIC.test(key)) return key.replace(LETTERS, foldCyrillicWord);
  return ASCII.test(key) ? key.replace(/([bcdghklmnprstvx]|qu)y(?![a-z])/g, "$1i") : foldVietnamese(key);
}
