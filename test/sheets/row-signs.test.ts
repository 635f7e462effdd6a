/** Words that tell rows which are no records: totals, parts, titles. */
import {
  isBareTotal,
  isDivision,
  isNarrowing,
  isPart,
  isRowTotal,
  isSummary,
  isTotal,
  mayBeSpecial,
  titlesTable,
} from "../../src/sheets/lexicon/signs/rows";
import { parseLabel } from "../../src/sheets/text/normalise";

describe("a row", () => {
  const label = (text: string) => parseLabel(text);
  test.each<[string, boolean, boolean]>([
    ["Tổng cộng", true, true],
    ["合计", true, true],
    ["Нийт дүн", true, true],
    ["Cộng công lập", true, false],
    ["Tổng 3 năm", true, false],
    ["Toàn trường", true, true],
    ["录取合计（人）", true, false],
    ["录取合计人员名单", false, false],
    ["Số liệu", false, false],
  ])("“%s” is a total: %s; of nothing named: %s", (text, total, bare) => {
    expect([isTotal(label(text)), isBareTotal(label(text))]).toEqual([total, bare]);
  });

  test.each<[string, boolean]>([
    ["合计10人", true],
    ["共14条记录　导出用户：admin　2024-11-18", true],
    ["Cộng 12 hồ sơ", true],
    ["Хэлтсийн дүн", true],
    ["10人", false],
    ["Cộng hồ sơ", false],
  ])("“%s” is a sum as only rows are called: %s", (text, expected) =>
    expect(isRowTotal(label(text))).toBe(expected)
  );

  test.each<[string, boolean]>([
    ["Арга хэмжээний биелэлтийн дундаж оноо", true],
    ["Яамны дундаж", true],
    ["Нийт оноо = 1+2", true],
    ["Нийт оноо= 1+2", true],
    ["Нийлбэр оноо – Б.Болд", true],
    ["Нийт оноо Б.Болд", false],
    ["Дундаж биш", false],
    ["Tổng điểm", false],
  ])("“%s” ends in an average or a sum of points: %s", (text, expected) => {
    expect(isSummary(text)).toBe(expected);
    if (expected) expect(mayBeSpecial(text)).toBe(true);
  });

  test.each<[string, boolean]>([
    ["Tổng cộng", true],
    ["高起专小计", true],
    ["高起专小计 ", true],
    ["录取合计（人）", true],
    ["高起专小计说明", false],
    ["Trong đó: nữ", true],
    ["Chuyển trường", false],
  ])("“%s” may be a total, a part or a footer: %s", (text, expected) =>
    expect(mayBeSpecial(text)).toBe(expected)
  );

  test.each<[string, boolean]>([
    ["Bảng 2", true],
    ["Biểu10", true],
    ["Biểu mẫu số 10", true],
    ["Phụ lục II", true],
    ["表2", true],
    ["附件一", true],
    ["Хүснэгт 2", true],
    ["Bảng điểm", false],
    ["Theo bảng 2", false],
    ["Phụ lục Iva", false],
  ])("“%s” titles a table: %s", (text, expected) => expect(titlesTable(label(text))).toBe(expected));

  test.each<[string, boolean, boolean]>([
    ["Trong đó: nữ", true, true],
    ["其中：女", true, true],
    ["- Nữ", true, true],
    ["- Toán", false, false],
    ["Số học sinh trong đó: nữ", false, true],
    ["Nữ", false, true],
    ["Kế hoạch", false, true],
    ["Nước", false, false],
  ])("“%s” breaks down the one above: %s; speaks of a part or a plan: %s", (text, part, narrow) => {
    expect([isPart(label(text)), isNarrowing(label(text))]).toEqual([part, narrow]);
  });

  test("what is not there is none of these", () => {
    expect([titlesTable(undefined), isPart(undefined), isDivision(undefined)]).toEqual([false, false, false]);
  });

  test.each<[string, boolean]>([
    ["Số học sinh chia theo học lực", true],
    ["Xếp loại theo hạnh kiểm", true],
    ["Theo học lực", false],
  ])("“%s” says by what it is broken down: %s", (text, expected) =>
    expect(isDivision(label(text))).toBe(expected)
  );
});
