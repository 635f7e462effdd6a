import { checkWorkbook } from "../../../src/check";
import { REGULATIONS } from "../../../src/regulations";
import { serialFromIso } from "../../../src/rules";
import type { CellValue } from "../../../src/sheets";
import { WORDINGS } from "./wordings";

const longest = Math.max(...Object.values(WORDINGS).map((wordings) => wordings.length));

/** Rows of a self-assessment that denies one wording of each clause, and the clause of each row. */
function assessment(variant: number): { values: CellValue[][]; clauses: Map<number, string> } {
  const values: CellValue[][] = [
    ["STT", "Nội dung tiêu chí", "Kết quả"],
    [1, "Tên trường", "THCS Nguyễn Du"],
    [2, "Cấp học", "THCS"],
  ];
  const clauses = new Map<number, string>();
  for (const [clause, wordings] of Object.entries(WORDINGS)) {
    const wording = wordings[variant];
    if (wording === undefined) continue;
    values.push([values.length, wording, "Không"]);
    clauses.set(values.length, clause);
  }
  return { values, clauses };
}

test.each(Array.from({ length: longest }, (_, index) => index))(
  "wording %i of each clause is understood as that clause, and as no other",
  async (variant) => {
    const { values, clauses } = assessment(variant);
    const checked = await checkWorkbook(
      { sheets: [{ name: "Tự đánh giá", values, merges: [] }] },
      { regulations: REGULATIONS, today: serialFromIso("2016-06-30") }
    );
    const fails = [...checked.findings()].filter(({ outcome }) => outcome === "fail");
    const found = fails.flatMap(({ rule, cells }) =>
      cells.map((cell) => `${cell} ${rule.split("/")[1] ?? ""}`)
    );
    expect(found.sort()).toEqual([...clauses].map(([row, clause]) => `C${row} ${clause}`).sort());
  }
);
