import { session } from "../../src/functions/session";
import { serialFromIso, type SettingValue } from "../../src/rules";
import { call, column } from "../support/admission-functions";

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
    ["①退役士兵②一级运动员", 30],
    ["篮球一级运动员", 30],
    ["田径国家级运动健将", 50],
    ["五一奖章", 20],
    ["立功（三等功）", 20],
    ["荣立三等功一次", 20],
    ["三等战功", 20],
    ["归侨学生", 20],
    ["烈士之子", 20],
    ["少数民族聚居地少数民族", 20],
    ["≥25周岁", 20],
    ["大龄考生（25周岁以上）", 20],
    ["自主就业退役军人", 10],
    ["无", 0],
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
    ["", "1999年8月", undefined, 20],
    ["", "199911", undefined, 0],
    ["运动健将", "1999.10", undefined, 50],
    ["年满25周岁", "1999.10", undefined, 20],
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

  test("several days for the age give a result a row", () => {
    const days = column("2024-10-19", "2030-10-19");
    expect(call("admitBonus", "退役士兵", "2005-01-01", days)).toEqual([[10], [20]]);
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
    [["—"], "#N/A 照顾项目（grounds）和出生日期（birth）均未填写"],
    [["退役士兵", "1999.10"], "#VALUE! 参数“birth”无法识别：1999.10"],
    [["三等功（集体）"], "#VALUE! 无法识别照顾项目“三等功(集体)”"],
    [["退役士兵", [["1990-01-01", "1991-01-01"]]], "#VALUE! 各区域的行数必须相同"],
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
