/** Plans and road maps: what is stands beside what is forecast, under a title that speaks of years to come. */
import { ownYear } from "../../src/sheets/place/time";
import { parseLabel } from "../../src/sheets/text/normalise";
import type { CellValue } from "../../src/sheets";
import { tablesOf } from "../support/recognised";

const labels = (...texts: string[]) => texts.map(parseLabel);

test("the years from which to which a plan goes are none of the sheet's own", () => {
  const present = labels("Hiện trạng năm học 2015-2016", "Số lớp");
  const later = labels("Dự báo năm học 2019-2020", "Số lớp");
  expect(ownYear(labels("Lộ trình giai đoạn 2016-2020"), [present, later])).toBe(2016);
  expect(ownYear(labels("Số liệu năm học 2015-2016"), [later])).toBe(2016);
  expect(ownYear([], [later])).toBe(2020);
});

test("forecasts are neither taken nor asked about beside what is", () => {
  const rows: CellValue[][] = [
    ["LỘ TRÌNH XÂY DỰNG TRƯỜNG THCS ĐẠT CHUẨN QUỐC GIA GIAI ĐOẠN 2016-2020"],
    ["TT", "Trường THCS", "Hiện trạng năm học 2015-2016", null, null, "Dự báo năm học 2019-2020", null],
    [null, null, "Số lớp", "Số HS", "Phòng học", "Số lớp", "Số HS"],
    [1, "Ba Đình", 16, 640, 16, 18, 720],
    [2, "Lê Quý Đôn", 24, 1056, 12, 46, 2024],
    [3, "Xi Măng", 8, 305, 8, 8, 300],
  ];
  const [schools] = tablesOf("school-standard", rows, ["1,2,1,4", "1,5,1,6", "1,0,2,0", "1,1,2,1"]);
  expect(schools?.columns).toMatchObject({ name: "B", classes: "C", pupils: "D", rooms: "E" });
  expect(schools?.questions).toEqual([]);
});
