/** What a column is, by all that stands above it from the top down. */
import type { Field } from "../../rules";
import { parseLabel, type Label } from "../text/normalise";
import { isChinese } from "../text/text";
import { ofListed, unlessOther, unlessQuotient } from "./counted-heads";
import type { Knowledge } from "./lexicon";
import type { Found, Match, Qualifier } from "./match";
import {
  isCriterion,
  isGeneric,
  isNeutral,
  isOrdinal,
  isPoints,
  isScale,
  measureIn,
  qualifierOf,
  withoutResults,
} from "./signs/columns";
import { isNarrowing, isTotal } from "./signs/rows";
import { isWholeYear, isYearHead, yearOf } from "./signs/time";
import { scaleIn } from "./units";

export type Path = readonly Label[];

/** A path without the times that it speaks of. */
export interface Dated {
  readonly path: Path;
  /** The year that it is of, where it says so. */
  readonly year: number | undefined;
}

/** Joins labels to one: the words of a group, without the year that it is of, and those of its part. */
export const joined = (labels: Path): Label =>
  parseLabel(labels.map(({ text, words, year }) => (year === undefined ? text : words)).join(" "));

/** The heads over a column's own, as one text: the same for all columns of a group, blank where there is none. */
export const groupKey = (path: Path): string =>
  path
    .slice(0, -1)
    .map(({ text }) => text)
    .join("\n");

/** Takes years, and "cả năm", out of a path; a head that is nothing else stays what it is. */
export function withoutTimes(path: Path): Dated {
  let year: number | undefined;
  const rest: Label[] = [];
  for (const label of path) {
    year = label.year ?? year;
    if (isYearHead(label.text)) year = yearOf(label.text);
    else if (!isWholeYear(label)) rest.push(label);
  }
  return { path: rest.length > 0 ? rest : path, year };
}

const isTelling = (leaf: Label): boolean => isTotal(leaf) || leaf.words.split(" ").length > 2;

/** "TS_HS": what a program calls a column, in a row of its own over or beneath its words. */
const CODE = /^(?=.*[A-Z])[A-Z\d]+(?:_[A-Z\d]+)+$/;
export const isCode = ({ text }: Label): boolean => CODE.test(text);
/** A path without such codes; where there is nothing else they are the words. */
export function withoutCodes(path: Path): Path {
  const words = path.length > 1 ? path.filter((label) => !isCode(label)) : path;
  return words.length > 0 ? words : path;
}

/** How a path's leaf says that figures are given, if it says nothing else. */
export const leafQualifier = (path: Path): Qualifier | undefined =>
  path.length > 1 ? qualifierOf(path[path.length - 1]) : undefined;

/**
 * The field of a path: of all its labels together, of the last two, of the group alone where the leaf only says
 * how it is counted, of the leaf where the groups above let it speak.
 *
 * @param outside titles above the header, the nearest first
 */
export function fieldOfPath(known: Knowledge, path: Path, outside: Path): Found {
  const leaf = path[path.length - 1];
  if (!leaf || isOrdinal(leaf))
    return path.length === 1 && leaf ? known.index.find(leaf, outside) : leaf && named(known, path, outside);
  // Beneath "Khối 6" or "Học sinh nữ", the two nearest heads count but a part.
  const unlessNarrowed = (found: Found): Found =>
    typeof found === "object" && isNarrowedBy(known, path.slice(0, -2), found) ? undefined : found;
  const listed = unlessNarrowed(ofListed(known.index, path, outside));
  if (listed) return listed;
  const qualifier = leafQualifier(path);
  if (!qualifier) return resolve(known, path, outside, undefined) ?? ofGroup(known, path, outside);
  const base = path.slice(0, -1);
  // Groups that name nothing leave the leaf to speak for itself, if it says more than how it is counted.
  const isUnnamed = base.every((group) => isCriterion(group) || isNeutral(group));
  const alone = isTelling(leaf) && isUnnamed;
  return (
    named(known, path, outside) ??
    (alone ? known.index.find(leaf, outside) : undefined) ??
    unlessOther(known.index, leaf, unlessQuotient(path, resolve(known, base, outside, qualifier))) ??
    unlessNarrowed(
      unlessQuotient(path, known.index.find(joined([leaf, ...base.slice(-1)]), outside, qualifier))
    ) ??
    (isUnnamed ? known.index.find(leaf, outside) : undefined)
  );
}

