import { rowAt, type Grouping, type Row } from "../../../rules";
import { collegeKey } from "../classify/schedule";

/** By college; what names none is its sheet's. */
export const BY_COLLEGE: Grouping = {
  key: (row) => (row.isOk("college") ? collegeKey(row.text("college")) : row.table.sheet),
  name: (row) => row.text("college"),
};

/** By college, where lists say it once over the rows that are of it. */
export const BY_COLLEGE_ABOVE: Grouping = {
  key: (row, context) => BY_COLLEGE.key(named(row), context),
  name: (row) => named(row).text("college"),
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
