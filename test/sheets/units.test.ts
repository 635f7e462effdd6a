/** What a column of units says of the figures of a list: counts, or shares. */
import type { Field } from "../../src/rules";
import { partByUnit, rowsQualifier } from "../../src/sheets/place/unit-column";
import { placeTable } from "../../src/sheets/place/table";
import { cellOf, type Place } from "../../src/sheets/place/placement";
import type { CellValue } from "../../src/sheets";
import { toyField as field, toyRecord as record } from "../support/toy";
import { planOf, readBy, valuesIn } from "./toy-sheet";

const option = (label: string) => ({ code: label, labels: [label] });
const OPTIONS = ["Đúng hạn", "Trực tuyến"].map(option);
const RATE = field("rate", "share", ["Kết quả"], { twin: "done" });
const DONE = field("done", "count", ["Số lượng đã làm"], { twin: "rate" });
const listOf = (...fields: Field[]) =>
  record("list", [field("item", "choice", ["Chỉ tiêu"], { options: OPTIONS }), ...fields], {
    layouts: ["list"],
    items: { field: "item", options: OPTIONS, result: fields[0]?.id },
  });
const LIST = listOf(RATE, DONE);

describe("results of a list beside a column of units", () => {
  const results = (heads: string[], ...more: CellValue[][]) => {
    const rows: CellValue[][] = [
      [1, "Đúng hạn", "%", 98, ...(more[0] ?? [])],
      [2, "Trực tuyến", "văn bản", 45, ...(more[1] ?? [])],
    ];
    const { rate, done } = valuesIn(
      readBy([LIST], [["STT", "Chỉ tiêu", "ĐVT", ...heads], ...rows]).tables[0]
    );
    return { rate, done };
  };
  test("are shares where that says so, and counts where it counts", () => {
    expect(results(["Kết quả"])).toEqual({ rate: [98, null], done: [null, 45] });
  });

  test("are no counts where these have a column of their own", () => {
    expect(results(["Kết quả", "Số lượng đã làm"], [7], [8])).toEqual({ rate: [98, null], done: [7, 8] });
  });

  test("are shares whatever the units are where their own head says so", () => {
    expect(results(["Kết quả (%)"])).toEqual({ rate: [98, 45], done: undefined });
  });
});

describe("the figures of a column are parted by the units", () => {
  /** Each field's cells, after the units have been looked at. */
  const parted = (of: readonly Field[], units: string, heads = ["Chỉ tiêu", "ĐVT", "Kết quả"]) => {
    const rows: CellValue[][] = [
      ["Đúng hạn", "%", 98],
      ["Trực tuyến", units, 45],
    ];
    const { grid, plan } = planOf(listOf(...of), { heads: heads.map((head) => [head]), rows });
    const places = new Map<string, Place>();
    const [first] = of;
    const rest = { percentLabel: false, confidence: "exact", reason: { how: "label", label: "" } } as const;
    if (first)
      places.set(first.id, {
        field: first,
        in: "column",
        rowOf: (at) => at + 1,
        columnOf: () => 2,
        ...rest,
      });
    partByUnit(grid, plan, places);
    return Object.fromEntries(
      [...places].map(([id, place]) => [id, [0, 1].map((at) => cellOf(grid, place, at))])
    );
  };
  test.each<[string, readonly Field[], string, Record<string, CellValue[]>]>([
    ["into shares and counts", [RATE, DONE], "văn bản", { rate: [98, null], done: [null, 45] }],
    ["into shares alone where all are", [RATE, DONE], "%", { rate: [98, 45] }],
    ["and are no shares where nothing counts them", [RATE], "văn bản", { rate: [98, null] }],
    [
      "and are no shares where what would count them is not there",
      [{ ...RATE, twin: "x" }],
      "văn bản",
      { rate: [98, null] },
    ],
    ["but not what is a number by itself", [{ ...DONE, labels: ["Kết quả"] }], "văn bản", { done: [98, 45] }],
    ["nor what no result is asked of", [], "văn bản", {}],
  ])("%s", (_, of, units, expected) => expect(parted(of, units)).toEqual(expected));

  test("only where such a column is, that is no field's", () => {
    expect(parted([RATE, DONE], "văn bản", ["Chỉ tiêu", "Ghi chú", "Kết quả"])).toEqual({ rate: [98, 45] });
    const unit = field("unit", "text", ["ĐVT"]);
    expect(parted([RATE, DONE, unit], "văn bản")).toEqual({ rate: [98, 45] });
  });
});

describe("all rows are given in one way", () => {
  const RATES = record("rates", [
    field("name", "text", ["Tên"]),
    field("good", "count", ["Đạt"], { twin: "share" }),
    field("share", "share", ["Đạt"], { twin: "good" }),
  ]);
  const table = (units: CellValue[], head: string) =>
    planOf(RATES, {
      heads: [["Tên"], [head], ["Đạt"]],
      rows: units.map((unit, at): CellValue[] => [`T${at}`, unit, 40 + at]),
      left: 2,
    });
  const qualifier = (...args: Parameters<typeof table>) => {
    const { grid, plan } = table(...args);
    return rowsQualifier(grid, plan);
  };
  test.each<[string, CellValue[], string, string | undefined]>([
    ["as shares", ["TL (%)", "TL (%)"], "ĐVT", "share"],
    ["as counts", ["SL", "SL"], "ĐVT", "count"],
    ["not where they differ", ["SL", "TL (%)"], "ĐVT", undefined],
    ["not where one says nothing", ["SL", null], "ĐVT", undefined],
    ["not beneath another head", ["SL", "SL"], "Ghi chú", undefined],
  ])("%s", (_, units, head, expected) => expect(qualifier(units, head)).toBe(expected));

  test("which their open columns are then", () => {
    const fields = (...args: Parameters<typeof table>) => {
      const { grid, plan } = table(...args);
      return [...placeTable(grid, plan).places.keys()];
    };
    expect(fields(["TL (%)", "TL (%)"], "ĐVT")).toEqual(["name", "share"]);
    expect(fields(["SL", "SL"], "ĐVT")).toEqual(["name", "good"]);
    expect(fields(["SL", "TL (%)"], "ĐVT")).toEqual(["name"]);
  });
});
