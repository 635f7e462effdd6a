import { mappingText, parseMapping, readMappingFile } from "../../src/taskpane/model/mapping-file";
import type { Mapping } from "../../src/sheets";
import { REGULATION } from "./support/sample";

const MAPPING: Mapping = {
  version: 1,
  sheets: [
    { sheet: "Lớp", fingerprint: "1a", record: "classes", columns: { pupils: "C", library: null } },
    { sheet: "Phiếu", fingerprint: "2b", record: "classes", columns: { pupils: "C5" }, ignoredRows: [3, 7] },
  ],
};
const text = (change: object): string =>
  JSON.stringify({ ...(JSON.parse(mappingText(MAPPING, REGULATION)) as object), ...change });
const read = (given: string): ReturnType<typeof readMappingFile> => readMappingFile(given, [REGULATION]);

test("a file that was saved says the same when it is read", () => {
  expect(read(mappingText(MAPPING, REGULATION))).toEqual({
    regulation: "toy",
    mapping: {
      version: 1,
      sheets: MAPPING.sheets.map((sheet) => ({ ...sheet, items: {} })),
    },
    passedOver: 0,
  });
  expect(read(`\uFEFF${mappingText(MAPPING, REGULATION)}`)?.passedOver).toBe(0);
});

test.each([
  ["no JSON", "regcheck"],
  ["another JSON", "[1, 2]"],
  ["another format", text({ format: "x" })],
  ["a later version", text({ version: 2 })],
  ["a file of megabytes", text({ note: "x".repeat(1_000_000) })],
  ["a file of thousands of tables", text({ sheets: Array(2_001).fill(MAPPING.sheets[0]) })],
  ["brackets without an end", "[".repeat(100_000)],
  ["a regulation that nobody knows", text({ regulation: "nobody" })],
])("%s is no file of ours", (_, given) => {
  expect(read(given)).toBeUndefined();
});

test("what this version does not know is passed over, and counted", () => {
  const [first] = MAPPING.sheets;
  const file = read(
    text({
      sheets: [
        { ...first, columns: { pupils: "C", height: "D", library: "second" }, items: { a: "b" } },
        { ...first, record: "planets" },
        { sheet: 1 },
      ],
    })
  );
  expect(file?.mapping.sheets).toEqual([{ ...first, columns: { pupils: "C" }, items: {} }]);
  expect(file?.passedOver).toBe(4);
});

test("a workbook that kept something else has no mapping", () => {
  expect([undefined, "x", [], { version: 1 }, { version: 1, sheets: {} }].map(parseMapping)).toEqual(
    Array(5).fill(undefined)
  );
});

test("names that every object has are names like others", () => {
  const [first] = MAPPING.sheets;
  const sheet = JSON.parse(`{"__proto__": "C", "constructor": "D", "pupils": "E"}`) as object;
  const file = read(text({ sheets: [{ ...first, columns: sheet }] }));
  expect(file?.mapping.sheets[0]?.columns).toEqual({ pupils: "E" });
  expect(({} as { pupils?: string }).pupils).toBeUndefined();
});
