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
      "Албан хаагчаас хамаарах эсэх",
      "Биелэлтийн хувь",
      "Биелэлтийн оноо",
      "Хугацааны оноо",
      "Нийт оноо",
    ],
    ["1", "Сургалт зохион байгуулах", 0, 10, 10, "2023.06.30", "2023.08.30", "Үгүй", 100, 60, 10, 70],
    ["2", "Өргөдөл, гомдлыг бууруулах", 20, 10, 12, "2023.05.31", "2023.06.30", "Тийм", 80, 48, 5, 53],
    ["3", "Журмын төсөл боловсруулах", null, null, null, null, null, null, null, null, null, 61],
    ["3.1", "Нэгдүгээр төсөл", 0, 100, 100, "2023.09.30", "2023.09.15", null, 100, 60, 10, 70],
    ["3.2", "Хоёрдугаар төсөл", 0, 100, 70, "2023.10.31", "2023.10.31", null, 70, 42, 10, 52],
    [null, "Дундаж оноо", null, null, null, null, null, null, null, null, null, 61.33],
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
    [null, "Дундаж оноо", null, null, null, null, 13.5, null],
    [],
    ["Гурав. Хандлага, ёс зүй"],
    ["Д/д", "Үзүүлэлт", "Үнэлгээ өгөхөд баримтлах чиглэл", "Нэгжийн даргын үнэлгээ (0-7 оноо)"],
    [1, "Хандлага, ёс зүй*", "Хууль, ёс зүйн хэм хэмжээ", 7],
    [2, "Дүн шинжилгээ хийх", "Мэдээлэл цуглуулах, нягтлах", 6],
    [3, "Асуудал шийдвэрлэх", "Оновчтой хувилбар сонгох", 6],
    [4, "Хариуцлагатай байдал", "Хариуцлагатай хандах", 7],
    [5, "Ажлын цаг ашиглалт", "Цагийн тайлан", 6.5],
    [null, "Дундаж оноо", null, 6.5],
  ],
  [
    [3, 9, 12],
    [12, 15, 8],
    [18, 24, 4],
  ],
  [6, 34, 14, 14, 14, 14, 14, 14, 12, 12, 12, 12]
);

const TEAM = sheet(
  "Хамт олон",
  [
    ["ХАМТ ОЛНЫ ҮНЭЛГЭЭ (0-8 ОНОО)"],
    [
      "Д/д",
      "Санал өгсөн албан хаагч",
      "Хандлага, ёс зүй*",
      "Багаар ажиллах",
      "Харилцаа",
      "Дундаж оноо",
      "Нууцаар санал авсан эсэх",
    ],
    [1, "Албан хаагч 1", 8, 7, 8, 7.67, "Тийм"],
    [2, "Албан хаагч 2", 7, 8, 6, 7, "Тийм"],
    [3, "Албан хаагч 3", 8, 8, 8, 8, "Тийм"],
    [null, "Дундаж оноо", null, null, null, 7.56, null],
  ],
  [[1, 5, 7]],
  [6, 28, 18, 18, 18, 14, 18]
);

/** A unit head's sheet: label and value. */
const UNIT_HEAD = sheet(
  "Нэгжийн дарга",
  [
    ["НЭГЖИЙН ДАРГЫН ҮНЭЛГЭЭНИЙ ХУУДАС"],
    [],
    ["Нэгжийн даргын нэр", "Ц.Эрдэнэ"],
    ["Нэгж", "Санхүү, хөрөнгө оруулалтын хэлтэс"],
    ["Нэгжийн гүйцэтгэлийн төлөвлөгөөний биелэлтийн хувь", "92%"],
    ["Нэгжийн төлөвлөгөөний биелэлтийн оноо", 64.4],
    ["Мэдлэг, ур чадвараа дээшлүүлэх зорилтын оноо", 12],
    ["Хандлага, ёс зүй", 14],
    ["Удирдан зохион байгуулах", 13],
    ["Асуудал шийдвэрлэх", 13],
    ["Манлайлах", 12],
    ["Багаар ажиллах", 14],
    ["Харилцаа", 12],
    ["Хандлага, ёс зүй, удирдах арга барилын дундаж оноо", 13],
    ["Бууруулах оноо", 8],
    ["Нийт оноо", 81.4],
  ],
  [[2, 15, 2]],
  [56, 36]
);

