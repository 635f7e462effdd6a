/** Documents, diplomas and papers that say less than the law asks, or say it in another way. */
import { check, type Cells, type Vector } from "./support";

const one = (row: Cells) => ({ candidate: [row] });
const ID = "11010519491231002X";
const document = (residency: string | null, idType: string | null, idNumber: string | null = ID) =>
  one({ residency, idType, idNumber });
const prior = (level: string, prior: string | null, more: Cells = {}) => one({ level, prior, ...more });
const doctor = (row: Cells) => one({ major: "临床医学", ...row });
const paper = (row: Cells) => ({ schedule: [row] });
const school = (row: Cells) => ({ plan: [{ school: "甲大学", region: "山西", ...row }] });
const plans = (...rows: readonly Cells[]) => ({ plan: rows });
const exempt = (row: Cells) => one({ admissionType: "免试", ...row });
const admitted = (plan: readonly Cells[], ...candidate: readonly Cells[]) => ({ plan, candidate });
const line = (...rows: readonly Cells[]) => ({ line: rows });

const IDENTITY: readonly Vector[] = [
  ["3.2", "an ID number that holds", document("内地", "居民身份证"), "pass"],
  ["3.2", "Hong Kong, with a pass", document("港澳", "港澳居民来往内地通行证", "H12345678"), "pass"],
  ["3.2", "Taiwan, with a pass", document("台湾", "台湾居民来往大陆通行证", "12345678"), "pass"],
  ["3.2", "Taiwan, its number blank", document("台湾", "台湾居民来往大陆通行证", ""), "unknown C2 blank"],
  ["3.2", "a foreigner, with a residence permit", document("外国侨民", "外国人永久居留身份证", "ABC123"), "pass"],
  ["3.2", "a foreigner, with a passport", document("外籍", "护照", "P123"), "fail B2 护照"],
  ["3.2", "a passport, and nobody says of where", document("", "护照", "P123"), "fail B2 护照"],
  ["3.2", "a document that nobody knows", document("", "其他", "P123"), "unknown B2 unreadable"],
  ["3.2", "Hong Kong, no document said", document("港澳", "", "H12345678"), "unknown B2 blank"],
  ["3.2", "Hong Kong, no column of documents", one({ residency: "港澳", idNumber: "H12345678" }), "unknown - noColumn"],
  ["3.2", "a birth date that is no day", one({ idNumber: "110105194902310026" }), "fail A2 110105194902310026"],
  ["3.2", "no birth date beside it", one({ idNumber: ID }), "pass"],
  ["3.2", "a birth date that cannot be read", one({ idNumber: ID, birth: "???" }), "unknown B2 unreadable"],
  ["3.2", "a month of birth that fits", one({ idNumber: ID, birth: "1949年12月" }), "pass"],
  ["3.2", "another month of birth", one({ idNumber: ID, birth: "1949年11月" }), `fail A2 ${ID}`],
]; // prettier-ignore

