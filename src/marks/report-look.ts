/** How the report's sheet looks: the add-in and the marked copy write the same. */
export const REPORT_LOOK = {
  /** Points, by column: together what an A4 page holds in landscape. */
  widths: [46, 74, 250, 74, 80, 92, 74, 116],
  /** The column that values of facts and names of articles stand in, above the explanations. */
  wide: 2,
  titleSize: 14,
  headingFont: "#FFFFFF",
  headingFill: "#0B6A4A",
  /** Each link costs; a report of more lines says its cells as texts. */
  mostLinks: 1_000,
} as const;

/** Excel's sheet names have at most 31 characters, and are one whatever their case. */
export function reportName(base: string, sheets: readonly string[]): string {
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  const nameOf = (number: number): string => {
    const ending = number === 1 ? "" : ` (${number})`;
    return base.slice(0, 31 - ending.length) + ending;
  };
  let number = 1;
  while (taken.has(nameOf(number).toLowerCase())) number += 1;
  return nameOf(number);
}
