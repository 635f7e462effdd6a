import { checkWorkbook } from "../../src/check";
import { REGULATIONS } from "../../src/regulations";
import { serialFromIso } from "../../src/rules";
import type { CellValue } from "../../src/sheets";

type Wordings = Readonly<Record<string, readonly string[]>>;

/** A list to be filled in: its head, rows before those of the clauses, and the answer that breaks each. */
export interface Blank {
  readonly rows: readonly (readonly CellValue[])[];
  readonly answer: CellValue;
  readonly asOf: string;
}

/** For each column of wordings: a list that breaks every clause is understood clause by clause. */
export function testWordings(regulation: string, all: Wordings, { rows, answer, asOf }: Blank): void {
  const longest = Math.max(...Object.values(all).map((wordings) => wordings.length));
  test.each(Array.from({ length: longest }, (_, index) => index))("wording %i of each", async (variant) => {
    const values = rows.map((row) => [...row]);
    const expected: string[] = [];
    for (const [clause, wordings] of Object.entries(all)) {
      const wording = wordings[variant];
      if (wording === undefined) continue;
      values.push([values.length, wording, answer]);
      expected.push(`C${values.length} ${clause}`);
    }
    const checked = await checkWorkbook(
      { sheets: [{ name: "Tự đánh giá", values, merges: [] }] },
      { regulations: REGULATIONS, regulation, today: serialFromIso(asOf) }
    );
    const fails = [...checked.findings()].filter(({ outcome }) => outcome === "fail");
    const found = fails.flatMap(({ rule, cells }) =>
      cells.map((cell) => `${cell} ${rule.split("/")[1] ?? ""}`)
    );
    expect(found.sort()).toEqual(expected.sort());
  });
}