const EDUCATION: readonly Vector[] = [
  ["3.1.4-1", "none", prior("高起专", "无"), "fail B2 无"],
  ["3.1.4-1", "left a college", prior("高起专", "大专肄业"), "pass"],
  ["3.1.4-1", "left an upper secondary school", prior("高起专", "高中肄业"), "fail B2 高中肄业"],
  ["3.1.4-1", "words of no education", prior("高起专", "其他"), "unknown B2 unreadable"],
  ["3.1.4-2", "none", prior("专升本", "无"), "fail B2 无"],
  ["3.1.4-2", "blank", prior("专升本", ""), "unknown B2 blank"],
  ["3.1.4-2", "blank, and not verified", prior("专升本", "", { diplomaVerified: "否" }), "fail C2 false"],
  ["3.1.4-2", "words of no education", prior("专升本", "其他"), "unknown B2 unreadable"],
  ["3.1.4-2", "of a party school", prior("专升本", "中央党校大专"), "unknown B2 incomplete"],
  ["3.1.4-2", "of a party school, verified", prior("专升本", "中央党校大专", { diplomaVerified: "是" }), "pass"],
  ["3.1.5-1", "none of the three", doctor({ licence: "无", prior: "无" }), "fail B2 无"],
  ["3.1.5-1", "a licence of no category", doctor({ licence: "执业医师" }), "unknown B2 incomplete"],
  ["3.1.5-1", "its category blank", doctor({ licence: "执业医师", licenceCategory: "" }), "unknown C2 blank"],
  ["3.1.5-1", "a village doctor of 中专", doctor({ licence: "乡村医生", prior: "中专" }), "pass"],
  ["3.1.5-1", "a village doctor, nothing else said", doctor({ licence: "乡村医生", prior: "" }), "unknown C2 blank"],
  ["3.1.5-1", "a village doctor of lower secondary", doctor({ licence: "乡村医生", prior: "初中" }), "fail B2 乡村医生"],
  ["3.1.5-1", "an ordinary diploma of the major", doctor({ licence: "无", prior: "普通中专", priorMajor: "临床医学" }), "pass"],
  ["3.1.5-1", "whether it is ordinary is not said", doctor({ licence: "无", prior: "中专", priorMajor: "临床医学" }), "unknown C2 incomplete"],
  ["3.1.5-1", "of another category", doctor({ licence: "无", prior: "普通中专", priorMajor: "口腔医学" }), "fail B2 无"],
  ["3.1.5-1", "its major blank", doctor({ licence: "无", prior: "普通中专", priorMajor: "" }), "unknown D2 blank"],
  ["3.1.5-1", "of adult education", doctor({ licence: "无", prior: "成人大专", priorMajor: "临床医学" }), "fail B2 无"],
  ["3.1.5-1", "中西医 for 中医", one({ major: "中医学", licence: "中西医结合执业医师" }), "pass"],
  ["3.1.5-1", "no column of majors", one({ licence: "临床执业医师" }), "unknown - noColumn"],
  ["3.1.5-1", "a blank major", one({ major: "", licence: "临床执业医师" }), "unknown A2 blank"],
]; // prettier-ignore

const PAPERS: readonly Vector[] = [
  ["4.2.1", "a level that the subject tells", paper({ subject: "政治", date: "2024-10-19", time: "9:00—11:30" }), "pass"],
  ["4.2.1", "of the secondary levels", paper({ subject: "语文", date: "2024-10-19", time: "9:00—11:30" }), "fail C2 9:00—11:30/9:00—11:00"],
  ["4.2.1", "a subject that both levels sit", paper({ subject: "英语", date: "2024-10-19", time: "14:30—17:00" }), "unknown - noColumn"],
  ["4.2.1", "a day within the text of its time", paper({ subject: "政治", time: "10月19日 9:00—11:30" }), "pass"],
  ["4.2.1", "another day there", paper({ subject: "政治", time: "10月20日 9:00—11:30" }), "fail B2 2024-10-20/2024-10-19"],
  ["4.2.1", "no day in it", paper({ subject: "政治", time: "9:00—11:30" }), "unknown B2 unreadable"],
  ["4.2.1", "columns of their own for beginning and end", paper({ subject: "政治", date: "2024-10-19", start: "9:00", end: "11:30" }), "pass"],
  ["4.2.1", "another end", paper({ subject: "政治", date: "2024-10-19", start: "9:00", end: "11:00" }), "fail D2 9:00—11:00/9:00—11:30"],
  ["4.2.1", "another beginning", paper({ subject: "政治", date: "2024-10-19", start: "上午8时30分", end: "11:30" }), "fail C2 8:30—11:30/9:00—11:30"],
  ["4.2.1", "a blank end", paper({ subject: "政治", date: "2024-10-19", start: "9:00", end: "" }), "unknown D2 blank"],
  ["4.2.1", "a blank beginning", paper({ subject: "政治", date: "2024-10-19", start: "", end: "11:30" }), "unknown C2 blank"],
  ["4.2.1", "a time that is none", paper({ subject: "政治", date: "2024-10-19", time: "上午" }), "unknown C2 unreadable"],
  ["4.2.1", "a subject of no paper", paper({ subject: "体育加试", level: "高起专", date: "2024-10-19", time: "9:00—11:00" }), "notApplicable"],
  ["4.2.1", "a row of work", paper({ subject: "", work: "阅卷", date: "2024-11-01", time: "" }), "notApplicable"],
  ["4.2.1", "a row of nothing", paper({ subject: "", work: "", date: "2024-11-01", time: "" }), "unknown A2 blank"],
  ["A2", "work without a time", paper({ work: "阅卷", time: "" }), "unknown B2 blank"],
  ["A2", "a bare month", paper({ work: "阅卷", time: "11" }), "pass"],
  ["A2", "another one", paper({ work: "阅卷", time: "10" }), "fail B2 10/2024-11"],
  ["A2", "a row of a subject", paper({ work: "", subject: "语文", time: "9:00—11:00" }), "notApplicable"],
]; // prettier-ignore

