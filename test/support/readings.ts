import { CellState } from "../../src/rules";
import type { Reading } from "../../src/sheets";

const NAMES = new Map(Object.entries(CellState).map(([name, state]) => [state, name]));

/** What a cell was read as: its value, or the name of the state that keeps it from having one. */
export const said = ({ state, value }: Reading): number | string =>
  state === CellState.OK ? value : (NAMES.get(state) ?? "");
