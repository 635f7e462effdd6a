/** How Mongolian counts the parts of a law: "4 дүгээр зүйлийн 2 дахь хэсэг". */

/** One, four and nine, forty and ninety, read last, have front vowels. */
const FRONT = /(?:[149]|[49]0)$/;

/** An article, an annex, a note: "1 дүгээр", "2 дугаар". */
export const numbered = (number: string): string => `${number} ${FRONT.test(number) ? "дүгээр" : "дугаар"}`;

/** A part within it: "3.1 дэх", "2.7 дахь". */
export const placed = (number: string): string => `${number} ${FRONT.test(number) ? "дэх" : "дахь"}`;
