/**
 * Labels that combine the same few pieces in all ways, as offices do. Pieces are parted by "|"; an empty one leaves its
 * place out.
 */
export function combined(...lists: readonly string[]): string {
  const all = lists
    .map((list) => list.split("|").map((piece) => piece.trim()))
    .reduce((starts, pieces) => starts.flatMap((start) => pieces.map((piece) => `${start} ${piece}`.trim())));
  return [...new Set(all)].filter((label) => label !== "").join(" | ");
}
