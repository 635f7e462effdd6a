import * as admission from "../../src/functions/adult-admission";
import * as bonus from "../../src/functions/adult-admission-bonus";
import { session } from "../../src/functions/session";
import { serialFromIso, type SettingValue } from "../../src/rules";

const functions = { ...admission, ...bonus };

type Cell = unknown;
/** A cell, a row, a column or a table as an argument. */
const range = (value: Cell | Cell[] | Cell[][]): unknown[][] =>
  Array.isArray(value) ? (Array.isArray(value[0]) ? (value as Cell[][]) : [value]) : [[value]];
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

/** A single result, or an error's code and message. */
const shown = (cell: unknown): unknown =>
  cell instanceof Error ? `${(cell as { code?: string }).code} ${cell.message}`.trim() : cell;
function call(name: keyof typeof functions, ...args: unknown[]): unknown {
  const given = args.map((arg) => (arg === undefined ? undefined : range(arg)));
  let result: unknown[][];
  try {
    result = (functions[name] as (...a: unknown[]) => unknown[][])(...given);
  } catch (error) {
    return shown(error);
  }
  const cells = result.map((row) => row.map(shown));
  return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
}

beforeEach(() => {
  session.language = "zh";
  session.settings = {};
});

describe("ADMIT_BONUS", () => {
  test.each<[string, number]>([
    ["运动健将", 50],
    ["国际级运动健将", 50],
    ["武术项目武英级运动员称号获得者", 50],
    ["武英级", 50],
    ["武术 武英级", 50],
    ["运动健将和武术项目武英级运动员", 50],
    ["一级运动员", 30],
    ["国家一级运动员称号", 30],
    ["劳动模范", 20],
    ["省级劳模", 20],
    ["市级先进生产（工作）者", 20],
    ["科技进步（成果）奖", 20],
    ["省科技进步二等奖获得者", 20],
    [
      "地级以上（含）人民政府，国务院各部委及各省（区、市）厅、局系统，国家特大型企业授予的劳动模范、先进生产（工作）者及科技进步（成果）奖获得者",
      20,
    ],
    ["五一劳动奖章", 20],
    ["省级三八红旗手", 20],
    ["三八红旗手（省级）", 20],
    ["省级工、青、妇等组织授予“五一劳动奖章”“新长征突击手”“三八红旗手”称号者", 20],
    ["个人三等功", 20],
    ["二等功", 20],
    ["解放军、武警部队、公安干警荣立个人三等功以上者", 20],
    ["归侨、归侨子女、华侨子女、台湾省籍考生", 20],
    ["华侨子女", 20],
    ["台湾省籍", 20],
    ["烈士子女、烈士配偶", 20],
    ["烈士配偶", 20],
    ["边疆、山区、牧区和少数民族聚居地区的少数民族考生", 20],
    ["山区少数民族", 20],
    ["少数民族", 20],
    ["国防科技工业三线企业单位（位于地级以上人民政府所在地的除外）获得企业表彰的先进生产（工作）者", 20],
    ["年满25周岁", 20],
    ["年满25周岁以上人员", 20],
    ["25周岁以上", 20],
    ["自主就业退役士兵", 10],
    ["自主就业的退役士兵", 10],
    ["退役士兵", 10],
    ["自主就业退役士兵；一级运动员", 30],
    ["退役士兵，烈士子女", 20],
    ["退役士兵／运动健将", 50],
    ["年满25周岁\n自主就业退役士兵", 20],
    ["年满25周岁（+20分）、退役士兵（+10分）", 20],
    ["1.退役士兵 2.烈士子女", 20],
  ])("%s gives %d", (grounds, points) => {
    expect(call("admitBonus", grounds)).toBe(points);
  });

  test.each<[string, unknown, unknown, number]>([
    ["", "1999-10-19", undefined, 20],
    ["", "1999-10-20", undefined, 0],
    ["", "19991019", undefined, 20],
    ["", "2000-02-29", "2025-02-28", 0],
    ["", "2000-02-29", "2025-03-01", 20],
    ["年满25周岁", "2000-01-01", undefined, 0],
    ["年满25周岁、退役士兵", "2000-01-01", undefined, 10],
    ["退役士兵", "1990-01-01", undefined, 20],
    ["一级运动员", serialFromIso("1990-01-01"), serialFromIso("2024-10-19"), 30],
    ["无", "2000-01-01", undefined, 0],
  ])("%s, born %s, on %s: %d", (grounds, birth, on, points) => {
    expect(call("admitBonus", grounds, birth, on)).toBe(points);
  });

  test("several birth dates give a result a row; a row's grounds may stand in several columns", () => {
    const grounds = [
      ["退役士兵", "一级运动员"],
      ["", ""],
      ["三好学生", ""],
      ["", ""],
    ];
    expect(call("admitBonus", grounds, column("2001-01-01", "1980-01-01", "2001-01-01", ""))).toEqual([
      [30],
      [20],
      ["#VALUE! 无法识别照顾项目“三好学生”"],
      ["#N/A 照顾项目（grounds）和出生日期（birth）均未填写"],
    ]);
  });

  test("without several birth dates all grounds are one candidate's", () => {
    expect(call("admitBonus", column("退役士兵", "烈士子女", ""))).toBe(20);
  });

  test.each<[unknown[], string]>([
    [[""], "#N/A 照顾项目（grounds）和出生日期（birth）均未填写"],
    [["侨眷"], "#VALUE! 无法识别照顾项目“侨眷”"],
    [["二级运动员"], "#VALUE! 无法识别照顾项目“二级运动员”"],
    [["县级劳动模范"], "#VALUE! 无法识别照顾项目“县级劳动模范”"],
    [["退役士兵、集体三等功"], "#VALUE! 无法识别照顾项目“集体三等功”"],
    [["三支一扶"], "#VALUE! 无法识别照顾项目“三支一扶”"],
    [["0710"], "#VALUE! 无法识别照顾项目“0710”"],
    [["退役士兵", "明天"], "#VALUE! 参数“birth”无法识别：明天"],
    [[{ error: "#REF!" }], "#REF!"],
    [[[{ error: "#REF!" }, "退役士兵"]], "#N/A 照顾项目中有错误值"],
    [[column("退役士兵", "", ""), column("1990-01-01", "1990-01-01")], "#VALUE! 各区域的行数必须相同"],
  ])("%j: %s", (args, error) => {
    expect(call("admitBonus", ...args)).toBe(error);
  });

  test("a province's own grounds and codes come from the workbook's settings", () => {
    const localGrounds: SettingValue = [
      { ground: "县级劳动模范", points: 10, source: "川招考委〔2024〕1号" },
      { code: "07", ground: "年满25周岁" },
      { code: "10", ground: "贫困区县考生", points: 5 },
    ];
    session.settings = { "adult-admission": { readings: {}, values: { localGrounds } } };
    expect(call("admitBonus", "县级劳动模范")).toBe(10);
    expect(call("admitBonusGround", "县级劳动模范")).toBe("地方政策 县级劳动模范 +10（川招考委〔2024〕1号）");
    expect(call("admitBonus", "0710")).toBe(20);
    expect(call("admitBonusGround", "0710")).toBe("五(五)5(7) 年满25周岁 +20");
    expect(call("admitBonus", "10")).toBe(5);
  });
});

