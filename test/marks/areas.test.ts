import { toAddresses, toAreas } from "../../src/marks/areas";
import { MARK_KINDS } from "../../src/marks/kinds";
import { isSignature, signatureOf } from "../../src/marks/looks";

test.each([
  ["one cell", [[0, 0]], ["A1"]],
  ["cells below one another", [[1, 1], [2, 1], [3, 1]], ["B2:B4"]],
  ["a gap", [[1, 1], [3, 1]], ["B2", "B4"]],
  ["equal columns side by side", [[0, 0], [1, 0], [0, 1], [1, 1]], ["A1:B2"]],
  ["columns of different height", [[0, 0], [1, 0], [0, 1]], ["A1:A2", "B1"]],
  ["any order, and twice", [[2, 0], [0, 0], [1, 0], [1, 0]], ["A1:A3"]],
  ["columns past Z", [[0, 26], [0, 27]], ["AA1:AB1"]],
  ["nothing", [], []],
] as const)("%s", (_, cells, areas) => {
  expect(toAreas(cells.map(([row, column]) => ({ row, column })))).toEqual(areas);
}); // prettier-ignore

test("addresses stay within their longest, and lose no area", () => {
  const areas = Array.from({ length: 5_000 }, (_, index) => `B${2 * index + 1}`);
  const addresses = toAddresses(areas);
  expect(Math.max(...addresses.map((address) => address.length))).toBeLessThanOrEqual(8_000);
  expect(addresses.flatMap((address) => address.split(","))).toEqual(areas);
});

test("one area more or less changes an address or two, not all behind it", () => {
  const areas = Array.from({ length: 50_000 }, (_, row) => `B${2 * row + 2}`);
  const before = toAddresses(areas);
  const kept = new Set(before);
  for (const at of [0, 20_000, 49_999]) {
    const after = toAddresses(areas.filter((_, place) => place !== at));
    expect(after.filter((address) => !kept.has(address)).length).toBeLessThanOrEqual(2);
    expect(Math.abs(after.length - before.length)).toBeLessThanOrEqual(1);
  }
});

test.each(MARK_KINDS)("the signature of a mark (%s) is known, as Excel may write it back too", (kind) => {
  expect(isSignature(signatureOf(kind))).toBe(true);
  expect(isSignature(signatureOf(kind).replace('"="', '" = "'))).toBe(true);
  expect(isSignature(signatureOf(kind).slice(1))).toBe(true);
});

test.each(["=TRUE", '="regcheck"', '=A1="regcheck violation"', '="regcheck a"="regcheck b"', ""])(
  "%p is no signature",
  (formula) => {
    expect(isSignature(formula)).toBe(false);
  }
);
