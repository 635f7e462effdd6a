import { answer, fact, limit, lawMaker, type Parameter } from "../../../src/rules";

/** Article 1: the number rises in the second year. */
const LEAST: Parameter<number> = {
  clause: "1",
  unit: "count",
  values: [
    { from: "2024-01-01", to: "2024-12-31", value: 20 },
    { from: "2025-01-01", to: "2025-12-31", value: 30 },
  ],
};

/** The books of a shelf; by the other reading of R1 torn ones are none. */
const BOOKS = fact("books that count", ["books"], (row, context) => {
  if (context.reading("R1") !== "whole") return row.number("books");
  return row.gap("torn") ?? row.number("books") - row.number("torn");
});

const article = lawMaker(
  "vi",
  (id) => ({ vi: `Điều ${id}`, en: `Article ${id}` }),
  () => undefined
);

export const RULES = article(
  `
1 R1: Mỗi tủ sách có ít nhất {limit} cuốn | Each bookshelf holds at least {limit} books
2: Tủ sách có người phụ trách | Somebody keeps the bookshelf
`,
  {
    "1": limit({ record: "shelf", of: BOOKS, atLeast: LEAST }),
    "2": { severity: "warning", forms: answer({ record: "shelf", field: "keeper" }) },
  }
);
