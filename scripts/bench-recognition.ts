/**
 * Counts over the corpus of sheets (test/workbooks) how many fields were taken for the right column, for a
 * wrong one, or not taken: `npx tsx scripts/bench-recognition.ts`. Exits 1 where any was wrong.
 */
import { REGULATIONS } from "../src/regulations";
import { recognise } from "../src/sheets";
import { cases, type Case } from "../test/support/corpus";

interface Score {
  right: number;
  wrong: number;
  missed: number;
  asked: number;
  ms: number;
}

/** What was taken and what should have been, as "sheet table field cell". */
function score({ workbook, mapping, expected }: Case): Score {
  const start = performance.now();
  const { sheets } = recognise(workbook, REGULATIONS, { mapping });
  const ms = performance.now() - start;
  const taken = new Set<string>();
  let asked = 0;
  sheets.forEach((sheet, index) => {
    asked += sheet.questions.length;
    for (const { table, columns, questions } of sheet.tables) {
      asked += questions.length;
      for (const [field, cell] of Object.entries(columns))
        taken.add([index, table.record.id, field, cell].join(" "));
    }
  });
  const wanted = new Set(
    expected.tables.flatMap(({ sheet, record, columns }) =>
      Object.entries(columns).map(([field, cell]) => [sheet, record, field, cell].join(" "))
    )
  );
  const right = [...taken].filter((field) => wanted.has(field)).length;
  return { right, wrong: taken.size - right, missed: wanted.size - right, asked, ms };
}

const ids = new Set(REGULATIONS.map(({ id }) => id));
const rows = cases()
  .filter(({ name }) => ids.has(name.split("/")[0] ?? ""))
  .map((one) => ({ name: one.name, ...score(one) }));
const total = rows.reduce(
  (sum, row) => ({
    name: `all ${rows.length}`,
    right: sum.right + row.right,
    wrong: sum.wrong + row.wrong,
    missed: sum.missed + row.missed,
    asked: sum.asked + row.asked,
    ms: sum.ms + row.ms,
  }),
  { name: "", right: 0, wrong: 0, missed: 0, asked: 0, ms: 0 }
);
console.table([...rows, total].map((row) => ({ ...row, ms: Math.round(row.ms) })));
if (total.wrong > 0) process.exitCode = 1;
