/** Addresses of cells, and the key by which sheets of one shape are known again. */
import { address, columnIndex, columnName, parseAddress } from "../../src/sheets/address";
import { fingerprint } from "../../src/sheets/fingerprint";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %d is %s", (column, name) => {
  expect([columnName(column), columnIndex(name), columnIndex(name.toLowerCase())]).toEqual([name, column, column]); // prettier-ignore
});

test("what is no name of a column is none", () => {
  expect(["AAAA", "A1", "@", "[", "{", "`", ""].map(columnIndex)).toEqual([-1, -1, -1, -1, -1, -1, -1]);
});

test.each<[string, { row: number; column: number } | undefined]>([
  ["B5", { row: 4, column: 1 }],
  [" $ab$12 ", { row: 11, column: 27 }],
  ["A1234567", { row: 1_234_566, column: 0 }],
  ["A12345678", undefined],
  ["A0", undefined],
  ["ABCD1", undefined],
  ["B5:C6", undefined],
  ["xB5!", undefined],
  ["5", undefined],
])("“%s” is the cell %j", (text, cell) => expect(parseAddress(text)).toEqual(cell));

test("a cell’s address is read as it was written", () => {
  expect(address({ row: 4, column: 27 })).toBe("AB5");
});

test("a key is the same for the same texts alone, in their order and as they are parted", () => {
  const key = fingerprint(["Lớp", "Sĩ số"]);
  expect(key).toMatch(/^[\da-f]{8}$/);
  expect(fingerprint(["Lớp", "Sĩ số"])).toBe(key);
  for (const other of [["Sĩ số", "Lớp"], ["Lớp Sĩ số"], ["LớpS", "ĩ số"], ["Lớp"], []])
    expect(fingerprint(other)).not.toBe(key);
  // What people have decided is kept by it: FNV-1a, behind each text the sign that parts them.
  expect([[], ["a"], ["", ""], ["852"]].map(fingerprint)).toEqual([
    "811c9dc5",
    "3224db49",
    "32aaa723",
    "008800e9",
  ]);
});