const PLANS: readonly Vector[] = [
  ["2.1-1", "a school by its code", plans({ schoolCode: "10001", region: "山西", plan: 90, registered: 100 }), "warn C2 0.9/0.85"],
  ["2.1-1", "nobody registered", school({ plan: 10, registered: 0 }), "warn C2 null/0.85"],
  ["2.1-1", "nobody says how many", school({ plan: 10, registered: "" }), "unknown D2 blank"],
  ["2.1-1", "places that nobody says", school({ plan: "", registered: 100 }), "unknown C2 blank"],
  ["2.1-2", "last year's plan was 0", plans({ plan: 50, lastPlan: 0, lastAdmitted: 0 }), "unknown B2 zeroDenominator"],
  ["2.1-2", "last year's number blank", plans({ plan: 50, lastPlan: 40, lastAdmitted: "" }), "unknown C2 blank"],
  ["2.1-2", "a low of so many hundredths", plans({ plan: 50, lastPlan: 40, lastAdmitted: 10 }), "warn A2 50/40", { values: { lowCompletion: 0.5 } }],
  ["2.1-3", "caps of two rows, one of which is blank", plans({ school: "甲大学", plan: 50, cap: 40 }, { school: "甲大学", plan: 50, cap: 60 }, { school: "甲大学", plan: "", cap: 60 }), ["fail B2 50/40", "unknown B4 blank"]],
  ["2.1-3", "nobody says the cap", plans({ school: "甲大学", plan: 50, cap: "" }), "unknown C2 blank"],
  ["N5-1", "no candidate of any school that is planned", admitted([{ school: "甲大学", plan: 10 }], { admittedSchool: "乙大学", result: "录取" }), "unknown candidate!B2 incomplete"],
  ["N5-1", "by the codes of schools and majors", admitted([{ schoolCode: "10001", majorCode: "01", plan: 1 }], { schoolCode: "10001", majorCode: "01", result: "录取" }, { schoolCode: "10001", majorCode: "01", result: "录取" }), "fail candidate!C3 2/1"],
  ["N5-1", "a plan without its major", admitted([{ school: "甲大学", major: "", plan: 1 }, { school: "甲大学", major: "会计", plan: 1 }], { admittedSchool: "甲大学", admittedMajor: "会计", result: "录取" }), "unknown B2 blank"],
  ["N5-1", "a candidate without a major, where places are left", admitted([{ school: "甲大学", major: "会计", plan: 2 }], { admittedSchool: "甲大学", admittedMajor: "会计", result: "录取" }, { admittedSchool: "甲大学", admittedMajor: "", result: "录取" }), "pass"],
  ["N5-1", "where none is", admitted([{ school: "甲大学", major: "会计", plan: 1 }], { admittedSchool: "甲大学", admittedMajor: "会计", result: "录取" }, { admittedSchool: "甲大学", admittedMajor: "", result: "录取" }), "unknown candidate!B3 blank"],
  ["N5-1", "a candidate without a school, where no place is left", admitted([{ school: "甲大学", plan: 1 }], { admittedSchool: "甲大学", result: "录取" }, { admittedSchool: "", result: "录取" }), "unknown candidate!A3 blank"],
  ["N5-1", "levels that the candidates do not say", admitted([{ school: "甲大学", level: "高起专", plan: 1 }, { school: "甲大学", level: "专升本", plan: 2 }], { admittedSchool: "甲大学", result: "录取" }, { admittedSchool: "甲大学", result: "录取" }), "unknown C2 incomplete"],
  ["N5-1", "candidates of whom nobody says who was admitted", admitted([{ school: "甲大学", plan: 1 }], { name: "甲" }), "unknown - noColumn"],
  ["N5-1", "stated numbers, one of them blank", plans({ school: "甲大学", plan: 10, admittedCount: "" }), "unknown C2 blank"],
]; // prettier-ignore

