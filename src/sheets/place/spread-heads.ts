/** What heads over the columns of a spread figure say: values of choices, and of a text the whole or a part. */
import type { Field, RecordType } from "../../rules";
import { fieldOf } from "../lexicon/lexicon";
import { parseLabel, type Label } from "../text/normalise";
import { clean, fold } from "../text/text";
import { optionsIn } from "./named-options";

/** A field with what a head says of it. */
export type Said = readonly [Field, string];

/** A head that ends in the figure's name, as what stands before it and the name: "文史类控制线"; else the head. */
export function splitFigure({ labels }: Field, label: Label): Label[] {
  const text = clean(label.text);
  const names = labels.map(clean).filter((name) => text.length > name.length && text.endsWith(name));
  const [longest] = names.sort((a, b) => b.length - a.length);
  if (longest === undefined) return [label];
  return [parseLabel(text.slice(0, -longest.length)), parseLabel(longest)];
}

/** What a head says, where it says nothing but values: "高起专", "文科", "高起专（文科）"; else nothing. */
export function valuesIn(record: RecordType, label: Label): Said[] {
  const choices = optionsIn(record, label);
  const { field: id = "", words } = record.spreadParts ?? {};
  const parted = fieldOf(record, id);
  if (choices.length > 0 || !parted) return choices;
  const text = clean(label.text);
  const isPart = (said: string): boolean => words?.test(said) === true;
  if (isPart(text)) return [[parted, text]];
  for (const [field, name] of namesIn(record)) {
    const [before, ...behind] = text.split(name);
    const rest = behind.length === 1 ? unbracketed(`${before ?? ""}${behind.join("")}`) : "";
    if (isPart(rest))
      return [...optionsIn(record, parseLabel(name)).filter(([of]) => of === field), [parted, rest]];
  }
  return [];
}

/** The names of all values of the record's common choices, the longest first. */
const namesIn = ({ fields }: RecordType): Said[] =>
  fields
    .flatMap((field): Said[] =>
      field.common === true
        ? (field.options ?? []).flatMap(({ labels }) => labels.map((name): Said => [field, clean(name)]))
        : []
    )
    .filter(([, name]) => name.length > 1)
    .sort(([, a], [, b]) => b.length - a.length);

const unbracketed = (text: string): string =>
  text
    .replace(/\(\)/g, "")
    .replace(/^[\s·—-]*\((.*)\)$/, "$1")
    .replace(/^[\s·—-]+|[\s·—-]+$/g, "");

/** The values of a column's heads, with what several of them say of a text as one: "艺术类" over "文科". */
export function sayingOf(said: readonly Said[], parted: Field | undefined): readonly Said[] {
  const parts = said.filter(([field]) => field === parted);
  if (!parted || parts.length < 2) return said;
  const whole = parts.map(([, text]) => text).reduce(joinedParts);
  return [...said.filter(([field]) => field !== parted), [parted, whole]];
}

/** Two parts of a text as one: the shorter tells more of the longer, and what is said twice is said once. */
export function joinedParts(first: string, second: string): string {
  const [longer, shorter] = second.length > first.length ? [second, first] : [first, second];
  if (shorter === "" || fold(longer).includes(fold(shorter))) return longer;
  return `${longer}(${shorter})`;
}
