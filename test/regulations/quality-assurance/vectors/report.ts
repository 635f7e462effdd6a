import { NOTES } from "../../../../src/regulations/quality-assurance/notes";
import type { Row, Vector } from "../../../support/vectors";

const one = (row: Row) => ({ element: [{ element: "1.1", ...row }] });
const han = (count: number): string => "质".repeat(count);
/** An opinion with its four parts, headings of 4, 4, 4 and 4 characters and a colon each. */
const opinion = (goals: number, results: number, problems: number, causes: number): string =>
  `目标达成：${han(goals)}\n主要成绩：${han(results)}\n存在问题：${han(problems)}\n原因分析：${han(causes)}`;

export const REPORT: readonly Vector[] = [
  ["annex3-1", "500 characters", { report: [{ overview: han(500) }] }, "pass"],
  ["annex3-1", "501", { report: [{ overview: han(500) + "，" }] }, "fail A2 501/500"],
  ["annex3-1", "blank", { report: [{ overview: null }] }, "unknown A2 blank"],
  ["annex3-1", "no overview", { report: [{ signature: "张三" }] }, "unknown - noColumn"],

  ["annex3-2", "four headings, 500 characters", one({ opinion: opinion(120, 120, 120, 120) }), "pass"],
  ["annex3-2", "501", one({ opinion: opinion(121, 120, 120, 120) }), "fail B2 501/500"],
  ["annex3-2", "a run of letters is one", one({ opinion: opinion(119, 120, 120, 120) + "ISO9001" }), "pass"],
  ["annex3-2", "blank is a fail", one({ opinion: "" }), "fail B2"],
  ["annex3-2", "no column", one({ measures: "改" }), "unknown - noColumn"],
  [
    "annex3-2",
    "no headings tell the parts",
    one({ opinion: "目标基本达成，问题不少。" }),
    "unknown B2 incomplete",
  ],
  [
    "annex3-2",
    "one part without a heading",
    one({ opinion: "目标达成程度：好。主要成绩：多。存在问题：少。" }),
    "unknown B2 incomplete",
  ],
  [
    "annex3-2",
    "numbered headings, one for two parts",
    one({
      opinion: "（一）目标达成度：好。（二）主要成绩：多。（三）存在问题及原因分析：经费不足。",
    }),
    "pass",
  ],
  [
    "annex3-2",
    "headings in brackets",
    one({
      opinion: "【目标达成情况】好。【取得的成绩】多。【存在的主要问题】少。【原因分析】经费。",
    }),
    "pass",
  ],
  [
    "annex3-2",
    "nothing under a heading",
    one({ opinion: "目标达成程度：好。主要成绩：多。存在问题：少。原因分析：" }),
    "fail B2",
  ],

  ["annex3-3", "200 characters", one({ measures: han(200) }), "pass"],
  ["annex3-3", "201", one({ measures: han(201) }), "fail B2 201/200"],
  ["annex3-3", "blank is a fail", one({ measures: "—" }), "fail B2"],
  ["annex3-3", "an error value is unknown", one({ measures: { error: "#REF!" } }), "unknown B2 error"],

  ["annex3-4", "200 characters", one({ effects: `已${han(199)}` }), "pass"],
  ["annex3-4", "201", one({ effects: han(201) }), "fail B2 201/200"],
  ["annex3-4", "blank without a word", one({ effects: null }), "fail B2", { note: NOTES.blankEffects }],
  ["annex3-4", "blank, and said in the remark", one({ effects: null, remark: "措施尚未实施" }), "pass"],
  ["annex3-4", "said in the cell itself", one({ effects: "该措施尚未实施，预计明年见效" }), "pass"],
  [
    "annex3-4",
    "a forecast",
    one({ effects: "预计就业率提高两个百分点" }),
    "fail B2",
    { note: NOTES.forecastEffects },
  ],
  ["annex3-4", "将会", one({ effects: "管理水平将会得到提升" }), "fail B2"],
  ["annex3-4", "有望", one({ effects: "满意度有望上升" }), "fail B2"],
  ["annex3-4", "expectations that were met are none", one({ effects: "达到预期目标，满意度提高" }), "pass"],

  ...[
    "已将会计专业群建成省级示范专业群。",
    "已将平台升级。",
    "已经将平台升级。",
    "已将建成的平台投入使用。",
    "将可持续发展理念融入12门课程。",
    "成效好于预期，差错率降为0.2%。",
    "平台数据差错率低于预期，仅为千分之三。",
    "用时少于预计，提前半年完成全部12项任务。",
    "比预计提前半年完成全部12项任务。",
    "拟定并印发管理办法3项，争取到专项资金500万元。",
    "将提升教师信息化能力纳入年度考核，培训覆盖率100%。",
  ].map((text): Vector => ["annex3-4", text, one({ effects: text }), "pass"]),
  ...[
    "下一步将建成5门精品课程。",
    "拟新增两个实训室。",
    "计划到年底完成。",
    "就业率将进一步提高。",
    "预期差错率低于千分之三。",
  ].map((text): Vector => ["annex3-4", text, one({ effects: text }), "fail B2"]),
  ["annex3-4", "words that do not tell", one({ effects: "学院将专业群。" }), "unknown B2 incomplete"],
  ...[
    "会进一步提升",
    "目标是达到95%",
    "待项目验收后可提升",
    "希望提高",
    "打算建设",
    "争取提高就业率",
    "规划到2026年建成",
    "预定年底见效",
    "应达到95%",
    "已建成3个实训室，满意度会持续提高",
  ].map((text): Vector => ["annex3-4", text, one({ effects: text }), "fail B2"]),
  ...["正在推进", "建设中", "以期提高满意度", "能够提升效率", "修订管理办法"].map((text): Vector => [
    "annex3-4",
    `${text}: what is done, no sign of what has come of it`,
    one({ effects: text }),
    "unknown B2 incomplete",
  ]),
  ...[
    "校企合作委员会进一步健全",
    "相应提高了待遇",
    "对待学生更有耐心，满意度高于往年",
    "正在推进二期，一期已投入使用",
    "社会认可度好于往年",
    "年度目标为5项",
  ].map((text): Vector => ["annex3-4", text, one({ effects: text }), "pass"]),

  ["annex3-5", "half", one({ opinion: opinion(45, 45, 45, 45) }), "pass"],
  [
    "annex3-5",
    "headings within a line",
    one({
      opinion: `目标达成度：${"好".repeat(44)}主要成绩：${"多".repeat(45)}存在问题：${"少".repeat(10)}原因分析：${"忙".repeat(10)}`,
    }),
    "fail B2 0.230769230769/0.4–0.6 R4",
  ],
  [
    "annex3-5",
    "words that only read like a heading",
    one({ opinion: "目标达成度：好。主要成绩：多。针对存在问题：已整改。" }),
    "unknown B2 incomplete",
  ],
  ["annex3-5", "40 %", one({ opinion: opinion(25, 25, 15, 15) }), "pass"],
  ["annex3-5", "less", one({ opinion: opinion(26, 25, 15, 15) }), "fail B2 0.39603960396/0.4–0.6 R4"],
  ["annex3-5", "60 %", one({ opinion: opinion(15, 15, 25, 25) }), "pass"],
  ["annex3-5", "more", one({ opinion: opinion(15, 15, 26, 25) }), "fail B2 0.60396039604/0.4–0.6 R4"],
  [
    "annex3-5",
    "R4, a range of one's own",
    one({ opinion: opinion(15, 15, 26, 25) }),
    "pass",
    { readings: { R4: "own" }, values: { aboutHalf: [40, 65] } },
  ],
  ...[[65, 40], [40], "40–65"].map((aboutHalf): Vector => [
    "annex3-5",
    `R4, ${String(aboutHalf)} is no range`,
    one({ opinion: opinion(15, 15, 26, 25) }),
    "unknown - notSet",
    { readings: { R4: "own" }, values: { aboutHalf } },
  ]),
  ["annex3-5", "no headings", one({ opinion: "问题很多，原因也多。" }), "unknown B2 incomplete"],
  ["annex3-5", "blank", one({ opinion: null }), "unknown B2 blank"],

  ["annex3-6", "a grade", one({ opinion: "本要素自评为优秀。" }), "warn B2"],
  ["annex3-6", "评为优秀", one({ opinion: "达成度高，评为优秀" }), "warn B2 评为优秀"],
  ["annex3-6", "自评等级", one({ opinion: "自评等级：良好。" }), "warn B2"],
  ["annex3-6", "a grade alone", one({ opinion: "优秀。" }), "warn B2 优秀。"],
  ["annex3-6", "in another cell", one({ opinion: "好。", effects: "诊断结论：合格" }), "warn C2"],
  [
    "annex3-6",
    "the word within another term",
    one({ opinion: "优秀教师比例提高，毕业合格率为98%，评为优秀教学团队的有两个" }),
    "pass",
  ],
  [
    "annex3-6",
    "a grade or a description: nobody can tell",
    one({ opinion: "本要素整体情况良好，运行有序。" }),
    "unknown B2 incomplete",
  ],
  ["annex3-6", "a level that is reached", one({ opinion: "达到优秀水平" }), "unknown B2 incomplete"],
  [
    "annex3-6",
    "a cell of the three that cannot be read",
    one({ opinion: "好。", effects: { error: "#REF!" } }),
    "unknown C2 error",
  ],
  ["annex3-6", "blank", one({ opinion: null }), "unknown B2 blank"],

  ["annex3-7", "signed and dated", { report: [{ signature: "张三　2024年5月20日" }] }, "pass"],
  [
    "annex3-7",
    "the day in a cell of its own",
    { report: [{ signature: "张三", signedOn: "2024-05-20" }] },
    "pass",
  ],
  ["annex3-7", "not dated", { report: [{ signature: "张三" }] }, "unknown A2 incomplete"],
  ["annex3-7", "the empty line", { report: [{ signature: "年 ____ 月 ____ 日" }] }, "unknown A2 incomplete"],
  ["annex3-7", "blank", { report: [{ signature: null }] }, "unknown A2 blank"],
  ["annex3-7", "said to be unsigned", { report: [{ signature: "未签字" }] }, "fail A2"],
];
