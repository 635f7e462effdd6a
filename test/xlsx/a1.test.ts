import { columnIndex, columnName } from "../../src/sheets/address";
import { areaAddress, cellAddress, parseArea, quoteSheetName, splitSheet } from "../../src/xlsx/a1";
import { SharedFormula } from "../../src/xlsx/shared-formula";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

it.each(["B2", "A1:C9", "B:C", "3:5", "XFD1048576"])("%s reads and writes alike", (address) => {
  expect(areaAddress(parseArea(address)!)).toBe(address);
});

it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "ABCD1", "Tờ1"])(
  "%p is no address",
  (text) => {
    expect(parseArea(text)).toBeUndefined();
  }
);

it("reads corners in any order and without dollars", () => {
  expect(areaAddress(parseArea("$C$9:a1")!)).toBe("A1:C9");
  expect(cellAddress(1, 27)).toBe("AB2");
});

it.each([
  ["Sheet1", "Sheet1"],
  ["Tờ_1", "Tờ_1"],
  ["Danh sách", "'Danh sách'"],
  ["it's", "'it''s'"],
  ["AB12", "'AB12'"],
  ["2024", "'2024'"],
])("the sheet %s is named %s", (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
  expect(splitSheet(`${quoted}!A1`)).toEqual({ sheet: name, address: "A1" });
});

it.each([
  ["A1+$A1+A$1+$A$1", "B2+$A2+B$1+$A$1"],
  ['LOG10(A1)&"A1"', 'LOG10(B2)&"A1"'],
  ["'A1 B2'!A1+Sheet1!C3+AB1!A1", "'A1 B2'!B2+Sheet1!D4+AB1!B2"],
  ["SUM(A:A,1:1)+A1:B2", "SUM(B:B,2:2)+B2:C3"],
  ["REG.PERF_SCORE(A1,,B1)+Năm_2024", "REG.PERF_SCORE(B2,,C2)+Năm_2024"],
  ["Table1[[#This Row],[A1]]*1.5E3", "Table1[[#This Row],[A1]]*1.5E3"],
])("%s copied one down and one right is %s", (from, to) => {
  expect(new SharedFormula(from).shifted(1, 1)).toBe(to);
});

it("leaves the sheet as #REF!", () => {
  expect(new SharedFormula("A1+B2").shifted(-1, 0)).toBe("#REF!+B1");
});
