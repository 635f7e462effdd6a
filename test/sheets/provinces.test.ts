/** Places in a column a province: whose they are, what rows beneath say of each, and how the law judges them. */
import { checkWorkbook } from "../../src/check";
import { REGULATIONS } from "../../src/regulations";
import { serialFromIso } from "../../src/rules";
import type { CellValue } from "../../src/sheets";
import { valuesOf } from "../support/corpus";
import { coverOf, recordsOf, tablesOf } from "../support/recognised";

const TITLE: CellValue[] = ["甲大学2024年分省分专业招生计划"];
const HEADS: CellValue[] = ["专业", "层次", "形式", "山西", "河北省", "内蒙古自治区"];
const ROWS: CellValue[][] = [
  ["会计学", "专升本", "业余", 50, 30, 10],
  ["法学", "专升本", "业余", 30, 20, "—"],
  ["护理学", "高起专", "业余", 20, 0, 10],
];
const FOOT: CellValue[][] = [
  ["合计", null, null, 100, 50, 20],
  ["本校在该省报名人数", null, null, 120, 60, 30],
  ["主管部门核定的计划上限", null, null, 100, 45, 25],
  ["占报名人数比例", null, null, 0.833, 0.833, 0.667],
];
const SHEET = [TITLE, HEADS, ...ROWS, ...FOOT];
type Cells = [values: CellValue[][], merges?: readonly string[]];
const read = (...args: Cells) => tablesOf("adult-admission", ...args)[0];
const seen = (...args: Cells) => {
  const table = read(...args);
  const of = (field: string) => table && valuesOf(table, field);
  const region = table?.table.columns.get("region")?.texts;
  return { plan: of("plan"), region, registered: of("registered"), cap: of("cap") };
};

describe("heads that name provinces", () => {
  test("say where the places beneath them are, in full or in short; none are where 0 or a dash stands", () => {
    expect(seen([TITLE, HEADS, ...ROWS])).toMatchObject({
      plan: [50, 30, 10, 30, 20, 20, 10],
      region: ["山西", "河北省", "内蒙古自治区", "山西", "河北省", "山西", "内蒙古自治区"],
    });
  });

  test("are two at least, beneath a group of the figure as well; the sum beside them is none", () => {
    const grouped: CellValue[][] = [
      ["专业", "层次", "生源地计划数", null, null],
      [null, null, "小计", "山西", "陕西"],
      ["会计学", "专升本", 90, 60, 30],
      ["法学", "专升本", 50, 30, 20],
    ];
    const merges = ["0,0,1,0", "0,1,1,1", "0,2,0,4"];
    expect(seen(grouped, merges)).toMatchObject({
      plan: [60, 30, 30, 20],
      region: ["山西", "陕西", "山西", "陕西"],
    });
  });

  test("add up to a column of the figure's own name, unless it says something else", () => {
    const beside = (...sums: number[]): CellValue[][] => [
      TITLE,
      ["专业", "层次", "计划总数", "山西", "陕西"],
      ["会计学", "专升本", sums[0] ?? 0, 60, 30],
      ["法学", "专升本", sums[1] ?? 0, 30, 20],
    ];
    expect(seen(beside(90, 50)).plan).toEqual([60, 30, 30, 20]);
    expect(seen(beside(70, 40)).plan).toEqual([70, 40]);
  });

  test("part no row of which something else is counted: that is of all provinces together", () => {
    const values: CellValue[][] = [
      TITLE,
      ["专业", "层次", "计划总数", "山西", "陕西", "录取人数"],
      ["会计学", "专升本", 90, 60, 30, 85],
      ["法学", "专升本", 50, 30, 20, 50],
    ];
    expect(seen(values)).toMatchObject({ plan: [90, 50], region: undefined });
  });

  test("are no values of what only begins like one", () => {
    expect(seen([TITLE, ["专业", "层次", "山西路", "河北校区"], ["会计学", "专升本", 60, 30]]).region).toBe(
      undefined
    );
  });
});

