import type { Row } from "../../../support/vectors";

/** One school as it says its figures. */
export const school = (row: Row) => ({ school: [row] });