test.each<[unknown[], string]>([
  [["运动健将"], "五(五)4 运动健将 +50"],
  [["武英级"], "五(五)4 武英级 +50"],
  [["退役士兵、国家一级运动员"], "五(五)4 一级运动员 +30"],
  [["省级劳模"], "五(五)5(1) 劳动模范 +20"],
  [["归侨子女"], "五(五)5(4) 归侨子女 +20"],
  [["退役士兵", "1980-01-01"], "五(五)5(7) 年满25周岁 +20"],
  [["退役士兵"], "五(五)6 自主就业退役士兵 +10"],
  [["", "2005-01-01"], ""],
])("ADMIT_BONUS_GROUND of %j is %s", (args, ground) => {
  expect(call("admitBonusGround", ...args)).toBe(ground);
});

test.each<[unknown[], unknown]>([
  [["全国劳动模范"], true],
  [["全国先进工作者称号"], true],
  [["全国“五一”劳动奖章"], true],
  [["全国五一劳动奖章获得者"], true],
  [["省级劳动模范"], false],
  [["三好学生"], false],
  [["奥运会", "奥运会项目", 8], true],
  [["奥运会", "奥运会项目", 9], false],
  [["世界田径锦标赛", "非奥运会项目", 6], true],
  [["世界杯赛", "非奥运会项目", "第七名"], false],
  [["亚运会", "奥运会项目", 6], true],
  [["亚洲锦标赛", "奥运会项目", 7], false],
  [["亚洲杯赛", "非奥运会项目", 3], true],
  [["亚运会", "非奥运会项目", 4], false],
  [["全运会", "奥运会项目", "季军"], true],
  [["全国冠军赛", "奥运会项目", 4], false],
  [["全国锦标赛", "非奥运会项目", "冠军"], true],
  [["全国锦标赛", "非奥运会项目", 2], false],
  [["全国青年锦标赛", "奥运会项目", 1], false],
  [["省运会", "奥运会项目", 1], false],
  [["三支一扶"], "#VALUE! “三支一扶”能否免试取决于层次（专升本）和就读所在省"],
  [["退役士兵"], "#VALUE! “退役士兵”能否免试取决于层次（专升本）和就读所在省"],
  [["奥运会"], "#N/A 参数“sport”未填写"],
  [["奥运会", "奥运会项目"], "#N/A 参数“place”未填写"],
  [["奥运会", "田径", 1], "#VALUE! 参数“sport”无法识别：田径"],
  [["奥运会", "奥运会项目", 0], "#VALUE! 参数“place”无法识别：0"],
  [[""], "#N/A 参数“honour_or_event”未填写"],
])("ADMIT_EXEMPT of %j is %s", (args, expected) => {
  expect(call("admitExempt", ...args)).toBe(expected);
});