/** The field whose own label a whole path reads like, word by word: "Kết quả thực hiện › Tổng số". */
function named(known: Knowledge, path: Path, outside: Path): Found {
  const found = known.index.find(joined(path), outside);
  return typeof found === "object" && found.reason.how === "label" && found.open !== true ? found : undefined;
}

/** A total over the parts of a group is the group's own figure ("招生计划数 › 合计"), and so are its points. */
function ofGroup(known: Knowledge, path: Path, outside: Path): Found {
  const leaf = path[path.length - 1];
  // "TS nữ" is the total of a part.
  if (!leaf || path.length < 2 || isNarrowing(leaf) || !(isTotal(leaf) || isPoints(leaf))) return undefined;
  const found = resolve(known, path.slice(0, -1), outside, undefined);
  return typeof found === "object" && /^(?:count|number)$/.test(found.field.type) ? found : undefined;
}

function resolve(known: Knowledge, path: Path, outside: Path, qualifier: Qualifier | undefined): Found {
  const groups = path.slice(0, -1).reverse();
  const above = qualifier ?? groups.map((label) => qualifierOf(label)).find((q) => q !== undefined);
  const found = resolveAs(known, path, outside, above);
  if (typeof found !== "object" || found.open !== true || above !== undefined) return found;
  const unit = groups.map((label) => unitOf(label)).find((q) => q !== undefined);
  return unit === undefined ? found : resolveAs(known, path, outside, unit);
}

/** The unit that a group has in brackets, of all figures beneath it: "Giáo viên (người)". */
function unitOf({ brackets }: Label): Qualifier | undefined {
  const [measure] = brackets.map((bracket) => measureIn(bracket)).filter((one) => one !== undefined);
  return measure === "count" || measure === "share" ? measure : undefined;
}

function resolveAs(known: Knowledge, path: Path, outside: Path, above: Qualifier | undefined): Found {
  const leaf = path[path.length - 1];
  if (!leaf) return undefined;
  const groups = path.slice(0, -1).reverse();
  const context = [...groups, ...outside];
  if (groups.length === 0) return known.index.find(leaf, context, above);
  const whole = unlessQuotient(path, known.index.find(joined(path), outside, above));
  // What the leaf says word by word goes before what all words together may be taken for, or could be twice:
  // "Mức độ › Hài lòng" is how many are, though "mức độ hài lòng" is a share as well; "Có/Không" asks by itself.
  const said = isGeneric(leaf) ? undefined : known.index.find(leaf, context, above);
  const isSaid =
    typeof said === "object" && said.confidence === "exact" && !isNarrowedBy(known, groups, said);
  const isLoose = whole === "ambiguous" || whole?.reason.how === "rule";
  const isAsked = isSaid && typeof whole === "object" && whole.confidence !== "exact" && asks(said, whole);
  if (isSaid && (isLoose || isAsked)) return said;
  if (whole !== undefined) return whole;
  const two = unlessQuotient(path, known.index.find(joined(path.slice(-2)), outside, above));
  if (two !== undefined && !(typeof two === "object" && isNarrowedBy(known, groups.slice(1), two)))
    return two;
  const part = besidePart(known, leaf, groups, outside, above);
  // Without gaps between words a part of a group is a word; elsewhere it may be one of another sense.
  if (part !== undefined && isChinese(leaf.words)) return part;
  if (isGeneric(leaf) && !namesScale(leaf) && !groups.every(isNeutral)) return part;
  const own = known.index.find(leaf, context, above) ?? part;
  return typeof own === "object" && isNarrowedBy(known, groups, own) ? undefined : own;
}

