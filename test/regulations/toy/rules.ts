import { attest, compare, inForceFor, PASS, unknown, type Parameter, type Rule } from "../../../src/rules";

/** Article 1: the number rises in the second year. */
const LEAST: Parameter = {
  unit: "count",
  values: [
    { from: "2024-01-01", to: "2024-12-31", value: 20 },
    { from: "2025-01-01", to: "2025-12-31", value: 30 },
  ],
};
const leastIn = inForceFor(LEAST);

export const RULES: readonly Rule[] = [
  {
    id: "1",
    kind: "limit",
    severity: "violation",
    title: { vi: "Mỗi tủ sách có đủ sách", en: "Each bookshelf holds enough books" },
    clause: { vi: "Điều 1", en: "Article 1" },
    parameter: LEAST,
    comparison: "atLeast",
    readings: ["R1"],
    forms: [
      {
        record: "shelf",
        scope: "row",
        judge: (row, context) => {
          const least = leastIn(context);
          if (typeof least !== "number") return unknown("notInForce");
          const whole = context.reading("R1") === "whole";
          const gap = row.gap("books", ...(whole ? ["torn"] : []));
          if (gap) return gap;
          const books = row.number("books") - (whole ? row.number("torn") : 0);
          return compare(books, least) >= 0
            ? PASS
            : row.fail("books", { value: books, limit: least, reading: "R1" });
        },
      },
    ],
  },
  {
    id: "2",
    kind: "attest",
    severity: "warning",
    title: { vi: "Tủ sách có người phụ trách", en: "Somebody keeps the bookshelf" },
    clause: { vi: "Điều 2", en: "Article 2" },
    forms: [attest("shelf", "keeper")],
  },
];
