/** Headings of the reports' tables: apart, since a report is known by them where none is made. */
import { reportWord } from "../messages/report";
import type { Say } from "../messages/ui";
import type { Language } from "../rules";

/** Of the first layout, whose columns are named in `report.ts`. */
export const findingHeadings = (say: Say, language: Language): string[] => [
  say("reportCell"),
  say("reportOutcome"),
  say("reportMessage"),
  say("reportFound"),
  say("reportRequired"),
  reportWord("toDo", language),
  say("reportRecord"),
  say("reportSheet"),
  say("reportClause"),
];

/** Of the second one, whose columns are named in `signing-list.ts`. */
export const listHeadings = (say: Say, language: Language): string[] => [
  reportWord("number", language),
  say("reportClause"),
  say("reportRequired"),
  reportWord("found", language),
  say("reportCell"),
  reportWord("toDo", language),
  reportWord("who", language),
  reportWord("until", language),
];
