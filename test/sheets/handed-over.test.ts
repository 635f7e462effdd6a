/** Lists of materials and experts as colleges keep them: what is covered is ticked, names are long, helpers are listed, too. */
import { CellState } from "../../src/rules";
import type { CellValue } from "../../src/sheets";
import { sheetOf, tablesOf } from "../support/recognised";

describe("materials that are handed over", () => {
  const ROWS: CellValue[][] = [
    ["省级复核材料交接清单"],
    ["学校名称", "闽南科创职业学院", null, null, null, "专家组进校时间", "2023年5月16日"],
    ["编号", "材料", "所属年度", null, "调查对象", null, "上网公示"],
    [null, null, 2021, 2022, "在校生", "2022届", null],
    [1, "《闽南科创职业学院内部质量保证体系诊断与改进工作实施细则》（闽科职〔2022〕31号）", "／", "／", "／", "／", "2023.4.10"],
    [2, "学校《内部质量保证体系自我诊断与改进工作报告》", "／", "／", "／", "／", "2023.4.10"],
    [3, "人才培养质量年度报告", "✓", "✓", "／", "／", "2023.4.14"],
    [4, "人才培养工作状态数据分析报告", null, "✓", "／", "／", "2023.4.14"],
    ["5-1", "学校年度自我诊改报告", "✓", "✓", "／", "／", "2023.4.14"],
    [6, "学生满意度调查分析报告", "／", "／", "✓", "✓", "2023.4.15"],
    [],
    [null, "移交人：庄淑惠", null, null, "接收人："],
  ]; // prettier-ignore
  const MERGES = ["2,2,2,3", "2,4,2,5", "2,0,3,0", "2,1,3,1", "2,6,3,6"];
  const [materials] = tablesOf("quality-assurance", ROWS, MERGES);

  test("cover the years and the classes that are ticked, beneath two groups alike", () => {
    const coverage = materials?.table.columns.get("coverage");
    expect([...(coverage?.states ?? [])].slice(0, 2)).toEqual([CellState.BLANK, CellState.BLANK]);
    expect(coverage?.texts.slice(2)).toEqual(["2021; 2022", "2022", "2021; 2022", "在校生; 2022届"]);
  });

  test("are the items of their numbers where long names alone say too little", () => {
    const column = materials?.table.columns.get("material");
    expect([...(column?.numbers ?? [])].map((item) => item + 1)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(materials?.questions).toEqual([]);
  });

  test("are asked about where one number is another item’s", () => {
    const named = (name: string, row: CellValue[]): CellValue[] => [row[0] ?? null, name, ...row.slice(2)];
    const rows = ROWS.map((row) =>
      row[0] === 6
        ? [7, ...row.slice(1)]
        : row[0] === 1
          ? named("《闽南科创职业学院诊改工作办法》", row)
          : row
    );
    const [read] = sheetOf("quality-assurance", rows, MERGES).tables;
    expect(read?.questions.map(({ what, at }) => [what, at])).toContainEqual(["row", "5"]);
  });
});

test("who helps beneath a line of their own is no expert", () => {
  const [experts] = tablesOf("quality-assurance", [
    ["2023年度自主诊改专家组成员"],
    ["序号", "姓名", "所在单位", "职务", "是否校外专家"],
    ["一、专家"],
    [1, "洪志远", "闽北林业职业学院", "教授", "是"],
    [2, "卓文娟", "榕江职业技术学院", "副教授", "否"],
    ["二、工作人员（不参与评议）"],
    [1, "涂燕", "榕江职业技术学院", "科员", "否"],
    ["三、外聘专家"],
    [3, "汤少波", "闽江工贸职业学院", "教授", "是"],
  ]);
  expect(experts?.table.columns.get("name")?.texts).toEqual(["洪志远", "卓文娟", "汤少波"]);
});
