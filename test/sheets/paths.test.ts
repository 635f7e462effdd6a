/** What a label is of beneath heads that say how figures are given, and labels that are of no concern. */
import { Aside } from "../../src/sheets/lexicon/aside";
import { contentOf } from "../../src/sheets/lexicon/abridged";
import { Lexicon } from "../../src/sheets/lexicon/lexicon";
import {
  composedOf,
  fieldOfPath,
  isCode,
  joined,
  leafQualifier,
  withoutCodes,
  withoutTimes,
} from "../../src/sheets/lexicon/path";
import { Postings } from "../../src/sheets/lexicon/postings";
import { Words } from "../../src/sheets/lexicon/words";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyField as field, toyRecord as record } from "../support/toy";
import { knownOf } from "./toy-sheet";

describe("a label that leaves open whether it is of a count or a share", () => {
  const CLASS = record("class", [
    field("left", "count", ["Học sinh bỏ học"], { twin: "leftShare" }),
    field("leftShare", "share", ["Học sinh bỏ học"], { twin: "left" }),
    field("room", "text", ["Phòng học"]),
  ]);
  const of = (...path: string[]): string | undefined => {
    const [known] = new Lexicon([CLASS]).records;
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
    [["Cả năm (mới) (em)", "Học sinh bỏ học"], "left"],
    [["Cả năm (điểm)", "Học sinh bỏ học"], "open"],
    [["Cả năm", "Học sinh bỏ học"], "open"],
    [["Tỷ lệ", "Học sinh bỏ học", "SL"], "left"],
    [["Tỷ lệ", "Phòng học"], undefined],
    [["Cả năm (em)", "Phòng học"], "room"],
  ])("%j is %s", (path, expected) => expect(of(...path)).toBe(expected));
});

