/** A figure in a column for each value of what else the records have: which columns these are, and their records. */
import type { CellValue, Mapping } from "../../src/sheets";
import { spreadOf } from "../../src/sheets/place/spread";
import { valuesOf } from "../support/corpus";
import { sheetOf, tablesOf } from "../support/recognised";
import { toyChoice as choice, toyField as field, toyPlan } from "../support/toy";
import { planOf, readBy, valuesIn } from "./toy-sheet";

const PLAN = toyPlan(
  [choice("level", ["高起专", "专升本"]), field("school", "text", ["学校"], { common: true })],
  { titles: ["招生计划"] }
);

describe("the columns over which a figure is spread", () => {
  interface Given {
    readonly isTitled?: boolean;
    readonly rows?: CellValue[][];
    readonly spread?: string;
  }
  /** By column of the table, from 0, what its head stands for; undefined where the figure is not spread. */
  function spread(heads: string[][], { isTitled = true, rows, spread: id = "places" }: Given = {}) {
    const cells = rows ?? [heads.map((): CellValue => 20)];
    const { grid, plan } = planOf({ ...PLAN, spread: id }, { heads, rows: cells, left: 2 });
    const found = spreadOf(grid, plan.known, plan.band, plan.columns.matches, {
      isTitled,
      across: new Map(),
    });
    return (
      found && [
        found.field.id,
        ...[...found.columns].map(
          ([column, said]) => `${column - 2} ${said.map(([of, value]) => `${of.id}=${value}`).join()}`
        ),
      ]
    );
  }
  const two = ["places", "1 form=业余", "2 form=函授"];
  test.each<[string, string[][], unknown, Given]>([
    ["are headed by nothing but values, under a title", [["专业"], ["业余"], ["函授"]], two, {}],
    ["are none without a title", [["专业"], ["业余"], ["函授"]], undefined, { isTitled: false }],
    [
      "are those beneath its name",
      [["专业"], ["计划数", "业余"], ["计划数", "函授"], ["业余"]],
      two,
      { isTitled: false },
    ],
    ["are two at least", [["专业"], ["业余"]], undefined, {}],
    [
      "are none where a head says something else",
      [["专业"], ["业余", "人数"], ["函授", "人数"]],
      undefined,
      {},
    ],
    ["are those that say nothing else", [["专业"], ["业余"], ["函授"], ["全脱产"]], two, {}],
    [
      "stand for the values of all their heads",
      [["专业"], ["高起专", "业余"], ["高起专", "函授"]],
      ["places", "1 level=高起专,form=业余", "2 level=高起专,form=函授"],
      {},
    ],
    ["are none of what has a column of its own", [["form"], ["业余"], ["函授"]], undefined, {}],
    ["are none beside a column of the figure", [["计划数"], ["业余"], ["函授"]], undefined, {}],
    ["are none without a head", [["专业"], [], []], undefined, {}],
    [
      "are none of a figure that the record has not",
      [["专业"], ["业余"], ["函授"]],
      undefined,
      { spread: "x" },
    ],
  ])("%s", (_, heads, expected, given) => expect(spread(heads, given)).toEqual(expected));

  test("add up to a total of them, which is none", () => {
    const heads = (whole: string) => [["专业"], ["计划数", "业余"], ["计划数", "函授"], ["计划数", whole]];
    expect(spread(heads("合计"))).toEqual(two);
    expect(spread(heads("人数"))).toBeUndefined();
  });

  test.each<[string, CellValue[], boolean]>([
    ["figures and nothing", [20, null, "3", "–", " "], true],
    ["nothing at all", [null, "–", " "], false],
    ["words", ["有", "有"], false],
    ["a word among figures", [20, "停招"], false],
    ["a word among the first thirty", [...Array<number>(29).fill(5), "停招"], false],
    ["a word beneath thirty", [...Array<number>(30).fill(5), "停招"], true],
  ])("hold %s: %#", (_, cells, expected) => {
    const rows = cells.map((cell): CellValue[] => ["x", cell, 1]);
    expect(spread([["专业"], ["业余"], ["函授"]], { rows }) !== undefined).toBe(expected);
  });
});