const EXEMPTIONS: readonly Vector[] = [
  ["5.5.2", "an Olympic event, which the event itself says", exempt({ exemptionGround: "", event: "亚运会奥运项目第三名" }), "pass"],
  ["5.5.2", "a champion in words", exempt({ exemptionGround: "", event: "全运会冠军", sport: "非奥运会项目" }), "pass"],
  ["5.5.2", "no sport said", exempt({ exemptionGround: "", event: "全运会", place: 3 }), "unknown - noColumn"],
  ["5.5.2", "no place said", exempt({ exemptionGround: "", event: "全运会", sport: "奥运会项目", place: "" }), "unknown E2 blank"],
  ["5.5.2", "a place too low within the event", exempt({ exemptionGround: "", event: "全运会第二十名", sport: "奥运会项目" }), "fail C2 20/3"],
  ["5.5.2", "of the tens", exempt({ exemptionGround: "", event: "全运会第十名", sport: "奥运会项目" }), "fail C2 10/3"],
  ["5.5.2", "too low in any sport, by the ground alone", exempt({ exemptionGround: "2023年亚运会田径女子800米第七名" }), "fail B2 7/6"],
  ["5.5.2", "high enough in any sport", exempt({ exemptionGround: "全国锦标赛武术套路冠军" }), "pass"],
  ["5.5.2", "sixth of the world in any sport", exempt({ exemptionGround: "2022年世界锦标赛第六名" }), "pass"],
  ["5.5.2", "between the two limits", exempt({ exemptionGround: "亚洲锦标赛壁球第五名" }), "unknown - noColumn"],
  ["5.5.2", "between them, the sport left blank", exempt({ exemptionGround: "亚洲锦标赛壁球第五名", sport: "" }), "unknown C2 blank"],
  ["5.5.2", "the Olympic Games have Olympic sports alone", exempt({ exemptionGround: "第32届奥运会举重第八名" }), "pass"],
  ["5.5.2", "and eight places", exempt({ exemptionGround: "第32届奥运会举重第九名" }), "fail B2 9/8"],
  ["5.5.2", "an Olympic sport elsewhere is none of the Games", exempt({ exemptionGround: "全运会奥运会项目第四名" }), "fail B2 4/3"],
  ["5.5.2", "the name of an event is no place", exempt({ exemptionGround: "全国冠军赛" }), "unknown - noColumn"],
  ["5.5.2", "nor is the first of it one where another stands behind", exempt({ exemptionGround: "全国冠军赛田径第四名" }), "fail B2 4/3"],
  ["5.5.2", "two places in one ground", exempt({ exemptionGround: "亚运会单人第三名和双人第八名" }), "unknown - noColumn"],
  ["5.5.2", "a medal", exempt({ exemptionGround: "亚运会铜牌获得者" }), "pass"],
  ["5.5.2", "a place of its own column before one in the text", exempt({ exemptionGround: "亚运会第三名", place: "第七名" }), "fail C2 7/6"],
  ["5.5.3-2", "no level said", exempt({ exemptionGround: "退役士兵", level: "", prior: "专科", serviceProvince: "山西", schoolProvince: "山西" }), "unknown C2 blank"],
  ["5.5.3-2", "of a lower level", exempt({ exemptionGround: "退役士兵", level: "高起专", prior: "专科", serviceProvince: "山西", schoolProvince: "山西" }), "fail C2 高起专"],
  ["5.5.1", "no ground said", exempt({ exemptionGround: "" }), "unknown B2 blank"],
  ["5.5.1", "no column of grounds", exempt({ name: "甲" }), "unknown - noColumn"],
  ["5.5.1", "words that no clause knows", exempt({ exemptionGround: "校友推荐" }), "unknown B2 unreadable"],
]; // prettier-ignore

