/** The command as people type it: what it prints, and how it ends. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { writeWorkbook } from "../../src/xlsx/write";
import { zipWorkbook } from "../xlsx/package";
import { checkHere } from "./support/here";
import { regcheck, ROOT, startRegcheck } from "./support/regcheck";

jest.mock("../../src/cli/lane", () => jest.requireActual<object>("./support/own-lane"));
jest.mock("../../src/cli/command", () => jest.requireActual<object>("./support/own-command"));

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Small ones: each check of them starts a process. */
const TEMPLATE = join(ROOT, "assets/admin-reform.xlsx");
const CLEAN = join(ROOT, "test/workbooks/admin-reform/clean.xlsx");

function saved(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("help and version", () => {
  it.each([[[]], [["--help"]], [["check", "--help"]], [["formula", "--help"]], [["check", "-h"]]])("%j", (args) => {
    const { stdout, stderr, code } = regcheck(args);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("regcheck ");
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
  }); // prettier-ignore

  it("names every option", () => {
    const { stdout } = regcheck(["check", "--help"]);
    const source = readFileSync(join(ROOT, "src/cli/arguments.ts"), "utf8");
    const options = [...source.matchAll(/^ {2}"?([a-z-]+)"?: \{ type:/gm)].map(([, name]) => `--${name}`);
    expect(options.length).toBeGreaterThan(15);
    expect(options.filter((option) => option !== "--help" && !stdout.includes(option))).toEqual([]);
  });

  it("--version prints the package's", () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(regcheck(["--version"]).stdout.trim()).toBe(version);
  });
});

test("what is wrong is told before what is unknown, and rules without a column in one line unless all are asked for", async () => {
  const rows = [["Lớp", "Khối", "Sĩ số"], ["6A", 6, null], ["6B", 6, 47], ["7A", 7, 44]];
  const years = [["Năm học", "Tỷ lệ học sinh bỏ học"], ["2017-2018", 0.015]];
  const list = saved("classes.xlsx", await writeWorkbook({ sheets: [{ name: "Danh sách lớp", rows }, { name: "Các năm", rows: years }] }));
  const told = async (...args: string[]): Promise<string> => (await checkHere(list, "--language", "en", ...args)).stdout;
  const signs = (stdout: string): string => stdout.replace(/^[^✗?].*\n/gm, "").replace(/^(.).*\n/gm, "$1");
  const stdout = await told();
  expect(signs(stdout)).toMatch(/^✗+\?+$/);
  const folded = Number(/^\? Cannot be judged, .*: (\d+) \(--all lists each\)$/m.exec(stdout)?.[1]);
  expect(folded).toBeGreaterThan(3);
  expect(signs(await told("--all"))).toHaveLength(signs(stdout).length - 1 + folded);
}); // prettier-ignore

test("rules that are not in force on the day stand in a line of their own, with what to do about it", async () => {
  const { stdout } = await checkHere(TEMPLATE, "--language", "en", "--as-of", "2030-01-01");
  const [, out] = /^\? Cannot be judged, as the law is not in force .*--as-of.*: (\d+)/m.exec(stdout) ?? [];
  expect(Number(out)).toBeGreaterThan(3);
  expect(stdout).not.toMatch(/^✗/m);
}); // prettier-ignore

describe("exit codes", () => {
  it("0 without a violation", () => {
    expect(regcheck([CLEAN]).code).toBe(0);
  });

  it("1 with one; it prints one JSON object for one file", () => {
    const { stdout, code } = regcheck(["check", TEMPLATE, "--json", "--as-of", "2024-11-01"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ regulation: "admin-reform", asOf: "2024-11-01", verdict: "fail" });
  }); // prettier-ignore

  it("2 for what is no workbook, and for what cannot be asked, with one line that says so", () => {
    const none = regcheck(["check", __filename]);
    expect([none.code, none.stdout, none.stderr.trim().split("\n")]).toEqual([2, "", [expect.stringContaining("not an .xlsx workbook")]]);
    const unknown = regcheck(["check", TEMPLATE, "--colour"]);
    expect([unknown.code, unknown.stdout, unknown.stderr.trim().split("\n")]).toEqual([2, "", [expect.stringContaining("Unknown option '--colour'")]]);
  }); // prettier-ignore

  const cases: [string, () => string[], string][] = [
    ["no file", () => [], "usage"],
    ["a file that is not there", () => ["/no/such.xlsx"], "no such file: /no/such.xlsx"],
    ["half a workbook", () => [saved("half.xlsx", readFileSync(TEMPLATE).subarray(0, 5_000))], "damaged"],
    [
      "no known table",
      () => [
        saved("foreign.xlsx", zipWorkbook({ sheet: "<sheetData><row><c><v>1</v></c></row></sheetData>" })),
      ],
      "no known table",
    ],
    ["an empty folder", () => [mkdtempSync(join(folder, "empty-"))], "no .xlsx or .xlsm in"],
    ["an unknown regulation", () => [TEMPLATE, "--regulation", "xx"], "no such regulation: xx"],
    ["a copy over the file", () => [TEMPLATE, "--out", TEMPLATE], "names the file itself"],
  ];
  it.each(cases)("2 for %s, with one line that says so", async (_, args, message) => {
    const { stdout, stderr, code } = await checkHere(...args());
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("a file that asks too much ends with one line", () => {
  const formulas = (rows: number): Uint8Array =>
    zipWorkbook({
      sheet: `<sheetData>${Array.from({ length: rows }, (_, i) => `<row r="${i + 2}"><c r="A${i + 2}"><f>SUM(A$1:A${i + 1})*COUNTIF(A:A,1)</f></c></row>`).join("")}</sheetData>`,
    });

  it("of time", () => {
    const { stderr, code } = regcheck(["check", saved("slow.xlsx", formulas(5_000)), "--time-limit", "1"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^regcheck: given up after 1 s of calculating formulas .*--time-limit gives it more\)\n$/);
  }); // prettier-ignore

  it("of memory", () => {
    const cells = (r: number): string => Array.from({ length: 20 }, (_, c) => `<c t="str"><v>${r} ${c} lớp học</v></c>`).join("");
    const rows = Array.from({ length: 20_000 }, (_, r) => `<row>${cells(r)}</row>`);
    const path = saved("wide.xlsx", zipWorkbook({ sheet: `<sheetData>${rows.join("")}</sheetData>` }));
    const { stderr, code } = regcheck(["check", path, "--memory-limit", "64"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/regcheck: more than 64 MB of memory are needed \(--memory-limit gives it more\)\n$/);
  }); // prettier-ignore

  it("and a picture from elsewhere is an error value, not an end", () => {
    const sheet = (formula: string): string =>
      `<sheetData><row r="1"><c r="A1"><f>${formula}</f></c></row></sheetData>`;
    const path = saved("picture.xlsx", zipWorkbook({ sheet: sheet('_xlfn.IMAGE("https://example.org/a.png")') }));
    expect(regcheck(["check", path]).stderr).toContain("no known table");
  }); // prettier-ignore
});

test("--watch checks again whenever the file is saved", async () => {
  const path = join(folder, "watched.xlsx");
  copyFileSync(TEMPLATE, path);
  const copy = join(folder, "watched-copy.xlsx");
  const child = startRegcheck(["check", path, "--json", "--watch", "--out", copy]);
  const lines: string[] = [];
  const seen = async (count: number): Promise<void> => {
    for (let i = 0; i < 600 && lines.join("").split("\n").length <= count; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  child.stdout?.on("data", (data: Buffer) => lines.push(data.toString("utf8")));
  try {
    await seen(1);
    copyFileSync(CLEAN, path);
    await seen(2);
    const verdicts = lines.join("").trim().split("\n").map((line) => (JSON.parse(line) as { verdict: string }).verdict);
    expect(verdicts).toEqual(["fail", "pass"]);
  } finally {
    child.kill();
  }
}); // prettier-ignore

test("the package that npm packs has a command that needs nothing but Node", () => {
  const pack = spawnSync("npm", ["run", "--silent", "pack", "--", "--silent", "--pack-destination", folder], { cwd: ROOT, encoding: "utf8" });
  expect(pack.status).toBe(0);
  const tarball = join(folder, pack.stdout.trim().split("\n").at(-1) ?? "");
  spawnSync("tar", ["-xzf", tarball, "-C", folder]);
  const packed = join(folder, "package");
  const about = JSON.parse(readFileSync(join(packed, "package.json"), "utf8")) as Record<string, unknown>;
  expect([about.bin, about.dependencies, about.scripts]).toEqual([{ regcheck: "bin/regcheck.cjs" }, undefined, undefined]);
  // Who packs the checkout itself packs the same command.
  const plain = spawnSync("npm", ["pack", "--dry-run", "--json"], { cwd: ROOT, encoding: "utf8" });
  const [{ files }] = JSON.parse(plain.stdout) as [{ files: { path: string }[] }];
  const needed = files.map(({ path }) => path).filter((path) => path !== "README.md").sort();
  expect(needed).toEqual(filesIn(packed));
  const notices = readFileSync(join(packed, "build/cli/THIRD-PARTY-NOTICES.txt"), "utf8");
  expect(notices.match(/^(?:fflate|numfmt|lodash|@univerjs\/core) /gm)).toHaveLength(4);
  const run = spawnSync(process.execPath, [join(packed, "bin/regcheck.cjs"), "check", CLEAN], { encoding: "utf8", cwd: folder });
  expect([run.status, run.stderr]).toEqual([0, ""]);
  const formula = spawnSync(process.execPath, [join(packed, "bin/regcheck.cjs"), "formula", "=1+1"], { encoding: "utf8", cwd: folder });
  expect(formula.stdout.trim()).toBe("2");
}); // prettier-ignore

const filesIn = (place: string): string[] =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [relative(place, join(entry.parentPath, entry.name))] : []))
    .sort();
