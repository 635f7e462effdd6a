/**
 * Every request of every operation fails once, in every way: refused, or carried out with its answer lost. The
 * workbook is then as it was, or marked and known to be; the same operation succeeds when it is asked again.
 */
import {
  ExcelFailure,
  hasMarks,
  loadSettings,
  mark,
  readWorkbook,
  recalculate,
  removeMarks,
  saveSettings,
} from "../../src/excel";
import { writeReport } from "../../src/excel/report-sheet";
import { writeTemplate } from "../../src/excel/template-sheet";
import { REFUSAL } from "../../src/host/protocol/host";
import type { Mark, Report } from "../../src/marks";
import type { HeadlessExcel } from "../host/support/excel";
import { everything, openBook } from "./support/book";

jest.setTimeout(300_000);

const OWN_SHEETS = ["Lớp", "Ẩn"];
const CODES = [
  ...Object.values(REFUSAL).filter((code) => code !== REFUSAL.noCapability),
  "AccessDenied",
] as const;

const MARKS: readonly Mark[] = [
  { sheet: "Lớp", cell: "B2", kind: "violation" },
  { sheet: "Lớp", cell: "B3", kind: "warning" },
  { sheet: "Ẩn", cell: "A1", kind: "unknown" },
];

const REPORT: Report = {
  sheetName: "Báo cáo",
  widths: [46, 206],
  rows: [
    [{ text: "Kết quả", look: "title" }],
    [{ text: "Điều", look: "heading" }, { text: "Sai", look: "heading" }], // prettier-ignore
    [{ text: "Điều 4", look: "text" }, { text: 1, look: "number" }], // prettier-ignore
    [],
    [{ text: "Ô", look: "heading" }, { text: "Nội dung", look: "heading" }], // prettier-ignore
    [{ text: "B2", look: "link", link: { sheet: "Lớp", cell: "B2" } }, { text: "46 > 45", look: "text" }], // prettier-ignore
  ],
  headings: 4,
  chart: {
    ...{ title: "Kết quả", step: 1, names: 1, first: 2, last: 2, labels: 0, top: 3, bottom: 3 },
    series: [{ column: 1, color: "#C4372F" }],
  },
};

const OPERATIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  mark: () => mark(MARKS),
  removeMarks,
  hasMarks,
  readWorkbook: () => readWorkbook(),
  writeReport: () => writeReport(REPORT),
  writeTemplate: () =>
    writeTemplate({ sheetName: "Mẫu", title: "Danh sách lớp", heads: ["Lớp", "Sĩ số"], rows: [["6A"]] }),
  saveSettings: () => saveSettings({ recheck: true }),
  loadSettings,
  recalculate,
};

let host: HeadlessExcel;
let requests = 0;

beforeAll(async () => {
  host = await openBook(
    {
      name: "Lớp",
      rows: [
        ["Lớp", "Sĩ số"],
        ["6A", 46],
        ["6B", { formula: "B2-1", result: 45 }],
      ],
      styles: [{ area: { top: 1, left: 1, bottom: 1, right: 1 }, style: { fill: "#FFFF00" } }],
      conditionalFormats: [
        { area: { top: 1, left: 1, bottom: 2, right: 1 }, formula: "B2>40", style: { fill: "#C0C0C0" } },
      ],
    },
    { name: "Ẩn", rows: [["b", 2]], hidden: true }
  );
  host.excel.onRequest(() => (requests += 1));
});
afterAll(() => host.close());

/** Takes away what operations add: marks, sheets. What is left has to be the user's own, as it was. */
async function ownOf(): Promise<string> {
  await removeMarks();
  for (const sheet of host.engine.sheets.all()) {
    if (!OWN_SHEETS.includes(sheet.getName())) host.engine.sheets.remove(sheet.getSheetId());
  }
  // Looks that an added sheet had stay in the workbook's list of looks; nobody has them.
  const { sheets, rules } = JSON.parse(everything(host.engine)) as { sheets: unknown; rules: unknown };
  return JSON.stringify({ sheets, rules });
}

const sheetNames = (): string[] => host.engine.sheets.all().map((sheet) => sheet.getName());

/** Two codes for each request, others for the next one; all of them where REGCHECK_FULL is 1. */
const codesFor = (turn: number): readonly (typeof CODES)[number][] =>
  process.env.REGCHECK_FULL === "1" ? CODES : CODES.filter((_, at) => at % 3 === turn % 3);

