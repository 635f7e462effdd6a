import { fieldsIn, type RecordType } from "../../../rules";
import { LINE } from "../vocabulary";
import { FIELDS, LEVELS } from "./shared";

/** Categories that stand as columns of lines, beside levels. */
export const LINE_CATEGORIES = "文科 理科 艺术(文) 艺术(理) 艺术 体育 公安 医学 监狱管理".split(" ");

/** The field of a column that is a category or a level; a line stands in it. */
export const lineColumn = (name: string): string => `line:${name}`;

const field = fieldsIn("zh", LINE, { shared: FIELDS });
const COLUMNS = [...LINE_CATEGORIES, ...LEVELS].map((name) =>
  field.number(lineColumn(name), `${name}分数线`, `line of ${name}`)
);

/** Minimum control lines, one row a level and category; or a row a level, or a category, with several columns. */
export const line: RecordType = {
  id: "line",
  name: { zh: "最低控制分数线", en: "control line" },
  fields: [
    ...field.table(`
level category
line number: 最低控制分数线 | control line
baseCategory text: 对应科类 | category of the base line
school shortage
`),
    ...COLUMNS,
  ],
  key: ["category", "level"],
  span: "workbook",
  layouts: ["table"],
  marks: ["line", ...COLUMNS.map(({ id }) => id)],
};
