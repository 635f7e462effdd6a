/** What registers seldom say: half a diploma, a claim beside another one, places of nobody. */
import { check, type Cells, type Vector } from "./support";

const one = (row: Cells) => ({ candidate: [row] });
const programme = (row: Cells) =>
  one({
    admissionType: "免试",
    exemptionGround: "三支一扶",
    level: "专升本",
    serviceCompleted: "是",
    prior: "普通专科",
    serviceProvince: "山西省",
    schoolProvince: "山西",
    ...row,
  });

const EXEMPTIONS: readonly Vector[] = [
  ["5.5.3-1", "no prior education said", programme({ prior: "" }), "unknown E2 blank"],
  ["5.5.3-1", "none at all", programme({ prior: "无" }), "fail E2 无"],
  ["5.5.3-1", "a diploma that nobody knows", programme({ prior: "其他" }), "unknown E2 unreadable"],
  ["5.5.3-1", "a college not finished", programme({ prior: "大专在读" }), "unknown E2 unreadable"],
  ["5.5.3-1", "an upper-secondary school not finished", programme({ prior: "高中肄业" }), "fail E2 高中肄业"],
  ["5.5.3-1", "a vocational school not finished", programme({ prior: "职高肄业" }), "fail E2 职高肄业"],
  ["5.5.1", "a provincial honour beside a programme that holds", programme({ exemptionGround: "省级劳动模范、三支一扶" }), "notApplicable"],
  ["5.5.1", "what no clause knows beside a programme that was not finished", { candidate: programme({ exemptionGround: "三支一扶、好人好事", serviceCompleted: "否" }).candidate }, "notApplicable"],
  ["5.5.1", "what no clause knows beside a programme", programme({ exemptionGround: "三支一扶、好人好事" }), "notApplicable"],
  ["5.5.2", "no ground stated is told once", one({ admissionType: "免试", exemptionGround: "" }), "notApplicable"],
  ["5.5.1", "no ground among the preferences", one({ admissionType: "免试", grounds: "" }), "unknown B2 blank"],
]; // prettier-ignore

const LOCAL = (...localGrounds: readonly Readonly<Record<string, string | number>>[]) => ({
  values: { localGrounds },
});
const claim = (grounds: string | null, bonus: Cells[string]) => one({ grounds, bonus, birth: "2003-05-01" });
const OWN = { ground: "农村独生子女", points: 10, source: "" };

const BONUS: readonly Vector[] = [
  ["5.5.4-1", "a ground, and none beside it", claim("运动健将、无", 50), "pass"],
  ["5.5.4-1", "a ground and one of the province's", claim("运动健将和农村独生子女", 50), "pass", LOCAL(OWN)],
  ["5.5-max", "a code without points of its own", claim("07", 20), "unknown A2 unreadable", LOCAL({ ground: "见义勇为", code: "07" })],
  ["5.5-max", "a code that stands for a national ground", claim("7", 20), "pass", LOCAL({ ground: "烈士子女", code: "07" })],
  ["5.5-max", "a code of one digit", claim("7", 10), "pass", LOCAL({ ground: "07", points: 10 })],
  ["5.5-max", "a code that the table lacks", claim("0708", 10), "unknown A2 unreadable", LOCAL({ ground: "07", points: 10 })],
  ["5.5-max", "more than the province gives", claim("农村独生子女", 20), "fail B2 20/10", LOCAL(OWN)],
  ["5.5-max", "an entry without its points", claim("见义勇为", 20), "unknown A2 unreadable", LOCAL({ ground: "见义勇为" })],
  ["5.5-max", "none in words among points", { candidate: [{ grounds: "年满25周岁", bonus: "20", birth: "1990-05-01" }, { grounds: "", bonus: "无", birth: "2003-05-01" }, { grounds: "年满25周岁", bonus: "", birth: "1990-05-01" }] }, ["pass", "pass", "unknown B4 blank"]],
  ["5.5-max", "a day of the province's, as a date", one({ grounds: "", bonus: 20, birth: "2000-02-29" }), "pass R1", { readings: { R1: "other" }, values: { ageDay: 45717 } }],
  ["5.5-max", "a medal that nobody gives", claim("公司五一劳动奖章", 20), "fail B2 20/0"],
  ["5.5-max", "a merit of a factory", claim("工厂三等功", 20), "unknown A2 unreadable"],
]; // prettier-ignore

