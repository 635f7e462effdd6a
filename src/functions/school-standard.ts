import { SCHOOL_STANDARD } from "../regulations/school-standard";
import { nextCheck, recognitionEnd } from "../regulations/school-standard/formulas";
import type { LocalText, Serial, Table } from "../rules";
import { isBlank, recogniseRange, type CellValue } from "../sheets";
import { passAlone, spill, toCells, Values } from "./arguments";
import { FunctionError } from "./errors";
import { detailRows, judgeTables, tableOfOne, verdictWord } from "./verdicts";

const NO_DATA: LocalText = {
  vi: "thiếu giá trị của đối số “data”",
  zh: "参数“data”未填写",
  mn: "«data» аргументын утга хоосон байна",
  en: "the argument “data” is blank",
};
const NO_LABEL: LocalText = {
  vi: "không nhận ra mục nào của trường trong “data”: cần hai cột nhãn và giá trị, hoặc một hàng tiêu đề và mỗi trường một hàng",
  zh: "“data”中没有可识别的学校项目：应为标签和数值两列，或一行表头加每校一行",
  mn: "«data»-д сургуулийн үзүүлэлт танигдсангүй: нэр, утга хоёр багана, эсвэл толгой мөр, сургууль бүр нэг мөр байх ёстой",
  en: "“data” holds no known label of a school: give labels and values in two columns, or a header row with one row a school",
};

/** The schools of a range: a form in two columns, else a header with one row a school, else a wider form. */
function schoolsIn(data: readonly (readonly CellValue[])[]): readonly Table[] {
  if (data.every((row) => row.every(isBlank))) throw new FunctionError("#N/A", { text: NO_DATA });
  const tables = recogniseRange(data, SCHOOL_STANDARD, ["school"]);
  const found =
    tables.length > 0 ? tables : recogniseRange(data, SCHOOL_STANDARD, ["school"], { form: true });
  if (found.length === 0) throw new FunctionError("#VALUE!", { text: NO_LABEL });
  return found;
}

/** The row of the range in which a record stands. */
function rowOf(table: Table, index: number): number {
  const [column] = table.columns.values();
  return column?.ref(index).row ?? 0;
}

/**
 * Whether a school meets the national standard (articles 4 to 8 and 2.1).
 * @customfunction SCHOOL_STANDARD_CHECK
 * @param data Labels and values in two columns, or a header row with one row a school
 * @param [detail] Whether details are wanted: TRUE gives a row a rule with id, requirement, value, limit, outcome, citation
 * @param [on] As-of date; omitted: today, or the last day in force
 * @returns "Đạt", "Không đạt" or "Chưa đủ dữ liệu", one a school; or a row a rule
 */
export function schoolStandardCheck(data: unknown[][], detail?: unknown[][], on?: unknown[][]): unknown[][] {
  const values = new Values({ detail: toCells(detail)[0]?.[0] ?? null, on: toCells(on)[0]?.[0] ?? null });
  const wantsDetail = values.optionalYes("detail", false);
  const day = values.day("on", SCHOOL_STANDARD);
  const cells = toCells(data);
  passAlone(cells);
  const tables = schoolsIn(cells);
  if (wantsDetail) return detailRows(judgeTables(SCHOOL_STANDARD, tables, day));
  const verdicts: string[][] = [];
  let first: number | undefined;
  for (const table of tables) {
    for (let index = 0; index < table.count; index += 1) {
      const word = verdictWord(judgeTables(SCHOOL_STANDARD, [tableOfOne(table, index)], day));
      if (table.layout !== "table") {
        verdicts.push([word]);
        continue;
      }
      // Blank and total rows among the schools keep their place, so that verdicts stand beside their rows.
      const row = rowOf(table, index);
      first ??= row;
      while (verdicts.length < row - first) verdicts.push([""]);
      verdicts.push([word]);
    }
  }
  return verdicts;
}

/** The day whose law holds where a function takes none: today, or the last day in force. */
const today = (values: Values): Serial => values.day("on", SCHOOL_STANDARD);

/**
 * The last day of a recognition: 5 years from its signing (Article 3(1)).
 * @customfunction SCHOOL_RECOGNITION_END
 * @param signed Date on which the decision was signed
 * @returns Date as a serial number
 */
export function schoolRecognitionEnd(signed: unknown[][]): unknown[][] {
  return spill({ signed }, (values) => recognitionEnd(values.date("signed"), today(values)));
}

/**
 * The day by which the next periodic check is due: once every 2.5 years (Article 12(1)).
 * @customfunction SCHOOL_NEXT_CHECK
 * @param signedOrLastCheck Date of the last check, else of the signing
 * @returns Date as a serial number
 */
export function schoolNextCheck(signedOrLastCheck: unknown[][]): unknown[][] {
  return spill({ signedOrLastCheck }, (values) => nextCheck(values.date("signedOrLastCheck"), today(values)));
}
