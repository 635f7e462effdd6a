import { groupedBy, listsBy, oncePerCheck, rowsIn, serialFromParts } from "../../../rules";
import type { Context, Grouping, RecordSet, Row, Serial } from "../../../rules";
import { collegeKey } from "../classify/schedule";
import { LIMITS } from "../parameters";

const reviews = oncePerCheck((context) => rowsIn("review", context));

/**
 * The one review that a sheet's records belong to: the college's where it is named, else the sheet's own,
 * else the workbook's only one. Undefined where none or several are meant.
 */
export function reviewOf(sheet: string, college: string, context: Context): Row | undefined {
  const all = reviews(context);
  const own = all.filter((row) => row.table.sheet === sheet);
  const near = own.length > 0 ? own : all;
  const of = (key: string) => near.filter((row) => collegeKey(row.text("college")) === key);
  const named = college === "" ? near : of(collegeKey(college));
  const found = named.length > 0 ? named : of("");
  return found.length === 1 ? found[0] : undefined;
}

/** The name of the college that a sheet's report is of, "" where it is not said. */
export const collegeOnSheet = (sheet: string, context: Context): string =>
  rowsIn("report", context, sheet)
    .map((row) => row.text("college"))
    .find((name) => name !== "") ?? "";

/** Reviews by college, each college's in the order of time; rows without a college stand alone. */
export const reviewsByCollege = oncePerCheck((context): ReadonlyMap<string, readonly Row[]> => {
  let nameless = 0;
  const keyOf = (row: Row): string => collegeKey(row.text("college")) || `#${(nameless += 1)}`;
  const groups = groupedBy(reviews(context), keyOf);
  return new Map([...groups].map(([college, rows]) => [college, inOrder(rows)]));
});

/** Each review beside those of its college before it and after it. */
export const reviewsInOrder = (context: Context) =>
  [...reviewsByCollege(context).values()].flatMap((rows) =>
    rows.map((row, index) => ({ row, earlier: rows.slice(0, index), next: rows[index + 1] }))
  );

/** By date where every row has one; else the sheet's order holds. */
const inOrder = (rows: readonly Row[]): readonly Row[] =>
  rows.some((row) => Number.isNaN(dayOf(row))) ? rows : [...rows].sort((a, b) => dayOf(a) - dayOf(b));
const dayOf = (row: Row): Serial =>
  ["reviewEnd", "reviewStart", "diagnosed"]
    .map((field) => row.number(field))
    .find((day) => !Number.isNaN(day)) ?? NaN;

/** The province's list of colleges, by name. */
const colleges = oncePerCheck(
  (context) => new Map(rowsIn("college", context).map((row) => [collegeKey(row.text("college")), row]))
);
/** The day on which a college's first three years begin: by reading R3, a new one's after its evaluation. */
export function firstYearOf(name: string, context: Context): Serial {
  const year = context.limit(LIMITS.firstYear) + (context.reading("R3") === "2021" ? 1 : 0);
  const start = serialFromParts(year, 1, 1);
  const row = colleges(context).get(collegeKey(name));
  const evaluated = row?.number("evaluatedOn") ?? NaN;
  return row?.yes("isNew") === true && evaluated > start ? evaluated : start;
}

/** The day on which the review starts that a material is for: in its own row, else of the college's review. */
export function startOf(row: Row, context: Context) {
  const { sheet } = row.table;
  const isOwn = row.has("reviewStart") && !row.isBlank("reviewStart");
  const college = isOwn ? "" : row.text("college") || collegeOnSheet(sheet, context);
  const review = isOwn ? row : reviewOf(sheet, college, context);
  const at = review?.has("reviewStart") ? review : row;
  if (!at.isOk("reviewStart")) return at.missing("reviewStart");
  return { day: at.number("reviewStart"), ref: at.ref("reviewStart") };
}

const ofCollege = (row: Row): string =>
  row.isOk("college") ? collegeKey(row.text("college")) : row.table.sheet;

/** By college; what names none is its sheet's. */
export const BY_COLLEGE: Grouping = { key: ofCollege, name: (row) => row.text("college") };

/** The lists that a set holds, one a college, by the items that rows are. */
export const listsOf = (set: RecordSet, item: (row: Row) => string | undefined): readonly RecordSet[] =>
  listsBy(set, { field: "college", key: ofCollege, item });
