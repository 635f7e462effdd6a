import { certain, countCharacters, patternIn } from "../../../rules";
import { HEADING_SIGNS, headingPattern, HEADINGS } from "../vocabulary/headings";

/** The four things that an opinion has to address (附件3 注2). */
export const PARTS = ["goals", "results", "problems", "causes"] as const;
export type PartName = (typeof PARTS)[number];

/** What headings call them, and which of them each names. */
const PATTERNS = [...HEADINGS].map(([key, { labels }]) => ({
  pattern: labels.join("|"),
  names: PARTS.filter((name) => key.split(" ").includes(name)),
}));
const NAMES = PATTERNS.map(({ pattern }, index) => `(?<h${index}>${pattern})`).join("|");

const OWN = patternIn(HEADING_SIGNS, "own", "uy");
const NOT_BEFORE_OWN = patternIn(HEADING_SIGNS, "joint");
const END = patternIn(HEADING_SIGNS, "end");
const HEADING = headingPattern(NAMES, NAMES.replace(/\?<h(\d)>/g, "?<b$1>"));

/** The heading that begins at a place: of a line or sentence, or one of the form's own. */
function headingAt(opinion: string, at: number): RegExpExecArray | null {
  const before = opinion.charAt(at - 1);
  const begins = at === 0 || END.test(before);
  OWN.lastIndex = at;
  if (!begins && (NOT_BEFORE_OWN.test(before) || !OWN.test(opinion))) return null;
  HEADING.lastIndex = at;
  return HEADING.exec(opinion);
}

function headingsIn(opinion: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = 0; at < opinion.length; at += 1) {
    const heading = headingAt(opinion, at);
    if (!heading) continue;
    found.push(heading);
    at = HEADING.lastIndex - 1;
  }
  return found;
}

/** A part of an opinion that a heading opens. */
export interface Part {
  readonly names: readonly PartName[];
  /** Heading and text. */
  readonly text: string;
  /** Text behind the heading. */
  readonly body: string;
}

/** The parts that headings tell apart, in their order. */
export function partsOf(opinion: string): Part[] {
  const found = headingsIn(opinion).map((match) => {
    const groups = certain(match.groups, "the headings by name");
    const at = PATTERNS.findIndex((_, index) => (groups[`h${index}`] ?? groups[`b${index}`]) !== undefined);
    const { names } = certain(PATTERNS[at], "what a heading names");
    return { start: match.index, end: match.index + match[0].length, names };
  });
  return found.map(({ start, end, names }, index) => {
    const next = found[index + 1]?.start ?? opinion.length;
    return { names, text: opinion.slice(start, next), body: opinion.slice(end, next).trim() };
  });
}

/**
 * Share of problems and their causes in an opinion, in percent of its 字数; a heading counts with its part.
 * Undefined where headings do not tell both.
 */
export function problemShare(opinion: string): number | undefined {
  const parts = partsOf(opinion);
  const named = new Set(parts.flatMap(({ names }) => names));
  if (!named.has("problems") || !named.has("causes")) return undefined;
  const count = parts
    .filter(({ names }) => names.some((name) => name === "problems" || name === "causes"))
    .reduce((sum, { text }) => sum + countCharacters(text), 0);
  return (100 * count) / countCharacters(opinion);
}
