import type { CellSpec, SheetSpec } from "../../../src/xlsx/write";
import { listed } from "./layout";
import { CANDIDATES, number, SCHOOL, type Candidate } from "./people";

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
export const published = (): SheetSpec =>
  listed(
    "公示名单",
    "2024年成人高校招生享受照顾政策考生公示名单",
    PUBLIC_HEAD,
    CANDIDATES.map((candidate, index) => ({ candidate, index }))
      .filter(({ candidate }) => candidate.bonus > 0)
      .map(({ candidate, index }, row) => publicRow(candidate, index, row))
  );
