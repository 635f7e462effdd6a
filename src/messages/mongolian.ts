/** The ablative of Mongolian ("more than", "at most") as it follows the vowels of what it is put to. */

/** Of numbers as they are spoken: by the last digit, by the tens where it is 0, and of hundreds and thousands. */
const DIGITS = ["ээс", "ээс", "оос", "аас", "өөс", "аас", "аас", "оос", "аас", "өөс"] as const;
const TENS = ["ээс", "аас", "иос", "аас", "өөс", "иас", "аас", "аас", "аас", "ээс"] as const;
const HUNDREDS = "аас";

/** Units whose stem changes before an ending. */
const IRREGULAR: Readonly<Record<string, string>> = {
  үсэг: "үсгээс",
  өдөр: "өдрөөс",
  сэдэв: "сэдвээс",
  оноо: "онооноос",
};

/** A text with the ablative ending; one that is neither a known kind of word nor a number keeps "-аас". */
export function ablative(text: string): string {
  if (/[%²]$/.test(text)) return text.endsWith("%") ? `${text}-иас` : `${text}-аас`;
  // "гуравны нэг": of a fraction, what is above the line is spoken last.
  const part = /(\d+)\/\d+$/.exec(text)?.[1];
  if (part) return `${text}-${endingOf(part)}`;
  const digits = /\d[\d.,\s ]*$/.exec(text)?.[0].replace(/\D/g, "");
  if (digits) return `${text}-${endingOf(digits)}`;
  const word = /[а-яёөү]+$/i.exec(text)?.[0].toLowerCase();
  if (word === undefined) return `${text}-аас`;
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return text.slice(0, -word.length) + irregular;
  const vowel = harmony(word);
  return word.endsWith("и") ? `${text}${vowel}с` : `${text}${vowel}${vowel}с`;
}

function endingOf(digits: string): string {
  const last = Number(digits.slice(-1));
  if (last !== 0 || digits.length === 1) return DIGITS[last] ?? HUNDREDS;
  const tens = Number(digits.slice(-2, -1));
  return tens === 0 ? HUNDREDS : (TENS[tens] ?? HUNDREDS);
}

/** The vowel of a word's endings: back vowels take а, front ones э, a rounded first vowel stays rounded. */
function harmony(word: string): string {
  const [first = "", ...others] = word.match(/[аэоөуүяеёюыий]/g) ?? [];
  if (/[оё]/.test(first)) return others.every((vowel) => /[оёийы]/.test(vowel)) ? "о" : "а";
  if (first === "ө") return others.every((vowel) => /[өийе]/.test(vowel)) ? "ө" : "э";
  return /[ауяюы]/.test(word) ? "а" : "э";
}
