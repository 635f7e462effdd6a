import { PASS, type Judgement, type RecordSet } from "../../../rules";
import { NONE_CONCERNED } from "../notes";

/** A set's question of yes or no: a fail at each no, else the first gap. */
export function answers(set: RecordSet, fields: readonly string[], any = false): readonly Judgement[] {
  const present = fields.filter((field) => set.has(field));
  if (present.length < (any ? 1 : fields.length)) {
    return [set.gap(...fields.filter((field) => !present.includes(field))) ?? NONE_CONCERNED];
  }
  const denials: Judgement[] = [];
  const cells = new Set<string>();
  let gap: Judgement | undefined;
  for (const row of set.rows()) {
    for (const field of present) {
      const said = row.yes(field);
      if (said === undefined) gap ??= row.missing(field);
      if (said !== false) continue;
      const denial = row.fail(field, { cells: [field], value: false, limit: true });
      // Said once for all records, it is denied once.
      const cell = JSON.stringify(denial.at);
      if (!cells.has(cell)) denials.push({ ...denial, record: row.name });
      cells.add(cell);
    }
  }
  return denials.length > 0 ? denials : [gap ?? PASS];
}
