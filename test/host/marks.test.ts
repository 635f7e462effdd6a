import { readWorkbook } from "../../src/xlsx/read";
import { writeWorkbook } from "../../src/xlsx/write";
import { openHeadlessExcel, type HeadlessExcel } from "./support/excel";

const SIGNATURE = '="regcheck"="regcheck"';
let host: HeadlessExcel;

beforeAll(async () => {
  const bytes = await writeWorkbook({
    sheets: [
      {
        name: "A",
        rows: [[1, 50], [2, 3]], // prettier-ignore
        styles: [{ area: { top: 0, left: 0, bottom: 0, right: 1 }, style: { fill: "#DDEBF7" } }],
        conditionalFormats: [
          { area: { top: 0, left: 1, bottom: 9, right: 1 }, formula: "B1>45", style: { fill: "#FFC7CE" } },
        ],
      },
    ],
  });
  host = await openHeadlessExcel(await readWorkbook(bytes));
});
afterAll(() => host.close());

const formats = (): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const items = context.workbook.worksheets
      .getItem("A")
      .getRange()
      .conditionalFormats.load("items/id,items/type");
    await context.sync();
    const rules = items.items.map((item) => item.custom.rule.load("formula"));
    const ranges = items.items.map((item) => item.getRanges().load("address"));
    await context.sync();
    return items.items.map(({ type }, i) => [type, rules[i]!.formula, ranges[i]!.address]);
  });
const OWN = ["Custom", "=B1>45", "A!B1:B10"];

it("lays a conditional format over scattered cells, above the user's own", async () => {
  const id = await Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem("A").getRanges("A1,B2:B3");
    const made = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    made.custom.rule.formula = SIGNATURE;
    made.custom.format.fill.color = "#FDE3E1";
    made.custom.format.font.color = "#8E1F1B";
    made.custom.format.borders.getItem("EdgeTop").style = "Dash";
    made.custom.format.borders.getItem("EdgeTop").color = "#C4372F";
    made.load("id,priority,stopIfTrue");
    await context.sync();
    expect([made.priority, made.stopIfTrue]).toEqual([0, false]);
    return made.id;
  });
  expect(await formats()).toEqual([["Custom", SIGNATURE, "A!A1,A!B2:B3"], OWN]);
  const look = await Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("A").getRange("A1");
    const found = conditionalFormats.getItemOrNullObject(id).load("type");
    const { format } = conditionalFormats.getItem(id).custom;
    const [fill, font] = [format.fill.load("color"), format.font.load("color")];
    const edge = format.borders.getItem("EdgeTop").load("style,color");
    await context.sync();
    return [found.isNullObject, fill.color, font.color, edge.style, edge.color];
  });
  expect(look).toEqual([false, "#FDE3E1", "#8E1F1B", "Dash", "#C4372F"]);
});

it("shows it over the cell's own look, which stays", () => {
  expect(host.engine.grid.style("sheet-1", 0, 0).bg?.rgb).toBe("#DDEBF7");
});

it("counts the formats that touch a range", async () => {
  const counts = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("A");
    const results = ["A1", "A2", "B2"].map((cell) => sheet.getRange(cell).conditionalFormats.getCount());
    await context.sync();
    return results.map(({ value }) => value);
  });
  expect(counts).toEqual([1, 0, 2]);
});

it("takes the marks off again and leaves the user's own formats", async () => {
  await Excel.run(async (context) => {
    const items = context.workbook.worksheets
      .getItem("A")
      .getRange()
      .conditionalFormats.load("items/id,items/type");
    await context.sync();
    const rules = items.items.map((item) => item.custom.rule.load("formula"));
    await context.sync();
    items.items.forEach((item, i) => {
      if (rules[i]!.formula === SIGNATURE) item.delete();
    });
    await context.sync();
  });
  expect(await formats()).toEqual([OWN]);
});

it("adds and deletes within one request", async () => {
  await Excel.run(async (context) => {
    const made = context.workbook.worksheets.getItem("A").getRange("A1").conditionalFormats.add("Custom");
    made.custom.rule.formula = "=TRUE";
    made.delete();
    await context.sync();
  });
  expect(await formats()).toEqual([OWN]);
});
