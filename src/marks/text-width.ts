/** How wide a text is in a report, near enough to plan by: nobody but Excel knows its fonts. */

/** Points of a letter of eleven points; Chinese characters and signs are twice as wide. */
export const [NARROW, WIDE] = [5.9, 12];
const IS_WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u;

/** Points. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (IS_WIDE.test(letter) ? WIDE : NARROW), 0);

/** A text in lines of so many points, parted at blanks and between Chinese characters. */
export function linesOf(text: string, room: number): string[] {
  const pieces =
    text.match(
      /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+|\s+/gu
    ) ?? [];
  const lines = [""];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? "";
    if (line === "" || widthOf((line + piece).trimEnd()) <= room) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trim());
}
