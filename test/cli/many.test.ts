/** Many files at once: folders, logs, shards, dossiers and summaries. */
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook, type SheetFile } from "../../src/xlsx/read";
import { writeWorkbook } from "../../src/xlsx/write";
import { zipWorkbook } from "../xlsx/package";
import { completions, hasParallel, hasPython, jobScript, runJob, runSpark } from "./support/deploy";
import { checkHere } from "./support/here";
import { regcheck, ROOT } from "./support/regcheck";

jest.mock("../../src/cli/lane", () => jest.requireActual<object>("./support/own-lane"));
jest.mock("../../src/cli/command", () => jest.requireActual<object>("./support/own-command"));

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
afterAll(() => rmSync(folder, { recursive: true }));

const inputs = join(folder, "in");
const AS_OF = ["--as-of", "2024-11-01"];

interface Line {
  readonly file: string;
  readonly error?: string;
  readonly verdict?: string;
  readonly counts?: Record<string, number>;
  readonly findings?: readonly {
    rule: string;
    outcome: string;
    severity: string;
    sheet: string;
    cell: string | null;
    causedBy?: number;
  }[];
}

const linesOf = (text: string): Line[] =>
  text.trim().split("\n").map((line) => JSON.parse(line) as Line).sort((a, b) => (a.file < b.file ? -1 : 1)); // prettier-ignore
const rowsOf = (sheet: SheetFile | undefined): unknown[][] =>
  (sheet?.values ?? []).map((row) => [...(row ?? [])]);

/** Four workbooks of two regulations in two folders, a broken one, and what else lies in folders. */
beforeAll(() => {
  for (const [id, place] of [["admin-reform", "north"], ["civil-performance", "south/east"]] as const) {
    mkdirSync(join(inputs, place), { recursive: true });
    copyFileSync(join(ROOT, `assets/${id}.xlsx`), join(inputs, place, `${id}.xlsx`));
    copyFileSync(join(ROOT, `test/workbooks/${id}/clean.xlsx`), join(inputs, place, `${id}-clean.xlsx`));
  }
  writeFileSync(join(inputs, "north/broken.xlsx"), readFileSync(join(ROOT, "assets/admin-reform.xlsx")).subarray(0, 5_000));
  writeFileSync(join(inputs, "north/~$open.xlsx"), "a lock");
  writeFileSync(join(inputs, "north/notes.txt"), "no workbook");
}); // prettier-ignore

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

describe("a log", () => {
  const log = join(folder, "run.jsonl");
  const again = join(folder, "again");
  const run = async (...args: string[]) => {
    const { stdout } = await checkHere(again, "--log", log, ...AS_OF, ...args);
    const changed = stdout.split("\n").filter((line) => line.includes("/") && !line.includes(", unchanged"));
    return { count: Number(/^(\d+) files?/m.exec(stdout)?.[1]), fresh: changed.map((line) => / (\S+\.xlsx)/.exec(line)?.[1]?.slice(again.length + 1)) };
  }; // prettier-ignore

  beforeAll(() => cpSync(join(inputs, "south/east"), again, { recursive: true }));

  it("lets a run go on with what has changed", async () => {
    expect((await run()).fresh).toHaveLength(2);
    const whole = readFileSync(log, "utf8");
    expect(await run("--resume")).toEqual({ count: 2, fresh: [] });
    expect(linesOf(readFileSync(log, "utf8"))).toEqual(linesOf(whole));
    copyFileSync(join(again, "civil-performance.xlsx"), join(again, "civil-performance-clean.xlsx"));
    expect((await run("--resume")).fresh).toEqual(["civil-performance-clean.xlsx"]);
  });

  it("goes on after a run that was cut off", async () => {
    const lines = readFileSync(log, "utf8").trim().split("\n");
    writeFileSync(log, `${lines[0]}\n${lines[1]?.slice(0, 100)}`);
    expect((await run("--resume")).fresh).toHaveLength(1);
    expect(linesOf(readFileSync(log, "utf8"))).toHaveLength(2);
  });

  it("does not hold for other options, or for another version of the program", async () => {
    expect((await run("--resume", "--language", "en")).fresh).toHaveLength(2);
    const other = (line: string): string => line.replace(/"build":"[0-9a-f]+"/, '"build":"0"');
    writeFileSync(log, readFileSync(log, "utf8").split("\n").map((line, i) => (i === 0 ? other(line) : line)).join("\n"));
    expect((await run("--resume", "--language", "en")).fresh).toHaveLength(1);
  }); // prettier-ignore

  it("forgets files that are gone", async () => {
    rmSync(join(again, "civil-performance.xlsx"));
    expect(await run("--resume", "--language", "en")).toEqual({ count: 1, fresh: [] });
    expect(linesOf(readFileSync(log, "utf8"))).toHaveLength(1);
  });
});

