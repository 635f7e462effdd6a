import { REGULATIONS } from "../../src/regulations";
import { lexiconOf } from "../../src/sheets/lexicon/lexicon";
import { fieldOfPath, withoutTimes } from "../../src/sheets/lexicon/path";
import { parseLabel } from "../../src/sheets/text/normalise";
import { CHINESE_LABELS, NOT_LABELS } from "./chinese-labels";

/** The field that a path of heads ("复核时间 › 起") names in a record type. */
function fieldOf(place: string, heads: string): string | undefined {
  const [id, record] = place.split(" ");
  const regulation = REGULATIONS.find((each) => each.id === id);
  const known = regulation && lexiconOf(regulation).records.find((each) => each.record.id === record);
  if (!known) throw new Error(`no record ${place}`);
  const { path } = withoutTimes(heads.split(" › ").map((head) => parseLabel(head)));
  const found = fieldOfPath(known, path, []);
  return typeof found === "object" ? found.field.id : found;
}

describe.each(Object.entries(CHINESE_LABELS))("%s", (place, fields) => {
  test.each(Object.entries(fields))("%s", (field, labels) => {
    const named = labels.split(" | ").map((label) => [label, fieldOf(place, label)]);
    expect(named).toEqual(labels.split(" | ").map((label) => [label, field]));
  });
});

describe.each(Object.entries(NOT_LABELS))("%s has no field for", (place, labels) => {
  test.each(labels.split(" | "))("%s", (label) => {
    expect(fieldOf(place, label)).toBeUndefined();
  });
});
