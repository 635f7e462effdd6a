/** `check FILE --out MARKED`: what the copy is to the add-in, to the check, and to other programs. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { checkWorkbook, type Check } from "../../src/check";
import { openWorkbook } from "../../src/cli/workbook";
import { writeMarkedCopies } from "../../src/cli/marked-copy";
import { hasMarks, removeMarks } from "../../src/excel/marks";
import { isReport, LOOKS, kindOf, marksOf, strongest } from "../../src/marks";
import { reportWord } from "../../src/messages/report";
import { REGULATIONS } from "../../src/regulations";
import { serialFromIso } from "../../src/rules";
import { readWorkbook } from "../../src/xlsx/read";
import { writeWorkbook } from "../../src/xlsx/write";
import { everything, fillOf } from "../excel/support/book";
import { openHeadlessExcel } from "../host/support/excel";
import { cases } from "../support/corpus";

jest.setTimeout(120_000);

const ASSETS = join(__dirname, "../../assets");
const TEMPLATES = readdirSync(ASSETS).filter((name) => name.endsWith(".xlsx"));
const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Templates are named by their regulation: nothing has to find out which it is. */
const checkFile = async (
  path: string,
  regulation = /([a-z]+-[a-z]+)\.xlsx$/.exec(path)?.[1]
): Promise<Check> => {
  const options = { regulations: REGULATIONS, today: serialFromIso("2026-01-01"), regulation };
  return checkWorkbook(await openWorkbook(path), options);
};

/** A template checked and marked, as the command does it. */
async function copyOf(
  path: string,
  regulation?: string
): Promise<{ check: Check; out: string; notes: string[] }> {
  const check = await checkFile(path, regulation);
  const out = join(folder, `marked-${basename(path)}`);
  return { check, out, notes: await writeMarkedCopies([path], [out], check) };
}

const copies = new Map<string, ReturnType<typeof copyOf>>();
/** The marked copy of a template, made once. */
function copyOfTemplate(name: string): ReturnType<typeof copyOf> {
  const copy = copies.get(name) ?? copyOf(join(ASSETS, name));
  copies.set(name, copy);
  return copy;
}

describe.each(TEMPLATES)("the marked copy of %s", (name) => {
  const path = join(ASSETS, name);
  let copy: Awaited<ReturnType<typeof copyOf>>;
  beforeAll(async () => {
    copy = await copyOfTemplate(name);
  });

  test("opens in the embedded Excel: the add-in knows the marks, and takes them away without a trace", async () => {
    const marks = [...marksOf(copy.check.findings())];
    expect(marks.length).toBeGreaterThan(0);
    const host = await openHeadlessExcel(await readWorkbook(readFileSync(copy.out)));
    expect(await hasMarks()).toBe(true);
    for (const [sheet, cells] of strongest(marks)) {
      const [cell = "", kind = "violation"] = [...cells][0] ?? [];
      expect(await fillOf(host.engine, sheet, cell)).toBe(LOOKS[kind].fill);
    }
    expect((await removeMarks()).protectedSheets).toEqual([]);
    expect(await hasMarks()).toBe(false);
    const left = inShort(everything(host.engine), copy.check);
    await host.close();
    const original = await openHeadlessExcel(await readWorkbook(readFileSync(path)));
    expect(left).toEqual(inShort(everything(original.engine), copy.check));
    await original.close();
  });

  test("gives the same findings, and its report none of its own", async () => {
    const again = await checkFile(copy.out);
    expect([...again.findings(true)]).toEqual([...copy.check.findings(true)]);
    expect(again.counts).toEqual(copy.check.counts);
  });

  test("has a report with a line for each finding, linked to its cell, or to the first of several rows", async () => {
    const { sheets } = await readWorkbook(readFileSync(copy.out));
    const report = sheets.at(-1);
    const findings = [...copy.check.findings()];
    const top = report?.values.findIndex((row) => row?.[0] === reportWord("cell", copy.check.language)) ?? -1;
    const lines = report?.values.slice(top + 1, top + 1 + findings.length) ?? [];
    const texts = (all: readonly (readonly unknown[])[]): string[] =>
      all.map((one) => JSON.stringify(one)).sort();
    // Beneath what was found stands what would make it pass.
    const found = (words: unknown): string | undefined => String(words).split("\n")[0];
    expect(texts(lines.map((line) => [line?.[0] ?? null, line?.[7], found(line?.[2])]))).toEqual(
      texts(findings.map(({ cell, cells, sheet, message }) => [cell ?? cells[0] ?? null, sheet, message]))
    );
    const part = strFromU8(unzipSync(readFileSync(copy.out))[`xl/worksheets/sheet${sheets.length}.xml`]!);
    const links = part.match(/<hyperlink /g) ?? [];
    const open = copy.check.notUnderstood.filter(({ kind, at }) => kind === "cell" || at.includes(":"));
    expect(links).toHaveLength(findings.filter(({ cells }) => cells.length > 0).length + open.length);
  });
});

/** Sheets of the user's with their cells, styles and rules, without the report. */
function inShort(text: string, check: Check): unknown {
  const { sheets, rules } = JSON.parse(text) as {
    sheets: Record<string, { name: string }>;
    rules: unknown[][];
  };
  const own = Object.values(sheets).filter(({ name }) => !name.includes("RegCheck"));
  expect(own.length).toBeGreaterThanOrEqual(check.recognition.sheets.length);
  return { own, rules: rules.slice(0, own.length) };
}

