/** What a form leaves open, and what is asked of it. */
import { recognise } from "../../src/sheets";
import { toyField as field, toyRecord as record, toyRegulation as regulation } from "../support/toy";

test("a label that could be several fields is asked about, and not left out", () => {
  const both = record(
    "hall",
    [
      field("wide", "count", ["Chiều rộng", "Kích thước"]),
      field("long", "count", ["Chiều dài", "Kích thước"]),
      field("seats", "count", ["Số chỗ"]),
      field("doors", "count", ["Số cửa"]),
    ],
    { layouts: ["form"], marks: ["seats"] }
  );
  const values = [
    ["Số chỗ", 40],
    ["Kích thước", 12],
    ["Số cửa", 2],
  ];
  const { sheets } = recognise({ sheets: [{ name: "S", values, merges: [] }] }, [regulation("toy", [both])], {
    regulation: "toy",
  });
  expect(sheets[0]?.tables[0]).toMatchObject({
    columns: { seats: "B1", doors: "B3" },
    questions: [{ label: "Kích thước", cell: "A2", suggestions: ["wide", "long"] }],
  });
});
