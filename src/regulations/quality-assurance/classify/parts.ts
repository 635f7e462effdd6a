import { certain, countCharacters } from "../../../rules";
import { HEADINGS } from "../vocabulary/written";

/** The four things that an opinion has to address (附件3 注2). */
export const PARTS = ["goals", "results", "problems", "causes"] as const;
export type PartName = (typeof PARTS)[number];

/** What headings call them, and which of them each names. */
const PATTERNS = [...HEADINGS].map(([key, { labels }]) => ({
  pattern: labels.join("|"),
  names: PARTS.filter((name) => key.split(" ").includes(name)),
}));
const NAMES = PATTERNS.map(({ pattern }, index) => `(?<h${index}>${pattern})`).join("|");

/** The form's own headings, which a colon behind them makes headings within a line too; not "针对存在问题：". */
const OWN = /(?:目标达成(?:程度|度|情况)|主要成绩|存在的?(?:主要)?问题|(?:问题)?产生的?原因|原因分析)[：:]/uy;
const NOT_BEFORE_OWN = /[对就决与和及的]/u;

/** What a line or sentence ends with. */
const END = /[\n\r。；;！!？?.\s、，,：:】\]）)]/u;

/** A heading is perhaps numbered or in brackets, and ends with a colon, bracket or line. */
const HEADING = new RegExp(
  `(?:[（(]?[一二三四五六七八九十\\d]{1,2}[)）、.．:：]|[①-⑳]|第[一二三四五六七八九十]|[-–—•●◆■*])?[ \\t\\u3000]*` +
    `(?:[【\\[〔《“"]\\s*(?:${NAMES.replace(/\?<h(\d)>/g, "?<b$1>")})\\s*[】\\]〕》”"][：:]?|(?:${NAMES})[ \\t\\u3000]*(?:[：:]|(?=[\\n\\r])|[—–-]{1,2}(?=\\S)))`,
  "uy"
);

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
    const groups = Object.entries(certain(match.groups, "the headings by name"));
    const [name] = certain(
      groups.find(([, text]) => text !== undefined),
      "the heading that was found"
    );
    const { names } = certain(PATTERNS[Number(name.slice(1))], "what a heading names");
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
