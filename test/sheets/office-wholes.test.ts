/** What a table of parts says of the whole: a school's marks over its classes, shares beneath their numbers. */
import { sheetOf, tablesOf } from "../support/recognised";

const SCHOOL = "school-standard";
const numbers = (table: ReturnType<typeof tablesOf>[number] | undefined, id: string): number[] => [
  ...(table?.table.columns.get(id)?.numbers ?? []),
];
const of = (record: string, tables: ReturnType<typeof tablesOf>) =>
  tables.filter(({ table }) => table.record.id === record);

describe("the marks of a school in a list of its classes", () => {
  const HEADS = ["STT", "Lớp", "TSHS", "HL giỏi", "HL khá", "HL trung bình", "HL yếu", "HL kém"];
  const CLASSES = [
    [1, "6A", 40, 4, 20, 15, 1, 0],
    [2, "7A", 38, 3, 19, 15, 1, 0],
    [3, "8A", 42, 5, 20, 16, 1, 0],
  ];
  const whole = (total: string): (string | number | null)[] => [null, total, 120, 12, 59, 46, 3, 0];
  const marks = (values: (string | number | null)[][]) => of("school", tablesOf(SCHOOL, values));

  test("stand in the total beneath the classes, which stay a list", () => {
    const tables = tablesOf(SCHOOL, [HEADS, ...CLASSES, whole("Toàn trường")]);
    expect(of("class", tables).map(({ table }) => table.count)).toEqual([3]);
    expect(of("school", tables)).toMatchObject([
      { firstRow: 5, lastRow: 5, columns: { pupils: "C", learningGood: "D", learningPoor: "H" } },
    ]);
  });

  test("or over them", () => {
    expect(marks([HEADS, whole("Tổng cộng"), ...CLASSES])).toMatchObject([{ firstRow: 2 }]);
  });

  test("of several totals in that of more than half of the pupils", () => {
    const grade = [null, "Cộng", 40, 4, 20, 15, 1, 0];
    expect(marks([HEADS, ...CLASSES.slice(0, 1), grade, ...CLASSES.slice(1), whole("Cộng")])).toMatchObject([
      { firstRow: 6 },
    ]);
  });

  test("nor is the only total the school's where it is that of the first classes", () => {
    const more = [[4, "6B", 41, 4, 20, 16, 1, 0], [5, "9A", 39, 4, 20, 14, 1, 0]]; // prettier-ignore
    const first = [null, "Cộng", 40, 4, 20, 15, 1, 0];
    expect(marks([HEADS, ...CLASSES.slice(0, 1), first, ...CLASSES.slice(1), ...more])).toEqual([]);
  });

  test("are not those of one grade", () => {
    const grade = CLASSES.map(([n = 0, , ...figures]) => [n, `9${"ABC".charAt(Number(n) - 1)}`, ...figures]);
    expect(marks([HEADS, ...grade, whole("Cộng")])).toEqual([]);
  });

  test("nor a list's that tells no marks", () => {
    expect(marks([HEADS.slice(0, 3), ...CLASSES.map((row) => row.slice(0, 3)), [null, "Cộng", 120]])).toEqual(
      []
    );
  });
});

describe("shares in a row beneath their numbers", () => {
  const YEARS = [
    ["Năm học", "SL/TL", "Số HS cuối năm", "Học lực", null],
    [null, null, null, "Giỏi", "Khá"],
    ["2015-2016", "SL", 840, 50, 293],
    [null, "TL (%)", null, "6,0", "34,9"],
    ["2016-2017", "SL", 850, 60, 320],
    [null, "TL (%)", null, "7,1", "37,6"],
  ];
  const MERGES = ["0,3,0,4", "0,0,1,0", "0,1,1,1", "0,2,1,2", "2,0,3,0", "4,0,5,0"];

  test("are the shares of the same record", () => {
    const [table] = tablesOf(SCHOOL, YEARS, MERGES);
    expect(table?.columns).toMatchObject({ learningGood: "D", learningGoodShare: "D" });
    expect(numbers(table, "learningGood")).toEqual([50, 60]);
    expect(numbers(table, "learningGoodShare")).toEqual([6, 7.1]);
    expect(numbers(table, "learningFairShare")).toEqual([34.9, 37.6]);
  });

  test("and a record without such a row has none", () => {
    const [table] = tablesOf(SCHOOL, YEARS.slice(0, 5), MERGES.slice(0, 5));
    expect(numbers(table, "learningGood")).toEqual([50, 60]);
    expect(numbers(table, "learningGoodShare")).toEqual([6, NaN]);
  });
});

test("a checklist's line without number and answer says its figure beneath the head of another column", () => {
  const [form] = tablesOf(SCHOOL, [
    ["STT", "Hạng mục", "ĐVT", "Số lượng", "Diện tích (m²)", "Có/Không"],
    [1, "Thư viện", "phòng", 1, 120, "Có"],
    [2, "Phòng y tế", "phòng", 1, 24, "Có"],
    [3, "Diện tích sử dụng bình quân/học sinh", "m²/HS", null, "5,95", null],
  ]);
  expect(form?.columns).toMatchObject({ library: "F2", usedAreaPerPupil: "E4" });
});

test("who signs elsewhere is one of a list's people, also where nobody knows the list", () => {
  const sheet = sheetOf(SCHOOL, [
    ["TT", "Họ và tên", "Chức vụ", "Số áo", "Ghi chú"],
    [1, "Trần Văn An", "Hiệu trưởng", 41, "đội trưởng"],
    [2, "Lê Thị Bình", "Giáo viên", 38, "dự bị"],
  ]);
  expect(sheet.ignored.map(({ at }) => at)).toEqual(["A1:E3"]);
});

test("of two abbreviations in brackets one that the label is short for is enough", () => {
  const [list] = tablesOf(SCHOOL, [
    ["TT", "Họ và tên", "Chức vụ", "Xếp loại theo chuẩn nghề nghiệp (CHT/CNN)"],
    [1, "Trần Văn An", "Giáo viên", "Khá"],
    [2, "Lê Thị Bình", "Giáo viên", "Tốt"],
  ]);
  expect(list?.columns).toMatchObject({ person: "B", rating: "D" });
});
