/** Large sheets for benchmarks and tests: the templates with as many records as one likes. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, WorkbookData } from "../src/sheets";
import { readWorkbook, toWorkbookData } from "../src/xlsx/read";

/** The candidates of the admission template over and over, each a person of their own; every fiftieth has a wrong total. */
export async function candidates(count: number): Promise<WorkbookData> {
  const file = readFileSync(join(__dirname, "../assets/adult-admission.xlsx"));
  const { sheets, ...workbook } = toWorkbookData(await readWorkbook(new Uint8Array(file)));
  const [first, ...others] = sheets;
  if (!first) throw new Error("the template has no sheets");
  const head = first.values.findIndex((row) => row.includes("考生号"));
  const total = first.values[head]?.indexOf("总分") ?? -1;
  const begin = head + 2;
  const records = first.values.slice(begin).filter((row) => typeof row[0] === "number");
  const rows = Array.from({ length: count }, (_, index): CellValue[] => {
    const row = [...(records[index % records.length] ?? [])];
    row[0] = index + 1;
    row[1] = `241401${String(index + 1).padStart(8, "0")}`;
    row[2] = `${String(row[2])}${index}`;
    const own = row[5];
    if (typeof own === "string")
      row[5] = own.slice(0, 14) + String(index % 1_000).padStart(3, "0") + own.slice(17);
    if (index % 50 === 7 && typeof row[total] === "number") row[total] = Number(row[total]) + 1;
    return row;
  });
  const formats = first.formats;
  const values = [...first.values.slice(0, begin), ...rows];
  const like = formats?.[begin] ?? [];
  return {
    ...workbook,
    sheets: [
      {
        ...first,
        values,
        ...(formats && { formats: [...formats.slice(0, begin), ...rows.map(() => like)] }),
      },
      ...others,
    ],
  };
}
