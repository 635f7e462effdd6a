/** Many files at once: folders, lists of files, and a file that does not come to an end. */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipWorkbook } from "../xlsx/package";
import { hasPython, runSpark } from "./support/deploy";
import { checkHere } from "./support/here";
import { AS_OF, linesOf, manyFiles } from "./support/many";
import { regcheck, ROOT } from "./support/regcheck";

jest.mock("../../src/cli/lane", () => jest.requireActual<object>("./support/own-lane"));
jest.mock("../../src/cli/command", () => jest.requireActual<object>("./support/own-command"));

jest.setTimeout(300_000);

const { folder, inputs } = manyFiles();

describe("a folder", () => {
  it("is told in a line a file as it is done, and what breaks one does not stop the rest", () => {
    const { stdout, stderr, code } = regcheck(["check", inputs, ...AS_OF]);
    expect([code, stderr]).toEqual([2, ""]);
    const lines = stdout.trim().split("\n");
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^1\/5 [✓✗?!] .* \(\d+ (s|min) left\)$/);
    expect(lines.filter((line) => line.includes(" ! "))).toEqual([expect.stringMatching(/broken\.xlsx: the workbook is damaged/)]);
    expect(lines.at(-1)).toMatch(/^5 files: 2 pass, 2 fail, 0 unknown, 1 not done; \d+ s$/);
  }); // prettier-ignore

  it("gives JSON Lines that say of each file what it says alone", async () => {
    const { stdout } = await checkHere(inputs, "--json", "--jobs", "2", ...AS_OF);
    const lines = linesOf(stdout);
    expect(lines.map(({ file }) => file.slice(inputs.length + 1))).toEqual([
      ...["admin-reform-clean", "admin-reform", "broken"].map((name) => `north/${name}.xlsx`),
      ...["civil-performance-clean", "civil-performance"].map((name) => `south/east/${name}.xlsx`),
    ]);
    for (const { file, ...line } of lines) {
      const alone = await checkHere(file, "--json", ...AS_OF);
      if (line.error === undefined) expect(line).toMatchObject(JSON.parse(alone.stdout) as object);
      else expect(alone.stderr.trim()).toBe(`regcheck: ${line.error}`);
    }
  }); // prettier-ignore

  it(`may be a list of files, ${hasPython ? "from standard input in deploy/spark" : "tried without deploy/spark: there is no Python here"}`, async () => {
    const list = ["admin-reform-clean", "admin-reform"].map((name) => join(inputs, `north/${name}.xlsx`));
    const path = join(folder, "list.txt");
    writeFileSync(path, `${list[0]}\n`);
    if (hasPython) {
      expect(runSpark(path, join(folder, "spark"), folder)).toBe(0);
      const part = readFileSync(join(folder, "spark/part-00000"), "utf8");
      expect(linesOf(part)).toMatchObject([{ file: list[0], verdict: "pass" }]);
      expect(runSpark(path, join(folder, "spark-without"), folder, "/nowhere")).toBe(1);
    }
    writeFileSync(path, list.join("\r\n"));
    const { stdout, code } = await checkHere("--files-from", path, "--json", ...AS_OF);
    expect(linesOf(stdout).map(({ file }) => file)).toEqual([...list].sort());
    expect(code).toBe(1);
  });

  it("gets a folder of marked copies in its own shape, and copies are not checked again", async () => {
    const out = join(inputs, "marked");
    const { stdout } = await checkHere(inputs, "--out", out, ...AS_OF);
    expect(stdout.trim().split("\n")).toHaveLength(6);
    expect(readdirSync(join(out, "south/east")).sort()).toEqual(
      readdirSync(join(inputs, "south/east")).sort()
    );
    expect(readdirSync(join(out, "north"))).not.toContain("broken.xlsx");
    const again = await checkHere(inputs, "--out", out, ...AS_OF);
    expect(again.stdout.trim().split("\n")).toHaveLength(6);
    rmSync(out, { recursive: true });
  });

  it("needs its name where copies of files would be one", async () => {
    const files = ["a", "b"].map((name) => {
      mkdirSync(join(folder, name));
      const path = join(folder, name, "same.xlsx");
      copyFileSync(join(ROOT, "assets/admin-reform.xlsx"), path);
      return path;
    });
    const { stderr } = await checkHere(...files, "--out", join(folder, "copies"));
    expect(stderr).toContain("name their folder");
  });
});

test.each([
  ["a reading that no law has", ["--reading", "R99=x"], /^regcheck: no such reading: R99 \(.*R1/],
  ["a way to read it that there is not", ["--reading", "R1=x"], /reading R1 is one of .+, not: x/],
  ["a setting that no law has", ["--set", "nothing=1"], /no such setting: nothing/],
  ["a summary in no folder", ["--summary", "/no/such/s.xlsx"], /cannot be written: its folder/],
])("%s is told before anything is checked", async (_, args, message) => {
  const { stdout, stderr, code } = await checkHere(inputs, ...args);
  expect([stdout, code]).toEqual(["", 2]);
  expect(stderr).toMatch(message);
});

test("a file that breaks its worker does not stop the rest", () => {
  const place = join(folder, "hard");
  mkdirSync(place);
  copyFileSync(join(inputs, "north/admin-reform.xlsx"), join(place, "1.xlsx"));
  const rows = Array.from({ length: 12_000 }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><f>SUM(A$1:A${i + 1})*COUNTIF(A:A,1)</f></c></row>`);
  writeFileSync(join(place, "0-slow.xlsx"), zipWorkbook({ sheet: `<sheetData>${rows.join("")}</sheetData>` }));
  const { stdout, code } = regcheck(["check", place, "--jobs", "1", "--time-limit", "3", ...AS_OF]);
  expect(code).toBe(2);
  expect(stdout).toContain("given up after 3 s");
  expect(stdout).toMatch(/^2 files: 0 pass, 1 fail, 0 unknown, 1 not done/m);
}); // prettier-ignore
