import { monthsOf, placeOf, timeOf } from "../../../src/regulations/adult-admission/texts";

test("a period over the new year ends in the year after", () => {
  expect(monthsOf("2024年12月5日—2025年1月6日", 2024)).toEqual({ year: 2025, months: [12, 1] });
  expect(monthsOf("2024年8月—9月", 2024)).toEqual({ year: 2024, months: [8, 9] });
});

test.each([
  ["冠军", 1],
  ["获得冠军", 1],
  ["获第三名", 3],
  ["并列第二", 2],
  ["获得并列第二名", 2],
  ["三", 3],
  ["第10名", 10],
  ["13", 13],
  ["1", 1],
  ["0", undefined],
  ["第一名", 1],
  ["十", 10],
  ["第十二名", 12],
  ["二十一", 21],
  ["", undefined],
  ["预赛第3名", undefined],
  ["第3名以后", undefined],
  ["预赛第三名", undefined],
  ["第三名以后", undefined],
])("a place of “%s”: %p", (text, place) => {
  expect(placeOf(text)).toBe(place);
});

test.each([
  ["9:00", 9 * 60],
  ["9:00:00", 9 * 60],
  ["14：30", 14 * 60 + 30],
  ["上午9时", 9 * 60],
  ["9点30分", 9 * 60 + 30],
  ["9点", 9 * 60],
  ["9", 9 * 60],
  ["下午2:30", 14 * 60 + 30],
  ["下午12:30", 12 * 60 + 30],
  ["晚上8点", 20 * 60],
  ["0.375", 9 * 60],
  [".375", 9 * 60],
  ["1.375", NaN],
  ["24:00", NaN],
  ["约9:00", NaN],
  ["9:00左右", NaN],
])("a time of “%s”: %d minutes", (text, minutes) => {
  expect(timeOf(text)).toBe(minutes);
});
