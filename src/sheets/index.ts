/** From matrices of cells to tables of records. */
export * from "./address";
export * from "./change";
export * from "./matrix";
export * from "./values/values";
export { readColumn, type ColumnContext, type ColumnValues } from "./values/column";
export type { Ignored } from "./find/rows/body";
export * from "./types";
export * from "./recognise";
export * from "./range";
export { readAgain, type ReadAgain, type Reread } from "./read/again";
export { fingerprint } from "./fingerprint";
export { nearestFit, type NearFit } from "./find/near";
export { mappingFor } from "./place/replay";
