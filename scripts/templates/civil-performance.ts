import type { CellSpec, SheetSpec, WorkbookSpec } from "../../src/xlsx/write";
import { area, BOX, planted, type Seed } from "../template-kit";

/** The name of the template: assets/<id>.xlsx, and its clean copy for tests. */
export const id = "civil-performance";

const HEAD = { ...BOX, font: { bold: true }, horizontal: "center", fill: "#DDEBF7" } as const;
const TITLE = { font: { bold: true, size: 13 }, horizontal: "center" } as const;

/** A sheet of titles and bordered tables; a table is named by its first and last row, counted from 0. */
function sheet(
  name: string,
  rows: CellSpec[][],
  tables: readonly (readonly [head: number, last: number, width: number])[],
  columnWidths: readonly number[]
): SheetSpec {
  return {
    name,
    rows,
    merges: [area(0, 0, 0, columnWidths.length - 1)],
    styles: [
      { area: area(0, 0, 0, columnWidths.length - 1), style: TITLE },
      ...tables.flatMap(([head, last, width]) => [
        { area: area(head, 0, last, width - 1), style: BOX },
        { area: area(head, 0, head, width - 1), style: HEAD },
      ]),
    ],
    columnWidths,
  };
}

/** One official's evaluation sheet: measures with two sub-measures, skill goals, the head's scores. */
const EVALUATION = sheet(
  "Үнэлгээний хуудас",
  [
    ["ТӨРИЙН ЖИНХЭНЭ АЛБАН ХААГЧИЙН ҮНЭЛГЭЭНИЙ ХУУДАС"],
    [],
    ["Нэг. Гүйцэтгэлийн зорилт, арга хэмжээ"],
    [
      "Д/д",
      "Арга хэмжээ",
      "Суурь түвшин",
      "Хүрэх түвшин",
      "Хүрсэн түвшин",
      "Төлөвлөсөн хугацаа",
      "Биелүүлсэн огноо",
      "Биелэлтийн хувь",
      "Биелэлтийн оноо",
      "Хугацааны оноо",
      "Нийт оноо",
    ],
    ["1", "Сургалт зохион байгуулах", 0, 10, 10, "2023.06.30", "2023.06.30", 100, 60, 10, 70],
    ["2", "Өргөдөл, гомдлыг бууруулах", 20, 10, 12, "2023.05.31", "2023.06.30", 80, 48, 5, 53],
    ["3", "Журмын төсөл боловсруулах", null, null, null, null, null, null, null, null, 61],
    ["3.1", "Нэгдүгээр төсөл", 0, 100, 100, "2023.09.30", "2023.09.15", 100, 60, 10, 70],
    ["3.2", "Хоёрдугаар төсөл", 0, 100, 70, "2023.10.31", "2023.10.31", 70, 42, 10, 52],
    [null, "Дундаж оноо", null, null, null, null, null, null, null, null, 61.33],
    [],
    ["Хоёр. Мэдлэг, ур чадвар"],
    [
      "Д/д",
      "Мэдлэг, ур чадвараа дээшлүүлэх зорилт",
      "Суурь түвшин",
      "Хүрэх түвшин",
      "Хүрсэн түвшин",
      "Биелэлтийн хувь",
      "Биелэлтийн оноо",
      "Нотлох баримт",
    ],
    ["1", "Англи хэлний сургалт", 0, 40, 40, 100, 15, "Тийм"],
    ["2", "Хууль зүйн сургалт", 0, 20, 16, 80, 12, "Тийм"],
    [],
    ["Гурав. Хандлага, ёс зүй"],
    ["Д/д", "Үзүүлэлт", "Үнэлгээ өгөхөд баримтлах чиглэл", "Нэгжийн даргын үнэлгээ (0-7 оноо)"],
    [1, "Хандлага, ёс зүй*", "Хууль, ёс зүйн хэм хэмжээ", 7],
    [2, "Дүн шинжилгээ хийх", "Мэдээлэл цуглуулах, нягтлах", 6],
    [3, "Асуудал шийдвэрлэх", "Оновчтой хувилбар сонгох", 6],
    [4, "Хариуцлагатай байдал", "Хариуцлагатай хандах", 7],
    [5, "Ажлын цаг ашиглалт", "Цагийн тайлан", 6.5],
  ],
  [
    [3, 9, 11],
    [12, 14, 8],
    [17, 22, 4],
  ],
  [6, 34, 14, 14, 14, 14, 14, 12, 12, 12, 12]
);

