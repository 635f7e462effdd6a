/** Of which year the labels of a form are. */
import type { Knowledge } from "../lexicon/lexicon";
import type { Label } from "../text/normalise";
import type { Entry } from "./form-entry";
import { fieldInTime, ownYear } from "./time";

/**
 * A form's entries, each in the year that its label names: what is of another year than the form's own says nothing
 * beside this year's figure; alone it may be all there is, which only a person can tell.
 *
 * @param titles what stands over the form, and the sheet's name
 */
export function inOwnYear(
  known: Knowledge,
  titles: readonly Label[],
  entries: readonly Entry[]
): readonly Entry[] {
  if (entries.every(({ label }) => label.year === undefined)) return entries;
  const own = ownYear(
    titles,
    entries.map(({ label }) => [label])
  );
  if (own === undefined) return entries;
  const timed = entries.map((entry) => inTime(known, titles, entry, own));
  const said = new Set(timed.flatMap((entry) => (isOfOther(entry) ? [] : (nameIn(known, entry) ?? []))));
  return timed.flatMap((entry) => {
    if (!isOfOther(entry)) return [entry];
    const name = nameIn(known, entry.other);
    if (name !== undefined && said.has(name)) return [];
    return [{ ...entry.other, matches: new Map([...entry.other.matches, [known, "ambiguous" as const]]) }];
  });
}

/** An entry of another year than the form's. */
interface OfOther {
  readonly other: Entry;
}
const isOfOther = (entry: Entry | OfOther): entry is OfOther => "other" in entry;

function inTime(known: Knowledge, titles: readonly Label[], entry: Entry, own: number): Entry | OfOther {
  const { label, matches } = entry;
  const match = matches.get(known);
  if (label.year === undefined || label.year === own || typeof match !== "object") return entry;
  if (isOfYearJustOver(label, titles, own)) return entry;
  const { found, isOfOtherYear } = fieldInTime(known, [label], [], own);
  if (isOfOtherYear || found === undefined) return { other: entry };
  return { ...entry, matches: new Map([...matches, [known, found]]) };
}

/** The school year that ended in the year before a form's date ("Hồ sơ năm 2016", "năm học 2014-2015") is its last whole one. */
function isOfYearJustOver({ text, year }: Label, titles: readonly Label[], own: number): boolean {
  return year === own - 1 && SPAN.test(text) && !titles.some((title) => SPAN.test(title.text));
}
const SPAN = /(?:19|20)\d{2} ?[-–—/] ?(?:(?:19|20)\d{2}|\d{2})(?!\d)/;

/** The field that an entry names, its twin for the same: a count of this year's makes a share of another idle. */
function nameIn(known: Knowledge, { matches }: Entry): string | undefined {
  const match = matches.get(known);
  if (typeof match !== "object") return undefined;
  const { id, twin } = match.field;
  return twin === undefined || id < twin ? id : twin;
}