describe("rows beneath places in provinces", () => {
  test("give of each province what is said once for it, and are no records", () => {
    expect(seen(SHEET)).toMatchObject({
      plan: [50, 30, 10, 30, 20, 20, 10],
      registered: [120, 60, 30, 120, 60, 120, 30],
      cap: [100, 45, 25, 100, 45, 100, 25],
    });
    expect(read(SHEET)?.once).toEqual({ region: "D2", registered: "D7", cap: "D8" });
    expect(read(SHEET)?.lastRow).toBe(5);
  });

  test("are known by their labels above the records as well", () => {
    const [, , ...rows] = SHEET;
    const first = [TITLE, HEADS, ["报名人数", null, null, 120, 60, 30], ...rows.slice(0, 3)];
    expect(seen(first).registered).toEqual([120, 60, 30, 120, 60, 120, 30]);
  });

  test.each<[string, CellValue[][], readonly string[] | undefined]>([
    ["a label like a known one is asked", [["报考意向人数", null, null, 120, 60, 30]], ["registered"]],
    ["a figure beneath none of them is asked", [["报名人数", null, 210, null, null, null]], ["registered"]],
    [
      "beneath a total others are of no concern",
      [FOOT[0] ?? [], ["备案数", null, null, 90, 40, 20]],
      undefined,
    ],
    ["shares are of no concern", [["比例", null, null, "83%", "83%", "67%"]], undefined],
  ])("%s", (_, foot, suggestions) => {
    const table = read([TITLE, HEADS, ...ROWS, ...foot]);
    expect(table?.lastRow).toBe(5);
    expect(table?.once.registered).toBeUndefined();
    expect(table?.questions.find(({ what }) => what === "row")?.suggestions).toEqual(suggestions);
  });

  test("are asked where two say the same of each province", () => {
    const twice: CellValue[][] = [
      ["报名人数", null, null, 120, 60, 30],
      ["本校报名人数", null, null, 90, 50, 20],
    ];
    const table = read([TITLE, HEADS, ...ROWS, ...twice]);
    expect(table?.once.registered).toBeUndefined();
    expect(table?.questions.map(({ at, why }) => [at, why])).toEqual([
      ["6", "several"],
      ["7", "several"],
    ]);
  });

  test("with a major and its level are records", () => {
    const more: CellValue[] = ["药学", "专升本", "业余", 5, 5, 5];
    expect(recordsOf("adult-admission", [TITLE, HEADS, ...ROWS, more]).slice(-3)).toEqual([6, 6, 6]);
  });
});

test("a line that says the unit is no head of the columns beneath it", () => {
  const values: CellValue[][] = [
    ["2024年招生来源计划编制表"],
    ["院校名称", null, "甲大学", "编制日期", "2024年10月14日", "单位：人"],
    ["专业代码", "专业", "层次", "生源地计划数", null, null],
    [null, null, null, "小计", "山西", "陕西"],
    ["020101", "会计学", "专升本", 90, 60, 30],
  ];
  const merges = ["1,0,1,1", "2,0,3,0", "2,1,3,1", "2,2,3,2", "2,3,2,5"];
  expect(seen(values, merges).region).toEqual(["山西", "陕西"]);
  expect(read(values, merges)?.once.school).toBe("C2");
});

