import { workOut } from "../../scripts/manual/examples";
import { examples } from "../../scripts/manual/site";
import { FUNCTION_IDS } from "../../src/functions";

test("every function has examples, and they give what the manual says", async () => {
  const worked = await workOut();
  expect(Object.keys(worked).sort()).toEqual([...FUNCTION_IDS].sort());
  expect(worked).toEqual(examples());
}, 120_000);

test("no example is an error: those are explained in words", () => {
  const wrong = Object.values(examples())
    .flat()
    .filter(({ result }) => result.startsWith("#"));
  expect(wrong).toEqual([]);
});
