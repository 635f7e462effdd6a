import { abridged, contentOf } from "../../src/sheets/lexicon/abridged";
import { parseLabel } from "../../src/sheets/text/normalise";

const DEMAND = "Khuôn viên nhà trường được xây dựng riêng biệt, có tường rào, cổng trường, biển trường";
const words = (text: string): readonly string[] => contentOf(parseLabel(text).words);
const same = (own: string, demand = DEMAND): boolean => abridged(words(own), words(demand)) > 0;

describe("a demand in other words", () => {
  test.each([
    ["words left out", "Khuôn viên riêng biệt, có tường rào, cổng, biển trường"],
    ["only its head", "Khuôn viên trường xây dựng riêng biệt"],
    [
      "words put in",
      "Khuôn viên nhà trường luôn được xây dựng riêng biệt, có tường rào kín, cổng, biển trường",
    ],
  ])("%s", (_, own) => {
    expect(same(own)).toBe(true);
  });

  test.each([
    ["denied", "Khuôn viên chưa xây dựng riêng biệt, có tường rào, cổng, biển trường"],
    ["another number of it", "Khuôn viên xây dựng riêng biệt, số tường rào, cổng, biển trường"],
    ["beginning with another thing", "Tường rào, cổng trường, biển trường"],
    ["too few words to tell", "Khuôn viên riêng"],
    ["words in another order", "Khuôn viên có tường rào riêng biệt, cổng, biển trường"],
    ["mostly something else", "Khuôn viên và vườn hoa cây cảnh của các lớp học khối sáu xây dựng riêng biệt"],
  ])("not if %s", (_, own) => {
    expect(same(own)).toBe(false);
  });

  test("a denial in the demand itself may not be left out", () => {
    expect(same("Khu vệ sinh làm ô nhiễm môi trường", "Khu vệ sinh không làm ô nhiễm môi trường")).toBe(
      false
    );
  });

  test("Mongolian words in other cases", () => {
    const demand = "Үнэлгээний багийн ахлагч гарын үсэг зурсан";
    expect(same("Үнэлгээний багийн ахлагч, гишүүд гарын үсэг зурсан", demand)).toBe(true);
  });
});
