/** Nothing to see: blanks, line breaks, zero-width characters, variation selectors. */
const BLANK = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/u;

/**
 * What forms runs: half-width letters, digits and marks. Full-width forms, CJK characters and the marks that
 * Chinese type sets in a full square (quotation marks, dashes, ellipses, circled digits) stand alone.
 */
const RUNNING =
  /[\u0021-\u007e\u00a1-\u00b6\u00b8-\u00d6\u00d8-\u00f6\u00f8-\u10ff\u1200-\u1fff\uff61-\uff9f\uffe8-\uffee]/u;

/**
 * 字数 as word processors count it: each CJK character and each full-width mark is one, an unbroken run of
 * other characters (Latin letters, digits, half-width marks) is one, blanks are none.
 */
export function countCharacters(text: string): number {
  let count = 0;
  let running = false;
  for (const character of text) {
    if (BLANK.test(character)) {
      running = false;
    } else if (RUNNING.test(character)) {
      if (!running) count += 1;
      running = true;
    } else {
      count += 1;
      running = false;
    }
  }
  return count;
}