const SUBJECTS = ["语文", "数学", "外语", "史地"];
test.each<[unknown[], unknown]>([
  [[[80, 70, 60, 50], SUBJECTS], 260],
  [[[80, 70, 60, 50], SUBJECTS, "艺术", "高起本"], 190],
  [[[80, 70, 60], ["语文", "数学(文)", "英语"], "艺术类（文）", "高升专"], 140],
  [[[80, 70, 60], ["政治", "外语", "高等数学(一)"], "艺术", "专升本"], 210],
  [[[80, 70, 60, 50], SUBJECTS, "体育", "高起本"], 260],
  [
    [
      ["80.5", "７０", 60],
      ["语文", "数学", "外语"],
    ],
    210.5,
  ],
  [[column(80, 70, 60), column("语文", "数学", "外语")], 210],
  [
    [
      [80, 70, 60, ""],
      ["语文", "数学", "外语", ""],
    ],
    210,
  ],
  [
    [
      [80, "", 60],
      ["语文", "数学", "外语"],
    ],
    "#N/A 科目“数学”的成绩未填写",
  ],
  [
    [
      [80, "缺考", 60],
      ["语文", "数学", "外语"],
    ],
    "#VALUE! 科目“数学”的成绩无法识别：缺考",
  ],
  [
    [
      [80, 70],
      ["语文", ""],
    ],
    "#N/A 第2个成绩没有科目名称",
  ],
  [
    [
      [80, 70, 60],
      ["语文", "数学"],
    ],
    "#VALUE! 各区域的行数必须相同",
  ],
  [[[80], ["语文"], "艺术", "研究生"], "#VALUE! 参数“level”无法识别：研究生"],
])("ADMIT_TOTAL of %j is %s", (args, expected) => {
  expect(call("admitTotal", ...args)).toBe(expected);
});