const LINES: readonly Vector[] = [
  ["5.3-1", "no level said", line({ level: "", category: "艺术", line: 100 }), "unknown A2 blank"],
  ["5.3-1", "no figure", line({ level: "高起专", category: "艺术（文）", line: "" }, { level: "高起专", category: "文科", line: 150 }), ["unknown C2 blank", "notApplicable"]],
  ["5.3-1", "no general line beside it", line({ level: "高起专", category: "艺术（文）", line: 100 }), "unknown C2 incomplete"],
  ["5.3-1", "a general line without its figure", line({ level: "高起专", category: "艺术（文）", line: 100 }, { level: "高起专", category: "文科", line: "" }), ["unknown C3 blank", "notApplicable"]],
  ["5.3-1", "a general line of 0", line({ level: "高起专", category: "艺术（文）", line: -1 }, { level: "高起专", category: "文科", line: 0 }), ["fail C2 -1/0.7", "notApplicable"]],
  ["5.3-4", "no level said", { candidate: [{ level: "", category: "文科", filing: 200, result: "录取" }], line: [{ level: "高起专", category: "文科", line: 150 }] }, "unknown A2 blank"],
  ["5.3-4", "no category said", { candidate: [{ level: "高起专", category: "", filing: 200, result: "录取" }], line: [{ level: "高起专", category: "文科", line: 150 }] }, "unknown B2 blank"],
  ["5.3-4", "a category that has no line", { candidate: [{ level: "专升本", category: "中医", filing: 200, result: "录取" }], line: [{ level: "专升本", category: "医学", line: 150 }] }, "unknown B2 incomplete"],
  ["5.3-4", "a line without its figure", { candidate: [{ level: "高起专", category: "文科", filing: 200, result: "录取" }], line: [{ level: "高起专", category: "文科", line: "" }] }, "unknown line!C2 blank"],
  ["5.3-4", "one line for all", { candidate: [{ level: "高起专", category: "某类", filing: 140, result: "录取" }], line: [{ level: "高起专", category: "", line: 150 }] }, "fail C2 140/150"],
  ["5.3-4", "no score, but its parts", { candidate: [{ level: "高起专", category: "文科", total: 140, bonus: 10, result: "录取" }], line: [{ level: "高起专", category: "文科", line: 150 }] }, "pass"],
  ["5.3-4", "a total that is blank", { candidate: [{ level: "高起专", category: "文科", total: "", bonus: 10, result: "录取" }], line: [{ level: "高起专", category: "文科", line: 150 }] }, "unknown C2 blank"],
  ["5.3-4", "a bonus that is blank", { candidate: [{ level: "高起专", category: "文科", total: 140, bonus: "", result: "录取" }], line: [{ level: "高起专", category: "文科", line: 150 }] }, "unknown D2 blank"],
  ["5.3-4", "who was absent has none", { candidate: [{ level: "高起专", category: "文科", total: "缺考", bonus: "", result: "录取" }], line: [{ level: "高起专", category: "文科", line: 150 }] }, "fail C2 0/150"],
]; // prettier-ignore