const TEAM = sheet(
  "Хамт олон",
  [
    ["ХАМТ ОЛНЫ ҮНЭЛГЭЭ (0-8 ОНОО)"],
    ["Д/д", "Санал өгсөн албан хаагч", "Хандлага, ёс зүй*", "Багаар ажиллах", "Харилцаа"],
    [1, "Албан хаагч 1", 8, 7, 8],
    [2, "Албан хаагч 2", 7, 8, 6],
    [3, "Албан хаагч 3", 8, 8, 8],
  ],
  [[1, 4, 5]],
  [6, 28, 18, 18, 18]
);

const LIST = sheet(
  "Нэгдсэн жагсаалт",
  [
    ["АЛБАН ХААГЧДЫН ҮНЭЛГЭЭНИЙ НЭГДСЭН ЖАГСААЛТ"],
    [
      "Д/д",
      "Албан хаагчийн нэр",
      "Албан тушаал",
      "Нийт оноо",
      "Үнэлгээний ангилал",
      "Гомдол гаргасан эсэх",
      "Дахин үнэлгээ",
    ],
    [1, "Б.Болд", "ахлах мэргэжилтэн", 95, "Маш сайн", "Үгүй", 94],
    [2, "Г.Наран", "мэргэжилтэн", 88, "Хэвийн", "Үгүй", null],
    [3, "Д.Сараа", "мэргэжилтэн", 86, "Хэвийн", "Үгүй", null],
    [4, "О.Туяа", "мэргэжилтэн", 41, "Хангалтгүй", "Үгүй", 42],
  ],
  [[1, 5, 7]],
  [6, 24, 22, 12, 18, 18, 16]
);

const CHANGES = sheet(
  "Оноо өөрчлөлт",
  [
    ["ГҮЙЦЭТГЭЛИЙН ҮНЭЛГЭЭНИЙ ОНООГ ӨӨРЧЛӨХ"],
    ["Д/д", "Албан хаагчийн нэр", "Албан тушаал", "Үндэслэл (заалт)", "Бууруулах оноо", "Нэмэгдүүлэх оноо"],
    [1, "Б.Болд", "мэргэжилтэн", "6.1", 3, null],
    [2, "Ц.Эрдэнэ", "нэгжийн дарга", "6.4", 8, null],
    [3, "Г.Наран", "мэргэжилтэн", "6.3", null, 4],
  ],
  [[1, 4, 6]],
  [6, 24, 22, 18, 16, 18]
);

/** The workbook without errors. */
export const clean: WorkbookSpec = { sheets: [EVALUATION, TEAM, LIST, CHANGES] };

export const SEEDS: readonly Seed[] = [
  {
    // Six weeks late costs the ten points of timeliness, and with them the measure's total and the average.
    sheet: "Үнэлгээний хуудас",
    cell: "G6",
    value: "2023.07.15",
    makes: ["2.1@Үнэлгээний хуудас!K6", "2.4@Үнэлгээний хуудас!J6", "2.7@Үнэлгээний хуудас!K10"],
  },
  { sheet: "Үнэлгээний хуудас", cell: "D22", value: 8, makes: ["4.1@Үнэлгээний хуудас!D22"] },
  { sheet: "Хамт олон", cell: "D4", value: 9, makes: ["4.5@Хамт олон!D4"] },
  { sheet: "Нэгдсэн жагсаалт", cell: "D5", value: 89, makes: ["7.7-1@Нэгдсэн жагсаалт!D5"] },
  { sheet: "Нэгдсэн жагсаалт", cell: "G6", value: null, makes: ["7.2@Нэгдсэн жагсаалт!G6"] },
  { sheet: "Оноо өөрчлөлт", cell: "E4", value: 4, makes: ["6.4@Оноо өөрчлөлт!E4"] },
];

/** The template: the clean workbook with the planted errors. */
export const template: WorkbookSpec = planted(clean, SEEDS);
