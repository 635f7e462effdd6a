/**
 * Every label that can be put together of one piece from each list ("thư | văn bản", "xin lỗi"), as a list: offices
 * combine the same few pieces in all ways.
 */
export function combined(...lists: readonly string[]): string {
  const all = lists.reduce<readonly string[]>(
    (starts, list) =>
      starts.flatMap((start) => list.split("|").map((piece) => `${start} ${piece.trim()}`.trim())),
    [""]
  );
  return [...new Set(all)].filter((label) => label !== "").join(" | ");
}