const GROUNDS: readonly Vector[] = [
  ["5.5-max", "ticked boxes before grounds", one({ grounds: "☑退役士兵 ☐运动健将", bonus: 10, birth: "2003-05-01" }), "pass"],
  ["5.5-max", "ticked boxes behind them", one({ grounds: "退役士兵☑ 运动健将☐", bonus: 10, birth: "2003-05-01" }), "pass"],
  ["5.5-max", "none ticked", one({ grounds: "□退役士兵 □运动健将", bonus: 0, birth: "2003-05-01" }), "pass"],
  ["5.5-max", "a tick before the only one", one({ grounds: "✓ 退役士兵", bonus: 10, birth: "2003-05-01" }), "pass"],
]; // prettier-ignore

const SCORES: readonly Vector[] = [
  ["4.1.1", "no level said", one({ level: "", chinese: 80, math: 70, foreign: 60 }), "unknown A2 blank"],
  ["4.1.5", "no level said: each score is looked at all the same", one({ level: "", chinese: 151, math: 70, foreign: 60 }), "fail B2 151/0–150"],
  ["4.1.5-total", "no total yet", one({ level: "高起专", category: "文科", chinese: 80, math: 70, foreign: 60, total: "" }), "unknown F2 blank"],
  ["4.1.5-total", "no level said", one({ level: "", chinese: 80, math: 70, foreign: 60, total: 210 }), "unknown A2 blank"],
  ["4.1.5-total", "absent from all, with a total of 0", one({ level: "高起专", category: "文科", chinese: "缺考", math: "缺考", foreign: "缺考", total: "缺考" }), "pass"],
  ["4.1.5-total", "a void paper and a total of 0", one({ level: "高起专", category: "文科", chinese: "作弊", math: 70, foreign: 60, total: 0 }), "pass"],
  ["5.3-2", "neither with mathematics nor without", one({ level: "高起专", category: "艺术（文）", chinese: 80, math: 70, foreign: 60, total: 150 }), "fail F2 150/140"],
  ["5.3-2", "no category said", one({ level: "高起专", category: "", chinese: 80, math: 70, foreign: 60, total: 140 }), "unknown B2 blank"],
  ["5.3-2", "no column of categories", one({ level: "高起专", chinese: 80, math: 70, foreign: 60, total: 140 }), "notApplicable"],
  ["4.1.3", "arts by the major, where no column says the category", one({ major: "音乐表演", professional: "", onPassedList: "是" }), "fail B2"],
  ["4.1.3", "no category said", one({ category: "", professional: 90, onPassedList: "是" }), "unknown A2 blank"],
]; // prettier-ignore

const PREFERENCES: readonly Vector[] = [
  ["5.5-proof", "nothing claimed, and no points stated", one({ grounds: "", bonus: "", birth: "2003-05-01", proof: "" }), "notApplicable"],
  ["5.5-proof", "points that nobody states for a ground", one({ grounds: "退役士兵", bonus: "", birth: "2003-05-01", proof: "" }), "unknown D2 blank"],
  ["5.5-approval", "exempt, no column for it", exempt({ name: "甲" }), "unknown - noColumn"],
  ["5.5-approval", "in columns of its own", exempt({ application: "是", provinceApproval: "是", schoolConsent: "否" }), "fail D2 false/true"],
  ["5.5.5-7", "no birth date, but the ground", one({ grounds: "年满25周岁", bonus: 20, birth: "" }), "pass"],
  ["5.5.5-7", "by the ID number", one({ grounds: "年满25周岁", bonus: 20, idNumber: ID }), "pass"],
  ["5.5.5-7", "an ID number that does not hold tells no age", one({ grounds: "", bonus: 20, idNumber: "110105194912310021" }), "unknown - noColumn"],
  ["5.5.5-7", "by the day of registration, which nobody gives", one({ grounds: "年满25周岁", bonus: 20, birth: "1999-10-19", registered: "" }), "pass", { readings: { R1: "registration" } }],
  ["5.5.5-7", "by another day", one({ grounds: "", bonus: 20, birth: "1999-10-20" }), "pass", { readings: { R1: "other" }, values: { ageDay: "2024-12-31" } }],
  ["5.5.5-7", "by another day that is not set", one({ grounds: "", bonus: 20, birth: "1999-10-20" }), "unknown - notSet R1", { readings: { R1: "other" } }],
  ["5.5.5-7", "grounds that cannot be read, of one who is old enough", one({ grounds: { error: "#N/A" }, bonus: 20, birth: "1990-01-01" }), "pass"],
  ["5.5.5-7", "and of one who is not", one({ grounds: { error: "#N/A" }, bonus: 20, birth: "2003-05-01" }), "unknown A2 error"],
  ["5.5.5-3", "a unit's merit", one({ grounds: "单位三等功", bonus: 20, birth: "2003-05-01" }), "fail B2 20/0"],
  ["3.3-2", "not registered", one({ registrationDone: "否" }), "fail A2 false/true"],
  ["3.3-2", "nobody says", one({ registrationDone: "" }), "unknown A2 blank"],
  ["3.3-2", "a day of registration says it", one({ registrationDone: "", registered: "2024-09-10" }), "pass"],
]; // prettier-ignore

