/** From matrices of cells to tables of records. */
export * from "./address";
export * from "./matrix";
export * from "./values";
