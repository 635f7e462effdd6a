/** What people, programs and the hostile write into cells. */
import fc from "fast-check";
import type { CellValue } from "../../src/sheets";

const ERRORS = ["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!"];

const NUMBERS = [
  ...[0, -0, -1, 1, 0.5, 0.9, 0.98, 0.999999999999, 1.0000000001, 98, 98.5, 100, 101, 45, 46, 1e15, 1e21],
  ...[-1e9, 1e-9, 1e308, 5e-324, 43_000, 45_292, 60, 2_958_465, 2_958_466, 2024, 20_241_231, 31_122_024],
];

/** Figures as texts, in the ways of several countries. */
const FIGURES = [
  ...[
    "98,0 %",
    "98%",
    "0,98",
    "1.234,5",
    "1,234.5",
    "1 234",
    "１２３",
    "45 hs",
    "45/46",
    "≥ 95",
    "<1%",
    "-5",
    "（5）",
  ],
  ...[
    "31/12/2024",
    "2024-12-31",
    "12/31/24",
    "2024年12月31日",
    "2024 оны 12 сарын 31",
    "30.02.2024",
    "1e400",
    "١٢",
  ],
  ...["Có", "x", "✓", "☑", "không", "是", "否", "тийм", "үгүй", "đạt", "缺考", "免", "-", "…", "n/a", "?"],
];

/** Texts that are none of a sheet's business: markup, formulas, links, signs that turn or hide what is written. */
export const ODD_TEXTS = [
  ...[
    "<b>Lớp</b>",
    "<script>alert(1)</script>",
    "&lt;&amp;",
    '"><img src=x onerror=alert(1)>',
    "]]>",
    "{limit}",
    "%s %d",
  ],
  ...[
    "=1+1",
    '=HYPERLINK("http://x")',
    "+1",
    "-cmd",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'=1",
    "=cmd|' /C calc'!A0",
  ],
  ...["http://example.org", "javascript:alert(1)", "mailto:a@b", "file:///etc/passwd", "\\\\server\\share"],
  ...[
    "\u202Eabc\u202C",
    "\u2066x\u2069",
    "a\u200Bb",
    "\uFEFFLớp",
    "a\u0000b",
    "\u0007",
    "\u00AD",
    "\uD800",
    "\uFFFE",
  ],
  ...[
    "a\nb",
    "a\r\nb\r\n\r\nc",
    "\u00A0",
    "\u3000",
    " ",
    "\t",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
  ],
  ...[
    "x".repeat(32_767),
    "ạ̀".repeat(2_000),
    "((((((((((",
    "a,b;c|d",
    "A1:XFD1048576",
    "$A$1",
    "R1C1",
    "Ⅻ",
    "①",
    "🏫",
  ],
];

const odd = fc.constantFrom(...ODD_TEXTS);

/** Any cell that a workbook may hold. */
export const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 3, arbitrary: fc.constantFrom(...FIGURES) },
  { weight: 2, arbitrary: fc.constantFrom(...ERRORS).map((error) => ({ error })) },
  { weight: 2, arbitrary: odd },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: -10, max: 200 }) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 110, noNaN: true }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  },
  { weight: 1, arbitrary: fc.boolean() }
);

/** A cell of which no figure, day or answer can be read. */
export const unreadable: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(...ERRORS).map((error) => ({ error })),
  fc.constantFrom("???", "<b>", "xem phụ lục", "见附件", "хавсралтаас үзнэ үү")
);

/** Number formats of cells. */
export const format: fc.Arbitrary<string | undefined> = fc.constantFrom(
  ...[
    undefined,
    "General",
    "0%",
    "0.00%",
    "0",
    "#,##0.00",
    "dd/mm/yyyy",
    "mm/dd/yy",
    "[$-804]yyyy年m月d日",
    "@",
  ],
  ...['0.0"%"', "h:mm", ";;;", "[Red]0;[Blue]-0", "_(* #,##0_)", '"x"0']
);