describe("a summary", () => {
  const single = join(folder, "single.xlsx");
  let lines: Line[];
  beforeAll(async () => {
    const { stdout } = await checkHere(inputs, "--json", "--summary", single, "--language", "vi", ...AS_OF);
    lines = linesOf(stdout);
  });

  it("has a row a file, with its verdict, counts and worst findings", async () => {
    const [, files] = (await readWorkbook(readFileSync(single))).sheets;
    const [headings, ...rows] = rowsOf(files);
    expect(headings?.slice(0, 4)).toEqual(["Tệp", "Văn bản quy định", "Ngày áp dụng", "Kết luận"]);
    expect(rows.map((row) => [row[0], row[4], row[5], row[6], row[10] ?? undefined])).toEqual(
      lines.map(({ file, counts, error }) => [file, counts?.fail, counts?.warning, counts?.unknown, error])
    );
    const failing = rows.find((row) => String(row[0]).endsWith("north/admin-reform.xlsx"));
    expect(String(failing?.[8]).split("\n")).toHaveLength(4);
    expect(failing?.[8]).toMatch(/^.+![A-Z]+\d+: .+$/m);
  });

  it("has a row a clause, over all files", async () => {
    const [, , clauses] = (await readWorkbook(readFileSync(single))).sheets;
    const rows = rowsOf(clauses).slice(1);
    const fails = (rule: string): Line[] =>
      lines.filter(({ findings }) =>
        findings?.some(
          (one) =>
            one.rule === rule &&
            one.outcome === "fail" &&
            one.severity === "violation" &&
            one.causedBy === undefined
        )
      );
    for (const rule of new Set(lines.flatMap(({ findings = [] }) => findings.map((one) => one.rule)))) {
      expect([rule, rows.find((row) => row[7] === rule)?.[2]]).toEqual([rule, fails(rule).length]);
    }
    // What a clause demands is told with its figures.
    expect(rows.filter((row) => /[{}]/.test(String(row[1])))).toEqual([]);
    const sum = rows.reduce((total, row) => total + Number(row[3]), 0);
    expect(sum).toBe(lines.reduce((total, { counts }) => total + (counts?.fail ?? 0), 0));
  });

  it("has an overview with a chart of the clauses that are violated most often", async () => {
    const bytes = readFileSync(single);
    const [overview] = (await readWorkbook(bytes)).sheets;
    const rows = rowsOf(overview);
    expect(rows.slice(3, 7).map((row) => row[1])).toEqual([
      ...["pass", "fail", "unknown", undefined].map((wanted) => lines.filter(({ verdict }) => verdict === wanted).length),
    ]);
    const chart = strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"]!);
    const [from, to] = (/<c:f>'Tổng quan'!\$B\$(\d+):\$B\$(\d+)<\/c:f>/.exec(chart) ?? []).slice(1).map(Number);
    expect([...chart.matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, value]) => Number(value))).toEqual(
      rows.slice((from ?? 0) - 1, to).map((row) => row[1])
    );
  }); // prettier-ignore

  it(`is the same from the shards of deploy/kubernetes (${hasParallel ? "by GNU parallel" : "one after the other: GNU parallel is not installed here"})`, async () => {
    const parts = join(folder, "parts");
    mkdirSync(parts);
    const script = jobScript("check.yaml", { data: inputs, results: parts });
    // Threads' starts are what takes long here.
    const two = script.replace(`/${completions()} `, "/2 ").replace("--jobs 2", "--jobs 1");
    runJob(two, [0, 1], folder, hasParallel);
    const logs = ["0", "1"].map((part) => join(parts, `part-${part}.jsonl`));
    expect(logs.map((path) => linesOf(readFileSync(path, "utf8")).length)).toEqual([3, 2]);
    runJob(jobScript("merge.yaml", { data: inputs, results: parts }), [0], folder, false);
    expect(readFileSync(join(parts, "summary.xlsx")).equals(readFileSync(single))).toBe(true);
  }); // prettier-ignore
});

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
