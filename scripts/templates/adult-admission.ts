import type { CellSpec, SheetSpec, WorkbookSpec } from "../../src/xlsx/write";
import { area, planted, type Seed } from "../template-kit";

/** The name of the template: assets/<id>.xlsx, and its clean copy for tests. */
export const id = "adult-admission";

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** An ID number of 太原 (140105) with its check character. */
function idNumber(birth: string, serial: number): string {
  const body = `140105${birth}${String(serial).padStart(3, "0")}`;
  const total = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(body[index]), 0);
  return body + "10X98765432".charAt(total % 11);
}

interface Candidate {
  readonly name: string;
  readonly sex: "男" | "女";
  readonly birth: string;
  readonly level: string;
  readonly form: string;
  readonly category: string;
  readonly major: string;
  readonly prior: string;
  /** 语文, 数学, 外语, 史地, 理化, 政治, 专业基础课 */
  readonly scores: readonly (number | "")[];
  readonly professional?: number;
  readonly grounds?: string;
  readonly bonus: number;
  readonly kind?: string;
  readonly admitted: boolean;
}

const CANDIDATES: readonly Candidate[] = [
  person(
    "赵一鸣",
    "男",
    "20010312",
    "高起专",
    "业余",
    "文科",
    "会计",
    "高中",
    [86, 74, 55, "", "", "", ""],
    "",
    0,
    true
  ),
  person(
    "钱文静",
    "女",
    "19980705",
    "高起专",
    "业余",
    "文科",
    "会计",
    "中专",
    [80, 60, 42, "", "", "", ""],
    "年满25周岁",
    20,
    true
  ),
  person(
    "孙建国",
    "男",
    "20020118",
    "高起专",
    "业余",
    "文科",
    "会计",
    "高中",
    [70, 58, 40, "", "", "", ""],
    "自主就业退役士兵",
    10,
    false
  ),
  person(
    "李晓梅",
    "女",
    "20030926",
    "高起本",
    "函授",
    "文科",
    "法学",
    "高中",
    [90, 72, 60, 66, "", "", ""],
    "",
    0,
    true
  ),
  person(
    "周强",
    "男",
    "20000530",
    "高起本",
    "函授",
    "理科",
    "土木工程",
    "高中",
    [78, 88, 51, "", 70, "", ""],
    "一级运动员",
    30,
    true
  ),
  person(
    "吴敏",
    "女",
    "20010811",
    "高起专",
    "业余",
    "艺术（文）",
    "视觉传达设计",
    "高中",
    [72, 35, 40, "", "", "", ""],
    "",
    0,
    true,
    210
  ),
  person(
    "郑海",
    "男",
    "19951203",
    "专升本",
    "函授",
    "经济管理类",
    "会计学",
    "大专",
    ["", "", 58, "", "", 90, 82],
    "年满25周岁、自主就业退役士兵",
    20,
    true
  ),
  person(
    "王芳",
    "女",
    "20000215",
    "专升本",
    "函授",
    "经济管理类",
    "会计学",
    "专科",
    ["", "", 61, "", "", 95, 70],
    "",
    0,
    true
  ),
  person(
    "冯涛",
    "男",
    "20020620",
    "高起专",
    "业余",
    "理科",
    "水利工程",
    "中专",
    [60, 50, 40, "", "", "", ""],
    "",
    0,
    true
  ),
  person(
    "陈丽华",
    "女",
    "19990101",
    "高起专",
    "业余",
    "理科",
    "水利工程",
    "高中",
    [75, 62, 45, "", "", "", ""],
    "年满25周岁",
    20,
    true
  ),
];

function person(
  name: string,
  sex: Candidate["sex"],
  birth: string,
  level: string,
  form: string,
  category: string,
  major: string,
  prior: string,
  scores: Candidate["scores"],
  grounds: string,
  bonus: number,
  admitted: boolean,
  professional?: number
): Candidate {
  return {
    name,
    sex,
    birth,
    level,
    form,
    category,
    major,
    prior,
    scores,
    grounds,
    bonus,
    admitted,
    professional,
  };
}

const SCHOOL = "山西示例大学";
const number = (index: number): string => `241401${String(index + 1).padStart(8, "0")}`;
const dashed = (birth: string): string => `${birth.slice(0, 4)}-${birth.slice(4, 6)}-${birth.slice(6)}`;
/** Mathematics of arts candidates is left out of the total (五(三)). */
const totalOf = ({ scores, category, level }: Candidate): number =>
  scores.reduce<number>(
    (sum, score, index) =>
      sum + (score === "" || (index === 1 && category.startsWith("艺术") && level !== "专升本") ? 0 : score),
    0
  );

