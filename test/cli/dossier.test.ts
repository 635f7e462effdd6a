/** A dossier: several files that are judged as one workbook. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../src/xlsx/read";
import { writeWorkbook } from "../../src/xlsx/write";
import { checkHere } from "./support/here";
import { rowsOf, type Line } from "./support/many";
import { ROOT } from "./support/regcheck";

jest.mock("../../src/cli/lane", () => jest.requireActual<object>("./support/own-lane"));
jest.mock("../../src/cli/command", () => jest.requireActual<object>("./support/own-command"));

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a dossier", () => {
  const path = join(ROOT, "assets/school-standard.xlsx");
  const parts = join(folder, "dossier");

  /** Each sheet of the template in a file of its own. */
  beforeAll(async () => {
    mkdirSync(parts);
    const { sheets } = await readWorkbook(readFileSync(path));
    for (const [i, { name, values, merges }] of sheets.entries()) {
      const rows = values.map((row) => [...(row ?? [])].map((value) => value ?? null));
      writeFileSync(join(parts, `${i + 1}.xlsx`), await writeWorkbook({ sheets: [{ name, rows, merges }] }));
    }
  });

  it("is judged as one workbook, and its findings name the file", async () => {
    const whole = JSON.parse((await checkHere(path, "--json")).stdout) as Line;
    const { stdout, code } = await checkHere(parts, "--together", "--json");
    const together = JSON.parse(stdout) as Line;
    expect(code).toBe(1);
    expect(together.counts).toEqual(whole.counts);
    const plain = (findings: Line["findings"]) =>
      findings?.map(({ rule, outcome, sheet, cell }) => ({ rule, outcome, sheet: sheet.replace(/^\[\d\.xlsx\]/, ""), cell }));
    expect(plain(together.findings)).toEqual(plain(whole.findings));
    expect(new Set(together.findings?.map(({ sheet }) => sheet))).toContain("[2.xlsx]Danh sách lớp");
  }); // prettier-ignore

  it("gets a marked copy of each file, with that file's findings", async () => {
    const out = join(folder, "dossier-marked");
    await checkHere(parts, "--together", "--out", out);
    expect(readdirSync(out).sort()).toEqual(readdirSync(parts).sort());
    const copy = await readWorkbook(readFileSync(join(out, "2.xlsx")));
    expect(copy.sheets[0]?.conditionalFormats).toHaveLength(1);
    expect(rowsOf(copy.sheets[1]).map((row) => row[7])).toContain("Danh sách lớp");
  });
});
