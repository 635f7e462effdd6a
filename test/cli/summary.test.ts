/** A workbook that sums up many files. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/read";
import { completions, hasParallel, jobScript, runJob } from "./support/deploy";
import { checkHere } from "./support/here";
import { AS_OF, linesOf, manyFiles, rowsOf, type Line } from "./support/many";

jest.mock("../../src/cli/lane", () => jest.requireActual<object>("./support/own-lane"));
jest.mock("../../src/cli/command", () => jest.requireActual<object>("./support/own-command"));

jest.setTimeout(300_000);

const { folder, inputs } = manyFiles();

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
