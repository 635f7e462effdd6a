/** What Chinese texts say where a column's type does not read them: names, numbers, days, times and places. */
export * from "./days";
export * from "./identity";
export * from "./ranks";
export * from "./places";
export * from "./plain";
export * from "./times";
