/** Heads that no list holds: composed of what a field's own labels prove, or over a choice's options. */
import { RecordIndex } from "../../src/sheets/lexicon/record-index";
import { recognise, type CellValue } from "../../src/sheets";
import { parseLabel } from "../../src/sheets/text/normalise";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";

const LETTER = record(
  "letter",
  [
    field("sender", "text", ["Người gửi"]),
    field("pages", "count", [
      "Số trang",
      "Số trang đơn",
      "Tổng số trang đơn",
      "Số tờ đơn",
      "Số trang kèm đơn",
    ]),
    field("answered", "date", ["Ngày trả lời đơn"]),
    field("conclusion", "choice", ["Kết luận giải quyết"], {
      options: [
        { code: "upheld", labels: ["Đơn đúng"] },
        { code: "rejected", labels: ["Đơn sai"] },
      ],
    }),
  ],
  { marks: ["sender"], aside: ["Số trang thư kèm"] }
);
const index = () => new RecordIndex(LETTER);
const composed = (label: string): string | undefined =>
  index().compose(parseLabel(label), new Set())?.field.id;

describe("a label composed of pieces that a field's labels prove", () => {
  test.each([
    ["a piece that they have or leave out", "Số trang kèm"],
    ["one piece for another", "Số tờ kèm đơn"],
  ])("%s", (_, label) => {
    expect(index().find(parseLabel(label))).toBeUndefined();
    expect(composed(label)).toBe("pages");
  });

  test.each([
    ["a piece that no label has", "Số trang kèm ảnh"],
    ["a piece that all labels have but those of another thing", "Số thư kèm"],
    ["a word that narrows it", "Số trang kèm năm trước"],
    ["another way of giving it", "Tỷ lệ trang kèm"],
    ["a single piece", "Số tờ"],
    ["what is known to be of no concern", "Số trang thư kèm"],
  ])("not with %s", (_, label) => {
    expect(composed(label)).toBeUndefined();
  });
});

