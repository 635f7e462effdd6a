import { evaluateFormula, openWorkbook, workbookOf, type FormulaAnswer } from "../../src/host/headless";
import { readWorkbook } from "../../src/xlsx/read";
import { writeWorkbook } from "../../src/xlsx/write";
import { toyFunctions } from "./functions";

const opened = openWorkbook(
  workbookOf([
    { name: "Tờ 1", values: [[1, "x", null, true, ""], [2]] },
    { name: "B", values: [["#N/A", { error: "#N/A" }, "98%", "0123"]] },
  ]),
  toyFunctions()
);
const answer = async (formula: string): Promise<FormulaAnswer> => evaluateFormula(await opened, formula);
/** What arrives at a function, as JSON. */
const shown = async (args: string): Promise<unknown> => {
  const result = await answer(`=REG.SHOW(${args})`);
  return "value" in result ? JSON.parse(String(result.value)) : result;
};

afterAll(async () => (await opened).dispose());

describe("arguments reach a function as Excel gives them", () => {
  it.each<[string, unknown]>([
    ["", []],
    ["1,,2", [[[1]], null, [[2]]]],
    [",1", [null, [[1]]]],
    ["1,", [[[1]], null]],
    ["A1:E2", [[[1, "x", null, true, ""], [2, null, null, null, null]]]], // prettier-ignore
    ["C1", [[[null]]]],
    ["A:A", [[[1], [2]]]],
    ["Z9999", [[[null]]]],
    ["B!A1:D1", [[["#N/A", "<#N/A>", "98%", "0123"]]]],
    ["'Tờ 1'!A1", [[[1]]]],
    ["1/0", [[["<#DIV/0!>"]]]],
    ["98%", [[[0.98]]]],
    ["-5", [[[-5]]]],
    ["A1:A2*2", [[[2], [4]]]],
    ["DATE(2024,10,19)", [[[45584]]]],
    ["IF(FALSE,1)", [[[false]]]],
  ])("%s", async (args, received) => {
    expect(await shown(args)).toEqual(received);
  });

  it.each([
    "98%",
    "110101199003070134",
    "1e5",
    "TRUE",
    "2024-10-19",
    "0123",
    "#N/A",
    "",
    "a,b;{c}",
    'a"b',
    "dòng\nhai",
  ])("the text %j stays a text, alone and in an array", async (text) => {
    const literal = `"${text.replace(/"/g, '""')}"`;
    expect(await shown(`${literal},{${literal},1}`)).toEqual([[[text]], [[text, 1]]]);
  });

  it('reads array constants with texts, "", logical and error values', async () => {
    expect(await shown('{1,"";"a",2}')).toEqual([[[1, ""], ["a", 2]]]); // prettier-ignore
    expect(await shown('{TRUE,#N/A,-1.5;"x;y","a,b","是"}')).toEqual([[[true, "<#N/A>", -1.5], ["x;y", "a,b", "是"]]]); // prettier-ignore
  });

  it("gives a single parameter the value of a cell, and passes on an error that it does not take", async () => {
    expect(await answer("=REG.HALF(A2)")).toEqual({ value: 1 });
    expect(await answer("=REG.HALF(1/0)")).toEqual({ error: "#DIV/0!" });
    expect(await answer("=REG.HALF(A1:A2)")).toEqual({ error: "#VALUE!" });
  });
});

describe("results", () => {
  it.each<[string, FormulaAnswer]>([
    ["=REG.TABLE()", { values: [["hàng", 1], [true, "98%"]] }], // prettier-ignore
    ["=SUM(REG.TABLE())", { value: 1 }],
    ["=reg.later(REG.LATER(1))+1", { value: 5 }],
    ["=REG.REFUSE()", { error: "#N/A", message: "thiếu dữ liệu" }],
    ["=IF(TRUE,REG.REFUSE(),0)", { error: "#N/A", message: "thiếu dữ liệu" }],
    ['=REG.REFUSE("#NUM!")', { error: "#NUM!" }],
    ['=IFERROR(REG.REFUSE(),"ok")', { value: "ok" }],
    ["=1=2", { value: false }],
    ["=SEQUENCE(2,2)", { values: [[1, 2], [3, 4]] }], // prettier-ignore
    ["=EDATE(DATE(2012,12,28),60)", { value: 43097 }],
    ["=C1", { value: 0 }],
    ["=LET(x,2,x*3)", { value: 6 }],
    ['="a"&1', { value: "a1" }],
    ["1+1", { value: 2 }],
  ])("%s", async (formula, expected) => {
    expect(await answer(formula)).toEqual(expected);
  });

  it.each([
    ["=SUM(", "#NAME?"],
    ["=1+", "#NAME?"],
    ["=NOSUCH(1)", "#NAME?"],
    ["=REG.NOSUCH(1)", "#NAME?"],
    ["={1,2;3}", "#NAME?"],
    ['="a', "#NAME?"],
    ["=Không!A1", "#REF!"],
    ["", "#NAME?"],
  ])("%s is %s", async (formula, error) => {
    expect(await answer(formula)).toMatchObject({ error });
  });

  it("names functions of a sheet that is asked for", async () => {
    expect(await evaluateFormula(await opened, "=C1", { sheet: "b" })).toEqual({ value: "98%" });
    expect(await evaluateFormula(await opened, "=A1", { sheet: "không có" })).toMatchObject({
      error: "#REF!",
    });
  });
});

describe("a workbook's own formulas", () => {
  it("are calculated where the file holds no results, functions among them", async () => {
    const bytes = await writeWorkbook({
      sheets: [
        {
          name: "A",
          rows: [
            [2, { formula: "A1*10" }, { formula: "_xldudf_REG_LATER(B1)" }, { formula: "5+5", result: 11 }],
          ],
        },
      ],
    });
    const engine = await openWorkbook(await readWorkbook(bytes), toyFunctions());
    expect(await evaluateFormula(engine, "=B1:D1")).toEqual({ values: [[20, 40, 11]] });
    await engine.dispose();
  });
});

it.each([
  ["the end of a shorter month", "EDATE(DATE(2013,8,31),30)", 42429],
  ["29 February five years on", "EDATE(DATE(2012,2,29),60)", 42794],
  ["backwards", "EDATE(DATE(2024,3,31),-1)", 45351],
  ["a column of days", "SUM(EDATE({41517;41518},1))", 83095],
  ["a text", 'IFERROR(EDATE("x",1),"no")', "no"],
])("EDATE: %s", async (_, formula, value) => {
  expect(await answer(`=${formula}`)).toEqual({ value });
});
