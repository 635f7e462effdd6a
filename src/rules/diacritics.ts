/** Words as people type them who leave diacritics off, and as programs write codes. */

/** Letters that lose nothing with their diacritics. */
const UNMARKED = /^[\x20-\x7e\u0430-\u0438\u043a-\u044f\u4e00-\u9fff]*$/;

/** The key without diacritics: "ty le" for "tỷ lệ". й stays й: it is a letter of its own. */
export function withoutMarks(key: string): string {
  if (UNMARKED.test(key)) return key;
  return key
    .normalize("NFD")
    .replace(/(\u0438\u0306)|[\u0300-\u036f]/g, "$1")
    .normalize("NFC")
    .replace(/đ/g, "d");
}