describe("what stands above a column names the field", () => {
  const SCHOOL = record("school", [
    field("girls", "count", ["Học sinh nữ"]),
    field("pupils", "count", ["Số học sinh"], { twin: "pupilShare" }),
    field("pupilShare", "share", ["Tỷ lệ học sinh"], { twin: "pupils" }),
    field("qualified", "count", ["Giáo viên đạt chuẩn"]),
    field("result", "number", ["Kết quả thực hiện"]),
    field("total", "number", ["Kết quả thực hiện tổng số"]),
    field("plan", "count", ["招生计划数"]),
    field("wish", "text", ["报考院校"]),
    field("book", "text", ["Sách tham khảo"]),
    field("satisfied", "count", ["Mức độ hài lòng", "Hài lòng"]),
    field("content", "share", ["Mức độ hài lòng chung"]),
    field("points", "number", ["Оноо /0-60/"]),
    field("stt", "text", ["STT"]),
    field("size", "count", ["Sĩ số"]),
    field("good", "count", [], { under: [{ groups: ["Học lực"], labels: ["Giỏi"] }] }),
    field("kind", "count", [], { under: [{ groups: ["Hạnh kiểm"], labels: ["Giỏi"] }] }),
  ]);
  const of = (path: string[], outside: string[] = []): string | undefined => {
    const [known] = new Lexicon([SCHOOL]).records;
    const found = known && fieldOfPath(known, path.map(parseLabel), outside.map(parseLabel));
    return typeof found === "object" ? found.field.id : found;
  };
  test.each<[string, string[], string | undefined]>([
    ["all of it", ["Kết quả thực hiện", "Tổng số"], "total"],
    ["its last two", ["Chất lượng", "Học sinh", "Nữ"], "girls"],
    ["the group of which it is the total", ["招生计划数", "合计"], "plan"],
    ["no text of which it is the total", ["Sách tham khảo", "Cộng"], undefined],
    ["the group alone where it only says how it is counted", ["Số học sinh", "TL (%)"], "pupilShare"],
    ["itself beneath a criterion’s number", ["Tiêu chí 3", "Sách tham khảo"], "book"],
    ["itself with a part of the group", ["Đội ngũ giáo viên", "Đạt chuẩn"], "qualified"],
    ["itself with a part of a Chinese group", ["报考意向", "院校"], "wish"],
    ["nothing beneath a group that narrows it", ["Năm trước", "Sách tham khảo"], undefined],
    [
      "nothing that the group’s own last year makes another thing",
      ["Năm trước", "Học sinh", "Nữ"],
      undefined,
    ],
    ["itself by the points that there may be", ["Хандлага", "Оноо /0-60/"], "points"],
    ["nothing where it says nothing by itself", ["Хандлага", "Оноо"], undefined],
    ["a running number alone", ["STT"], "stt"],
    ["no running number beneath a group", ["Học sinh", "STT"], undefined],
    ["nothing without a label", [], undefined],
    ["itself beneath a group that is of everybody, though that be a field", ["Sĩ số", "Số học sinh"], "pupils"],
    ["the group, where it says only how that is counted", ["Sĩ số", "SL"], "size"],
    ["itself, however it is counted, beneath a criterion’s number", ["Tiêu chí 3", "Số học sinh"], "pupils"],
    ["nothing where it is counted beneath what nobody knows", ["Phòng", "Số học sinh"], undefined],
    ["nothing beneath that and a group of everybody", ["Phòng", "Trong đó", "Số học sinh"], undefined],
    ["its group and itself", ["Khối chính", "Hạnh kiểm", "Giỏi"], "kind"],
    ["itself, with the group further up", ["Học lực", "Chia ra", "Giỏi"], "good"],
  ])("%s: %j is %s", (_, path, expected) => expect(of(path)).toBe(expected)); // prettier-ignore

  test("with what stands over the table", () => {
    expect([of(["Giỏi"], ["Học lực"]), of(["Giỏi"], ["Hạnh kiểm"]), of(["Giỏi"])]).toEqual(["good", "kind", undefined]); // prettier-ignore
    expect(of(["Chia ra", "Giỏi"], ["Hạnh kiểm"])).toBe("kind");
  });

  test("that is composed beside it, of all that it says or of its leaf", () => {
    const [known] = new Lexicon([SCHOOL]).records;
    const by = (...names: string[]) => {
      const field = SCHOOL.fields[0];
      return (label: { readonly text: string }) =>
        field && names.includes(label.text)
          ? ({ field, confidence: "folded", reason: { how: "composed", label: "Học sinh nữ" } } as const)
          : undefined;
    };
    const composed = (path: string[], ...names: string[]): boolean =>
      known !== undefined && composedOf(known, path.map(parseLabel), by(...names)) !== undefined;
    expect(composed(["Quầy", "Ngày mượn"], "Quầy Ngày mượn")).toBe(true);
    expect(composed(["Quầy", "Ngày mượn"], "Ngày mượn")).toBe(true);
    expect(composed(["Năm trước", "Ngày mượn"], "Ngày mượn")).toBe(false);
    expect(composed(["Quầy", "Kết quả"], "Kết quả")).toBe(false);
    expect(composed(["Quầy", "STT"], "STT")).toBe(false);
    expect(composed(["Quầy", "Mượn năm trước"], "Mượn năm trước")).toBe(true);
    expect(composed(["Quầy", "Năm trước", "Ngày mượn"], "Ngày mượn")).toBe(false);
    expect(composed(["Ngày mượn"], "Ngày mượn")).toBe(true);
    expect(composed(["Ngày mượn"], "Ngày trả")).toBe(false);
    expect(composed([], "Ngày mượn")).toBe(false);
  });
});

