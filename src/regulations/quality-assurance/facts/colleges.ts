import { rowAt, type Context, type Grouping, type RecordSet, type Row } from "../../../rules";
import { collegeKey } from "../classify/schedule";

/** By college; what names none is its sheet's. */
export const BY_COLLEGE: Grouping = {
  key: (row) => (row.isOk("college") ? collegeKey(row.text("college")) : row.table.sheet),
  name: (row) => row.text("college"),
};

/** Rows of one college at most. */
const MOST_ROWS = 60;

/** The nearest row that names a college, from a row up; the row itself where none does. */
function named(row: Row): Row {
  for (let index = row.index; index >= Math.max(0, row.index - MOST_ROWS); index -= 1) {
    const above = rowAt({ table: row.table, index }, true);
    if (above.isOk("college")) return above;
  }
  return row;
}

/**
 * The lists that a set holds, one a college, which may stand once over the rows that are of it. Only what is listed
 * twice shows that there are several: one college may be written in two ways, or in one row of many.
 *
 * @param item what a row lists; undefined where it says nothing
 */
export function listsOf(
  set: RecordSet,
  context: Context,
  item: (row: Row) => string | undefined
): readonly RecordSet[] {
  const groups = set.groups(
    (row) => BY_COLLEGE.key(named(row), context),
    (row) => named(row).text("college")
  );
  const listed = new Set<string>();
  const isTwice = groups.some((group) => {
    const own = new Set([...group.rows()].flatMap((row) => item(row) ?? []));
    const isAgain = [...own].some((one) => listed.has(one));
    for (const one of own) listed.add(one);
    return isAgain;
  });
  return isTwice ? groups : [set];
}
