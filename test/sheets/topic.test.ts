/** A workbook that has a law's columns and does not speak of its matter: somebody is asked whether it is to be checked. */
import { recognise, type CellValue, type Mapping, type SheetData } from "../../src/sheets";
import type { Regulation } from "../../src/rules";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";

const DOSSIER = record(
  "dossier",
  [field("received", "date", ["Ngày nhận"]), field("due", "date", ["Ngày hẹn"]), field("name", "text", ["Người nộp"])],
  { marks: ["due"] }
); // prettier-ignore
const LAW: Regulation = {
  ...regulation("law", [DOSSIER]),
  words: { topic: ["thủ tục", "诊改", "арга хэмжээ"] },
};
const HEADS = ["Người nộp", "Ngày nhận", "Ngày hẹn"];
const ROWS = [HEADS, ["An", "1/3/2024", "5/3/2024"], ["Bình", "2/3/2024", "6/3/2024"]];

const sheet = (title: CellValue, more: Partial<SheetData> = {}): SheetData => ({
  name: "S",
  values: [[title], ...ROWS],
  merges: [],
  ...more,
});
const read = (sheets: readonly SheetData[], mapping?: Mapping) =>
  recognise({ sheets: [...sheets] }, [LAW], { regulation: "law", mapping });
const isRead = (...sheets: SheetData[]): boolean => (read(sheets).sheets[0]?.tables.length ?? 0) > 0;

describe("a workbook speaks of a law's matter", () => {
  test.each([
    "Sổ thủ tục hành chính",
    "THỦ TỤC",
    "so thu tuc",
    "2024年诊改材料",
    "Арга хэмжээний жагсаалт",
    "2024 Arga hemjeenii jagsaalt.",
  ])("by one of its words: %s", (title) => expect(isRead(sheet(title))).toBe(true));
  test("by the name of a sheet, by a cell of it, or by another sheet", () => {
    expect(isRead(sheet("Sổ", { name: "Thủ tục 2024" }))).toBe(true);
    expect(isRead(sheet("Sổ", { values: [...ROWS, ["Thủ tục chuyển trường"]] }))).toBe(true);
    expect(isRead(sheet("Sổ"), sheet("Thủ tục", { name: "T" }))).toBe(true);
  });
  test("not by what is hidden, far down, or part of another word", () => {
    expect(isRead(sheet("Sổ"), sheet("Thủ tục", { name: "T", hidden: true }))).toBe(false);
    const blank: CellValue[][] = Array.from({ length: 200 }, () => []);
    expect(isRead(sheet("Sổ", { values: [...ROWS, ...blank, ["Thủ tục"]] }))).toBe(false);
    expect(isRead(sheet("Mathủ tục"))).toBe(false);
  });
  test("whatever it is about, where the law does not say what its matter is", () => {
    const [first] = recognise({ sheets: [sheet("Sổ")] }, [{ ...LAW, words: {} }]).sheets;
    expect(first?.tables).toHaveLength(1);
  });
});

describe("one that does not", () => {
  test("is of no law, and where one is asked for each such sheet is asked about, once", () => {
    const foreign = [sheet("Sổ sửa chữa"), sheet("Ghi chú", { name: "T", values: [["x"]] })];
    expect(recognise({ sheets: foreign }, [LAW]).regulation).toBeUndefined();
    const { sheets } = read(foreign);
    expect(sheets.map(({ tables, questions }) => [tables.length, questions.map(({ what, why, at, suggestions }) => [what, why, at, suggestions])])).toEqual([
      [0, [["sheet", "sheet", "S", ["dossier"]]]],
      [0, []],
    ]); // prettier-ignore
  });

  test("is read where a person says so", () => {
    const [asked] = read([sheet("Sổ sửa chữa")]).sheets[0]?.questions ?? [];
    const { fingerprint = "", record: type = "" } = asked ?? {};
    const mapping: Mapping = { version: 1, sheets: [{ sheet: "S", fingerprint, record: type, columns: {} }] };
    const [found] = read([sheet("Sổ sửa chữa")], mapping).sheets;
    expect([found?.tables.length, found?.questions]).toEqual([1, []]);
  });

  test("tells its title and its remarks of no concern, and leaves its table open", () => {
    const [found] = read([sheet("Sổ sửa chữa")]).sheets;
    expect(found?.roles.at(2, 0)).toBe("unclear");
    expect(found?.roles.at(0, 0)).not.toBe("unclear");
  });
});
