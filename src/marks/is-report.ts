import { reportWord } from "../messages/report";
import { LANGUAGES } from "../rules";
import type { SheetData } from "../sheets";
import { findingHeadings, listHeadings } from "./report-headings";

/** Beneath the summary, which has a row an article. */
const MOST_HEAD_ROWS = 200;
/** Those of the findings that every version has had. */
const TELLING = 3;

/**
 * Whether a sheet is a report of the add-in, in whatever language and layout: its own figures are none of the user's.
 * Known by its title and by the headings of its table.
 */
export function isReport({ values }: SheetData): boolean {
  const title = values[0]?.[0];
  return LANGUAGES.some((language) => {
    const headings =
      title === reportWord("reportTitle", language)
        ? findingHeadings(language).slice(0, TELLING)
        : title === reportWord("listTitle", language)
          ? listHeadings(language)
          : undefined;
    return (
      headings !== undefined &&
      values
        .slice(0, MOST_HEAD_ROWS)
        .some((row) => headings.every((heading, column) => row[column] === heading))
    );
  });
}
