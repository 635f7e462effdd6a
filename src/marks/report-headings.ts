/** Headings of the reports' tables: apart, since a report is known by them where none is made. */
import { reportWord } from "../messages/report";
import type { Language } from "../rules";

/** Of the first layout, whose columns are named in `report.ts`. */
export const findingHeadings = (language: Language): string[] => [
  reportWord("cell", language),
  reportWord("outcome", language),
  reportWord("message", language),
  reportWord("figure", language),
  reportWord("required", language),
  reportWord("toDo", language),
  reportWord("record", language),
  reportWord("sheet", language),
  reportWord("clause", language),
];

/** Of the second one, whose columns are named in `signing-list.ts`. */
export const listHeadings = (language: Language): string[] => [
  reportWord("number", language),
  reportWord("clause", language),
  reportWord("required", language),
  reportWord("found", language),
  reportWord("cell", language),
  reportWord("toDo", language),
  reportWord("who", language),
  reportWord("until", language),
];
