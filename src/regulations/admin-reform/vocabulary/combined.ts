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

const labelsOf = (list: string): string[] => list.split("|").map((label) => label.trim());

/** The labels of a list that no other one has: what two combinations come to is written once. */
export function without(list: string, ...others: readonly string[]): string {
  const had = new Set(others.flatMap(labelsOf));
  return labelsOf(list)
    .filter((label) => !had.has(label))
    .join(" | ");
}
