import type { CellSpec, SheetSpec } from "../../../src/xlsx/write";
import { area } from "../../template-kit";
import { bold, FOOT, titled } from "./layout";
import { CANDIDATES, idNumber, number, SCHOOL, type Candidate } from "./people";

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

/** Title, a line beneath it, the header with the subjects' group above, candidates, signatures. */
export function candidates(): SheetSpec {
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