const LISTS: readonly Vector[] = [
  ["6.2-1", "contacts beside the list are no candidate", { disclosure: [{ reportEmail: "a@b.cn", reportPhone: "1" }] }, "notApplicable"],
  ["6.2-2", "nor are they dated", { disclosure: [{ reportEmail: "a@b.cn", reportPhone: "1" }] }, "notApplicable"],
  ["6.2-1", "school and major apart", { disclosure: [{ name: "甲", sex: "男", employer: "乙厂", kind: "照顾", conditions: "退役士兵", testItem: "引体向上", testResult: "12", passMark: "10", intendedSchool: "甲大学", intendedMajor: "", points: 10 }] }, "fail J2"],
  ["6.2-2", "two days in one cell", { disclosure: [{ name: "甲", published: "2024年11月20日至2025年5月20日" }] }, "pass"],
  ["6.2-2", "of which the second is too early", { disclosure: [{ name: "甲", published: "2024年11月20日至2025年5月19日" }] }, "fail B2 2025-05-19/2025-05-20 R5"],
  ["6.2-2", "no end", { disclosure: [{ name: "甲", published: "2024-11-20" }] }, "unknown - noColumn"],
  ["6.2-2", "after the first admission", { disclosure: [{ name: "甲", published: "2024-12-10", until: "2025-06-10" }], candidate: [{ name: "甲", admittedOn: "2024-12-09" }] }, "fail B2 2024-12-10/2024-12-09"],
  ["N4", "a day of entry", { plan: [{ form: "函授", entry: "2025-09-01" }] }, "fail A2 函授/非脱产"],
  ["N4", "a year and month of entry", { plan: [{ form: "函授", entry: "202503" }] }, "pass"],
  ["N4", "a year of entry, and nothing of the season", { plan: [{ form: "函授", entry: "2025级" }] }, "pass"],
  ["N4", "words of no year", { plan: [{ form: "函授", entry: "秋季" }] }, "pass"],
  ["5.1", "no day, and nobody says whether admitted", one({ name: "甲", admittedOn: "", result: "" }), "unknown C2 blank"],
  ["5.4-2", "no level said", { candidate: [{ level: "", major: "农学", category: "文科", filing: 140, result: "录取" }], line: [{ level: "高起专", category: "文科", line: 150 }] }, "unknown A2 blank"],
]; // prettier-ignore

