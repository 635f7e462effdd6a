import type { Field, RecordType } from "../../../rules";
import * as shared from "./shared";
import { field } from "./shared";

/** Categories, and levels, that stand as columns of lines: "层次 | 文史类 | 理工类 | 艺术类". */
export const LINE_CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  文科: ["文史", "文史类", "文科类"],
  理科: ["理工", "理工类", "理科类"],
  "艺术(文)": ["艺术类(文)", "艺术(文科)", "艺术类(文科)"],
  "艺术(理)": ["艺术类(理)", "艺术(理科)", "艺术类(理科)"],
  艺术: ["艺术类"],
  体育: ["体育类"],
  公安: ["公安类"],
  医学: ["医学类"],
  监狱管理: ["监狱类", "监狱管理类"],
};
export const LINE_LEVELS: Readonly<Record<string, readonly string[]>> = {
  高起本: ["高升本"],
  高起专: ["高升专"],
  专升本: [],
};

/** Titles and group headers beneath which such a column holds lines. */
const LINES = ["最低控制分数线", "分数线", "控制线", "省控线"];

/** The field of a column that is a category or a level; a line stands in it. */
export const lineColumn = (name: string): string => `line:${name}`;
const columnsOf = (names: Readonly<Record<string, readonly string[]>>): Field[] =>
  Object.entries(names).map(([name, others]) => ({
    id: lineColumn(name),
    type: "number",
    name: { zh: `${name}分数线`, en: `line of ${name}` },
    labels: [`${name}分数线`, `${name}控制线`],
    under: [{ groups: LINES, labels: [name, ...others] }],
  }));
const WIDE = [...columnsOf(LINE_CATEGORIES), ...columnsOf(LINE_LEVELS)];

/** Minimum control lines, one row a level and category; or a row a level, or a category, with several columns. */
export const line: RecordType = {
  id: "line",
  name: { zh: "最低控制分数线", en: "control line" },
  fields: [
    shared.level,
    {
      ...shared.category,
      labels: [...shared.category.labels, "类别", "科别", "专业类别", "招生类别", "考试类别"],
    },
    field.figure(
      "line",
      "最低控制分数线",
      "control line",
      "省控线",
      "控制线",
      "分数线",
      "最低录取控制分数线",
      "录取控制分数线",
      "录取最低控制分数线",
      "最低分数线",
      "最低录取分数线",
      "录取分数线",
      "控制分数线",
      "成人高考最低录取控制分数线"
    ),
    field.text(
      "baseCategory",
      "对应科类",
      "category of the base line",
      "参照科类",
      "基准科类",
      "对应考试科类",
      "相应考试科类",
      "相应科类"
    ),
    shared.school,
    shared.shortage,
    ...WIDE,
  ],
  key: ["category", "level"],
  span: "workbook",
  layouts: ["table"],
  marks: ["line", ...WIDE.map(({ id }) => id)],
};
