/** Labels put together of pieces: offices combine the same few in all ways. */

const piecesOf = (list: string): string[] => list.split("|").map((piece) => piece.trim());

const combining =
  (gap: "" | " ") =>
  (...lists: readonly string[]): string => {
    const all = lists.reduce<readonly string[]>(
      (starts, list) =>
        starts.flatMap((start) => piecesOf(list).map((piece) => `${start}${gap}${piece}`.trim())),
      [""]
    );
    return [...new Set(all)].filter((label) => label !== "").join(" | ");
  };

/**
 * Every label that can be put together of one piece from each list ("thư | văn bản", "xin lỗi"), as a list; an empty
 * piece leaves its place out.
 */
export const combined = combining(" ");

/** The same in Chinese, where no gaps part words. */
export const combinedInChinese = combining("");

/** The labels of a list that no other one has: what two combinations come to is written once. */
export function without(list: string, ...others: readonly string[]): string {
  const had = new Set(others.flatMap(piecesOf));
  return piecesOf(list)
    .filter((label) => !had.has(label))
    .join(" | ");
}
