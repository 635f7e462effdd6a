import { selfCheck, TRIALS } from "../../src/excel/self-check";
import { KINDS, openWithFunctions } from "../functions/support/excel";
import { everything } from "./support/book";

jest.setTimeout(120_000);

describe.each(KINDS)("an Excel that hands blank cells over as %s", (kind) => {
  test("does what is expected of it, and keeps nothing of the trials", async () => {
    const excel = await openWithFunctions({ Lớp: [["6A", 46]] }, kind);
    const before = everything(excel.host.engine);
    const result = await selfCheck();
    const { text } = result;
    expect(result.trials.filter(({ expected, found }) => expected !== found)).toEqual([]);
    expect(result.trials.map(({ name }) => name)).toEqual([...TRIALS]);
    expect(text).toContain("blankArgument: ok");
    expect(text).toMatch(/^ExcelApi: 1\.\d+$/m);
    expect(everything(excel.host.engine)).toBe(before);
    await excel.close();
  });
});

test("what Excel does otherwise is said, and the sheet of the trials goes all the same", async () => {
  const excel = await openWithFunctions({ Lớp: [["6A", 46]] }, "null");
  const before = excel.host.engine.sheets.all().length;
  excel.host.excel.failAt({ sync: "nextMatching", matching: "Merge", code: "AccessDenied" });
  const { trials, text } = await selfCheck();
  expect(text).toMatch(/^merges: AccessDenied.* \(expected 10 0 11 2\)$/m);
  expect(trials.filter(({ expected, found }) => expected !== found)).toHaveLength(1);
  expect(excel.host.engine.sheets.all()).toHaveLength(before);
  await excel.close();
});