const CANDIDATE_HEAD = [
  ...[
    "序号",
    "考生号",
    "姓名",
    "性别",
    "出生日期",
    "身份证号",
    "前置学历",
    "报考层次",
    "学习形式",
    "科类",
    "院校",
    "专业",
  ],
  ...["语文", "数学", "外语", "史地", "理化", "政治", "专业基础课"],
  ...["加试成绩", "加试合格", "总分", "照顾类别", "照顾分", "投档成绩", "录取类型", "录取结果", "录取日期"],
];

const candidateRow = (candidate: Candidate, index: number): CellSpec[] => {
  const total = totalOf(candidate);
  return [
    index + 1,
    number(index),
    candidate.name,
    candidate.sex,
    dashed(candidate.birth),
    idNumber(candidate.birth, 2 * (index + 1) + (candidate.sex === "男" ? 1 : 0)),
    candidate.prior,
    candidate.level,
    candidate.form,
    candidate.category,
    SCHOOL,
    candidate.major,
    ...candidate.scores.map((score) => (score === "" ? null : score)),
    candidate.professional ?? null,
    candidate.professional === undefined ? null : "是",
    total,
    candidate.grounds || null,
    candidate.bonus,
    total + candidate.bonus,
    "统考",
    candidate.admitted ? "录取" : "未录取",
    candidate.admitted ? "2024-12-10" : null,
  ];
};

const bold = { font: { bold: true }, horizontal: "center" } as const;
const titled = (
  title: string,
  width: number
): Pick<SheetSpec, "merges" | "styles"> & { rows: CellSpec[][] } => ({
  rows: [[title]],
  merges: [area(0, 0, 0, width - 1)],
  styles: [{ area: area(0, 0, 0, 0), style: { font: { bold: true, size: 16 }, horizontal: "center" } }],
});
const FOOT: CellSpec[][] = [
  [],
  ["填表人（签字）：", null, null, "负责人（签字）：", null, null, "年    月    日"],
];

/** Title, a line beneath it, the header with the subjects' group above, candidates, signatures. */
function candidates(): SheetSpec {
  const top = titled("2024年成人高校招生考生成绩及录取情况表", CANDIDATE_HEAD.length);
  const first = CANDIDATE_HEAD.indexOf("语文");
  const last = CANDIDATE_HEAD.indexOf("专业基础课");
  const group: CellSpec[] = CANDIDATE_HEAD.map((label, index) =>
    index === first ? "统考科目成绩" : index > first && index <= last ? null : label
  );
  const head: CellSpec[] = CANDIDATE_HEAD.map((label, index) =>
    index >= first && index <= last ? label : null
  );
  return {
    ...top,
    name: "考生",
    rows: [
      ...top.rows,
      [`填报单位：${SCHOOL}继续教育学院`],
      group,
      head,
      ...CANDIDATES.map(candidateRow),
      ...FOOT,
    ],
    merges: [
      ...(top.merges ?? []),
      area(2, first, 2, last),
      ...CANDIDATE_HEAD.flatMap((_, index) =>
        index >= first && index <= last ? [] : [area(2, index, 3, index)]
      ),
    ],
    styles: [
      ...(top.styles ?? []),
      { area: area(2, 0, 3, CANDIDATE_HEAD.length - 1), style: { ...bold, wrap: true } },
    ],
    columnWidths: [6, 17, 10, 6, 12, 21],
    freeze: { rows: 4, columns: 3 },
  };
}

const PLAN_HEAD = [
  ...[
    "院校名称",
    "招生专业",
    "层次",
    "学习形式",
    "学制",
    "外语语种",
    "校外教学点",
    "授课地点",
    "收费标准",
    "生源地",
  ],
  ...[
    "招生计划数",
    "本校在生源地报名人数",
    "核定招生计划上限",
    "校外教学点备案",
    "拟招生专业备案",
    "招生章程公布",
  ],
];
const planRow = (major: string, level: string, form: string, years: string, places: number): CellSpec[] => [
  ...[SCHOOL, major, level, form, years, "英语", "太原教学点", "太原市小店区", "1800元/年", "山西"],
  ...[places, 100, 80, "是", "是", "是"],
];
const plans = (): SheetSpec =>
  listed(
    "招生计划",
    "2024年成人高校分专业招生计划表",
    PLAN_HEAD,
    [
      planRow("会计", "高起专", "业余", "2.5年", 2),
      planRow("水利工程", "高起专", "业余", "2.5年", 10),
      planRow("视觉传达设计", "高起专", "业余", "2.5年", 10),
      planRow("法学", "高起本", "函授", "5年", 10),
      planRow("土木工程", "高起本", "函授", "五年", 10),
      planRow("会计学", "专升本", "函授", "两年半", 20),
    ],
    FOOT
  );

