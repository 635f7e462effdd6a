/** English counts one thing in the singular. */

/** What texts count. */
const PLURALS: readonly string[] = [
  "classes",
  "classrooms",
  "pupils",
  "people",
  "topics",
  "shifts",
  "members",
  "experts",
  "elements",
  "characters",
  "points",
  "days",
  "minutes",
  "months",
  "years",
  "rooms",
  "places",
  "findings",
  "files",
  "violations",
  "warnings",
];

const ODD: Readonly<Record<string, string>> = { classes: "class", people: "person" };

/** The noun behind a figure: "1 pupil", "2 pupils"; other words stay as they are. */
export function counted(figure: string, noun: string): string {
  if (figure !== "1" || !PLURALS.includes(noun)) return noun;
  return ODD[noun] ?? noun.slice(0, -1);
}
