import { parseChoices } from "../../src/taskpane/model/choices";

const settings = (values: string): unknown =>
  JSON.parse(`{"settings": {"toy": {"readings": {"R1": "a"}, "values": ${values}}}}`) as unknown;

test("settings are found as they were kept", () => {
  const kept = settings(`{"grounds": [{"name": "a", "points": [1, 2]}], "year": 2018}`);
  expect(parseChoices(kept).settings.toy).toEqual({
    readings: { R1: "a" },
    values: { grounds: [{ name: "a", points: [1, 2] }], year: 2018 },
  });
});

test.each([
  ["lists in one another", `{"year": 2018, "x": ${"[".repeat(50_000)}${"]".repeat(50_000)}}`],
  ["yes and no", `{"year": 2018, "x": true}`],
  ["nothing", `{"year": 2018, "x": [null]}`],
])("a value of %s goes, the others stay", (_, values) => {
  expect(parseChoices(settings(values)).settings.toy?.values).toEqual({ year: 2018 });
});
