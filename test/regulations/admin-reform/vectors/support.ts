import type { Row } from "../../../support/vectors";

export const TTHC = "TTHC";
export const PETITION = "Đơn thư";
export type Dates = readonly [due: Row[string], returned: Row[string]];

/** Dossiers of one kind in columns A kind, B due, C returned, with more fields from D. */
export const dossiers = (kind: Row[string], dates: readonly Dates[], more: Row = {}): Row[] =>
  dates.map(([due, returned]) => ({ kind, due, returned, ...more }));
export const times = (count: number, dates: Dates): Dates[] => Array.from({ length: count }, () => dates);
export const set = (...dossier: Row[]) => ({ dossier });

export const ON_TIME: Dates = ["10/06/2024", "10/06/2024"];
export const LATE: Dates = ["10/06/2024", "11/06/2024"];
export const OVERDUE: Dates = ["10/06/2024", null];
export const OPEN: Dates = ["31/07/2024", null];
export const asOf = "2024-06-30";
