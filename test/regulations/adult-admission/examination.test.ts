import { serialFromIso } from "../../../src/rules";
import { check, type Cells, type Vector } from "./support";

const FIRST_DAY = serialFromIso("2024-10-19");

const one = (row: Cells) => ({ candidate: [row] });
const junior = (row: Cells) =>
  one({ level: "高起专", category: "文科", chinese: 80, math: 70, foreign: 60, ...row });
const senior = (row: Cells) =>
  one({
    level: "高起本",
    category: "文科",
    chinese: 80,
    math: 70,
    foreign: 60,
    historyGeography: 50,
    physicsChemistry: "",
    ...row,
  });
const above = (row: Cells) => one({ level: "专升本", politics: 80, foreign: 60, base: 70, ...row });
const arts = (row: Cells) => junior({ category: "艺术（文）", ...row });
const exempt = { admissionType: "免试" };
const test3 = (row: Cells) => one({ category: "艺术", professional: 200, onPassedList: "是", ...row });
const sitting = (
  level: string,
  subject: string,
  date: string,
  time: string,
  minutes: Cells[string] = ""
) => ({
  schedule: [{ level, subject, date, time, minutes }],
});
const work = (work: string, time: string) => ({ schedule: [{ work, time }] });

const vectors: Vector[] = [
  ["4.1.1", "three subjects", junior({}), "pass"],
  ["4.1.1", "one left out", junior({ math: "" }), "fail D2"],
  ["4.1.1", "absent from the paper is a statement", junior({ math: "缺考" }), "pass"],
  ["4.1.1", "高起本 文科 needs 史地", senior({ historyGeography: "" }), "fail F2"],
  ["4.1.1", "高起本 理科 needs 理化", senior({ category: "理科" }), "fail G2"],
  [
    "4.1.1",
    "no column of 史地",
    one({ level: "高起本", category: "文科", chinese: 1, math: 1, foreign: 1 }),
    "unknown - noColumn",
  ],
  [
    "4.1.1",
    "mathematics by stream",
    one({ level: "高起专", chinese: 1, mathArts: "", mathScience: 90, foreign: 1 }),
    "pass",
  ],
  ["4.1.1", "专升本 is the other clause", above({}), "notApplicable"],
  ["4.1.1", "exempt", junior({ ...exempt, math: "" }), "notApplicable"],
  ["4.1.2", "three subjects", above({}), "pass"],
  [
    "4.1.2",
    "base subject in its own column",
    one({ level: "专升本", politics: 1, foreign: 1, baseCivilLaw: 90 }),
    "pass",
  ],
  [
    "4.1.2",
    "no column of the foreign language",
    one({ level: "专升本", politics: 1, base: 1 }),
    "unknown - noColumn",
  ],
  ["4.1.2", "no base subject", above({ base: "" }), "fail D2"],
  ["4.1.2-2", "the prescribed one", above({ baseSubjectRight: "是" }), "pass"],
  ["4.1.2-2", "not said", above({ baseSubjectRight: "" }), "unknown E2 blank"],
  ["4.1.2-2", "not the prescribed one", above({ baseSubjectRight: "否" }), "fail E2 false/true"],
  ["4.1.2-2", "another level", junior({ baseSubjectRight: "否" }), "notApplicable"],
  ["4.1.3", "tested and listed", test3({}), "pass"],
  ["4.1.3", "no score", test3({ professional: "" }), "fail B2"],
  ["4.1.3", "not on the list", test3({ onPassedList: "否" }), "fail C2 false/true"],
  ["4.1.3", "no column of the list", one({ category: "体育", professional: 90 }), "unknown - noColumn"],
  ["4.1.3", "文科 is not concerned", test3({ category: "文科", professional: "" }), "notApplicable"],
  ["4.1.3-2", "the day before", { candidate: [{ category: "艺术", listFiled: "2024-10-18" }] }, "pass"],
  [
    "4.1.3-2",
    "on the day",
    { candidate: [{ category: "艺术", listFiled: "2024-10-19" }] },
    "fail B2 2024-10-19/2024-10-19",
    { args: { date: { date: FIRST_DAY }, due: { date: FIRST_DAY }, days: 1 } },
  ],
  [
    "4.1.3-2",
    "a blank of a sheet that has its column goes before a sheet without one",
    { "candidate@甲": [{ category: "艺术" }], "candidate@乙": [{ category: "艺术", listFiled: "" }] },
    "unknown 乙!B2 blank",
  ],
  ["4.1.3-2", "not said", { candidate: [{ category: "体育", listFiled: "" }] }, "unknown B2 blank"],
  ["4.1.3-2", "nobody is concerned", { candidate: [{ category: "文科", listFiled: "" }] }, "notApplicable"],
  ["4.1.5", "both bounds", junior({ chinese: 0, math: 150 }), "pass"],
  ["4.1.5", "above", junior({ math: 151 }), "fail D2 151/0–150"],
  ["4.1.5", "below", junior({ math: -5 }), "fail D2 -5/0–150"],
  ["4.1.5", "−1 may stand for absent", junior({ math: -1 }), "unknown D2 incomplete"],
  ["4.1.5", "as text with full-width figures", junior({ math: "１５１" }), "fail D2 151/0–150"],
  ["4.1.5", "blank", junior({ math: "" }), "unknown D2 blank"],
  ["4.1.5-total", "adds up", junior({ total: 210 }), "pass"],
  ["4.1.5-total", "does not", junior({ total: 211 }), "fail F2 211/210"],
  ["4.1.5-total", "decimals", junior({ chinese: 80.1, math: 70.2, total: 210.3 }), "pass"],
  ["4.1.5-total", "absent from a paper counts nothing", junior({ math: "缺考", total: 140 }), "pass"],
  ["4.1.5-total", "a paper declared void", junior({ math: "作弊", total: 200 }), "unknown F2 notComputable"],
  [
    "4.1.5-total",
    "above the maximum, whatever is blank",
    junior({ math: "", total: 451 }),
    "fail F2 451/450",
  ],
  ["4.1.5-total", "高起本 at most 600", senior({ historyGeography: "", total: 601 }), "fail H2 601/600"],
  ["4.1.5-total", "a blank subject", junior({ math: "", total: 210 }), "unknown D2 blank"],
  ["4.1.5-total", "arts are judged by 5.3-2", arts({ total: 210 }), "notApplicable"],
  ["4.1.5-total", "arts in 专升本 are not", above({ category: "艺术", total: 211 }), "fail F2 211/210"],
  [
    "4.1.5-total",
    "0 where the base subjects stand that were not sat",
    one({ level: "专升本", politics: 90, foreign: 80, baseChinese: 0, baseMathTwo: 70, total: 240 }),
    "pass",
  ],
  ["5.3-2", "without mathematics", arts({ total: 140 }), "pass"],
  ["5.3-2", "with mathematics", arts({ total: 210 }), "fail F2 210/140"],
  ["5.3-2", "blank mathematics does not matter", arts({ math: "", total: 140 }), "pass"],
  ["5.3-2", "not arts", junior({ total: 210 }), "notApplicable"],
  [
    "5.3-2",
    "史论 as the sentence stands",
    arts({ category: "艺术（史论）", total: 210 }),
    "fail F2 210/140 R4",
  ],
  [
    "5.3-2",
    "史论 apart",
    arts({ category: "艺术（史论）", total: 210 }),
    "notApplicable",
    { readings: { R4: "apart" } },
  ],
  [
    "4.1.5-total",
    "史论 apart",
    arts({ category: "艺术（史论）", total: 210 }),
    "pass",
    { readings: { R4: "apart" } },
  ],
  ["4.1.5-filing", "total and bonus", one({ total: 210, bonus: 20, filing: 230 }), "pass"],
  ["4.1.5-filing", "not the sum", one({ total: 210, bonus: 20, filing: 240 }), "fail C2 240/230"],
  ["4.1.5-filing", "blank bonus", one({ total: 210, bonus: "", filing: 210 }), "unknown B2 blank"],
  [
    "4.1.5-total",
    "a column of 专升本's own, and 0 where another level's subjects stand",
    one({ level: "专升本", foreign: 0, politics: 90, foreignAbove: 80, baseMathTwo: 70, total: 240 }),
    "pass",
  ],
  [
    "4.1.2",
    "a blank where 专升本 has a column of its own",
    one({ level: "专升本", foreign: "", politics: 90, foreignAbove: 80, baseMathTwo: 70 }),
    "pass",
  ],
  ["4.1.5-filing", "exempt", one({ ...exempt, total: "", bonus: "", filing: "" }), "notApplicable"],
  ["4.2.1", "语文 of 高起专", sitting("高起专", "语文", "2024-10-19", "9:00—11:00", 120), "pass"],
  ["4.2.1", "政治", sitting("专升本", "政治", "2024年10月19日", "9:00-11:30", 150), "pass"],
  ["4.2.1", "base subject on the second day", sitting("专升本", "民法", "2024-10-20", "9:00—11:30"), "pass"],
  [
    "4.2.1",
    "on another day",
    sitting("专升本", "外语", "2024-10-20", "14:30—17:00"),
    "fail C2 2024-10-20/2024-10-19",
  ],
  ["4.2.1", "外语 of 高起本", sitting("高起本", "外语", "2024-10-20", "9:00—11:00"), "pass"],
  [
    "4.2.1",
    "at another hour",
    sitting("高起本", "理化", "2024-10-20", "14:00—16:00"),
    "fail D2 14:00—16:00/14:30—16:30",
  ],
  [
    "4.2.1",
    "too long",
    sitting("高起专", "数学（理科）", "2024-10-19", "14:30—16:30", 150),
    "fail E2 150/120",
  ],
  ["4.2.1", "in the afternoon, in words", sitting("专升本", "外语", "2024-10-19", "下午2:30至5:00"), "pass"],
  ["4.2.1", "no date", sitting("专升本", "外语", "", "14:30—17:00"), "unknown C2 blank"],
  ["4.2.2", "told and not published", one({ scoresPrivate: "是" }), "pass"],
  ["4.2.2", "not said", one({ scoresPrivate: "" }), "unknown A2 blank"],
  ["4.2.2", "published", one({ scoresPrivate: "否" }), "fail A2 false/true"],
  ["4.2.1", "a paper as a piece of work", work("高起本、高起专语文", "2024年10月19日 9:00—11:00"), "pass"],
  ["4.2.1", "called an examination", work("考试：高起点 语文", "2024年10月19日 9:00—11:00"), "pass"],
  [
    "4.2.1",
    "which ends too early",
    work("专升本外语", "2024年10月19日 14:30—16:30"),
    "fail B2 14:30—16:30/14:30—17:00",
  ],
  ["4.2.1", "work on a paper is none", work("专升本政治阅卷", "2024年10月25日 8:00—18:00"), "notApplicable"],
  ["4.2.1", "its transport neither", work("高起本语文试卷运送", "2024年10月18日 6:00—8:00"), "notApplicable"],
  [
    "4.2.1",
    "a paper of either kind",
    work("专升本、高起本外语", "2024年10月19日 14:30—17:00"),
    "notApplicable",
  ],
  ["4.2.1", "a paper without hours", work("专升本政治", "2024年10月19日"), "unknown B2 unreadable"],
  ["A2", "registration", work("组织考生报名、进行考生资格审核", "2024年8、9月"), "pass"],
  ["A2", "registration too late", work("考生报名", "2024年10月"), "fail B2 2024年10月/2024-08/09"],
  ["A2", "examination", work("组织成人高校招生统一考试", "2024年10月19日"), "pass"],
  ["A2", "lines", work("阅卷、划定最低录取控制分数线", "2024年11月"), "pass"],
  ["A2", "admission", work("录取工作", "2024年12月"), "pass"],
  [
    "A2",
    "admission into the new year",
    { schedule: [{ work: "录取工作", from: "2024-12-05", to: "2025-01-05" }] },
    "fail C2 2025-01-05/2024-12",
    {
      args: {
        year: "2024",
        work: "录取工作",
        stated: { date: serialFromIso("2025-01-05") },
        expected: "12月",
      },
    },
  ],
  ["A2", "a row about something else", work("会议室预订", "2024年5月"), "notApplicable"],
  ["A2", "the papers of the examination", work("考试资料归档", "2025年1月"), "notApplicable"],
];

check(vectors);
