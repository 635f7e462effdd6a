/** Lists of persons with a tick each, and what they come to beneath. */
import type { Check } from "../../../src/check";
import type { CellValue } from "../../../src/sheets";
import { checkedSheet, shortId } from "../../support/checked-sheet";

const check = (values: CellValue[][]) => checkedSheet("admin-reform", values);
const found = (checked: Check): string[] =>
  [...checked.findings()].map(({ rule, outcome, cell }) => `${shortId(rule)}@${cell ?? "-"} ${outcome}`);

const PERSONS: CellValue[][] = [
  ["TT", "Họ và tên", "Chức vụ", "Hộp thư công vụ", "Sử dụng chữ ký số"],
  [1, "Võ Thị Mai", "Hiệu trưởng", "mai@tphcm.gov.vn", "x"],
  [2, "Lê Thị Thủy", "Phó HT", "thuy@tphcm.gov.vn", "x"],
  [3, "Phan Thị Hạnh", "Giáo viên", "hanh@tphcm.gov.vn", null],
];
const sums = (rate: CellValue, mail: CellValue): CellValue[][] => [
  [],
  [null, "Số người sử dụng chữ ký số", null, null, 2],
  [null, "Tỷ lệ CBGVNV sử dụng chữ ký số", null, null, rate],
  [null, "Tỷ lệ CBGVNV sử dụng thư điện tử công vụ", null, null, mail],
];

test("persons are no targets: what their sums come to is the rate, beside the count that it is made of", async () => {
  const checked = await check([...PERSONS, ...sums("66,7%", "3/3 = 100%")]);
  expect(found(checked)).toEqual(["II.6.2@E7 fail"]);
});

test("a ratio that is worked out beside it is read, also where it is too low", async () => {
  expect(found(await check([...PERSONS, ...sums("100%", "2/3 = 66,7%")]))).toEqual(["II.6.4@E8 fail"]);
});

test("alone they are no list of targets", async () => {
  await expect(check(PERSONS)).rejects.toMatchObject({ problem: { code: "noTable" } });
});

test("a number of persons in a list of rates is no rate, unless it says percent", async () => {
  const rates = (counted: CellValue): CellValue[][] => [
    ["TT", "Nội dung", "Kết quả"],
    [1, "Số người sử dụng chữ ký số", counted],
    [2, "Tỷ lệ giải quyết hồ sơ TTHC đúng hạn", "99%"],
    [3, "Tỷ lệ báo cáo gửi đúng hạn", "100%"],
  ];
  expect(found(await check(rates(25)))).toContain("II.6.2@C2 unknown");
  expect(found(await check(rates("96,15%")))).toContain("II.6.2@C2 fail");
});
