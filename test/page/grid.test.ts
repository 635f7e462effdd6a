/** Which cells of a sheet are seen, and where. */
import { Axis } from "../../src/page/grid/axis";
import { actionOf } from "../../src/page/grid/keys";
import { HEADER, partsOf, placedCells, scrolledTo } from "../../src/page/grid/layout";
import { viewOfSheet } from "../../src/page/grid/sheet-view";
import { shownText } from "../../src/page/grid/shown-text";
import { Book } from "../../src/page/model/book";
import { writeWorkbook, type SheetSpec } from "../../src/xlsx/write";

const viewOf = async (sheet: Omit<SheetSpec, "name">) =>
  viewOfSheet(await Book.open("a.xlsx", await writeWorkbook({ sheets: [{ name: "A", ...sheet }] })), 0);
const PORT = { width: 48 + 640, height: 22 + 200, x: 0, y: 0 };

test("an axis knows what begins where, and passes over what is hidden", () => {
  const axis = new Axis(5, (index) => [10, 20, 0, 30, 40][index] ?? 0);
  expect([axis.length, axis.start(3), axis.span(1, 3)]).toEqual([100, 30, 50]);
  expect([0, 9, 10, 29, 30, 99, 500].map((at) => axis.at(at))).toEqual([0, 0, 1, 1, 3, 4, 4]);
  expect([axis.next(1, 1), axis.next(3, -1), axis.next(4, 1), axis.next(0, 10)]).toEqual([3, 1, 4, 4]);
});

test("only the cells in view are there, however many there are", async () => {
  const view = await viewOf({ rows: Array.from({ length: 5_000 }, (_, i) => [i]) });
  const [main] = partsOf(view, { ...PORT, y: 20_000 });
  const cells = [...placedCells(view, main!)];
  expect(cells.map(({ row }) => row)).toEqual(Array.from({ length: 11 }, (_, i) => 1_000 + i));
  expect(cells[0]).toMatchObject({ left: 0, top: 0, width: 64, height: 20 });
});

test("frozen rows and columns stay, and the rest scrolls beside them", async () => {
  const view = await viewOf({
    rows: [
      ["a", "b"],
      ["c", "d"],
    ],
    freeze: { rows: 1, columns: 1 },
  });
  const parts = partsOf(view, { ...PORT, x: 64, y: 40 });
  expect(parts.map(({ name, cells: { left, top }, left: x, top: y }) => [name, left, top, x, y])).toEqual([
    ["main", 2, 3, HEADER.width + 64, HEADER.height + 20],
    ["top", 2, 0, HEADER.width + 64, HEADER.height],
    ["left", 0, 3, HEADER.width, HEADER.height + 20],
    ["corner", 0, 0, HEADER.width, HEADER.height],
  ]);
});

test("a merged area is one cell, a long text runs on over blank ones", async () => {
  const area = { top: 0, left: 0, bottom: 1, right: 2 };
  const long = "Danh sách lớp và sĩ số học sinh";
  const view = await viewOf({ rows: [["m"], [], [long, null, null, "x"], [long, "x"]], merges: [area] });
  const [main] = partsOf(view, PORT);
  const cells = [...placedCells(view, main!)];
  expect(cells[0]).toMatchObject({ row: 0, column: 0, width: 192, height: 40 });
  const widths = cells.filter(({ shown }) => shown.text === long).map(({ textWidth }) => textWidth);
  expect(widths).toEqual([192, 64]);
  expect(view.mergeAt(1, 2)).toEqual(area);
});

test("a row that nobody gave a height is as high as its text needs, over all columns of a merged title", async () => {
  const title = "Danh sách lớp và sĩ số học sinh năm học 2017-2018";
  const area = (right: number) => ({ top: 0, left: 0, bottom: 0, right });
  const heightOf = async (right: number): Promise<number> => {
    const merges = right > 0 ? [area(right)] : [];
    const view = await viewOf({ rows: [[title]], merges, styles: [{ area: area(0), style: { wrap: true } }] });
    return [...placedCells(view, partsOf(view, PORT)[0]!)][0]?.height ?? 0;
  };
  expect(await heightOf(9)).toBe(20);
  expect(await heightOf(0)).toBeGreaterThan(60);
}); // prettier-ignore

test("a cell is brought into view by the shortest way", async () => {
  const view = await viewOf({
    rows: Array.from({ length: 100 }, () => [1]),
    freeze: { rows: 1, columns: 0 },
  });
  expect(scrolledTo(view, PORT, { row: 5, column: 0 })).toEqual({ x: 0, y: 0 });
  expect(scrolledTo(view, PORT, { row: 50, column: 0 })).toEqual({ x: 0, y: 820 });
  expect(scrolledTo(view, { ...PORT, y: 820 }, { row: 3, column: 0 })).toEqual({ x: 0, y: 40 });
  expect(scrolledTo(view, { ...PORT, y: 820 }, { row: 0, column: 0 })).toEqual({ x: 0, y: 820 });
});

test.each([
  [0.955, "0.0%", "95.5%"],
  [1234.5, "#,##0.00", "1,234.50"],
  [45519, "dd/mm/yyyy", "15/08/2024"],
  [45519, 'yyyy"年"m"月"d"日"', "2024年8月15日"],
  [7, "no format [", "7"],
  ["<b>", "General", "<b>"],
  [{ error: "#N/A" }, "General", "#N/A"],
])("%j with the format %s is shown as %s", (value, format, text) => {
  expect(shownText(value, format)).toBe(text);
});

test("in Vietnamese a comma parts decimals, in the cell as in the field beside it", () => {
  expect(shownText(1234.5, "#,##0.00", { language: "vi" })).toBe("1.234,50");
  expect(shownText(45.25, "General", { language: "vi" })).toBe("45,25");
  expect(shownText(45519, "dd/mm/yyyy", { language: "vi" })).toBe("15/08/2024");
  expect(shownText(45.25, "General", { language: "mn" })).toBe("45.25");
});

test("keys that are none of the grid's are left to the page", () => {
  const key = (name: string, held = {}) =>
    actionOf({
      key: name,
      ctrlKey: false,
      metaKey: false,
      altKey: false,
      shiftKey: false,
      isComposing: false,
      ...held,
    });
  expect([key("Tab"), key("F5"), key("c", { ctrlKey: true })]).toEqual([undefined, undefined, undefined]);
  expect(key("z", { ctrlKey: true })).toEqual({ kind: "undo" });
  expect(key("5")).toEqual({ kind: "edit", text: "5" });
  expect(key("Process")).toEqual({ kind: "edit", text: "", composing: true });
});
