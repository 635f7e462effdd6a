import type { BlankSheet } from "../../excel";
import { labelIn } from "../../messages/format";
import type { Field, Language, RecordType, Regulation } from "../../rules";

/** A field's head: its first label, which is its name in the law's own language. */
const headOf = (field: Field, language: Language): string => field.labels[0] ?? labelIn(field.name, language);

/**
 * The blank sheet of a record type, with the names of rows where a list has them: what somebody without a
 * sheet of their own begins with. Heads are in the language of the law, as its forms are; fields that a count and a
 * share stand for have one column.
 */
export function templateOf(regulation: Regulation, record: RecordType, language: Language): BlankSheet {
  const { items } = record;
  const names = new Set<string>();
  const fields = record.fields.filter((field) => {
    const head = headOf(field, regulation.language);
    const isNew = !names.has(head) && field.labels.length > 0 && !field.secondary;
    if (isNew) names.add(head);
    return isNew;
  });
  // Names of records come first, as readers expect.
  const first = [items?.field, ...record.key].find((id) => fields.some((field) => field.id === id));
  const ordered = [...fields.filter(({ id }) => id === first), ...fields.filter(({ id }) => id !== first)];
  return {
    sheetName: labelIn(record.name, language),
    title: labelIn(record.name, regulation.language),
    heads: ordered.map((field) => headOf(field, regulation.language)),
    rows: (items?.options ?? []).map(({ code, labels }) => [labels[0] ?? code]),
  };
}
