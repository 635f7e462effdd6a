import type { Check, Finding } from "../../src/check";
import { csvOf } from "../../src/marks/csv";
import type { AsideReason } from "../../src/marks/aside";
import { ODD_TEXTS } from "../fuzz/values";
import { checked } from "../taskpane/support/sample";

let check: Check;
beforeAll(async () => {
  ({ check } = await checked());
});

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
    const reasonOf = (): AsideReason => ({ reason: text, isByCause: false });
    const csv = csvOf({ check, findings: [finding(text)], reasonOf }, "en");
    expect(csv.startsWith("\uFEFFOutcome,")).toBe(true);
    const [, row = []] = cellsOf(csv.slice(1));
    const shown = [row[1], row[3], row[4], row[8], row[11]];
    expect(shown.map((cell) => cell?.replace(/^'/, ""))).toEqual(Array(5).fill(text.replace(/^'/, "")));
    for (const cell of shown) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
  }
);

test("a full-width sign begins a formula too", () => {
  expect(csvOf({ check, findings: [finding("＝1+1")] }, "zh")).toContain("'＝1+1");
});

test.each(["140105199001011234", "007", "24140120002782", "6/1", "1E5"])(
  "%s stays as it is written",
  (number) => {
    const [, row] = cellsOf(csvOf({ check, findings: [finding(number)] }, "zh"));
    expect(row?.[3]).toBe(`'${number}`);
  }
);

test.each(["46", "2024", "0", "0.5", "THCS 12"])("%s stays as it is", (text) => {
  expect(cellsOf(csvOf({ check, findings: [finding(text)] }, "zh"))[1]?.[3]).toBe(text);
});

test("heads and outcomes are in the reader's language, with what to do, by which clause and why it was set aside", () => {
  const caused = { ...finding("a"), rule: "toy/5.1", follows: "toy/4.1" };
  const reasonOf = ({ rule }: Finding): AsideReason | undefined =>
    rule === "toy/4.1" ? { reason: "Sở cho phép", isByCause: false } : undefined;
  const csv = csvOf({ check, findings: [finding("6A"), caused], reasonOf }, "vi");
  const [heads, first, second] = cellsOf(csv.slice(1));
  expect(heads).toEqual([
    ...["Kết quả", "Trang tính", "Ô", "Đối tượng", "Giải thích", "Hiện tại", "Yêu cầu", "Cần làm"],
    ...["Căn cứ", "Quy tắc", "Kéo theo từ", "Lý do gác lại"],
  ]);
  expect(first).toEqual([
    ...["Vi phạm", "6A", "B2", "6A", "6A", "46 học sinh", "không quá 45 học sinh", "bớt 1 học sinh là đạt"],
    ...["6A", "toy/4.1", "", "Sở cho phép"],
  ]);
  expect(second?.slice(-3)).toEqual(["toy/5.1", "toy/4.1", ""]);
});

test("what is wrong comes first, what no cell says and what was not understood last", () => {
  const unknown = { ...finding("u"), outcome: "unknown" } as const;
  const absent = { ...unknown, cell: null } as const;
  const warning = { ...finding("w"), severity: "warning" } as const;
  const open = { kind: "column", record: "class", suggestions: [], text: "?", at: "D" } as const;
  const csv = csvOf(
    {
      check: { ...check, notUnderstood: [{ ...open, sheet: "Lớp", why: "“?” is not known" }] },
      findings: [absent, unknown, warning, finding("v")],
    },
    "en"
  );
  expect(cellsOf(csv.slice(1)).map((row) => [row[0], row[2], row[4]])).toEqual([
    ["Outcome", "Cell", "Explanation"],
    ["Violation", "B2", "v"],
    ["Warning", "B2", "w"],
    ["Undetermined", "B2", "u"],
    ["Undetermined", "", "u"],
    ["Not understood", "D", "“?” is not known"],
  ]);
});