test("ADMIT_TOTAL gives a total a row beneath one row of subjects", () => {
  const scores = [
    [80, 70, 60, 50],
    [90, 80, 70, 60],
  ];
  expect(call("admitTotal", scores, SUBJECTS, column("艺术", "文科"), "高起本")).toEqual([[190], [300]]);
});

test("ADMIT_TOTAL keeps 史论 and 编导 apart by the other reading", () => {
  const args = [[80, 70, 60], ["语文", "数学", "外语"], "艺术（编导）", "高起专"];
  expect(call("admitTotal", ...args)).toBe(140);
  session.settings = { "adult-admission": { readings: { R4: "apart" }, values: {} } };
  expect(call("admitTotal", ...args)).toBe(210);
});

test.each<[unknown[], unknown]>([
  [[120, "高起专", "艺术"], 84],
  [[115, "高起本", "艺术类"], 80.5],
  [[115, "高升本", "体育"], 80.5],
  [[120, "高起专", "艺术（史论）"], 120],
  [[120, "高起专", "编导"], 120],
  [[120, "专升本", "艺术"], 120],
  [[120, "高起专", "公安"], 84],
  [[120, "高起本", "公安"], 120],
  [[120, "高起专", "医学"], 84],
  [[120, "高起专", "医学类（药学类除外）"], 84],
  [[120, "高起专", "药学"], 120],
  [[120, "高起专", "监狱管理"], 84],
  [[120, "高起专", "农林"], 120],
  [[120, "高起专", "文科"], 120],
  [["", "高起专", "文科"], "#N/A 参数“line”未填写"],
  [[120, "大专班", "文科"], "#VALUE! 参数“level”无法识别：大专班"],
  [
    [column(100, 110), "高起专", column("艺术", "理科")],
    [[70], [110]],
  ],
])("ADMIT_MIN_LINE of %j is %j", (args, expected) => {
  expect(call("admitMinLine", ...args)).toEqual(expected);
});

test.each<[unknown, unknown]>([
  [100, 85],
  [101, 85],
  [99, 84],
  [20, 17],
  [19, 16],
  [0, 0],
  ["１０００", 850],
  ["", "#N/A 参数“registered”未填写"],
  ["很多", "#VALUE! 参数“registered”无法识别：很多"],
  [-1, "#NUM! “registered”应为不小于 0 的人数"],
])("ADMIT_PLAN_CAP of %j is %j", (registered, expected) => {
  expect(call("admitPlanCap", registered)).toBe(expected);
});

test.each<[unknown[], unknown]>([
  [["11010519491231002X"], true],
  [["11010519491231002x"], true],
  [["１１０１０５１９４９１２３１００２Ｘ"], true],
  [["110105194912310021"], false],
  [["11010519491231002"], false],
  [["11010519491231002XX"], false],
  [["11010519491231002X", "1949-12-31"], true],
  [["11010519491231002X", "1949.12.31", "女"], true],
  [["11010519491231002X", "1949-12-30"], false],
  [["11010519491231002X", undefined, "男"], false],
  [["11010519491231002X", "", ""], true],
  [[110105194912310000], "#VALUE! 身份证号以数字形式给出，末尾几位已丢失，请以文本形式给出"],
  [[""], "#N/A 参数“id”未填写"],
  [["11010519491231002X", "去年"], "#VALUE! 参数“birth”无法识别：去年"],
  [["11010519491231002X", "", "不详"], "#VALUE! 参数“sex”无法识别：不详"],
])("ADMIT_ID_CHECK of %j is %s", (args, expected) => {
  expect(call("admitIdCheck", ...args)).toBe(expected);
});
