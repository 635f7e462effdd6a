import { KeptCheck } from "../../src/check";
import { REGULATIONS } from "../../src/regulations";
import { CellState, certain, eachRecord, PASS, trait, type Judgement } from "../../src/rules";
import { recognise, withChanges, type CellChange, type CellValue, type WorkbookData } from "../../src/sheets";
import { cases } from "../support/corpus";

jest.setTimeout(300_000);

const TODAY = 45_650;
/** All that can be tried, where REGCHECK_FULL is 1. */
const isFull = process.env.REGCHECK_FULL === "1";
/** Cases of several records with figures, two of each regulation. */
const NAMES = new Set(
  REGULATIONS.flatMap(({ id }) =>
    cases()
      .filter(({ name, workbook }) => name.startsWith(`${id}/`) && workbook.sheets[0]!.values.length > 8)
      .slice(0, isFull ? undefined : 3)
      .map(({ name }) => name)
  )
);

/** Each is held against a check from the beginning, which takes its time. */
const MOST_EDITS = 8;

const said = ({ check }: KeptCheck): unknown => ({
  verdict: check.verdict,
  counts: check.counts,
  findings: [...check.findings()],
});

/** Another count beside a share ("600 (75%)"), so that a form of nothing but those stays one; any other text longer. */
const otherText = (text: string): string =>
  /^\d+ \(/.test(text) ? text.replace(/^\d+/, (count) => String(Number(count) * 2 + 1)) : `${text}1`;

/** Cells of records with figures, a few of each column, and other figures for them. */
function edits(
  workbook: WorkbookData,
  regulation: string
): readonly (readonly [sheet: string, cell: CellChange])[] {
  const law = REGULATIONS.filter(({ id }) => id === regulation);
  return recognise(workbook, law, { regulation }).sheets.flatMap(({ name, tables }) =>
    tables.flatMap(({ table }) =>
      [...table.columns.values()]
        .filter(({ states }) => states[0] === CellState.OK)
        .map((column, index) => {
          const { row, column: at } = column.ref(index % table.count);
          const sheet = workbook.sheets.find((one) => one.name === name);
          const { row: top, column: left } = sheet?.origin ?? { row: 0, column: 0 };
          const before: CellValue = sheet?.values[row - top]?.[at - left] ?? null;
          const value =
            typeof before === "number" ? before * 2 + 1 : typeof before === "string" ? otherText(before) : 5;
          return [
            name,
            { row, column: at, value, format: sheet?.formats?.[row - top]?.[at - left] },
          ] as const;
        })
    )
  );
}

describe.each(cases().filter(({ name }) => NAMES.has(name)))("$name", ({ name, workbook, mapping }) => {
  test("judged again after each edit, it says what a check from the beginning says", async () => {
    const [regulation = ""] = name.split("/");
    const options = { regulations: REGULATIONS, regulation, mapping, today: TODAY };
    let kept = await KeptCheck.of(workbook, options);
    let now = workbook;
    const all = edits(workbook, regulation);
    const apart = isFull ? 1 : Math.ceil(all.length / MOST_EDITS);
    for (const [sheet, cell] of all.filter((_, at) => at % apart === 0)) {
      const changes = [{ sheet, cells: [cell] }];
      now = withChanges(now, changes);
      const fresh = await KeptCheck.of(now, options);
      if (await kept.again(changes, options)) expect(said(kept)).toEqual(said(fresh));
      else kept = fresh;
    }
    expect(now).not.toBe(workbook);
  });
});

describe("a long list of classes", () => {
  const values: CellValue[][] = [
    ["STT", "Lớp", "Khối", "Sĩ số"],
    ...Array.from({ length: 300 }, (_, at): CellValue[] => [at + 1, `6A${at}`, 6, at % 10 === 0 ? 46 : 40]),
  ];
  const workbook = { sheets: [{ name: "Lớp", values, merges: [] }] };
  const regulations = REGULATIONS.filter(({ id }) => id === "school-standard");
  const options = { regulations, today: TODAY };
  const cell = (row: number, value: CellValue, column = 3): CellChange => ({
    row,
    column,
    value,
    format: undefined,
  });
  const at = (kept: KeptCheck): (string | null)[] =>
    [...kept.check.findings()].filter(({ rule }) => rule === "school-standard/4.1.b").map((one) => one.cell);

  test("an edit makes its own finding, or takes it away, and leaves the others", async () => {
    const kept = await KeptCheck.of(workbook, options);
    const before = at(kept);
    expect(before).toHaveLength(30);
    expect(await kept.again([{ sheet: "Lớp", cells: [cell(3, 47)] }], options)).toBe(true);
    expect(at(kept)).toEqual(["D2", "D4", ...before.slice(1)]);
    expect(await kept.again([{ sheet: "Lớp", cells: [cell(1, 45)] }], options)).toBe(true);
    expect(at(kept)).toEqual(["D4", ...before.slice(1)]);
    expect(await kept.again([{ sheet: "Lớp", cells: [cell(3, null)] }], options)).toBe(true);
    expect([...kept.check.findings()].find((one) => one.cell === "D4")?.outcome).toBe("unknown");
  });

  test("an edit of one sheet leaves what another one says", async () => {
    const other = {
      name: "Lớp khác",
      values: [
        ["Lớp", "Khối", "Sĩ số"],
        ["9A", 9, 50],
        ["9B", 9, 40],
      ],
      merges: [],
    };
    const kept = await KeptCheck.of({ sheets: [...workbook.sheets, other] }, options);
    const [before] = [...kept.check.findings()].filter(
      ({ sheet, cell }) => sheet === "Lớp khác" && cell === "C2"
    );
    expect(before).toMatchObject({ rule: "school-standard/4.1.b", outcome: "fail" });
    expect(await kept.again([{ sheet: "Lớp", cells: [cell(3, 47)] }], options)).toBe(true);
    expect([...kept.check.findings()]).toContain(before);
  });

  test("what is not judged again is the very finding that it was", async () => {
    const kept = await KeptCheck.of(workbook, options);
    const before = new Set(kept.check.findings());
    await kept.again([{ sheet: "Lớp", cells: [cell(3, 47)] }], options);
    const fresh = [...kept.check.findings()].filter((finding) => !before.has(finding));
    expect(fresh.map((one) => one.cell)).toEqual(["D4"]);
  });

  test.each([
    ["a heading", cell(0, "Sĩ số nữ")],
    ["a row beneath the records", cell(301, 40)],
    ["a text where none was", cell(3, "Tổng cộng", 3)],
  ])("after an edit of %s the workbook is checked from the beginning", async (_, change) => {
    const kept = await KeptCheck.of(workbook, options);
    expect(await kept.again([{ sheet: "Lớp", cells: [change] }], options)).toBe(false);
  });
});

test("a rule that failed itself at a figure is judged anew once that is another one, and fails again with it", async () => {
  const law = REGULATIONS.filter(({ id }) => id === "school-standard");
  const of99 = trait<Judgement>("of 99", ["pupils"], (row) =>
    row.number("pupils") === 99 ? certain<Judgement>(undefined, "99") : PASS
  );
  const regulations = law.map((regulation) => ({
    ...regulation,
    rules: regulation.rules.map((rule) =>
      rule.id !== "4.1.b"
        ? rule
        : {
            ...rule,
            forms: [eachRecord({ record: "class", judge: of99 })],
          }
    ),
  }));
  const values: CellValue[][] = [
    ["Lớp", "Khối", "Sĩ số"],
    ["6A", 6, 40],
    ["6B", 6, 99],
  ];
  const workbook = { sheets: [{ name: "Lớp", values, merges: [] }] };
  const options = { regulations, today: TODAY };
  const kept = await KeptCheck.of(workbook, options);
  const own = (): string[] =>
    [...kept.check.findings()].flatMap(({ rule, reason }) =>
      rule === "school-standard/4.1.b" ? [reason ?? ""] : []
    );
  const typed = async (value: CellValue): Promise<string[]> => {
    const cells = [{ row: 2, column: 2, value, format: undefined }];
    expect(await kept.again([{ sheet: "Lớp", cells }], options)).toBe(true);
    return own();
  };
  expect([own(), await typed(41), await typed(99)]).toEqual([["broken"], [], ["broken"]]);
});

test("a share that nobody knew is known once its figure is typed, and unknown again once that is deleted", async () => {
  const values: CellValue[][] = [
    ["Năm học", "Tổng số học sinh", "Số học sinh bỏ học"],
    ["2016-2017", 500, 3],
    ["2017-2018", 400, null],
  ];
  const workbook = { sheets: [{ name: "Năm học", values, merges: [] }] };
  const options = { regulations: REGULATIONS, regulation: "school-standard", today: TODAY };
  const kept = await KeptCheck.of(workbook, options);
  const typed = async (value: CellValue): Promise<readonly string[]> => {
    const cells = [{ row: 2, column: 2, value, format: undefined }];
    expect(await kept.again([{ sheet: "Năm học", cells }], options)).toBe(true);
    const own = [...kept.check.findings()].filter(({ rule }) => rule === "school-standard/6.1-2");
    return own.map(({ cell, outcome }) => `${cell} ${outcome}`);
  };
  expect(await typed(3)).toEqual([]);
  expect(await typed(40)).toEqual(["C3 fail"]);
  expect(await typed(null)).toEqual(["C3 unknown"]);
});
