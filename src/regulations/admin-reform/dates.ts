/** The plan is of the year 2024: from the day it was signed to the year's end. */
export const IN_FORCE = { from: "2024-02-19", to: "2024-12-31" } as const;
