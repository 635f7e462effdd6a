/** Secret ballots of several officials, one list beneath the other: a code each, an average beneath each official's. */
import { tablesOf } from "../support/recognised";
import type { CellValue } from "../../src/sheets";

const ballots = (code: string): CellValue[][] => [
  ["Хамт олны нууц санал хураалтаар үнэлсэн дүн"],
  ["Үнэлэгдсэн албан хаагч", code, "Үзүүлэлт, тус бүр 8 хүртэл оноо", null, null, "Нийлбэр"],
  [null, null, "Хандлага, ёс зүй", "Багаар ажиллах чадвар", "Харилцааны чадвар", null],
  ["Б.Дорж", "А-01", 8, 8, 7, 23],
  [null, "А-02", 7, 7, 7, 21],
  ["Дундаж оноо", null, 7.5, 7.5, 7, 22],
  ["Ц.Болд", "Б-01", 8, 8.5, 7, 23.5],
  [null, "Б-02", null, null, null, null],
  ["Дундаж оноо", null, 8, 8.5, 7, 23.5],
];
const MERGES = ["1,2,1,4", "1,0,2,0", "1,1,2,1", "1,5,2,5", "3,0,4,0", "6,0,7,0", "5,0,5,1", "8,0,8,1"];

test.each(["Саналын хуудасны код", "Саналын код", "Анкетын код"])("are scores by a team: %s", (code) => {
  const [read] = tablesOf("civil-performance", ballots(code), MERGES);
  expect(read?.table.record.id).toBe("team");
  expect(read?.columns).toMatchObject({
    evaluated: "A",
    colleague: "B",
    ethics: "C",
    teamwork: "D",
    sum: "F",
  });
  expect(read?.table.columns.get("evaluated")?.texts).toEqual(["Б.Дорж", "Б.Дорж", "Ц.Болд", "Ц.Болд"]);
  expect(read?.table.subtotals?.ranges).toEqual([[0, 1]]);
});
