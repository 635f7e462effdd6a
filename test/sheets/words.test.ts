/** What a vocabulary's words do to labels: one said for another, whatever small words stand in either. */
import { Words } from "../../src/sheets/lexicon/words";
import { fold } from "../../src/sheets/text/text";

describe("a word that a vocabulary has for another", () => {
  const words = new Words({
    synonyms: [
      ["现场", "实地"],
      ["học sinh", "học viên"],
    ],
  });
  const key = (text: string): string | undefined => words.rewritten(words.meaning(fold(text)));

  test.each<[string, string, boolean]>([
    ["现场复核", "实地复核", true],
    ["现场的复核", "实地复核", true],
    ["书面复核", "实地复核", false],
    ["Danh sách học sinh", "Danh sách học viên", true],
    ["Danh sách giáo viên", "Danh sách học viên", false],
  ])("makes “%s” the same as “%s”: %s", (one, other, expected) =>
    expect(key(one) === key(other)).toBe(expected)
  );

  test("is none in a vocabulary without such words", () => {
    const bare = new Words();
    expect(bare.rewritten(bare.meaning("现场复核"))).toBeUndefined();
  });
});
