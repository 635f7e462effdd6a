import { fail, unknown, type Judgement, type Reason } from "./judgement";
import { CellState } from "./table";

/** Why a cell in this state has no value. */
export const REASONS: Readonly<Record<CellState, Reason>> = {
  // It holds something, and not what was asked for.
  [CellState.OK]: "unreadable",
  [CellState.BLANK]: "blank",
  [CellState.UNREADABLE]: "unreadable",
  [CellState.ERROR]: "error",
  [CellState.AMBIGUOUS]: "ambiguous",
  [CellState.MARK]: "unreadable",
  [CellState.NO_COLUMN]: "noColumn",
};

/** Reasons that lie in a cell: what is told is its field. */
export const OF_A_CELL: ReadonlySet<Reason> = new Set<Reason>([
  "unreadable",
  "zeroDenominator",
  "notComputable",
]);

/** A fail of which only the outcome is wanted. */
export const TERSE_FAIL = Object.freeze(fail({}));
const tersely = new Map<Reason, Judgement>();

/** An unknown of which only the reason is wanted; one object a reason. */
export function terseUnknown(reason: Reason): Judgement {
  let known = tersely.get(reason);
  if (!known) tersely.set(reason, (known = Object.freeze(unknown(reason))));
  return known;
}

/** The state of a figure that there is not, for this reason. */
export const STATES: Readonly<Record<Reason, CellState>> = {
  blank: CellState.BLANK,
  noColumn: CellState.NO_COLUMN,
  notSet: CellState.NO_COLUMN,
  unreadable: CellState.UNREADABLE,
  error: CellState.ERROR,
  ambiguous: CellState.AMBIGUOUS,
  zeroDenominator: CellState.UNREADABLE,
  notInForce: CellState.UNREADABLE,
  incomplete: CellState.UNREADABLE,
  notComputable: CellState.UNREADABLE,
  broken: CellState.UNREADABLE,
};
