/** Tables that are known by the names in their rows, whatever their titles and heads say. */
import { sheetOf, tablesOf } from "../support/recognised";
import type { CellValue } from "../../src/sheets";

const INDICATORS = ["Хандлага, ёс зүй", "Дүн шинжилгээ хийх", "Асуудал шийдвэрлэх", "Сан ашиглах"];

/** Two officials' scores across, beneath a title. */
const across = (title: string, corner: string, names = INDICATORS): CellValue[][] => [
  [title],
  ["№", corner, "Б.Оюун", "Т.Баяр"],
  ...names.map((name, at): CellValue[] => [at + 1, name, 7 - at, 6]),
  ["Нийлбэр", null, 22, 24],
  ["Дундаж", null, 5.5, 6],
];

const numbersOf = (rows: CellValue[][], field: string): readonly number[] => [
  ...(tablesOf("civil-performance", rows)[0]?.table.columns.get(field)?.numbers ?? []),
];

describe("indicators of the method with officials across", () => {
  test.each(["Манай тасаг, 2025 он", "Тасгийн даргын тавьсан, жилийн эцэс"])(
    "are a head's scores beneath a title that nobody knows: %s",
    (title) => {
      const [read] = tablesOf("civil-performance", across(title, "Үнэлэх зүйл"));
      expect(read?.table.record.id).toBe("head");
      expect(numbersOf(across(title, "Үнэлэх зүйл"), "score")).toEqual([7, 6, 5, 4, 6, 6, 6, 6]);
    }
  );

  test("are known though no head of the table is", () => {
    const [read] = tablesOf("civil-performance", across("2025 он", "Юуг авч үзэв"));
    expect(read?.columns).toEqual({ no: "A", indicator: "B", score: "C" });
  });

  test("are asked about where a title says that colleagues scored", () => {
    const { tables, questions } = sheetOf("civil-performance", across("Хамт олны өгсөн", "Үнэлэх зүйл"));
    expect(tables).toEqual([]);
    expect(questions.map(({ what }) => what)).toContain("table");
  });

  test("are not told by two names, which other sheets have as well", () => {
    const names = ["Хандлага, ёс зүй", "Асуудал шийдвэрлэх", "Сан ашиглах", "Акт бичих"];
    expect(tablesOf("civil-performance", across("2025 он", "Үнэлэх зүйл", names))).toEqual([]);
  });

  test("have a sum and an average beneath, both over each official's own", () => {
    const [read] = tablesOf("civil-performance", across("2025 он", "Үнэлэх зүйл"));
    const beneath = read?.table.subtotals;
    expect(beneath?.ranges).toEqual([
      [0, 3],
      [4, 7],
      [0, 3],
      [4, 7],
    ]);
    expect([...(beneath?.table.columns.get("score")?.numbers ?? [])]).toEqual([22, 24, 5.5, 6]);
  });
});

test("a section's title over indicators is no score, and the most that there is neither", () => {
  const [read] = tablesOf("civil-performance", [
    ["II. ТАСГИЙН ДАРГЫН ҮНЭЛГЭЭ", "Авах дээд", "Оноо"],
    ...INDICATORS.map((name): CellValue[] => [name, 7, 6]),
    ["Дундаж", null, 6],
  ]);
  expect(read?.table.record.id).toBe("head");
  expect(read?.columns).toEqual({ indicator: "A", score: "C" });
});

describe("indicators of the method across, with officials down", () => {
  const HEADS: CellValue[][] = [
    ["Хэлтсийн даргын өгсөн үнэлгээ"],
    ["№", "Албан хаагч", "Үндсэн үзүүлэлт", null, null, "Мэргэжлийн ур чадвар", null, "Дундаж"],
    [null, null, "Хандлага, ёс зүй", "Хариуцлага", "Цаг ашиглалт", 1, 2, null],
  ];
  const MERGES = ["1,2,1,4", "1,5,1,6", "1,0,2,0", "1,1,2,1", "1,7,2,7"];
  const ROWS: CellValue[][] = [
    [1, "Ё.Түвшин", 7, 6.5, 0, 6.5, null, 5],
    [2, "Д.Ариунаа", 6, "чөлөөтэй", 7, null, null, 6.5],
    ["Хэлтсийн дундаж", null, null, null, null, null, null, 5.75],
  ];
  const rows = [...HEADS, ...ROWS];

  test("are a record for each score, of the official whose row it stands in", () => {
    const [read] = tablesOf("civil-performance", rows, MERGES);
    const texts = (id: string) => read?.table.columns.get(id)?.texts;
    expect(read?.table.record.id).toBe("head");
    expect(texts("official")).toEqual([...Array(4).fill("Ё.Түвшин"), ...Array(3).fill("Д.Ариунаа")]);
    expect(texts("indicator")?.slice(0, 4)).toEqual([
      "Хандлага, ёс зүй", "Хариуцлага", "Цаг ашиглалт", "Мэргэжлийн ур чадвар",
    ]); // prettier-ignore
    expect([...(read?.table.columns.get("score")?.numbers ?? [])]).toEqual([7, 6.5, 0, 6.5, 6, NaN, 7]);
  });

  test("have an average at the end of each row that is over the official's own, and none beneath", () => {
    const [read] = tablesOf("civil-performance", rows, MERGES);
    const { table, ranges } = read?.table.subtotals ?? {};
    expect(ranges).toEqual([
      [0, 3],
      [4, 6],
    ]);
    expect([...(table?.columns.get("score")?.numbers ?? [])]).toEqual([5, 6.5]);
    expect(read?.table.summary).toBeUndefined();
  });

  test("ask nothing of a further one in which nobody was scored", () => {
    const { questions, tables } = sheetOf("civil-performance", rows, MERGES);
    expect([...questions, ...tables.flatMap((table) => table.questions)]).toEqual([]);
  });

  test.each([
    ["where colleagues scored", ["Хамт олны өгсөн оноо"], HEADS[2] ?? []],
    [
      "where there are two of them",
      ["Хэлтсийн дарга"],
      [null, null, "Хандлага, ёс зүй", "Манлайлал", "Цаг ашиглалт", 1, 2],
    ],
  ])("are no head's scores %s", (_, title, names) => {
    const tables = tablesOf("civil-performance", [title, HEADS[1] ?? [], names, ...ROWS], MERGES);
    expect(tables.map(({ table }) => table.record.id)).not.toContain("head");
  });
});
