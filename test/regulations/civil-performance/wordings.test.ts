import { CIVIL_PERFORMANCE } from "../../../src/regulations/civil-performance";
import { lexiconOf } from "../../../src/sheets/lexicon/lexicon";
import { fieldOfPath, withoutTimes } from "../../../src/sheets/lexicon/path";
import { parseLabel } from "../../../src/sheets/text/normalise";
import { WORDINGS } from "./wordings";

const { records } = lexiconOf(CIVIL_PERFORMANCE);

/** The field that a path of heads is taken for; null where none, or where that is to be asked. */
function fieldAt(record: string, path: string): string | null {
  const known = records.find((one) => one.record.id === record);
  if (!known) throw new Error(`no record ${record}`);
  const labels = path.split(" > ").map((head) => parseLabel(head));
  const found = fieldOfPath(known, withoutTimes(labels).path, []);
  return typeof found === "object" ? found.field.id : null;
}

describe.each(Object.entries(WORDINGS))("%s", (record, wordings) => {
  test.each(wordings)("“%s” is %s", (path, field) => {
    expect(fieldAt(record, path)).toBe(field);
  });
});
