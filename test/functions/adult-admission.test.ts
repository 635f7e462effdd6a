import { session } from "../../src/functions/session";
import { call, column } from "../support/admission-functions";

beforeEach(() => {
  session.language = "zh";
  session.settings = {};
});

test.each<[unknown[], unknown]>([
  [["全国劳动模范"], true],
  [["全国先进工作者称号"], true],
  [["全国“五一”劳动奖章"], true],
  [["全国五一劳动奖章获得者"], true],
  [["省级劳动模范"], false],
  [["获得全国劳动模范称号"], true],
  [["全国劳动模范、退役士兵"], true],
  [["三好学生"], false],
  [["奥运会", "奥运会项目", 8], true],
  [["奥运会", "奥运会项目", 9], false],
  [["世界田径锦标赛", "非奥运会项目", 6], true],
  [["世界杯赛", "非奥运会项目", "第七名"], false],
  [["世界杯赛", "奥运会项目", "第十一名"], false],
  [["世界杯赛", "奥运会项目", "并列第三"], true],
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
  [[""], "#N/A 参数“honourOrEvent”未填写"],
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

test("ADMIT_TOTAL needs no score of a subject that does not count", () => {
  const args = (math: string) => [[80, math, 60], ["语文", "数学", "外语"], "艺术", "高起专"];
  expect(call("admitTotal", ...args(""))).toBe(140);
  expect(call("admitTotal", ...args("缺考"))).toBe(140);
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
  ["1,000", 850],
  [1e15, 850000000000000],
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
  [["11010519491231002X", "1949年12月"], true],
  [["11010519491231002X", "194911"], false],
  [["11010519491231002X", undefined, "男"], false],
  [["11010519491231002X", "", ""], true],
  [["11010519491231002X", "-", "—"], true],
  [["—"], "#N/A 参数“id”未填写"],
  [[110105194912310000], "#VALUE! 身份证号以数字形式给出，末尾几位已丢失，请以文本形式给出"],
  [[""], "#N/A 参数“id”未填写"],
  [["11010519491231002X", "去年"], "#VALUE! 参数“birth”无法识别：去年"],
  [["11010519491231002X", "", "不详"], "#VALUE! 参数“sex”无法识别：不详"],
])("ADMIT_ID_CHECK of %j is %s", (args, expected) => {
  expect(call("admitIdCheck", ...args)).toBe(expected);
});
