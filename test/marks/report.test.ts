import type { Check, Finding } from "../../src/check";
import { reportOf } from "../../src/marks/report";
import type { ReportRow } from "../../src/marks/report-plan";
import { signingListOf } from "../../src/marks/signing-list";
import { LANGUAGES, type Language } from "../../src/rules";
import { checked } from "../taskpane/support/sample";

let check: Check;
beforeAll(async () => {
  ({ check } = await checked());
});

const finding = (rule: string, message: string, follows?: string): Finding => ({
  rule,
  outcome: "fail",
  severity: "violation",
  sheet: "Lớp",
  cell: "B2",
  cells: ["B2"],
  record: "6A",
  value: 46,
  limit: 45,
  reading: null,
  message,
  citation: "",
  ...(follows !== undefined && { follows }),
});

const SAID: Readonly<Record<Language, RegExp>> = {
  vi: /^a year\nKéo theo từ: /,
  zh: /^a year\n源于：/,
  mn: /^a year\nҮүссэн шалтгаан: /,
  en: /^a year\nFollows from: item 4\.1$/,
};

test.each(LANGUAGES)("what follows from another finding, and is not counted, says so in %s", (language) => {
  const findings = [finding("toy/4.1", "a class"), finding("toy/5.1", "a year", "toy/4.1")];
  const { rows, headings } = reportOf({ check, findings }, language);
  const explained = rows.slice(headings + 1, headings + 3).map((row) => row[2]?.text);
  expect(explained[0]).toBe("a class");
  expect(explained[1]).toMatch(SAID[language]);
});

describe("a finding over several rows", () => {
  const cells = ["B2", "B3", "B4", "B9", "'Lớp''s'!C7"];
  const over: Finding = { ...finding("toy/4.1", "too many"), cell: null, cells };
  const lines = (found: Finding): ReportRow => {
    const { rows, headings } = reportOf({ check, findings: [found] }, "en");
    return rows[headings + 1]!;
  };

  test("leads to the first of the cells that count against it, and names the others", () => {
    const [cell, , said] = lines(over);
    expect(cell).toMatchObject({ text: "B2", look: "link", link: { sheet: "Lớp", cell: "B2" } });
    expect(said?.text).toBe("too many\nCounts against it: B2:B4, B9, 'Lớp''s'!C7");
  });

  test("leads to another sheet where none of them is on its own, and says to which", () => {
    const [cell] = lines({ ...over, cells: cells.slice(4) });
    expect(cell).toMatchObject({ text: "Lớp's!C7", link: { sheet: "Lớp's", cell: "C7" } });
  });

  test("says how many more there are than one would read", () => {
    const thousands = Array.from({ length: 3_000 }, (_, at) => `B${at + 2}`);
    expect(lines({ ...over, cells: thousands })[2]?.text).toBe(
      "too many\nCounts against it: B2:B101, 2,900 more"
    );
  });

  test("leads nowhere where no cell says it", () => {
    expect(lines({ ...over, cells: [] })[0]).toEqual({ text: "", look: "text" });
  });

  test("does the same in the list that is signed", () => {
    const { rows } = signingListOf({ check, findings: [over] }, "en");
    const line = rows.find((row) => row[4]?.link !== undefined);
    expect(line?.[4]).toMatchObject({ text: "Lớp!B2", link: { sheet: "Lớp", cell: "B2" } });
    expect(String(line?.[3]?.text)).toMatch(/\nCounts against it: B2:B4, B9, /);
  });
});