test.each(Object.entries(OPERATIONS))("%s", async (name, operation) => {
  const own = await ownOf();
  requests = 0;
  await operation();
  const needed = requests;
  await ownOf();
  expect(needed).toBeGreaterThan(0);
  let injected = 0;
  for (const carriedOut of [false, true]) {
    for (let sync = 1; sync <= needed; sync += 1) {
      for (const code of codesFor(sync + Number(carriedOut))) {
        const about = `${name}: request ${sync} of ${needed}, ${code}${carriedOut ? ", answer lost" : ""}`;
        if (name === "removeMarks") await mark(MARKS);
        host.excel.failAt({ sync, code, carriedOut });
        injected += 1;
        const failure: unknown = await operation().then(
          () => undefined,
          (error: unknown) => error
        );
        if (failure !== undefined) {
          expect([about, failure]).toEqual([about, expect.any(ExcelFailure)]);
          // A report or sheet that was not finished is not left behind.
          if (name === "writeReport") expect([about, sheetNames()]).toEqual([about, OWN_SHEETS]);
        }
        await operation();
        const marked = name === "mark" || (name === "removeMarks" ? false : undefined);
        if (marked !== undefined) expect([about, await hasMarks()]).toEqual([about, marked]);
        expect([about, (await ownOf()) === own]).toEqual([about, true]);
      }
    }
  }
  expect(injected).toBe(2 * codesFor(0).length * needed);
});

describe("meanwhile", () => {
  const TEMPORARY = "Tạm";
  const temporary = (): string => host.engine.sheetByName(TEMPORARY)?.getSheetId() ?? "";
  const both = (): Promise<unknown> => mark([...MARKS, { sheet: TEMPORARY, cell: "A1", kind: "violation" }]);
  const rules = (): number =>
    host.engine.sheets.all().flatMap((one) => host.engine.rules.all(one.getSheetId())).length;

  const EVENTS: Readonly<Record<string, () => void>> = {
    "a sheet is deleted": () => host.engine.sheets.remove(temporary()),
    "a sheet is renamed": () => host.engine.sheets.rename(temporary(), "Khác"),
    "somebody else writes into a cell": () =>
      host.engine.grid.write(temporary(), [{ row: 0, column: 0, value: "của tôi" }]),
  };

  test.each(
    Object.entries(EVENTS).flatMap(([event, happen]) =>
      Object.entries({ mark: both, removeMarks, readWorkbook: () => readWorkbook() }).map(
        ([name, operation]) => [event, name, happen, operation] as const
      )
    )
  )(
    "%s before any request of %s: it is done or told, and done when it is asked again",
    async (_, name, happen, operation) => {
      const own = await ownOf();
      let needed = Infinity;
      for (let sync = 1; sync <= needed; sync += 1) {
        const sheet = host.engine.sheets.add(TEMPORARY).getSheetId();
        if (name === "removeMarks") await both();
        requests = 0;
        host.excel.onRequest(() => {
          if (++requests === sync) happen();
        });
        const failure: unknown = await operation().then(
          () => undefined,
          (error: unknown) => error
        );
        if (failure === undefined) needed = Math.min(needed, requests);
        else expect([sync, failure]).toEqual([sync, expect.any(ExcelFailure)]);
        await operation();
        if (name !== "readWorkbook") expect([sync, await hasMarks()]).toEqual([sync, name === "mark"]);
        if (host.engine.sheetByName(TEMPORARY))
          expect(host.engine.grid.value(sheet, 0, 0)).toBe(
            happen === EVENTS["somebody else writes into a cell"] ? "của tôi" : null
          );
        expect([sync, (await ownOf()) === own]).toEqual([sync, true]);
      }
      host.excel.onRequest(() => (requests += 1));
      expect(needed).toBeLessThan(Infinity);
    }
  );

  test.each([
    ["mark", () => mark(MARKS)],
    ["take marks away", removeMarks],
  ] as const)(
    "two panes, of which the other one would %s: the next check leaves each mark once",
    async (_, other) => {
      const own = await ownOf();
      await mark(MARKS);
      const once = rules();
      await removeMarks();
      await Promise.all([mark(MARKS), other()]);
      await mark(MARKS);
      expect(rules()).toBe(once);
      expect(await ownOf()).toBe(own);
    }
  );
});
