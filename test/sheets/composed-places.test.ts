/** Columns and lines that nobody understood, taken for what a table or a form lacks. */
import { composedColumns, composedEntries } from "../../src/sheets/place/composed";
import type { Entry } from "../../src/sheets/place/form-entry";
import type { Mapped } from "../../src/sheets/place/settle";
import { noHeads } from "../../src/sheets/find/forms/heads";
import { parseLabel } from "../../src/sheets/text/normalise";
import type { CellValue, SheetMapping } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { gridOf, knownOf, planOf } from "./toy-sheet";

const option = (label: string) => ({ code: label, labels: [label] });
const LETTER = record("letter", [
  field("sender", "text", ["Người gửi"]),
  field(
    "pages",
    "count",
    ["Số trang", "Số trang đơn", "Tổng số trang đơn", "Số tờ đơn", "Số trang kèm đơn"],
    {
      twin: "part",
    }
  ),
  field("part", "share", ["Phần trang"], { twin: "pages" }),
  field("conclusion", "choice", ["Kết luận giải quyết"], { options: ["Đơn đúng", "Đơn sai"].map(option) }),
  field("from", "date", ["Ngày nhận"], { until: "to" }),
  field("to", "date", ["Ngày trả"]),
]);

describe("of a table", () => {
  /** By column, what it is taken for. */
  const composed = (
    heads: string[][],
    rows: CellValue[][],
    said?: SheetMapping["columns"],
    of = LETTER
  ): string[] => {
    const { grid, plan } = planOf(of, { heads, rows, left: 1 });
    const detected = new Map<number, Mapped>(
      [...plan.columns.matches].map(([column, match]) => [column, { match, confidence: match.confidence }])
    );
    const mapping = said && { sheet: "S", fingerprint: "", record: "letter", columns: said };
    return [...composedColumns(grid, plan, detected, mapping)].map(
      ([
        column,
        {
          field: { id },
          reason,
        },
      ]) => `${column} ${id} ${reason.how}`
    );
  };
  const rows = (...cells: CellValue[]): CellValue[][] => cells.map((cell, at) => [`Người ${at}`, cell]);
  const pages = [["Người gửi"], ["Số trang kèm"]];
  test("a head is the field whose labels prove it, where its cells could be that", () => {
    expect(composed(pages, rows(1, 2))).toEqual(["2 pages composed"]);
    expect(composed(pages, rows("a", "b", "c"))).toEqual([]);
    expect(composed(pages, rows(...Array<number>(30).fill(1), "a", "b", "c"))).toEqual(["2 pages composed"]);
  });

  describe("a thing that a head names and nothing more", () => {
    const SCHOOL = record("school", [
      field("name", "text", ["Trường"]),
      field("pupils", "count", ["Học sinh"]),
      field("classes", "count", ["Số lớp"]),
    ]);
    const heads = [["Trường"], ["Lớp"]];
    test("is counted where each record has a number of it", () => {
      const of = { ...SCHOOL, key: ["name"] };
      expect(composed(heads, rows(16, "12 lớp", null), undefined, of)).toEqual(["2 classes label"]);
    });
    test("is none over names of it, over nothing, or where records are several of what they are called by", () => {
      const of = { ...SCHOOL, key: ["name"] };
      expect(composed(heads, rows("6A", 7), undefined, of)).toEqual([]);
      expect(composed(heads, rows(null, null), undefined, of)).toEqual([]);
      const grades: CellValue[][] = [
        ["THCS A", 6],
        ["THCS A", 7],
      ];
      expect(composed(heads, grades, undefined, of)).toEqual([]);
      expect(composed(heads, rows(16, 12), undefined, { ...SCHOOL, key: [] })).toEqual([]);
    });
  });

  test("heads that are grades of a scale are those between two that are found, as many as there are", () => {
    const grade = (id: string, label: string, text: string) =>
      field(id, "share", [text], { scale: "learning", under: [{ groups: ["Học lực"], labels: [label] }] });
    const of = record("year", [
      field("year", "text", ["Năm học"]),
      grade("good", "Giỏi", "Học lực giỏi"),
      grade("fair", "Khá", "Học lực khá"),
      grade("average", "TB", "Học lực TB"),
      grade("weak", "Yếu", "Học lực yếu"),
    ]);
    const taken = (...leaves: string[]) =>
      composed([["Năm học"], ...leaves.map((leaf) => [leaf])], [["2015", 1, 2, 3, 4]], undefined, of);
    expect(taken("Học lực giỏi", "Khá (%)", "TB (%)", "Học lực yếu")).toEqual([
      "3 fair composed",
      "4 average composed",
    ]);
    expect(taken("Học lực giỏi", "Khá", "Học lực yếu", "TB")).toEqual([]);
    expect(taken("Học lực giỏi", "TB", "Khá", "Học lực yếu")).toEqual([]);
    expect(taken("Học lực giỏi", "Khá", "TB", "Yếu")).toEqual([]);
  });

  test("a head is no text over nothing, or over ticks", () => {
    const { fields } = LETTER;
    const place = field("place", "text", [
      "Nơi nhận",
      "Nơi nhận đơn",
      "Tên nơi nhận đơn",
      "Chỗ nhận đơn",
      "Nơi nhận kèm đơn",
    ]);
    const of = { ...LETTER, fields: [...fields, place] };
    const head = [["Người gửi"], ["Nơi nhận kèm"]];
    expect(composed(head, rows("Phòng Giáo dục", null), undefined, of)).toEqual(["2 place composed"]);
    expect(composed(head, rows(null, null), undefined, of)).toEqual([]);
    expect(composed(head, rows("x", null, "x", "x"), undefined, of)).toEqual([]);
  });

  test("a head is a choice that it is like, or any of several kinds, by the options beneath it", () => {
    const said = (head: string, ...cells: CellValue[]) => composed([["Người gửi"], [head]], rows(...cells));
    expect(said("Kết luận cuối giải quyết", "Đơn đúng", "Đơn sai", "Đơn đúng")).toEqual([
      "2 conclusion options",
    ]);
    expect(said("Phân loại", "Đơn đúng", "Đơn sai", "Đơn đúng")).toEqual(["2 conclusion options"]);
    expect(said("Ý kiến", "Đơn đúng", "Đơn sai", "Đơn đúng")).toEqual([]);
    expect(said("Phân loại", "Đơn đúng", "Đơn sai", "Khác")).toEqual([]);
    const again = {
      ...LETTER,
      fields: [
        ...LETTER.fields,
        field("other", "choice", ["Hướng xử lý"], { options: ["Đơn đúng", "Đơn sai"].map(option) }),
      ],
    };
    expect(
      composed([["Người gửi"], ["Phân loại"]], rows("Đơn đúng", "Đơn sai", "Đơn đúng"), undefined, again)
    ).toEqual([]);
  });

  test("a beginning beside an end are the record’s period, where both are days", () => {
    const period = (from: CellValue, to: CellValue) =>
      composed(
        [
          ["Kỳ", "起"],
          ["Kỳ", "止"],
        ],
        [[from, to]]
      );
    expect(period("1/2/2024", "3/2/2024")).toEqual(["1 from composed", "2 to composed"]);
    expect(period("1/2/2024", "sau")).toEqual(["1 from composed"]);
  });

  test("no field is taken twice, nor beside its own column or that of its twin", () => {
    const two = [["Người gửi"], ["Số trang kèm"], ["Số tờ kèm đơn"]];
    const cells = [
      ["An", 1, 2],
      ["Bình", 3, 4],
    ];
    expect(composed(two, cells)).toEqual([]);
    expect(composed([["Người gửi"], ["Số trang kèm"], ["Số trang"]], cells)).toEqual([]);
    expect(composed([["Người gửi"], ["Số trang kèm"], ["Phần trang"]], cells)).toEqual([]);
    expect(composed([["Người gửi"], ["Số trang kèm"], ["Ngày nhận"]], cells)).toEqual(["2 pages composed"]);
  });

  test("no field is taken of which a person has spoken", () => {
    expect(composed(pages, rows(1, 2), { pages: null })).toEqual([]);
    expect(composed(pages, rows(1, 2), { part: null })).toEqual([]);
    expect(composed(pages, rows(1, 2), { sender: "B" })).toEqual(["2 pages composed"]);
  });
});

