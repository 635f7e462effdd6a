/** An official's sheet as forms print it: scores of two bodies side by side, and what they come to beneath. */
import { tablesOf } from "../support/recognised";

const CIVIL = "civil-performance";
const HEADS = [
  ["Байгууллага", null, "Номгон аймгийн Татварын хэлтэс", null, null, null, null],
  ["В. НЭГЖИЙН ДАРГЫН ҮНЭЛГЭЭ", null, null, null, "Г. ХАМТ ОЛНЫ ҮНЭЛГЭЭ", null, null],
  ["№", "Үзүүлэлт", "Үнэлгээ (0-7)", null, "№", "Үзүүлэлт", "Үнэлгээ (0-8)"],
];
const SCORES = [
  [1, "Хандлага, ёс зүй", 7, null, 1, "Хандлага, ёс зүй", 7.6],
  [2, "Дүн шинжилгээ хийх", 6.5, null, 2, "Багаар ажиллах", 7.4],
  [3, "Асуудал шийдвэрлэх", 6.5, null, 3, "Харилцаа", 7.8],
  [4, "Хариуцлагатай байдал", 7, null, null, "Дундаж", 7.6],
  [5, "Ажлын цаг ашиглалт", 7, null, null, null, null],
  [null, "Дундаж", 6.8, null, null, null, null],
];
const BENEATH = [
  [],
  ["Д. НИЙТ ҮНЭЛГЭЭ", null, null],
  ["Арга хэмжээний биелэлтийн дундаж оноо", null, 66.2],
  ["Нэгжийн даргын үнэлгээ", null, 6.8],
  ["Үнэлгээний ангилал", null, "Маш сайн"],
  ["Гомдол гаргасан эсэх", null, "Үгүй"],
  ["Нэгжийн дарга: ................ /Ж.Өлзий/", null, null],
];
const tables = tablesOf(CIVIL, [...HEADS, ...SCORES, ...BENEATH]);
const of = (record: string) => tables.filter(({ table }) => table.record.id === record);

test("what stands right of a table, in labels and figures, is a form of its own", () => {
  expect(of("team")).toMatchObject([
    { layout: "form", columns: { ethics: "G4", teamwork: "G5", communication: "G6", average: "G7" } },
  ]);
});

test("labels of a form where the table has its running numbers end it, also if it has two columns alone", () => {
  expect(of("head").map(({ table }) => table.count)).toEqual([5]);
  expect(of("official")).toMatchObject([
    { columns: { measures: "C12", category: "C14", complaint: "C15", head: "C13" } },
  ]);
});

test("who signs is no other figure of the label that names the office", () => {
  expect(of("official").flatMap(({ questions }) => questions)).toEqual([]);
});

test("remarks beside a table are none", () => {
  const remarked = SCORES.map(([no = null, name = null, score = null], at) => [
    ...[no, name, score, null],
    ...(at < 3 ? ["хянасан", "03.12"] : [null, null]),
  ]);
  const beside = tablesOf(CIVIL, [...HEADS.slice(0, 2).map((row) => row.slice(0, 4)), (HEADS[2] ?? []).slice(0, 4), ...remarked]); // prettier-ignore
  expect(beside.map(({ table }) => table.record.id)).toEqual(["head"]);
});
