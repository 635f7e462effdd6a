import { REGULATIONS } from "../../src/regulations";
import { lexiconOf } from "../../src/sheets/lexicon/lexicon";
import { fieldOfPath, withoutTimes } from "../../src/sheets/lexicon/path";
import { parseLabel } from "../../src/sheets/text/normalise";
import { CHINESE_LABELS, NOT_LABELS } from "./chinese-labels";
import {
  NO_VIETNAMESE_ITEMS,
  NOT_VIETNAMESE_LABELS,
  VIETNAMESE_ITEMS,
  VIETNAMESE_LABELS,
} from "./vietnamese-labels";

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

describe.each(Object.entries({ ...CHINESE_LABELS, ...VIETNAMESE_LABELS }))("%s", (place, fields) => {
  test.each(Object.entries(fields))("%s", (field, labels) => {
    const named = labels.split(" | ").map((label) => [label, fieldOf(place, label)]);
    expect(named).toEqual(labels.split(" | ").map((label) => [label, field]));
  });
});

describe.each(Object.entries({ ...NOT_LABELS, ...NOT_VIETNAMESE_LABELS }))(
  "%s has no field for",
  (place, labels) => {
    test.each(labels.split(" | "))("%s", (label) => {
      expect(fieldOf(place, label)).toBeUndefined();
    });
  }
);

describe("targets and tasks of a plan", () => {
  const plan = REGULATIONS.find((each) => each.id === "admin-reform");
  const indicator = plan && lexiconOf(plan).records.find(({ record }) => record.id === "indicator");
  test.each(Object.entries(VIETNAMESE_ITEMS))("%s", (code, text) => {
    const at = indicator?.items?.find(text);
    expect(at === undefined ? at : indicator?.record.items?.options[at]?.code).toBe(code);
  });
  test.each(NO_VIETNAMESE_ITEMS.split(" | "))("%s is none of them", (text) => {
    expect(indicator?.items?.find(text)).toBeUndefined();
  });
});
