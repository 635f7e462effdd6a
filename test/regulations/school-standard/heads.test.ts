/** What groups over a school's figures leave of them, and what they make another thing of. */
import { columnsOf } from "../../support/recognised";

const SCHOOLS = [
  [1, "THCS Thanh Lương", 16, 560, "35,0"],
  [2, "THCS Thanh Phú", 14, 420, "30,0"],
  [3, "THCS Phước An", 12, 480, "40,0"],
];

test.each([
  ["Học sinh", "Tổng số lớp", "Tổng số HS", "BQ HS/lớp"],
  ["HS", "TS lớp", "TS HS", "HS BQ/lớp"],
])("beneath “%s” “%s” is no number of pupils divided by classes", (group, ...heads) => {
  const rows = [["TT", "Trường", group], [null, null, ...heads], ...SCHOOLS];
  expect(columnsOf("school-standard", rows, ["0,0,1,0", "0,1,1,1", "0,2,0,4"])).toEqual({
    name: "B",
    classes: "C",
    pupils: "D",
    averageClass: "E",
  });
});

describe("beneath rooms and areas together", () => {
  const under = (group: string, ...heads: string[]) =>
    columnsOf(
      "school-standard",
      [
        ["TT", "Trường", "Tổng số HS", group],
        [null, null, null, ...heads],
        [1, "THCS Thanh Lương", 560, 16, 1, "11,2"],
        [2, "THCS Thanh Phú", 420, 14, 2, "10,5"],
        [3, "THCS Phước An", 480, 12, 2, "9,8"],
      ],
      ["0,0,1,0", "0,1,1,1", "0,2,1,2", "0,3,0,5"]
    );
  test.each([
    ["Phòng học, diện tích", "Số phòng học", "Số ca/ngày", "m2 sử dụng/HS"],
    ["Diện tích và phòng học", "Tổng số phòng học", "Số ca học/ngày", "DTSD/HS (m2)"],
    ["Cơ sở vật chất, diện tích", "Phòng học hiện có", "Số ca", "Diện tích sử dụng/HS"],
  ])("“%s” each says what it is", (group, ...heads) => {
    expect(under(group, ...heads)).toMatchObject({ rooms: "D", shifts: "E", usedAreaPerPupil: "F" });
  });
  test("areas alone are of no rooms that are counted, nor are borrowed rooms the school's", () => {
    expect(under("Diện tích", "Số phòng học", "Số ca/ngày", "m2/HS")).not.toHaveProperty("rooms");
    expect(under("Phòng học, diện tích", "Phòng học mượn", "Số ca/ngày", "m2/HS")).not.toHaveProperty(
      "rooms"
    );
  });
});
