/** What a label is of beneath heads that say how figures are given, and labels that are of no concern. */
import { Aside } from "../../src/sheets/lexicon/aside";
import { contentOf } from "../../src/sheets/lexicon/abridged";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import { fieldOfPath } from "../../src/sheets/lexicon/path";
import { Postings } from "../../src/sheets/lexicon/postings";
import { Words } from "../../src/sheets/lexicon/words";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyField as field, toyRecord as record } from "../support/toy";

describe("a label that leaves open whether it is of a count or a share", () => {
  const CLASS = record("class", [
    field("left", "count", ["Học sinh bỏ học"], { twin: "leftShare" }),
    field("leftShare", "share", ["Học sinh bỏ học"], { twin: "left" }),
    field("room", "text", ["Phòng học"]),
  ]);
  const [known] = new Lexicon([CLASS]).records;
  const of = (...path: string[]): string | undefined => {
    const found = known && fieldOfPath(known, path.map(parseLabel), []);
    if (typeof found !== "object") return found;
    return found.open === true ? "open" : found.field.id;
  };

  test.each<[string[], string | undefined]>([
    [["Học sinh bỏ học"], "open"],
    [["Số lượng", "Học sinh bỏ học"], "left"],
    [["Tỷ lệ", "Học sinh bỏ học"], "leftShare"],
    [["Tỷ lệ", "Số lượng", "Học sinh bỏ học"], "left"],
    [["Số lượng", "Tỷ lệ", "Học sinh bỏ học"], "leftShare"],
    [["Số lượng", "Cả năm", "Học sinh bỏ học"], "left"],
    [["Cả năm (em)", "Học sinh bỏ học"], "left"],
    [["Cả năm (%)", "Học sinh bỏ học"], "leftShare"],
    [["Cả năm (em)", "Toàn trường", "Học sinh bỏ học"], "left"],
    [["Cả năm", "Học sinh bỏ học"], "open"],
    [["Tỷ lệ", "Học sinh bỏ học", "SL"], "left"],
    [["Tỷ lệ", "Phòng học"], undefined],
    [["Cả năm (em)", "Phòng học"], "room"],
  ])("%j is %s", (path, expected) => expect(of(...path)).toBe(expected));
});

describe("labels of no concern", () => {
  const aside = new Aside(["Số điện thoại", "Ghi chú"], new Words());
  test.each<[string, boolean]>([
    ["Số điện thoại", true],
    ["Ghi chú (nếu có)", true],
    ["Điện thoại", false],
    ["Sĩ số", false],
  ])("“%s” is one: %s", (text, expected) => expect(aside.has(parseLabel(text))).toBe(expected));

  test("are none where none are known", () =>
    expect(new Aside([], new Words()).has(parseLabel("Ghi chú"))).toBe(false));
});

test("a key leads to the places that it was posted for, and no other key does", () => {
  const last = 2 ** 20 - 1;
  const postings = Postings.of((post) => {
    post("word", "lớp", 0);
    post("word", "lớp", 7);
    post("word", "trường", last);
  });
  expect([postings.at("word", "lớp"), postings.at("word", "trường")]).toEqual([[0, 7], [last]]);
  const has = [
    ["word", "lớp"],
    ["word", "trường"],
    ["start", "lớp"],
    ["word", "phòng"],
  ].map(([kind = "", key = ""]) => postings.has(kind, key));
  expect(has).toEqual([true, true, false, false]);
});

test("words that carry no demand are no content; Chinese has no gaps to part them by", () => {
  expect(contentOf("các lớp có đủ bàn ghế")).toEqual(["lớp", "bàn", "ghế"]);
  expect(contentOf("学校有食堂")).toEqual([]);
});
