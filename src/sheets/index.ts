/** From matrices of cells to tables of records. */
export * from "./address";
export * from "./matrix";
export * from "./values";
export { readColumn, type ColumnContext, type ColumnValues } from "./column";
export type { Ignored } from "./rows";
export * from "./types";
export * from "./recognise";
export { fingerprint } from "./fingerprint";
export { nearestFit, type NearFit } from "./near";
export { mappingFor } from "./replay";
