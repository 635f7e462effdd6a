import type { Field, RecordType } from "../../rules";
import type { Flag } from "../text/languages";
import { parseLabel, type Label } from "../text/normalise";
import type { Meaning } from "./words";

/** How a figure is given, as a header beside or beneath a label says it. */
export type Qualifier = "count" | "share";

/** Why a label is taken for a field. */
export interface Reason {
  /**
   * The label as listed; the same concepts in another order or with words that say nothing; equal by a mined
   * rule; typed without diacritics; a demand in people's own words, or told by what a sentence of theirs says; put
   * together of pieces of the field's labels; like the label of a choice whose options the cells say; a column of
   * remarks that tell it; a person's answer.
   */
  readonly how:
    | "label"
    | "concepts"
    | "rule"
    | "unmarked"
    | "demand"
    | "said"
    | "composed"
    | "alike"
    | "options"
    | "remark"
    | "answer";
  /** The field's label that it was found equal to. */
  readonly label: string;
}

/** What a label is taken for. */
export interface Match {
  readonly field: Field;
  readonly confidence: "exact" | "folded";
  readonly reason: Reason;
  /** A field that the label names as well, and that stands in the same cells. */
  readonly also?: Field;
  /** The label names a quantity that the record has twice, as count and as share, and does not say which. */
  readonly open?: boolean;
}

/** `ambiguous`: the label names several fields. */
export type Found = Match | "ambiguous" | undefined;

/** Types of field whose values a flag on a label can speak of. */
const SUITED: Readonly<Record<Flag, (field: Field) => boolean>> = {
  count: ({ type, twin }) => type === "count" || type === "number" || twin !== undefined,
  // Points have a number, but no people.
  people: ({ type, twin }) => type === "count" || twin !== undefined,
  share: ({ type, twin, unit }) => type === "share" || twin !== undefined || unit === "%",
  name: ({ type }) => type === "text" || type === "choice",
  date: ({ type }) => type === "date",
  code: () => false,
  asked: ({ type }) => type === "yesNo" || type === "choice",
};

/** Types of field whose label may leave a flag out. */
const SILENT: Readonly<Record<Flag, (field: Field) => boolean>> = {
  count: ({ twin }) => twin !== undefined,
  people: ({ twin }) => twin !== undefined,
  share: ({ twin }) => twin !== undefined,
  name: SUITED.name,
  date: () => false,
  code: () => false,
  asked: SUITED.asked,
};

/**
 * Whether a label of equal concepts names a field's label: nothing narrows it, and its flags suit the field.
 *
 * @param percent its sign says that it is a share, where its words do not: "% hồ sơ đúng hạn"
 */
export function agreesWith(
  own: Meaning,
  { field, meaning }: { readonly field: Field; readonly meaning: Meaning },
  percent = false
): boolean {
  if (own.narrowing.join() !== meaning.narrowing.join()) return false;
  const idle: Flag | undefined = isFigure(own) && isFigure(meaning) ? "asked" : undefined;
  for (const flag of own.flags)
    if (flag !== idle && !says(meaning, flag) && !SUITED[flag](field)) return false;
  for (const flag of meaning.flags) {
    if (flag !== idle && !says(own, flag) && !SILENT[flag](field) && !(percent && flag === "share"))
      return false;
  }
  return true;
}

/** "Số chuyên đề đã thực hiện": what says that it is a number asks for no yes or no. */
const isFigure = ({ flags }: Meaning): boolean => FIGURES.some((flag) => flags.has(flag));
const FIGURES = ["count", "people", "share"] as const;

/** A number of people is a number: "录取数" for "录取人数". */
const says = ({ flags }: Meaning, flag: Flag): boolean =>
  flags.has(flag) || (flag === "people" && flags.has("count")) || (flag === "count" && flags.has("people"));

/** What a label's own words say of how its figure is given. */
export const saidOf = (flags: ReadonlySet<Flag>): Qualifier | undefined =>
  flags.has("share") ? "share" : flags.has("count") || flags.has("people") ? "count" : undefined;

/**
 * Count or share: the twin that the sheet speaks of; nothing where the field cannot be given that way.
 *
 * @param wanted what headers say
 * @param said what the label's own words say
 */
export function settle(
  match: Match,
  wanted: Qualifier | undefined,
  said: Qualifier | undefined,
  record: RecordType
): Found {
  const { field } = match;
  const twin = field.twin === undefined ? undefined : record.fields.find((f) => f.id === field.twin);
  const open =
    twin !== undefined && (match.open ?? (twin.labels.length === 0 && (twin.under ?? []).length === 0));
  const isOther = said !== undefined && twin !== undefined && !fits(field, said);
  const sure = wanted ?? (open || isOther ? said : undefined);
  if (sure === undefined) return { ...match, open };
  if (fits(field, sure)) return { ...match, open: false };
  if (twin && fits(twin, sure)) return { ...match, field: twin, open: false };
  return undefined;
}

/** Whether a field's values can be given that way: what is named, chosen or confirmed is no figure. */
export function fits(field: Field, wanted: Qualifier): boolean {
  if (field.type === "text" || field.type === "choice") return false;
  if (field.type === "yesNo") return wanted === "share";
  if (wanted === "share") return field.type === "share" || (field.type === "number" && field.unit === "%");
  return field.type !== "share";
}

/** What a label's sign says of how its figure is given. */
export function qualifierFor({ field, reason }: Match, { percent }: Label): Qualifier | undefined {
  // "Хувийн регистрийн дугаар": a name may hold the word for percent (or "own") itself.
  const isNamed = field.type === "text" || field.type === "number";
  return percent && !(isNamed && parseLabel(reason.label).percent) ? "share" : undefined;
}

/** What a person has said a label to mean. */
export const answered = (field: Field, label: string): Match => ({
  field,
  confidence: "exact",
  reason: { how: "answer", label },
  open: false,
});
