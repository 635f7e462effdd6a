/** Official forms and what offices make of them: years with counts and shares, statistics, two things in one cell. */
import { REGULATIONS } from "../../src/regulations";
import { recognise, type CellValue, type ReadSheet } from "../../src/sheets";
import { coverOf } from "../support/recognised";

/** A sheet read for a regulation. @param merges areas as top, left, bottom, right, from 0 */
function sheetOf(
  regulation: string,
  values: CellValue[][],
  merges: readonly (readonly [number, number, number, number])[] = []
): ReadSheet {
  const areas = merges.map(([top, left, bottom, right]) => ({ top, left, bottom, right }));
  const book = { sheets: [{ name: "S", values, merges: areas }, coverOf(regulation)] };
  const [sheet] = recognise(book, REGULATIONS, { regulation }).sheets;
  if (!sheet) throw new Error("no sheet was read");
  return sheet;
}

const numbersOf = ({ tables: [table] }: ReadSheet, field: string): number[] => [
  ...(table?.table.columns.get(field)?.numbers ?? []),
];

describe("years across", () => {
  test("a count and a share beneath each year are one record", () => {
    const sheet = sheetOf(
      "school-standard",
      [
        ["Nội dung", "Năm học 2015-2016", null, "Năm học 2016-2017", null],
        [null, "SL", "TL (%)", "SL", "TL (%)"],
        ["Tổng số học sinh cuối năm", 512, null, 498, null],
        ["Bỏ học", 6, 1.2, 5, 1],
        ["Lưu ban", 20, 3.9, 21, 4.2],
      ],
      [
        [0, 0, 1, 0],
        [0, 1, 0, 2],
        [0, 3, 0, 4],
      ]
    );
    expect(sheet.tables[0]?.table.record.id).toBe("year");
    expect(numbersOf(sheet, "dropouts")).toEqual([6, 5]);
    expect(numbersOf(sheet, "dropoutsShare")).toEqual([1.2, 1]);
    expect(sheet.questions).toEqual([]);
  });

  test("a count and a share in rows of their own are the same year's", () => {
    const sheet = sheetOf(
      "school-standard",
      [
        ["Nội dung", null, "2015-2016", "2016-2017", "2017-2018"],
        ["Tổng số HS", null, 910, 920, 930],
        ["Bỏ học", "SL", 5, 6, 3],
        [null, "%", 0.5, 0.7, 0.3],
        ["Lưu ban", "SL", 15, 14, 10],
        [null, "%", 1.6, 1.5, 1.1],
      ],
      [
        [0, 0, 0, 1],
        [2, 0, 3, 0],
        [4, 0, 5, 0],
      ]
    );
    expect(numbersOf(sheet, "dropouts")).toEqual([5, 6, 3]);
    expect(numbersOf(sheet, "repeatersShare")).toEqual([1.6, 1.5, 1.1]);
  });

  test("they stand where their heads do, though labels further right stood above", () => {
    const sheet = sheetOf("school-standard", [
      ["Tỉnh", "Quảng Nam", "Họ và tên hiệu trưởng", "Đoàn Công Đức"],
      ["Năm thành lập", 2003, "Website", "thpt.edu.vn"],
      [],
      [null, "Năm học 2015-2016", "Năm học 2016-2017", "Năm học 2017-2018"],
      ["Tổng số học sinh", 1270, 1215, 1190],
      ["Lưu ban", 9, 8, 8],
      ["Bỏ học", 12, 10, 13],
    ]);
    const years = sheet.tables.find(({ table }) => table.record.id === "year");
    expect(years?.table.count).toBe(3);
  });
});

describe("statistics of dossiers (Biểu II.06a)", () => {
  const HEADS = ["STT", "Lĩnh vực", "Đã giải quyết", null, null, null, "Đang giải quyết", null];
  const PARTS = [null, null, "Tổng số", "Trước hạn", "Đúng hạn", "Quá hạn", "Trong hạn", "Quá hạn"];
  const MERGES = [
    [0, 0, 1, 0],
    [0, 1, 1, 1],
    [0, 2, 0, 5],
    [0, 6, 0, 7],
  ] as const;

  test("what was settled early and in time, of all that is settled or overdue", () => {
    const sheet = sheetOf(
      "admin-reform",
      [HEADS, PARTS, [1, "Tuyển sinh", 68, 40, 26, 2, 2, 1], [null, "Tổng cộng", 150, 90, 56, 4, 5, 1]],
      MERGES
    );
    expect(sheet.tables.map(({ table }) => table.record.id)).toEqual(["indicator"]);
    expect([numbersOf(sheet, "done"), numbersOf(sheet, "total")]).toEqual([[146], [151]]);
  });

  test("months and half a year are not added up where nothing says the whole", () => {
    const rows = [
      [1, "Tháng 1", 12, 8, 4, 0, 2, 0],
      [2, "6 tháng đầu năm", 108, 69, 35, 4, 9, 0],
    ];
    const { tables } = sheetOf("admin-reform", [HEADS, PARTS, ...rows], MERGES);
    expect(tables.map(({ table }) => table.record.id)).not.toContain("indicator");
  });
});