describe("of several that are called alike", () => {
  const HALL = record("hall", [
    field("score", "number", ["Оноо", "Điểm"]),
    field("late", "count", ["Kết quả thực hiện cuối kỳ"]),
    field("end", "count", ["Thực hiện cuối kỳ"]),
    field("one", "text", ["Ghi nhận chung"]),
    field("two", "text", ["Ghi nhận chung"]),
    field("college", "text", ["院校"]),
    field("wish", "text", ["报考院校"]),
    field("code", "text", ["生号"]),
    field("schools", "count", ["Trường đạt chuẩn"]),
    field("hall", "text", ["Phòng truyền thống"]),
    field("asked", "yesNo", ["Có/Không"]),
  ]);
  const of = (...path: string[]): string | undefined => {
    const found = fieldOfPath(knownOf(HALL), path.map(parseLabel), []);
    return typeof found === "object" ? found.field.id : found;
  };
  test.each<[string, string[], string | undefined]>([
    ["all heads say it before the last two", ["Kết quả", "Thực hiện", "Cuối kỳ"], "late"],
    ["the last two say it where all do not", ["Nội dung", "Thực hiện", "Cuối kỳ"], "end"],
    ["the last two may say two", ["Nội dung", "Ghi nhận", "Chung"], "ambiguous"],
    ["a part of a Chinese group goes before the leaf alone", ["报考意向", "院校"], "wish"],
    ["one character of a group is no part", ["考生", "号"], undefined],
    ["one word of a group is a part", ["Danh sách trường", "Đạt chuẩn"], "schools"],
    ["points speak beneath what is of everything", ["Trong đó", "Điểm"], "score"],
    ["points say nothing beneath another", ["Phòng", "Điểm"], undefined],
    ["points say nothing with a remark", ["Phòng", "Điểm (tạm)"], undefined],
    ["yes or no ask by themselves", ["Phòng truyền thống", "Có/Không"], "asked"],
  ])("%s: %j is %s", (_, path, expected) => expect(of(...path)).toBe(expected));
});

describe("a path", () => {
  const labels = (...texts: string[]) => texts.map(parseLabel);
  const texts = (path: readonly { readonly text: string }[]) => path.map(({ text }) => text);
  test.each<[string[], string[], number | undefined]>([
    [["Năm 2023", "Sĩ số"], ["Sĩ số"], 2023],
    [["Cả năm", "Sĩ số"], ["Sĩ số"], undefined],
    [["Năm học 2022-2023"], ["Năm học 2022-2023"], 2023],
    [["Sĩ số (năm 2021)", "Nữ"], ["Sĩ số (năm 2021)", "Nữ"], 2021],
    [["Sĩ số", "Nữ"], ["Sĩ số", "Nữ"], undefined],
  ])("%j without its times is %j, of %s", (path, rest, year) => {
    const dated = withoutTimes(labels(...path));
    expect([texts(dated.path), dated.year]).toEqual([rest, year]);
  });

  test.each<[string, boolean]>([
    ["TS_HS", true],
    ["MA_2_A", true],
    ["TSHS", false],
    ["Ts_hs", false],
    ["1_2", false],
    ["_HS", false],
  ])("“%s” is a program’s code: %s", (text, expected) => expect(isCode(parseLabel(text))).toBe(expected));

  test("is without such codes unless it is nothing else", () => {
    expect(texts(withoutCodes(labels("TS_HS", "Sĩ số")))).toEqual(["Sĩ số"]);
    expect(texts(withoutCodes(labels("TS_HS")))).toEqual(["TS_HS"]);
    expect(texts(withoutCodes(labels("TS_HS", "TS_NU")))).toEqual(["TS_HS", "TS_NU"]);
  });

  test("says by its leaf how figures are given, beneath a group alone", () => {
    expect(leafQualifier(labels("Sĩ số", "SL"))).toBe("count");
    expect(leafQualifier(labels("Sĩ số", "Nữ"))).toBeUndefined();
    expect(leafQualifier(labels("SL"))).toBeUndefined();
  });

  test("is one label of all its words, without the year that a group is of", () =>
    expect(joined(labels("Sĩ số (năm 2021)", "Nữ (HS)")).text).toBe("sĩ số Nữ (HS)"));
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