function listed(
  name: string,
  title: string,
  head: string[],
  rows: CellSpec[][],
  foot: CellSpec[][] = []
): SheetSpec {
  const top = titled(title, head.length);
  return {
    ...top,
    name,
    rows: [...top.rows, head, ...rows, ...foot],
    styles: [...(top.styles ?? []), { area: area(1, 0, 1, head.length - 1), style: { ...bold, wrap: true } }],
    columnWidths: head.map(() => 14),
    freeze: { rows: 2, columns: 0 },
  };
}

const lines = (): SheetSpec =>
  listed(
    "分数线",
    "2024年成人高校招生最低录取控制分数线",
    ["层次", "科类", "最低录取控制分数线"],
    [
      ["高起专", "文科", 120],
      ["高起专", "理科", 115],
      ["高起专", "艺术（文）", 84],
      ["高起专", "体育（理）", 81],
      ["高起本", "文科", 160],
      ["高起本", "理科", 150],
      ["专升本", "经济管理类", 135],
    ]
  );

const PUBLIC_HEAD = [
  ...[
    "序号",
    "考生号",
    "姓名",
    "性别",
    "所在单位",
    "享受照顾政策类别",
    "资格条件",
    "测试项目",
    "测试成绩",
    "合格标准",
  ],
  ...["拟录高校及专业", "录取优惠分值", "公示开始日期", "公示截止日期", "公示结果"],
];
const publicRow = (candidate: Candidate, index: number, row: number): CellSpec[] => [
  ...[
    row + 1,
    number(index),
    candidate.name,
    candidate.sex,
    "太原市某单位",
    candidate.grounds ?? "",
    "原始证件已核",
  ],
  ...["证件审核", "合格", "符合规定", `${SCHOOL} ${candidate.major}`, candidate.bonus],
  ...["2024-11-20", "2025-05-20", "通过"],
];
const published = (): SheetSpec =>
  listed(
    "公示名单",
    "2024年成人高校招生享受照顾政策考生公示名单",
    PUBLIC_HEAD,
    CANDIDATES.map((candidate, index) => ({ candidate, index }))
      .filter(({ candidate }) => candidate.bonus > 0)
      .map(({ candidate, index }, row) => publicRow(candidate, index, row))
  );

const timetable = (): SheetSpec =>
  listed(
    "考试时间",
    "2024年全国成人高校招生统一考试时间表",
    ["层次", "考试科目", "考试日期", "考试时间"],
    [
      ["高起专", "语文", "2024-10-19", "9:00—11:00"],
      ["高起专", "数学", "2024-10-19", "14:30—16:30"],
      ["高起专", "外语", "2024-10-20", "9:00—11:00"],
      ["高起本", "史地", "2024-10-20", "14:30—16:30"],
      ["专升本", "政治", "2024-10-19", "9:00—11:30"],
      ["专升本", "外语", "2024-10-19", "14:30—17:00"],
      ["专升本", "高等数学（二）", "2024-10-20", "9:00—11:30"],
    ]
  );

/** A year's admission in order. */
export const clean: WorkbookSpec = { sheets: [candidates(), plans(), lines(), published(), timetable()] };

export const SEEDS: readonly Seed[] = [
  { sheet: "考生", cell: "F5", value: "140105200103120036", makes: ["3.2@考生!F5"] },
  { sheet: "考生", cell: "X6", value: 30, makes: ["5.5-max@考生!X6", "4.1.5-filing@考生!Y6"] },
  { sheet: "考生", cell: "V8", value: 298, makes: ["4.1.5-total@考生!V8", "4.1.5-filing@考生!Y8"] },
  { sheet: "考生", cell: "V10", value: 147, makes: ["5.3-2@考生!V10", "4.1.5-filing@考生!Y10"] },
  { sheet: "考生", cell: "G12", value: "专科结业", makes: ["3.1.4-2@考生!G12"] },
  { sheet: "考生", cell: "AB14", value: "2025-01-03", makes: ["5.1@考生!AB14"] },
  { sheet: "招生计划", cell: "E6", value: "4年", makes: ["1-1@招生计划!E6"] },
  { sheet: "招生计划", cell: "K3", value: 1, makes: ["N5-1@招生计划!K3"] },
  { sheet: "分数线", cell: "C5", value: 83, makes: ["5.3-1@分数线!C5"] },
  { sheet: "公示名单", cell: "O5", value: "不通过", makes: ["N3-1@考生!X9"] },
  { sheet: "公示名单", cell: "N4", value: "2025-05-01", makes: ["6.2-2@公示名单!N4"] },
  { sheet: "考试时间", cell: "C8", value: "2024-10-20", makes: ["4.2.1@考试时间!C8"] },
];

/** The same year with errors planted, for who wants to see what is found. */
export const template: WorkbookSpec = planted(clean, SEEDS);
