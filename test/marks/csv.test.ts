import type { Finding } from "../../src/check";
import { csvOf } from "../../src/marks/csv";
import { ODD_TEXTS } from "../fuzz/values";

const finding = (text: string): Finding => ({
  rule: "toy/4.1",
  outcome: "fail",
  severity: "violation",
  sheet: text,
  cell: "B2",
  cells: ["B2"],
  record: text,
  value: 46,
  limit: 45,
  reading: null,
  message: text,
  citation: text,
});

/** Cells of a text of comma-separated values, by RFC 4180. */
const cellsOf = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows[rows.length - 1]?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
};

test.each(ODD_TEXTS.map((text) => [JSON.stringify(text).slice(0, 40), text]))(
  "%s is a text, and stays whole",
  (_, text) => {
    const csv = csvOf({ findings: [finding(text)], reasonOf: () => ({ reason: text, isByCause: false }) });
    expect(csv.startsWith("\uFEFFrule,")).toBe(true);
    const [, row = []] = cellsOf(csv.slice(1));
    const shown = [row[2], row[4], row[5], row[6], row[7]];
    expect(shown.map((cell) => cell?.replace(/^'/, ""))).toEqual(Array(5).fill(text.replace(/^'/, "")));
    for (const cell of shown) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
  }
);

test("a full-width sign begins a formula too", () => {
  expect(csvOf({ findings: [finding("＝1+1")] })).toContain("'＝1+1");
});
