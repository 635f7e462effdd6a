import { REGULATIONS } from "../../src/regulations";
import { lexiconOf } from "../../src/sheets/lexicon/lexicon";
import { fieldOfPath, withoutTimes } from "../../src/sheets/lexicon/path";
import { parseLabel } from "../../src/sheets/text/normalise";

/** Heads of a column from the top down, parted by " › ". */
type Heads = string;

/** By record type and field, heads that name the field; `count|share` where the sheet leaves that open. */
export type Understood = Readonly<Record<string, Readonly<Record<string, readonly Heads[]>>>>;
/** By record type, heads that name none of its fields. */
export type Foreign = Readonly<Record<string, readonly Heads[]>>;

/** Each head is taken for its field, and those of something else for none. */
export function testLabels(id: string, understood: Understood, foreign: Foreign): void {
  const regulation = REGULATIONS.find((one) => one.id === id);
  if (!regulation) throw new Error(`no regulation ${id}`);
  const { records } = lexiconOf(regulation);
  const fieldOf = (record: string, heads: Heads): string => {
    const known = records.find((one) => one.record.id === record);
    if (!known) throw new Error(`no record type ${record}`);
    const { path } = withoutTimes(heads.split(" › ").map(parseLabel));
    const found = fieldOfPath(known, path, []);
    if (typeof found !== "object") return found ?? "none";
    const { field, open } = found;
    return open === true && field.twin !== undefined ? [field.id, field.twin].sort().join("|") : field.id;
  };
  const cases = Object.entries(understood).flatMap(([record, fields]) =>
    Object.entries(fields).flatMap(([field, all]) => all.map((heads) => [record, heads, field] as const))
  );
  test.each(cases)("%s: %s is %s", (record, heads, field) => {
    expect(fieldOf(record, heads)).toBe(field);
  });
  const others = Object.entries(foreign).flatMap(([record, all]) =>
    all.map((heads) => [record, heads] as const)
  );
  test.each(others)("%s: %s is none of its fields", (record, heads) => {
    expect(["none", "ambiguous"]).toContain(fieldOf(record, heads));
  });
}
