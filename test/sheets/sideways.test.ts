/** Lists turned on their side: labels down the left, a record a column. */
import { REGULATIONS } from "../../src/regulations";
import { recognise, type CellValue, type SheetMapping } from "../../src/sheets";
import { columnsOf, sheetOf, tablesOf } from "../support/recognised";

const materials: CellValue[][] = [
  ["接受省级复核学校材料公示、报送进度表", null, null, null, null, null],
  ["学校名称", "福建武夷茶旅职业学院", null, null, "复核专家组进校日期", "2024年5月20日"],
  [null, null, null, null, null, null],
  [
    "复核材料",
    "《内部质量保证体系自我诊断与改进工作报告》",
    "《人才培养质量年度报告》",
    "《人才培养工作状态数据分析报告》",
  ],
  ["责任部门", "质量办", "教务处", "信息中心"],
  ["材料所属年度", "2021-2023", "2022、2023", "2021、2022"],
  ["校园网公示日期", "2024.4.20", "2024.4.18", "2024.4.21"],
  ["报送省教育评估研究中心日期", "2024.5.5", "2024.5.6", "2024.4.30"],
];

test("materials across, and what is to be said of each down the left, are a list", () => {
  const [list] = tablesOf("quality-assurance", materials);
  expect(list?.columns).toMatchObject({ material: "B4", coverage: "B6", shownOn: "B7", sentOn: "B8" });
  expect(list?.table.count).toBe(3);
  // What stands above is said of all of them.
  expect(list?.columns).toMatchObject({ college: "B2", reviewStart: "F2" });
  const shown = list?.table.columns.get("shownOn");
  expect([0, 1, 2].map((record) => shown?.ref(record).column)).toEqual([1, 2, 3]);
});

test("its rows of no concern are told of, and nothing is asked", () => {
  const { questions, ignored } = sheetOf("quality-assurance", materials);
  expect(questions).toEqual([]);
  expect(ignored.map(({ at }) => at)).toEqual(["B5:D5"]);
});

const targets: CellValue[][] = [
  ["Chỉ tiêu", "Giải quyết TTHC", null, "Sự hài lòng"],
  [
    null,
    "Giải quyết hồ sơ TTHC đúng hạn",
    "Hồ sơ TTHC trễ hẹn có thư xin lỗi",
    "Mức độ hài lòng về giải quyết TTHC",
  ],
  ["Kế hoạch giao năm 2024 (%)", 98, 100, 95],
  ["Tổng số", 204, 4, 200],
  ["Số đã thực hiện", 200, 4, 189],
  ["Tỷ lệ thực hiện năm 2024 (%)", "98,0", 100, "94,5"],
  ["Tỷ lệ 6 tháng đầu năm (%)", "96,5", 50, 97],
];
const MERGES = ["0,0,1,0", "0,1,0,2"];

test("targets across, beneath the names of their groups, are no heads over a figure of each unit", () => {
  const [list] = tablesOf("admin-reform", targets, MERGES);
  expect(list?.columns).toMatchObject({ indicator: "B2", total: "B4", done: "B5", rate: "B6" });
  expect(list?.table.count).toBe(3);
});

test("upright, the names of groups stand beneath the same head as those of targets, and nobody is asked", () => {
  const upright = [0, 1, 2, 3].map((column) => targets.map((row): CellValue => row[column] ?? null));
  const merges = ["0,0,0,1", "1,0,2,0"];
  expect(columnsOf("admin-reform", upright, merges)).toMatchObject({
    indicator: "B",
    total: "D",
    done: "E",
    rate: "F",
  });
  expect(sheetOf("admin-reform", upright, merges).questions).toEqual([]);
});

test("pairs of labels and answers are a form, however many of its labels stand on the left", () => {
  const form: CellValue[][] = [
    ["考生号", "24140105110011", "民　族", "汉族"],
    ["身份证号", "14010519960418121X", "联系电话", "139****0001"],
    ["报考层次", "高起专", "报考科类", "文科"],
    ["报考院校", "山西××学院", "报考专业", "工商企业管理"],
  ];
  const [read] = tablesOf("adult-admission", form);
  expect(read?.layout).toBe("form");
  expect(read?.columns).toMatchObject({ level: "B3", category: "D3", appliedMajor: "D4" });
});

test("a person may say which row of labels a field is", () => {
  const values = materials
    .slice(2)
    .map((row) => (row[0] === "校园网公示日期" ? ["某日", ...row.slice(1)] : row));
  const readWith = (sheets: readonly SheetMapping[]) =>
    recognise({ sheets: [{ name: "S", values, merges: [] }] }, REGULATIONS, {
      regulation: "quality-assurance",
      mapping: { version: 1, sheets },
    }).sheets[0]?.tables[0];
  const list = readWith([]);
  expect(list?.columns).not.toHaveProperty("shownOn");
  const { fingerprint = "", corner } = list ?? {};
  const columns = { ...list?.columns, shownOn: "B5" };
  const said = readWith([{ sheet: "S", record: "material", fingerprint, corner, columns }]);
  expect(said?.columns).toMatchObject({ ...columns, sentOn: "B6" });
});
