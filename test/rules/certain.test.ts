import { certain, Lacking } from "../../src/rules";

test("what must be there is given back, nothing and no included", () => {
  expect([certain(0, "a count"), certain("", "a text"), certain(false, "an answer")]).toEqual([0, "", false]);
});

test("what is not there after all is named, and nothing is filled in for it", () => {
  expect(() => certain(undefined, "a row of each group")).toThrow(Lacking);
  expect(() => certain(null, "a row of each group")).toThrow("not there: a row of each group");
});