const LINE = { level: "高起专", category: "艺术", line: 100 };
const OTHER_WAYS: readonly Vector[] = [
  ["4.2.1", "times as parts of a day", paper({ subject: "政治", date: "2024-10-19", start: "0.375", end: "0.479166667" }), "pass"],
  ["4.2.1", "an hour that no day has", paper({ subject: "政治", date: "2024-10-19", start: "25:00", end: "11:30" }), "unknown C2 unreadable"],
  ["5.5-approval", "exempt by a column of its own", one({ exempt: "是", approval: "否" }), "fail B2 false/true"],
  ["5.5-approval", "not exempt by it", one({ exempt: "否", approval: "" }), "notApplicable"],
  ["5.3-4", "the line of arts, whatever the stream", { candidate: [{ level: "高起专", category: "艺术（文）", filing: 99, result: "录取" }], line: [LINE, { level: "高起专", category: "文科", line: 150 }] }, "fail C2 99/100"],
  ["5.3-4", "at it", { candidate: [{ level: "高起专", category: "艺术（理）", filing: 100, result: "录取" }], line: [LINE, { level: "高起专", category: "文科", line: 150 }] }, "pass"],
  ["5.3-4", "arts of another stream than the line's", { candidate: [{ level: "高起专", category: "艺术（理）", filing: 99, result: "录取" }], line: [{ ...LINE, category: "艺术（文）" }, { level: "高起专", category: "理科", line: 140 }] }, "unknown B2 incomplete"],
  ["5.3-4", "one line for all, and another beside it", { candidate: [{ level: "高起专", category: "某类", filing: 140, result: "录取" }], line: [{ level: "高起专", category: "", line: 150 }, { level: "高起专", category: "文科", line: 150 }] }, "unknown B2 incomplete"],
  ["5.5.5-7", "an ID number that cannot be read, and no column of births", one({ grounds: "", bonus: 20, idNumber: { error: "#N/A" } }), "unknown C2 error"],
  ["5.5.5-7", "by the day of registration, and nobody claims an age", one({ grounds: "", bonus: 20, birth: "1999-10-19", registered: "" }), "unknown D2 blank R1", { readings: { R1: "registration" } }],
  ["5.5-max", "points, and grounds nowhere", one({ bonus: "20", birth: "1990-01-01" }), "unknown - noColumn"],
  ["5.5-max", "none in words, and nobody says of what", one({ bonus: "无", birth: "2003-05-01" }), "unknown - noColumn"],
  ["5.5-max", "grounds that stand there without points", one({ bonusOrGrounds: "退役士兵", birth: "2003-05-01" }), "unknown - noColumn"],
  ["N5-1", "admitted to a school that the plan does not have, beside one that it has", admitted([{ school: "甲大学", plan: 10 }], { admittedSchool: "甲大学", result: "录取" }, { admittedSchool: "丙大学", result: "录取" }), "fail candidate!B3 1/0"],
  ["N5-1", "more than two rows of the plan allow together", admitted([{ school: "甲大学", plan: 1 }, { school: "甲大学", plan: 1 }], ...["", "", ""].map(() => ({ admittedSchool: "甲大学", result: "录取" }))), "fail candidate!B4 3/2"],
  ["N5-1", "a blank plan of a school that admitted nobody", admitted([{ school: "甲大学", plan: "" }, { school: "乙大学", plan: 5 }], { admittedSchool: "乙大学", result: "录取" }), "pass"],
  ["N5-1", "a name that two schools of the plan come near", admitted([{ school: "甲大学（东区）", plan: 1 }, { school: "甲大学（西区）", plan: 1 }], { admittedSchool: "甲大学", result: "录取" }), "unknown candidate!B2 incomplete"],
  ["N5-1", "admitted, as a column of majors alone says", admitted([{ school: "甲大学", major: "会计", plan: 0 }], { admittedSchool: "甲大学", admittedMajor: "会计" }), "fail candidate!B2 1/0"],
  ["N3-1", "two rows of the published list fit", { candidate: [{ name: "甲", bonus: 20 }], disclosure: [{ name: "甲", result: "通过" }, { name: "甲", result: "不通过" }] }, "unknown B2 incomplete"],
]; // prettier-ignore

describe("identity", () => check(IDENTITY));
describe("education", () => check(EDUCATION));
describe("papers", () => check(PAPERS));
describe("plans", () => check(PLANS));
describe("exemptions", () => check(EXEMPTIONS));
describe("lines", () => check(LINES));
describe("grounds", () => check(GROUNDS));
describe("scores", () => check(SCORES));
describe("preferences", () => check(PREFERENCES));
describe("lists", () => check(LISTS));
describe("other ways to say it", () => check(OTHER_WAYS));