/** Whether one of them is answered with yes or no, and the other is none. */
const asks = (said: Match, whole: Match): boolean =>
  said.field.type === "yesNo" && whole.field.type !== "yesNo";

/** "Оноо /0-60/": how many points there may be says what they are for. */
const namesScale = ({ brackets }: Label): boolean =>
  brackets.some((bracket) => scaleIn(bracket) !== undefined);

/**
 * The field whose own label a leaf makes with a part of the group above it: "报考意向 › 院校" is 报考院校, "Đội ngũ giáo
 * viên › Đạt chuẩn" is giáo viên đạt chuẩn. The longest part counts.
 */
function besidePart(
  known: Knowledge,
  leaf: Label,
  groups: Path,
  outside: Path,
  above: Qualifier | undefined
): Found {
  const [group] = groups;
  for (const part of group ? partsOf(group) : []) {
    const found = known.index.find(parseLabel(`${part} ${leaf.text}`), outside, above);
    if (typeof found === "object" && found.reason.how === "label" && !isNarrowedBy(known, groups, found))
      return found;
  }
  return undefined;
}

/**
 * The field of which a path is composed beside those that were found: of all that it says, or of its leaf alone where
 * nothing above makes another thing of that.
 *
 * @param by the field that a label is composed of or likest
 */
export function composedOf(
  knowledge: Knowledge,
  path: Path,
  by: (label: Label) => Match | undefined
): Match | undefined {
  const leaf = path[path.length - 1];
  const whole = by(parseLabel(path.map(({ text }) => text).join(" ")));
  if (whole || !leaf || path.length === 1 || isGeneric(leaf) || isOrdinal(leaf)) return whole;
  const own = by(leaf);
  return own && !isNarrowedBy(knowledge, path.slice(0, -1), own) ? own : undefined;
}

/** Parts of a group's words, the longest first: a word at least, or two characters; all but for what brackets add. */
function partsOf({ words: whole, bareWords: words }: Label): string[] {
  const gap = isChinese(words) ? "" : " ";
  const pieces = words.replace(gap === "" ? / /g : /$^/, "").split(gap);
  const parts: string[] = [];
  const most = words === whole ? pieces.length - 1 : pieces.length;
  for (let size = Math.min(most, MOST_PIECES); size >= (gap === "" ? 2 : 1); size -= 1)
    for (let at = 0; at + size <= pieces.length; at += 1) parts.push(pieces.slice(at, at + size).join(gap));
  return parts;
}
const MOST_PIECES = 6;

/** Whether groups above make another thing of a label: women, last year, a plan that it does not name itself. */
function isNarrowedBy(known: Knowledge, groups: Path, { field, reason }: Match): boolean {
  const { words } = known.index;
  const own = words.meaning(words.ofLabel(reason.label)).narrowing;
  return groups.some(
    (group) =>
      narrowingIn(known, group, field).some((word) => !own.includes(word)) && !isOwnLabel(known, group)
  );
}

/** The words of a group that make another thing of what is beneath, but for those of a group that the field is listed under. */
function narrowingIn(
  { index: { words, families } }: Knowledge,
  group: Label,
  { under = [] }: Field
): readonly string[] {
  // "(дээд тал нь 8)" says how many points there are, and narrows nothing.
  const said = group.brackets.every(isScale) ? group.bareWords : group.words;
  const { narrowing } = words.meaning(withoutResults(said));
  const named = narrowing.length > 0 ? families.namedIn(group) : undefined;
  const isListed = under.some(({ groups }) => named !== undefined && families.of(groups) === named.family);
  const own = named && isListed ? words.meaning(named.name).narrowing : [];
  return narrowing.filter((word) => !own.includes(word));
}

/**
 * A group that is called as a field of the record narrows nothing ("Төлөвлөсөн хугацаанд гүйцэтгэсэн байдал"); one
 * that is counted itself is a part, whose pupils are not all ("Khối lớp 8 › Số học sinh").
 */
function isOwnLabel(known: Knowledge, group: Label): boolean {
  const found = known.index.find(group);
  return typeof found === "object" && found.reason.how === "label" && found.field.type !== "count";
}