test("all workbooks of the corpus are marked, and every part but the patched ones stays as it was", async () => {
  let marked = 0;
  for (const { name, workbook, mapping, expected } of cases()) {
    const bytes = await writeWorkbook({
      sheets: workbook.sheets.map((sheet) => ({ name: sheet.name, rows: sheet.values, merges: sheet.merges })),
    });
    const path = join(folder, `${name.replace("/", "-")}.xlsx`);
    writeFileSync(path, bytes);
    const check = await checkWorkbook(await openWorkbook(path), {
      regulations: REGULATIONS,
      regulation: expected.regulation ?? undefined,
      today: serialFromIso("2026-01-01"),
      mapping,
    }).catch(() => undefined);
    if (!check) continue;
    const out = join(folder, `marked-${name.replace("/", "-")}.xlsx`);
    await writeMarkedCopies([path], [out], check);
    const [before, after] = [unzipSync(bytes), unzipSync(readFileSync(out))];
    const sheets = new Set([...marksOf(check.findings())].map(({ sheet }) => sheet));
    const parts = workbook.sheets.flatMap(({ name: sheet }, i) =>
      sheets.has(sheet) ? [`xl/worksheets/sheet${i + 1}.xml`] : []
    );
    const patched = new Set([...parts, "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "[Content_Types].xml"]);
    for (const [part, content] of Object.entries(before)) {
      const same = Buffer.from(content).equals(Buffer.from(after[part] ?? []));
      expect([name, part, same]).toEqual([name, part, !patched.has(part)]);
    }
    const own = await readWorkbook(bytes);
    const copy = await readWorkbook(readFileSync(out));
    expect(copy.sheets.slice(0, -1).map(({ values, merges }) => ({ values, merges }))).toEqual(
      own.sheets.map(({ values, merges }) => ({ values, merges }))
    );
    marked += 1;
  }
  expect(marked).toBeGreaterThan(40);
}); // prettier-ignore

test("the copy never takes the file's place, bears its kind, and has the report in the layout that is asked for", async () => {
  const path = join(ASSETS, "school-standard.xlsx");
  const { check } = await copyOfTemplate("school-standard.xlsx");
  const write = (out: string): Promise<unknown> => writeMarkedCopies([path], [out], check);
  await expect(write(path)).rejects.toThrow("names the file itself");
  await expect(write(join(ASSETS, ".", "school-standard.xlsx"))).rejects.toThrow("names the file itself");
  await expect(write(join(folder, "copy.xlsm"))).rejects.toThrow("has to end in .xlsx");
  await expect(write(join(folder, "no/such/copy.xlsx"))).rejects.toThrow("cannot be written (ENOENT)");

  const out = join(folder, "actions.xlsx");
  await writeMarkedCopies([path], [out], check, { report: "actions" });
  const report = (await readWorkbook(readFileSync(out))).sheets.at(-1);
  const values = report?.values.map((row) => row ?? []) ?? [];
  expect(values[0]?.[0]).toBe(reportWord("listTitle", "vi"));
  expect(isReport({ name: "", values, merges: [] })).toBe(true);
});

test("a protected sheet is left as it is, and said to be", async () => {
  const path = join(folder, "protected.xlsx");
  const source = await readWorkbook(readFileSync(join(ASSETS, "school-standard.xlsx")));
  const sheets = source.sheets.map(({ name, values }) => ({
    name,
    rows: values.map((row) => [...(row ?? [])].map((value) => value ?? null)),
    protected: name === "Danh sách lớp",
  }));
  writeFileSync(path, await writeWorkbook({ sheets }));
  const { out, notes, check } = await copyOf(path, "school-standard");
  expect([...check.findings()].some((finding) => finding.sheet === "Danh sách lớp" && kindOf(finding) === "violation")).toBe(true);
  expect(notes).toEqual(["“Danh sách lớp” is protected and was left unmarked"]);
  const sheet = "xl/worksheets/sheet2.xml";
  expect(unzipSync(readFileSync(out))[sheet]).toEqual(unzipSync(readFileSync(path))[sheet]);
}); // prettier-ignore

const office = spawnSync("soffice", ["--version"]).status === 0;
const withOffice = office ? test : test.skip;
withOffice(
  office
    ? "LibreOffice opens the copy, and finds every cell as it was"
    : "LibreOffice opens the copy (skipped: it is not installed here)",
  async () => {
    const target = join(folder, "office");
    const marked = await Promise.all(TEMPLATES.map(copyOfTemplate));
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    // All of them by one start of the program.
    spawnSync("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", target, ...marked.map(({ out }) => out)]);
    for (const [i, name] of TEMPLATES.entries()) {
      const { out } = marked[i]!;
      const file = await readWorkbook(readFileSync(join(target, basename(out))));
      const own = await readWorkbook(readFileSync(join(ASSETS, name)));
      const cells = ({ values }: (typeof own.sheets)[number]): unknown[] =>
        values.map((row) => [...(row ?? [])].map((value) => value ?? null));
      expect(file.sheets.slice(0, -1).map(cells)).toEqual(own.sheets.map(cells));
      const signed = file.sheets.flatMap((sheet) => sheet.conditionalFormats.flatMap(({ formulas }) => formulas));
      expect(signed.some((formula) => formula.startsWith('"regcheck '))).toBe(true);
    }
  }
); // prettier-ignore
