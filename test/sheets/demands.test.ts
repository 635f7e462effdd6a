/** Demands in people's own words, and labels put together of what a field's own labels prove. */
import { Demands } from "../../src/sheets/lexicon/demands";
import { RecordIndex } from "../../src/sheets/lexicon/record-index";
import { Words } from "../../src/sheets/lexicon/words";
import { Wordings } from "../../src/sheets/lexicon/wordings";
import { Postings } from "../../src/sheets/lexicon/postings";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyField as field, toyRecord as record } from "../support/toy";

describe("a demand", () => {
  const SCHOOL = record("school", [
    field("yard", "yesNo", ["Có sân chơi bằng phẳng cho học sinh các lớp"]),
    field("gate", "yesNo", ["Khuôn viên được xây dựng riêng biệt, có tường rào, cổng, biển trường"]),
    field("lab", "yesNo", ["Phòng thí nghiệm có đủ bàn ghế", "Thí nghiệm"]),
    field("store", "yesNo", ["Phòng thí nghiệm có kho chứa"]),
    field("late", "yesNo", ["Hồ sơ trễ hạn được xin lỗi bằng văn bản"]),
    field("list", "yesNo", ["公示录取名单并存档"]),
    field("size", "count", ["Diện tích sân chơi bằng phẳng của trường"]),
  ]);
  const index = () => new RecordIndex(SCHOOL);
  const of = (text: string): string | undefined => {
    const found = index().find(parseLabel(text));
    return typeof found === "object" ? `${found.field.id} ${found.reason.how}` : found;
  };
  test.each<[string, string, string | undefined]>([
    ["is told by how it begins", "Sân chơi bằng phẳng", "yard demand"],
    [
      "is told by its beginning and some words more",
      "Sân chơi bằng phẳng cho học sinh các lớp khối sáng",
      "yard demand",
    ],
    ["is told with words left out", "Khuôn viên riêng biệt, có tường rào, cổng, biển trường", "gate demand"],
    ["is told in Chinese by how it begins", "公示录取名单", "list demand"],
    ["is told whatever it begins with", "Nhà trường có sân chơi bằng phẳng", "yard demand"],
    ["is none of two that begin alike", "Phòng thí nghiệm có", "ambiguous"],
    ["is told where only one goes on so", "Phòng thí nghiệm có đủ bàn", "lab demand"],
    ["is told by a word of its own that narrows", "Hồ sơ trễ hạn được xin lỗi", "late demand"],
    ["is none with a word that narrows it", "Sân chơi bằng phẳng năm trước", undefined],
    ["is none of such a word alone", "Năm học trước", undefined],
    ["is none of two words", "Sân chơi", undefined],
    ["is none that is no question", "Diện tích sân chơi bằng phẳng", undefined],
    ["is none with brackets that say another thing", "Sân chơi bằng phẳng (m2)", undefined],
    ["is told with a remark", "Sân chơi bằng phẳng (nếu có)", "yard demand"],
  ])("%s: “%s”", (_, text, expected) => expect(of(text)).toBe(expected));

  test("is suggested for what is like it, and a label of it may be known", () => {
    expect(
      index()
        .suggest(parseLabel("Sân chơi phẳng cho học sinh"))
        .map(({ id }) => id)
    ).toEqual(["yard"]);
    const known = ["^sân", "^chơi", "^公示"].map((key) => index().mayKnow([key]));
    expect(known).toEqual([true, false, true]);
    expect(Demands.keysOf("có sân chơi", new Words())).toEqual(["^sân", "^sân"]);
    expect(Demands.keysOf("các lớp", new Words())).toEqual(["^các", "^lớp"]);
    expect(Demands.keysOf("公示名单", new Words())).toEqual(["^公示"]);
  });
});

describe("wordings", () => {
  const all = ["sân chơi bằng phẳng", "sân ch", "sân vận động rộng rãi"].map((words) => ({
    words,
    content: words.split(" "),
  }));
  const postings = Postings.of((post) => {
    for (const [place, wording] of all.entries()) Wordings.post(wording, place, post);
  });
  const wordings = new Wordings(postings, (place) => all[place]);
  const texts = (found: readonly { readonly words: string }[]) => found.map(({ words }) => words);
  test("are alike that begin with the same letters", () => {
    expect(texts(wordings.alike("sân chung cư"))).toEqual(["sân chơi bằng phẳng", "sân ch"]);
    expect(texts(wordings.alike("bãi tập"))).toEqual([]);
  });
  test("may abridge others that begin with the same word, of four words at least", () => {
    expect(texts(wordings.abridging(["sân", "a", "b", "c"]))).toHaveLength(3);
    expect(wordings.abridging(["sân", "a", "b"])).toEqual([]);
    expect(wordings.abridging([])).toEqual([]);
    expect(wordings.abridging(["bãi", "a", "b", "c"])).toEqual([]);
  });
  test("are made once, and passed over where there is none", () => {
    let made = 0;
    const counted = new Wordings(postings, (place) => {
      made += 1;
      return place === 1 ? undefined : all[place];
    });
    expect(texts(counted.alike("sân chung cư"))).toEqual(["sân chơi bằng phẳng"]);
    expect(texts(counted.alike("sân chung cư"))).toEqual(["sân chơi bằng phẳng"]);
    expect(made).toBe(3);
  });
});

describe("a label put together of pieces", () => {
  const VISIT = record("visit", [
    field("come", "date", ["Ngày khách đến", "Ngày khách đến thăm", "Hôm khách đến"]),
    field("count", "count", ["Lượt khách mới", "Lượt khách trong mới"], { twin: "share" }),
    field("share", "share", ["Lượt khách mới", "Lượt khách trong mới"], { twin: "count" }),
    field("code", "text", ["录取专业名称", "拟录取专业", "录取专业"]),
  ]);
  const index = () => new RecordIndex(VISIT);
  const of = (text: string) => index().compose(parseLabel(text), new Set());
  test.each<[string, string, string | undefined]>([
    ["of one that they have or leave out", "Hôm khách đến thăm", "come"],
    ["of one in Chinese that they have or leave out", "拟录取专业名称", "code"],
    ["not of one that none has", "Ngày khách đi", undefined],
    ["not with a word of time", "Hôm khách đến sau", undefined],
    ["not of one piece", "Khách", undefined],
    ["not with another unit", "Hôm khách đến thăm (HS)", undefined],
    ["not with a word that narrows it", "Hôm khách đến thăm năm trước", undefined],
  ])("%s: “%s”", (_, text, expected) => expect(of(text)?.field.id).toBe(expected));

  test("names the label that it is like", () =>
    expect(of("Hôm khách đến thăm")).toMatchObject({
      confidence: "folded",
      reason: { how: "composed", label: "Hôm khách đến" },
    }));
});
