/**
 * Files below 1 MB that are made to take time or memory: the command answers in words within the bounds that it
 * states. What is measured is the process itself, threads and all.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipWorkbook, type RawWorkbook } from "../xlsx/package";
import { COMMAND, regcheck } from "./support/regcheck";

jest.setTimeout(600_000);

/** Of the processor, and of memory, for a file below 1 MB; starting the command takes some of both. */
const MOST = { seconds: 10 + 3, megabytes: 512 };

const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
beforeAll(() => regcheck(["--version"]));
afterAll(() => rmSync(folder, { recursive: true }));

interface Took {
  readonly seconds: number;
  readonly megabytes: number;
}

function run(
  name: string,
  bytes: Uint8Array
): Took & { readonly code: number | null; readonly stderr: string } {
  const [file, measured] = [join(folder, `${name}.xlsx`), join(folder, `${name}.json`)];
  writeFileSync(file, bytes);
  const { status, stderr } = spawnSync(
    process.execPath,
    [COMMAND, "check", file, "--regulation", "school-standard"],
    {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: {
        ...process.env,
        NODE_OPTIONS: `--require ${join(__dirname, "support/measure.cjs")}`,
        REGCHECK_MEASURE: measured,
      },
    }
  );
  return { code: status, stderr, ...(JSON.parse(readFileSync(measured, "utf8")) as Took) };
}

const many = (count: number, text: string): string => text.repeat(count);
const text = (content: string): string => `<c t="str"><v>${content}</v></c>`;
const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const rows = (count: number, row: (index: number) => string): string =>
  data(Array.from({ length: count }, (_, index) => `<row>${row(index)}</row>`).join(""));

const FILES: readonly (readonly [string, RawWorkbook])[] = [
  ["blanks", { sheet: data("<row><c><v>1</v></c></row>") + many(40_000_000, " ") }],
  ["far-cells", { sheet: data(many(6_000, `<row><c><v>1</v></c><c r="XFD1"><v>1</v></c></row>`)) }],
  ["nested-elements", { sheet: data("") + many(500_000, "<a>") + many(500_000, "</a>") }],
  ["entities", { sheet: rows(1_000, () => text(many(1_000, "&amp;"))) }],
  ["brackets", { sheet: rows(300, () => text(many(30_000, "("))) }],
  ["one-long-word", { sheet: rows(200, (index) => text(`${index}${many(30_000, "a")}`)) }],
  ["tone-marks", { sheet: rows(100, (index) => text(`${index}${many(10_000, "a\u0323\u0302")}`)) }],
  ["heads-that-differ", { sheet: rows(3_000, (index) => many(12, text(`Số học sinh loại ${index} nữ`))) }],
  [
    "figures-and-labels",
    { sheet: rows(9_000, (index) => text(`Tỷ lệ ${index} %`) + many(3, "<c><v>0.5</v></c>")) },
  ],
  [
    "many-small-tables",
    {
      sheet: rows(9_000, (index) =>
        index % 3 === 0 ? text("Lớp") + text("Sĩ số") : text(`6A${index}`) + "<c><v>44</v></c>"
      ),
    },
  ],
  [
    "wide-table",
    {
      sheet: rows(10, (index) =>
        Array.from({ length: 1_500 }, (_, column) => text(`Lớp ${column} ${index}`)).join("")
      ),
    },
  ],
];

test.each(FILES)("%s", (name, raw) => {
  const bytes = zipWorkbook(raw);
  expect(bytes.length).toBeLessThan(1_000_000);
  const { code, stderr, seconds, megabytes } = run(name, bytes);
  expect([0, 1, 2]).toContain(code);
  // What cannot be done is one line in words, never a stack.
  expect(stderr.split("\n").filter((line) => line !== "").length).toBeLessThanOrEqual(1);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|TypeError|RangeError/);
  expect(seconds).toBeLessThan(MOST.seconds);
  expect(megabytes).toBeLessThan(MOST.megabytes);
});

test.each([
  ["no zip", new TextEncoder().encode("<html>")],
  ["nothing", new Uint8Array()],
])("a file of %s is refused in one line", (name, bytes) => {
  const { code, stderr } = run(name, bytes);
  expect([code, stderr.trim().split("\n").length]).toEqual([2, 1]);
});
