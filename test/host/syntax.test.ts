import { FormulaSyntaxError, parseFormula } from "../../src/host/engine/syntax";

describe("formulas that Excel accepts", () => {
  it.each([
    "=1",
    "=-A1%",
    "=--A1",
    '="a""b"&\'Tờ 1\'!$A$1',
    "=SUM(A:A,1:3,Sheet1!B2:C9)",
    '=IF(A1>=1,,"x")',
    '={1,"";-2.5E3,TRUE}',
    "=Table1[[#This Row],[Cột]]*2",
    "=(A1,B2)",
    "=A1:B9 B2:C3",
    "=INDEX(A1:A9,1):INDEX(A1:A9,2)",
    "=A1#",
    "=@A1:A9",
    "= REG.PERF_SCORE( A1 , , B1 ) ",
    "=#N/A",
    "=Sheet1!#REF!",
    "=Năm_2024*1.5",
    "=TODAY()",
    "=.5+1.",
    "=LAMBDA(x,x+1)(2)",
  ])("%s", (formula) => {
    expect(() => parseFormula(formula)).not.toThrow();
  });
});

describe("formulas that Excel refuses", () => {
  it.each([
    "=",
    "=SUM(",
    "=1+",
    "=(1",
    "=1)",
    '="a',
    "={1,2;3}",
    "={A1}",
    "=1 2",
    "=A1,B1",
    "=SUM(1;2)",
    "=*1",
    "=#NOPE!",
    "=T[x",
  ])("%s", (formula) => {
    expect(() => parseFormula(formula)).toThrow(FormulaSyntaxError);
  });
});

it("names functions and areas, the latter with their sheet", () => {
  expect(parseFormula("=SUM('It''s'!B2:A1)+REG.X(C3)")).toMatchObject({
    functions: ["SUM", "REG.X"],
    references: [
      { sheet: "It's", area: { top: 0, left: 0, bottom: 1, right: 1 } },
      { sheet: undefined, area: { top: 2, left: 2, bottom: 2, right: 2 } },
    ],
  });
});
