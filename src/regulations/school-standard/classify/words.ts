/** A text as lower-case words without diacritics and punctuation: "Phó HT (phụ trách)" → "pho ht phu trach". */
export function wordsOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A school's name as a key: "Trường THCS Nguyễn Du" and "THCS Nguyễn Du" are one school. */
export const schoolKey = (name: string): string => wordsOf(name).replace(/^truong /, "");