const id = (idNumber: string) => one({ idNumber, birth: "1949-12-31", sex: "女" });
const OTHERS: readonly Vector[] = [
  ["3.2", "a space within", id("110105 19491231002X"), "fail A2 110105 19491231002X"],
  ["3.2", "a year of three digits", id("110105094912310021"), "fail A2 110105094912310021"],
  ["1-1", "a span that runs backwards", { plan: [{ level: "高起专", form: "业余", duration: "5—2.5年" }] }, "unknown C2 unreadable"],
  ["1-1", "no form", { plan: [{ level: "高起专", form: "", duration: "2.5年" }] }, "unknown B2 blank"],
  ["2.1-1", "two rows of a school", { plan: [{ school: "甲", plan: 60, registered: 100 }, { school: "甲", plan: 60, registered: 100 }] }, "warn - 1.2/0.85"],
  ["2.6-2", "no major", { plan: [{ major: "", form: "函授" }] }, "unknown A2 blank"],
  ["3.1.5-1", "no major of medicine", one({ major: "医药营销", licence: "执业医师" }), "notApplicable"],
  ["3.1.5-1", "西医 and 中医 together", one({ major: "中医学", licence: "执业医师", licenceCategory: "中西医结合" }), "pass"],
  ["3.1.5-1", "a diploma among the certificates", one({ major: "临床医学", licence: "中专临床医学毕业证", prior: "" }), "unknown B2 incomplete"],
  ["3.1.5-1", "a major of the clinical words without a practice", one({ major: "临床", licence: "无", prior: "高中" }), "notApplicable"],
  ["4.1.3", "arts by the major's name", one({ major: "音乐表演", professional: 80, onPassedList: "是" }), "pass"],
  ["4.1.1", "no level", one({ chinese: 100, math: 100, foreign: 100, level: "" }), "unknown D2 blank"],
  ["4.1.5-filing", "absent altogether", one({ total: "缺考", filing: "缺考", bonus: 0 }), "notApplicable"],
  ["4.1.5-total", "no level", one({ total: 200, chinese: 100, math: 100, level: "" }), "unknown D2 blank"],
  ["N3-2", "no column of kinds", one({ registered: "2024-08-01", exempt: "" }), "unknown B2 blank"],
  ["5.4-1", "all exempt", { candidate: [{ admissionType: "免试", result: "录取", filing: 100 }, { admissionType: "免试", result: "录取", filing: 90 }] }, "notApplicable"],
  ["5.4-1", "by the total (R3), who was absent", { candidate: [{ name: "甲", result: "录取", total: "缺考", major: "法学", level: "高起本", form: "函授", category: "文科" }, { name: "乙", result: "未录取", total: 90, major: "法学", level: "高起本", form: "函授", category: "文科" }] }, "fail C3 90/0 R3", { readings: { R3: "total" } }],
  ["5.4-1", "by the total (R3), one blank", { candidate: [{ name: "甲", result: "录取", total: null, major: "法学", level: "高起本", form: "函授", category: "文科" }, { name: "乙", result: "未录取", total: 90, major: "法学", level: "高起本", form: "函授", category: "文科" }] }, "unknown C2 blank R3", { readings: { R3: "total" } }],
  ["N5-1", "places blank in the whole column", { plan: [{ major: "法学", level: "高起本", plan: null }], candidate: [{ major: "法学", level: "高起本", result: "录取" }] }, "unknown C2 blank"],
  ["N5-1", "adjusted places alone", { plan: [{ major: "法学", adjustedPlan: 1 }], candidate: [{ major: "法学", result: "录取" }, { major: "法学", result: "录取" }] }, "fail candidate!B3 2/1"],
  ["N5-1", "a short name for two of the plan's", { plan: [{ major: "法学（本）", plan: 1 }, { major: "法学（专）", plan: 1 }], candidate: [{ major: "法学", result: "录取" }, { major: "法学（本）", result: "录取" }] }, "unknown candidate!A2 incomplete"],
  ["6.2-2", "dated on another table of the sheet", { disclosure: [{ name: "甲", points: 20 }], "disclosure@公示": [{ published: "2024-11-20", until: "2025-05-20" }] }, ["notApplicable", "pass R5"], { sheets: { disclosure: "公示" } }],
  ["6.2-1", "contacts in columns of a list of names", { disclosure: [{ name: "甲", reportPhone: "1" }] }, "unknown - noColumn"],
  ["6.2-1", "and of a list of numbers", { disclosure: [{ number: "1", reportPhone: "1" }] }, "unknown - noColumn"],
  ["6.2-1", "a list of neither, without contacts", { disclosure: [{ sex: "女" }] }, "unknown - noColumn"],
  ["6.3", "a telephone that cannot be read", { disclosure: [{ reportEmail: "a@b.cn", reportPhone: { error: "#REF!" }, reportUnit: "招生办", reportAddress: "太原" }] }, "unknown B2 error"],
  ["A2", "a time that says nothing", { schedule: [{ work: "报名", from: null, time: "待定" }] }, "unknown C2 unreadable"],
  ["A2", "an empty column of days alone", { schedule: [{ work: "组织录取", date: null }] }, "unknown B2 blank"],
  ["A2", "a last day in another month, and in another year", { schedule: [{ work: "录取", from: "2024-12-05", to: "2024-11-30" }, { work: "录取", from: "2023-12-05", to: "2023-12-20" }] }, ["fail C2 2024-11-30/2024-12", "fail B3 2023-12-05/2024-12"], { cells: ["A2", "C2"] }],
  ["A2", "months of which one is another", { schedule: [{ work: "录取", time: "2024年11、12月" }] }, "fail B2 2024年11、12月/2024-12"],
  ["A2", "hours in columns that hold days elsewhere", { schedule: [{ work: "录取", from: "9:00", to: "11:00", time: "2024年12月" }] }, "pass"],
  ["A2", "months alone from and to, over the new year", { schedule: [{ work: "录取", from: "12月", to: "1月" }] }, "fail C2 1月/2024-12"],
  ["A2", "days of another examination from and to", { schedule: [{ work: "全国统一考试", from: "10月26日", to: "10月27日" }] }, "fail B2 10月26日/2024-10-19、2024-10-20"],
  ["A2", "days of the examination from and to", { schedule: [{ work: "全国统一考试", from: "10月19日", to: "10月20日" }] }, "pass"],
  ["A2", "another day in the text of a time", { schedule: [{ work: "全国统一考试", time: "10月19日、26日" }] }, "fail B2 10月19日、26日/2024-10-19、2024-10-20"],
  ["A2", "a month of the examination without its days", { schedule: [{ work: "全国统一考试", time: "2024年10月" }] }, "pass"],
  ["A2", "a date of its own that cannot be read", { schedule: [{ work: "录取", date: "待定", time: "2024年12月" }] }, "pass"],
  ["A2", "a day in a column of its own", { schedule: [{ work: "录取", date: "2024-12-05" }, { work: "全国统一考试", date: "2024-10-19" }] }, ["pass", "pass"]],
  ["A2", "no column of time", { schedule: [{ work: "组织录取", minutes: null }] }, "unknown - noColumn"],
  ["N3-1", "two of a name, one with a number", { candidate: [{ name: "张伟", number: "", sex: "男", bonus: 20 }], disclosure: [{ name: "张伟", number: "1", sex: "男", result: "通过" }, { name: "张伟", number: "2", sex: "男", result: "通过" }] }, "unknown D2 incomplete"],
  ["N3-1", "nobody's list", { candidate: [{ name: "张伟", bonus: 20, publication: "" }], disclosure: [] }, "unknown C2 blank"],
  ["N3-1", "a candidate without a name", { candidate: [{ name: "", bonus: 20 }], disclosure: [{ name: "张伟", result: "通过" }] }, "unknown A2 blank"],
  ["5.4-2", "a fall that one line allows and the other does not", { candidate: [{ level: "高起专", category: "", major: "园林", filing: 100, result: "录取" }], line: [{ level: "高起专", category: "文科", line: 110 }, { level: "高起专", category: "理科", line: 130 }] }, "unknown B2 blank"],
  ["5.4-1", "arts between two lines", { candidate: [{ level: "高起专", category: "艺术", professional: 90, filing: 100, result: "录取", major: "音乐" }, { level: "高起专", category: "艺术", professional: 95, filing: 100, result: "未录取", major: "音乐" }], line: [{ level: "高起专", category: "艺术（文）", line: 90 }, { level: "高起专", category: "艺术（理）", line: 110 }] }, "unknown B3 incomplete"],
  ["5.3-1", "no level said", { line: [{ level: "", category: "艺术（文）", line: 90 }, { level: "高起专", category: "文科", line: 120 }] }, ["unknown A2 blank", "notApplicable"]],
  ["N5-1", "a short name that fits one of the plan's alone", { plan: [{ major: "法学（本）", plan: 1 }], candidate: [{ major: "法学", result: "录取" }, { major: "法学（本）", result: "录取" }] }, "fail candidate!B3 2/1"],
  ["N5-1", "by codes, where the candidates have no names", { plan: [{ major: "法学", majorCode: "030101", plan: 1 }], candidate: [{ majorCode: "030101", result: "录取" }, { majorCode: "030101", result: "录取" }] }, "fail candidate!B3 2/1"],
  ["N5-1", "said by the day alone", { plan: [{ school: "甲学院", plan: 1 }], candidate: [{ school: "甲学院", admittedOn: "2024-12-10" }, { school: "甲学院", admittedOn: "2024-12-10" }] }, "fail candidate!B3 2/1"],
  ["N5-1", "a second sheet of the plan that does not name its school", { "plan@甲": [{ school: "甲大学", plan: 1 }], "plan@乙": [{ major: "会计", plan: 1 }], candidate: [{ admittedSchool: "甲大学", result: "录取" }] }, "unknown - noColumn"],
  ["N5-1", "a second sheet of the plan that names its school, where the first has its code", { "plan@甲": [{ schoolCode: "10001", plan: 1 }], "plan@乙": [{ school: "乙大学", plan: 1 }], candidate: [{ schoolCode: "10001", result: "录取" }] }, "unknown - noColumn"],
  ["N5-1", "a second list that does not say majors, where no place is left", { plan: [{ school: "甲大学", major: "会计", plan: 1 }], "candidate@甲": [{ admittedSchool: "甲大学", admittedMajor: "会计", result: "录取" }], "candidate@乙": [{ admittedSchool: "甲大学", result: "录取" }] }, "unknown - noColumn"],
  ["N3-1", "an empty list, and nobody says what became of it", { candidate: [{ name: "张伟", bonus: 20 }], disclosure: [] }, "unknown - noColumn"],
  ["N3-1", "two whose points are blank", { candidate: [{ name: "张伟", bonus: "" }, { name: "李娜", bonus: "" }], disclosure: [{ name: "王芳", result: "通过" }] }, "unknown B2 blank"],
  ["N3-1", "a list with a row without a name", { candidate: [{ name: "张伟", bonus: 20 }], disclosure: [{ name: "", result: "通过" }, { name: "张伟", result: "通过" }] }, "pass"],
  ["4.1.3-2", "a category that is blank", { candidate: [{ category: "", major: "音乐表演", listFiled: "2024-10-01" }] }, "notApplicable"],
  ["4.1.5", "no level and no score", one({ level: "", total: 100, chinese: "" }), "unknown A2 blank"],
  ["1-1", "no level", { plan: [{ level: "", form: "业余", duration: "2.5年" }] }, "unknown A2 blank"],
  ["7-2", "nobody says whether it can be registered", one({ level: "专升本", rollRegistered: "", diplomaVerified: "是" }), "unknown B2 blank"],
  ["5.4-1", "a rule for equal scores that names no subjects", { candidate: ["录取", "未录取"].map((result): Cells => ({ result, filing: 100, major: "法学", level: "高起本", form: "函授", category: "文科" })) }, "pass R3", { values: { ties: "面试" } }],
  ["5.3-4", "a major of prisons at another school", { candidate: [{ level: "高起专", category: "监狱管理", school: "甲学院", filing: 100, result: "录取" }], line: [{ level: "高起专", category: "文科", line: 120 }] }, "fail D2 100/120"],
  ["5.5-max", "grounds that are no entries", one({ grounds: "农村独生子女", bonus: 10, birth: "2003-05-01" }), "unknown A2 unreadable", { values: { localGrounds: ["农村独生子女"] } }],
  ["N5-1", "no column of places", { plan: [{ major: "法学" }], candidate: [{ major: "法学", result: "录取" }] }, "unknown - noColumn"],
  ["5.4-2", "below the line of one stream by more than a fall, of the other by less", { candidate: [{ level: "高起专", category: "农林", major: "园林", filing: 100, result: "录取" }], line: [{ level: "高起专", category: "文科", line: 110 }, { level: "高起专", category: "理科", line: 130 }] }, "unknown B2 incomplete"],
  ["N3-1", "two who are not on the list", { candidate: [{ name: "张伟", bonus: 20 }, { name: "李娜", bonus: 10 }], disclosure: [{ name: "王芳", result: "通过" }] }, ["fail B2 20", "fail B3 10"]],
  ["N3-1", "a list that says no results, told once", { candidate: [{ name: "张伟", bonus: 20 }, { name: "李娜", bonus: 10 }], disclosure: [{ name: "张伟" }, { name: "李娜" }] }, "unknown - noColumn"],
  ["6.2-2", "published before the first of those admitted in January", { disclosure: [{ name: "张伟", published: "2025-01-04", until: "2025-07-10" }], candidate: [{ name: "张伟", admittedOn: "2025-01-05" }, { name: "李娜", admittedOn: "2025-01-10" }] }, "pass R5"],
  ["6.2-2", "published between the first and the last of them", { disclosure: [{ name: "张伟", published: "2025-01-07", until: "2025-07-10" }], candidate: [{ name: "张伟", admittedOn: "2025-01-05" }, { name: "李娜", admittedOn: "2025-01-10" }] }, "fail B2 2025-01-07/2025-01-05"],
  ["6.2-2", "nobody says when somebody was admitted", { disclosure: [{ name: "张伟", published: "2024-12-05", until: "2025-06-10" }], candidate: [{ name: "张伟" }] }, "fail B2 2024-12-05/2024-12-01"],
  ["4.2.1", "no time said", { schedule: [{ level: "高起专", subject: "语文", date: "2024-10-19", time: "" }] }, "unknown D2 blank"],
]; // prettier-ignore

describe("exemptions", () => check(EXEMPTIONS));
describe("bonus", () => check(BONUS));
describe("lists and registers", () => check(OTHERS));