describe("a record for each figure", () => {
  const VALUES: CellValue[][] = [
    ["甲大学招生计划"],
    ["专业", "学制", "业余", "函授"],
    ["会计学", 2.5, 20, 3],
    ["法学", 3, 0, null],
    ["教育学", 4, "0", "7"],
  ];
  const read = (values = VALUES, mapping?: Mapping) => readBy([PLAN], values, { mapping }).tables[0];
  test("has what stands left of it and over it; 0 and blanks are none", () => {
    expect(valuesIn(read())).toMatchObject({
      major: ["会计学", "会计学", "教育学"],
      years: [2.5, 2.5, 4],
      places: [20, 3, 7],
      form: ["业余", "函授", "函授"],
    });
  });

  test("stands where its figure does, and what it is in the head over it", () => {
    const refs = (id: string) => {
      const column = read()?.table.columns.get(id);
      return [0, 1, 2].map((at) => [column?.ref(at).row, column?.ref(at).column]);
    };
    expect([refs("places"), refs("form"), refs("major")]).toEqual([
      [
        [2, 2],
        [2, 3],
        [4, 3],
      ],
      [
        [1, 2],
        [1, 3],
        [1, 3],
      ],
      [
        [2, 0],
        [2, 0],
        [4, 0],
      ],
    ]);
  });

  test("has what a line over the table says of all, and no total over rows", () => {
    const table = read([["学校：甲大学"], ...VALUES, ["合计", null, 20, 10]]);
    expect(valuesIn(table).school).toEqual(["甲大学", "甲大学", "甲大学"]);
    expect(table?.table.summary).toBeUndefined();
    expect(table?.ignoredRows).toEqual([{ row: 7, why: "total" }]);
  });

  test("is kept where a person confirms it as it was found; another column is the figure itself", () => {
    const found = read();
    const mapped = (places: string | null): Mapping => ({
      version: 1,
      sheets: [
        {
          sheet: "S",
          fingerprint: found?.fingerprint ?? "",
          record: "plan",
          columns: { ...found?.columns, places },
        },
      ],
    });
    expect(valuesIn(read(VALUES, mapped("C"))).places).toEqual([20, 3, 7]);
    expect(valuesIn(read(VALUES, mapped("D"))).places).toEqual([3, null, 7]);
    expect(valuesIn(read(VALUES, mapped(null)))).not.toHaveProperty("places");
  });

  test("is kept where its sheet does not begin at A1", () => {
    const origin = { row: 3, column: 2 };
    const [found] = readBy([PLAN], VALUES, { origin }).tables;
    expect(found?.columns.places).toBe("E");
    const { fingerprint = "", corner, columns = {} } = found ?? {};
    const said = { sheet: "S", fingerprint, corner, record: "plan", columns };
    const [again] = readBy([PLAN], VALUES, { origin, mapping: { version: 1, sheets: [said] } }).tables;
    expect(valuesIn(again).places).toEqual([20, 3, 7]);
  });
});

test("scores by the head of a unit stand in a column for each official", () => {
  const [list] = tablesOf("civil-performance", [
    ["ХАНДЛАГА, ЁС ЗҮЙ, УР ЧАДВАРЫН ҮНЭЛГЭЭ – 2024 ОН (нэгжийн дарга өгсөн, 0-7 оноо)"],
    ["Д/д", "Үнэлэх үзүүлэлт", "Б.Сарнай", "Т.Мөнхбат", "Э.Хулан"],
    [null, null, "УБ", "АУБ", "УБ"],
    [1, "Хандлага, ёс зүй", 7, 6, 7],
    [2, "Дүн шинжилгээ хийх", 6, 7.5, 6],
    [3, "Ажлын цаг ашиглалт", 0, 7, 7],
    [null, "Оноо бүгд", 13, 20.5, 20],
  ]);
  expect(list?.columns).toMatchObject({ indicator: "B", score: "C" });
  // Of what is scored, 0 is a score.
  expect(list && valuesOf(list, "score")).toEqual([7, 6, 0, 6, 7.5, 7, 7, 6, 7]);
  expect(new Set(list?.table.columns.get("official")?.texts)).toEqual(
    new Set(["Б.Сарнай", "Т.Мөнхбат", "Э.Хулан"])
  );
  // Their names are shown where they stand, not in the row beneath.
  expect(list?.table.columns.get("official")?.ref(0).row).toBe(1);
});

test("whose scores stand in a column for each official is asked where neither title nor rows say it", () => {
  const { tables, questions } = sheetOf("civil-performance", [
    ["2024 оны үнэлгээ"],
    ["Д/д", "Үнэлэх үзүүлэлт", "Б.Сарнай", "Т.Мөнхбат", "Э.Хулан"],
    [1, "Акт боловсруулах", 7, 6, 7],
    [2, "Дүн шинжилгээ хийх", 6, 6, 7.5],
    [3, "Асуудал шийдвэрлэх", 6, 5, 6],
  ]);
  expect(tables).toEqual([]);
  expect(questions[0]).toMatchObject({ what: "table", at: "A2:E5", record: "head" });
});