describe("two things in one place", () => {
  test("office and organisation under one head are both read", () => {
    const { tables } = sheetOf("school-standard", [
      ["TT", "Họ và tên", "Chức vụ, đơn vị công tác", "Chức danh trong đoàn"],
      [1, "Nguyễn A", "Phó Giám đốc Sở GDĐT", "Trưởng đoàn"],
      [2, "Trần B", "Chuyên viên Sở Nội vụ", "Thành viên"],
    ]);
    expect(tables[0]?.columns).toMatchObject({ position: "C", organisation: "C" });
  });

  test("number and day of a decision are told apart", () => {
    const sheet = sheetOf("school-standard", [
      ["TT", "Tên trường", "Số, ngày quyết định", "Ngày kiểm tra định kỳ"],
      [1, "THCS Đông Hải", "1745/QĐ-UBND ngày 01/6/2016", "05/6/2018"],
      [2, "THCS Đông Lĩnh", "2210/QĐ-UBND", "07/6/2018"],
    ]);
    expect(numbersOf(sheet, "signed")).toEqual([42522, NaN]);
    expect(sheet.tables[0]?.columns).toMatchObject({ decision: "C", signed: "C" });
  });

  test("of a recognition and its renewal the last one counts", () => {
    const sheet = sheetOf(
      "school-standard",
      [
        ["TT", "Trường", "Quyết định công nhận lần đầu", null, "Quyết định công nhận lại", null],
        [null, null, "Số QĐ", "Ngày ký", "Số QĐ", "Ngày ký"],
        [1, "THCS Đông Hải", "1745/QĐ-UBND", 40695, "2210/QĐ-UBND", 42555],
        [2, "THCS Đông Lĩnh", "1120/QĐ-UBND", 40669, null, null],
      ],
      [
        [0, 0, 1, 0],
        [0, 1, 1, 1],
        [0, 2, 0, 3],
        [0, 4, 0, 5],
      ]
    );
    expect(numbersOf(sheet, "signed")).toEqual([42555, 40669]);
    expect(sheet.questions).toEqual([]);
  });
});

test.each(["（1）（2）（3）", "①②③"])("rows numbered %s are records, no totals", (numbers) => {
  const [one, two, three] = numbers.match(/（\d）|[①-③]/gu) ?? [];
  const { tables } = sheetOf("quality-assurance", [
    ["序号", "材料", "校园网公示日期", "报送日期"],
    [one ?? "", "实施细则", "2023-10-10", "2023-11-01"],
    [two ?? "", "自我诊断与改进工作报告", "2023-10-21", "2023-11-05"],
    [three ?? "", "质量年度报告", "2023-10-20", "2023-11-01"],
  ]);
  expect([tables[0]?.table.count, tables[0]?.columns.material]).toEqual([3, "B"]);
});

describe("counts or shares", () => {
  const list = (trained: number[], excellent: number[]): CellValue[][] => [
    ["TT", "Trường", "Tổng số giáo viên", "GV đạt chuẩn đào tạo", "GV dạy giỏi"],
    ...[62, 98, 44, 52].map((all, at) => [
      at + 1,
      `THCS ${"ABCD"[at] ?? ""}`,
      all,
      trained[at] ?? 0,
      excellent[at] ?? 0,
    ]),
  ];

  test("figures that are those of all teachers are counts, and so are those beside them", () => {
    const { tables } = sheetOf("school-standard", list([62, 98, 44, 51], [25, 40, 14, 15]));
    expect(tables[0]?.columns).toMatchObject({ trained: "D", excellent: "E" });
  });

  test("whole figures that could be either are asked", () => {
    const { questions, tables } = sheetOf("school-standard", list([50, 60, 40, 45], [25, 40, 14, 15]));
    expect([...questions, ...(tables[0]?.questions ?? [])].map(({ cell }) => cell)).toEqual(["D1", "E1"]);
  });
});

test("of two heads for one figure the one with its scale is meant, and the other one asked", () => {
  const { tables } = sheetOf("civil-performance", [
    [
      "Д/д",
      "Арга хэмжээ",
      "Арга хэмжээний гүйцэтгэл (0-60 оноо)",
      "Хугацаандаа гүйцэтгэсэн байдал (0-10 оноо)",
      "Биелэлтийн оноо",
    ],
    [1, "Тайлан нэгтгэх", 54, 10, 64],
    [2, "Зөвлөмж хүргүүлэх", 48, 5, 53],
  ]);
  expect(tables[0]?.columns).toMatchObject({ execution: "C", timeliness: "D" });
  expect(tables[0]?.questions.map(({ cell }) => cell)).toEqual(["E1"]);
});

test("labels that no clause needs are not asked about", () => {
  const { tables, ignored } = sheetOf("school-standard", [
    ["Tên trường:", "THCS A"],
    ["Số lớp học", 20],
    ["Tổng số học sinh", 800],
    ["Tổng diện tích khuôn viên", "9.850 m2"],
  ]);
  expect(tables.flatMap(({ questions }) => questions)).toEqual([]);
  expect(ignored.map(({ text }) => text).join()).toContain("Tổng diện tích khuôn viên");
});