const LIST = sheet(
  "Нэгдсэн жагсаалт",
  [
    ["АЛБАН ХААГЧДЫН ҮНЭЛГЭЭНИЙ НЭГДСЭН ЖАГСААЛТ"],
    [
      "Д/д",
      "Албан хаагчийн нэр",
      "Албан тушаал",
      "Арга хэмжээний биелэлтийн дундаж оноо",
      "Мэдлэг, ур чадвар",
      "Нэгжийн даргын үнэлгээ",
      "Хамт олны үнэлгээ",
      "Бууруулах оноо",
      "Нэмэгдүүлэх оноо",
      "Нийт оноо",
      "Үнэлгээний ангилал",
      "Гомдол гаргасан эсэх",
      "Дахин үнэлгээ",
      "Тайлагнасан баримтад суурилсан",
      "Ахлагчийн гарын үсэг",
      "Нарийн бичгийн даргын гарын үсэг",
      "Гишүүдийн гарын үсэг",
    ],
    official(1, "Б.Болд", "ахлах мэргэжилтэн", [66.5, 15, 7, 8], [3, null], 93.5, "Маш сайн", 93),
    official(2, "Г.Наран", "мэргэжилтэн", [61.33, 13.5, 6.5, 7.56], [null, 4], 92.89, "Хэвийн"),
    official(3, "Д.Сараа", "мэргэжилтэн", [60, 12, 6.5, 7.5], [null, null], 86, "Хэвийн"),
    official(4, "О.Туяа", "мэргэжилтэн", [25, 9, 3, 4], [null, null], 41, "Хангалтгүй", 42),
  ],
  [[1, 5, 17]],
  [6, 22, 22, 16, 12, 12, 12, 12, 14, 10, 14, 12, 12, 16, 14, 16, 14]
);

/** A row of the consolidated list; who is evaluated anew has it confirmed with signatures. */
function official(
  no: number,
  name: string,
  position: string,
  parts: readonly number[],
  changes: readonly (number | null)[],
  total: number,
  category: string,
  again?: number
): CellSpec[] {
  const confirmed = again === undefined ? [null, null, null, null] : [again, "Тийм", "Тийм", "Тийм"];
  return [no, name, position, ...parts, ...changes, total, category, "Үгүй", ...confirmed, "Тийм"];
}

const CHANGES = sheet(
  "Оноо өөрчлөлт",
  [
    ["ГҮЙЦЭТГЭЛИЙН ҮНЭЛГЭЭНИЙ ОНООГ ӨӨРЧЛӨХ"],
    ["Д/д", "Албан хаагчийн нэр", "Албан тушаал", "Үндэслэл (заалт)", "Бууруулах оноо", "Нэмэгдүүлэх оноо"],
    [1, "Б.Болд", "ахлах мэргэжилтэн", "6.1", 3, null],
    [2, "Ц.Эрдэнэ", "нэгжийн дарга", "6.4", 8, null],
    [3, "Г.Наран", "мэргэжилтэн", "6.3", null, 4],
  ],
  [[1, 4, 6]],
  [6, 24, 22, 18, 16, 18]
);

/** The workbook without errors. */
export const clean: WorkbookSpec = { sheets: [EVALUATION, TEAM, UNIT_HEAD, LIST, CHANGES] };

export const SEEDS: readonly Seed[] = [
  {
    // Six weeks late costs the ten points of timeliness, and with them the measure's total and the average.
    sheet: "Үнэлгээний хуудас",
    cell: "G6",
    value: "2023.07.15",
    makes: ["2.1@Үнэлгээний хуудас!L6", "2.4@Үнэлгээний хуудас!K6", "2.7@Үнэлгээний хуудас!L10"],
  },
  { sheet: "Үнэлгээний хуудас", cell: "H15", value: "Үгүй", makes: ["3.2@Үнэлгээний хуудас!H15"] },
  {
    sheet: "Үнэлгээний хуудас",
    cell: "D22",
    value: 8,
    makes: ["4.1@Үнэлгээний хуудас!D22", "4.3@Үнэлгээний хуудас!D25"],
  },
  {
    sheet: "Хамт олон",
    cell: "D4",
    value: 9,
    makes: ["4.5@Хамт олон!D4", "4.6@Хамт олон!F4", "4.6@Хамт олон!F6"],
  },
  {
    // A score beyond its range, and with it the average and the total that it went into.
    sheet: "Нэгжийн дарга",
    cell: "B10",
    value: 16,
    makes: [
      "5.4@Нэгжийн дарга!B10",
      "5.6@Нэгжийн дарга!B14",
      "total@Нэгжийн дарга!B14",
      "6.6@Нэгжийн дарга!B16",
    ],
  },
  {
    // Eight points too many for its parts, and too many for its place in the list.
    sheet: "Нэгдсэн жагсаалт",
    cell: "J5",
    value: 94,
    makes: ["6.6@Нэгдсэн жагсаалт!J5", "total@Нэгдсэн жагсаалт!J5", "7.7-1@Нэгдсэн жагсаалт!J5"],
  },
  { sheet: "Нэгдсэн жагсаалт", cell: "P3", value: "Үгүй", makes: ["7.6@Нэгдсэн жагсаалт!P3"] },
  { sheet: "Нэгдсэн жагсаалт", cell: "M6", value: null, makes: ["7.2@Нэгдсэн жагсаалт!M6"] },
  { sheet: "Оноо өөрчлөлт", cell: "E4", value: 4, makes: ["6.4@Оноо өөрчлөлт!E4"] },
];

/** The template: the clean workbook with the planted errors. */
export const template: WorkbookSpec = planted(clean, SEEDS);