describe("in a table", () => {
  const TOY = regulation("toy", [LETTER]);
  const tableOf = (values: CellValue[][]) =>
    recognise({ sheets: [{ name: "S", values, merges: [] }] }, [TOY], { regulation: "toy" }).sheets[0]
      ?.tables[0];
  const rows = (last: readonly CellValue[]): CellValue[][] =>
    last.map((cell, at) => [`Người ${at + 1}`, 3 + at, cell]);

  test("a composed head is taken where its cells could be that and nobody else claims it", () => {
    const head = ["Người gửi", "Số trang kèm", "Ngày trả lời đơn"];
    expect(tableOf([head, ...rows([45310, 45311, 45312])])?.columns).toEqual({
      sender: "A",
      pages: "B",
      answered: "C",
    });
    const other = ["Người gửi", "Số trang", "Số trang kèm"];
    const table = tableOf([other, ...rows([45310, 45311, 45312])]);
    expect(table?.columns).toEqual({ sender: "A", pages: "B" });
  });

  test("is not taken where its cells could not be that, of the first thirty", () => {
    const head = ["Người gửi", "Số trang kèm", "Ngày trả lời đơn"];
    const many = (pages: (at: number) => CellValue): CellValue[][] =>
      Array.from({ length: 90 }, (_, at) => [`Người ${at}`, pages(at), 45310 + at]);
    const columns = (pages: (at: number) => CellValue) => tableOf([head, ...many(pages)])?.columns;
    expect(columns(() => "kèm theo")).toEqual({ sender: "A", answered: "C" });
    expect(columns((at) => (at < 30 ? at + 1 : "kèm theo"))).toMatchObject({ pages: "B" });
  });

  test("is not taken beside the field's own column, nor for what a person said of its own", () => {
    const own = tableOf([
      ["Người gửi", "Số trang", "Số trang kèm"],
      ["An", 3, null],
      ["Bình", null, 5],
    ]);
    expect([...(own?.table.columns.get("pages")?.numbers ?? [])]).toEqual([3, NaN]);
    const values = [["Người gửi", "Số trang kèm", "Ngày trả lời đơn"], ...rows([45310, 45311])];
    const workbook = { sheets: [{ name: "S", values, merges: [] }] };
    const { fingerprint = "" } = tableOf(values) ?? {};
    const said = { sheet: "S", fingerprint, record: "letter", columns: { conclusion: "B" } };
    const [sheet] = recognise(workbook, [TOY], {
      regulation: "toy",
      mapping: { version: 1, sheets: [said] },
    }).sheets;
    expect(sheet?.tables[0]?.columns).toEqual({ sender: "A", conclusion: "B", answered: "C" });
  });

  test("a head of two choices is asked about, whichever the cells say", () => {
    const kind = (id: string, label: string) =>
      field(id, "choice", ["Loại đơn"], { options: [{ code: id, labels: [label] }] });
    const fields = [...LETTER.fields.slice(0, 2), kind("a", "Khiếu nại"), kind("b", "Tố cáo")];
    const law = regulation("toy", [record("letter", fields, { marks: ["sender"] })]);
    const head = ["Người gửi", "Số trang", "Loại đơn"];
    const values = [head, ...rows(["Khiếu nại", "Khiếu nại", "Khiếu nại"])];
    const [table] =
      recognise({ sheets: [{ name: "S", values, merges: [] }] }, [law], { regulation: "toy" }).sheets[0]
        ?.tables ?? [];
    expect(table?.columns).toEqual({ sender: "A", pages: "B" });
    expect(table?.questions.map(({ at, why }) => [at, why])).toEqual([["C", "several"]]);
  });

  test("is not taken where two columns are called so", () => {
    const head = ["Người gửi", "Số trang kèm", "Số tờ kèm đơn", "Ngày trả lời đơn"];
    const body = rows([45310, 45311, 45312]).map(([sender, pages, day]) => [sender, pages, pages, day]);
    expect(tableOf([head, ...body] as CellValue[][])?.columns).toEqual({ sender: "A", answered: "D" });
  });

  test("is not taken for a field that a person said the sheet has not", () => {
    const values = [["Người gửi", "Số trang kèm", "Ngày trả lời đơn"], ...rows([45310, 45311, 45312])];
    const workbook = { sheets: [{ name: "S", values, merges: [] }] };
    const [before] = recognise(workbook, [TOY], { regulation: "toy" }).sheets;
    const fingerprint = before?.tables[0]?.fingerprint ?? "";
    const own = { sheet: "S", corner: "A1", fingerprint, record: "letter", columns: { pages: null } };
    const read = recognise(workbook, [TOY], { regulation: "toy", mapping: { version: 1, sheets: [own] } });
    expect(read.sheets[0]?.tables[0]?.columns).toEqual({ sender: "A", answered: "C" });
  });

  test("a head like a choice is it where the cells say its options, and is asked about where they do not", () => {
    const head = ["Người gửi", "Số trang", "Kết luận cuối giải quyết"];
    const said = tableOf([head, ...rows(["Đơn đúng", "Đơn sai", "Đơn đúng"])]);
    expect(said?.columns).toMatchObject({ conclusion: "C" });
    const open = tableOf([head, ...rows(["Đơn đúng", null, null])]);
    expect(open?.columns).not.toHaveProperty("conclusion");
    expect(open?.questions.map(({ at, suggestions }) => [at, suggestions])).toEqual([["C", ["conclusion"]]]);
  });

  test("a head like nothing is asked about where the cells say the options of the one choice that they could be", () => {
    const head = ["Người gửi", "Số trang", "Ý"];
    const asked = (cells: readonly CellValue[]) =>
      tableOf([head, ...rows(cells)])?.questions.map(({ at, suggestions }) => [at, suggestions]);
    expect(asked(["Đơn đúng", "Đơn sai", "Đơn đúng"])).toEqual([["C", ["conclusion"]]]);
    expect(asked(["Đơn đúng", "Đơn sai", "Rút đơn"])).toEqual([]);
  });
});