describe("of a form", () => {
  const known = knownOf(LETTER);
  const composed = (values: CellValue[][], taken: string[] = []): string[] => {
    const strangers = values.map(([text], row): Entry => ({
      row,
      labelColumn: 0,
      label: parseLabel(String(text)),
      matches: new Map(),
      answer: { kind: "cells", cells: [{ column: 1 }] },
      heads: noHeads(),
    }));
    return [...composedEntries(gridOf(values), known, strangers, new Set(taken))].map(
      ([stranger, { matches }]) => {
        const match = matches.get(known);
        return `${stranger.row} ${typeof match === "object" ? match.field.id : match}`;
      }
    );
  };
  test("a label is the field whose labels prove it, where its cell could be that", () => {
    expect(
      composed([
        ["Số trang kèm", 3],
        ["Thời tiết", 4],
      ])
    ).toEqual(["0 pages"]);
    expect(composed([["Số trang kèm", "kèm theo"]])).toEqual([]);
  });
  test("no field is taken twice, nor beside itself or its twin", () => {
    expect(
      composed([
        ["Số trang kèm", 3],
        ["Số tờ kèm đơn", 4],
      ])
    ).toEqual([]);
    expect(composed([["Số trang kèm", 3]], ["pages"])).toEqual([]);
    expect(composed([["Số trang kèm", 3]], ["part"])).toEqual([]);
    expect(composed([["Số trang kèm", 3]], ["sender"])).toEqual(["0 pages"]);
  });
});