describe("the law judges each province", () => {
  async function found(values: CellValue[][]) {
    const check = await checkWorkbook(
      { sheets: [{ name: "S", values, merges: [] }, coverOf("adult-admission")] },
      { regulations: REGULATIONS, regulation: "adult-admission", today: serialFromIso("2024-10-31") }
    );
    return [...check.findings()]
      .filter(({ rule }) => /\/2\.1-[13]$|\/2\.6-1$/.test(rule))
      .map(({ rule, outcome, cells }) => [rule.replace(/.*\//, ""), outcome, cells.join(" ")]);
  }
  test("by its own places, people and cap", async () => {
    const [registered, cap] = [FOOT[1] ?? [], ["核定的计划上限", null, null, 100, 45, 25]];
    expect(await found([TITLE, HEADS, ...ROWS, registered, cap])).toEqual([["2.1-3", "fail", "E3 E7 E4"]]);
    const fewer: CellValue[] = ["报名人数", null, null, 117, 60, 30];
    expect(await found([TITLE, HEADS, ...ROWS, fewer])).toContainEqual(["2.1-1", "fail", "D3 D6 D4 D5"]);
  });

  test("a cap that one province lacks is missing there alone", async () => {
    const caps: CellValue[] = ["计划上限", null, null, 100, null, 25];
    const told = await found([TITLE, HEADS, ...ROWS, FOOT[1] ?? [], caps]);
    expect(told).toEqual([["2.1-3", "unknown", "E7"]]);
  });

  test("a cap that several provinces repeat is whose its head or a note says", async () => {
    const plan = (head: string, note: string): CellValue[][] => [
      ["2024年分专业招生计划"],
      ["学校", "专业", "层次", "形式", "生源地", "招生计划数", head],
      ["甲大学", "会计学", "专升本", "业余", "四川", 90, 150],
      ["甲大学", "法学", "专升本", "业余", "重庆", 61, 150],
      [note],
    ];
    const capOf = async (...args: Parameters<typeof plan>) =>
      (await found(plan(...args))).filter(([rule]) => rule === "2.1-3");
    const asked = [["2.1-3", "unknown", "F3 G3 F4 G4"]];
    const over = [["2.1-3", "fail", "F3 G3 F4 G4"]];
    expect(await capOf("核定上限", "注：学费按标准收取。")).toEqual(asked);
    expect(await capOf("核定上限", "注：核定上限由省教育厅按校下达，包括在外省的计划。")).toEqual(over);
    expect(await capOf("全校招生计划上限", "")).toEqual(over);
    expect(await capOf("核定上限", "注：核定上限按生源地分别下达。")).toEqual([]);
  });

  test("caps that are alike are each province's where they stand side by side", async () => {
    const caps = (cap: number): CellValue[] => ["计划上限", null, null, cap, cap, cap];
    expect(await found([TITLE, HEADS, ...ROWS, FOOT[1] ?? [], caps(100)])).toEqual([]);
    expect(await found([TITLE, HEADS, ...ROWS, FOOT[1] ?? [], caps(99)])).toEqual([
      ["2.1-3", "fail", "D3 D7 D4 D5"],
    ]);
  });

  test("what is wrong of a row is said once, however many provinces it is offered in", async () => {
    const rows: CellValue[][] = [["临床医学", "专升本", "函授", 5, 5, 5]];
    expect((await found([TITLE, HEADS, ...rows])).filter(([rule]) => rule === "2.6-1")).toEqual([
      ["2.6-1", "fail", "A3 C3"],
    ]);
  });

  test("provinces together are beyond their share or unknown, never within it", async () => {
    const others = (registered: number): CellValue[][] => [
      TITLE,
      ["专业", "层次", "本省", "外省"],
      ["会计学", "专升本", 50, 30],
      ["报名人数", null, 100, registered],
    ];
    const shares = async (registered: number) =>
      (await found(others(registered))).filter(([rule]) => rule === "2.1-1");
    expect(await shares(100)).toEqual([["2.1-1", "unknown", "D3 D4"]]);
    expect(await shares(35)).toEqual([["2.1-1", "fail", "D3 D4"]]);
  });
});

test("provinces down a column with levels across are judged with what stands beside them", () => {
  const table = tablesOf("adult-admission", [
    TITLE,
    ["生源地", "高起专", "专升本", "报名人数", "核定计划上限"],
    ["山西", 50, 30, 90, 100],
    ["河北", 50, 30, 100, 70],
    ["合计", 100, 60, 190, 170],
  ])[0];
  expect(table?.table.columns.get("region")?.texts).toEqual(["山西", "山西", "河北", "河北"]);
  expect(table && ["plan", "registered", "cap"].map((field) => valuesOf(table, field))).toEqual([
    [50, 30, 50, 30],
    [90, 90, 100, 100],
    [100, 100, 70, 70],
  ]);
});
