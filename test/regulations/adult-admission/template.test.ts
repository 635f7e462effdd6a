import { clean, id, SEEDS, template } from "../../../scripts/templates/adult-admission";
import { checkTemplate, expected, inShort } from "../../support/templates";

/** Fails only: a list of candidates does not show what is asked in the office. */
const fails = (findings: readonly string[]): string[] => findings.filter((one) => !one.endsWith(" unknown"));

test("a year in order breaks no rule", async () => {
  const checked = await checkTemplate(clean);
  expect(checked.regulation.id).toBe(id);
  expect(fails(inShort(checked))).toEqual([]);
});

test("each planted error is found at its cell, and nothing else", async () => {
  expect(fails(inShort(await checkTemplate(template)))).toEqual(expected(SEEDS));
});
