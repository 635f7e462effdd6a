import { clean, id, SEEDS, template } from "../../../scripts/templates/civil-performance";
import { checkTemplate, expected, inShort } from "../../support/templates";

test("the clean workbook is recognised and keeps to the method", async () => {
  const checked = await checkTemplate(clean);
  expect(checked.regulation.id).toBe(id);
  expect(inShort(checked)).toEqual([]);
  expect(checked.verdict).toBe("pass");
});

test("the template has the planted errors, each at its cell, and no others", async () => {
  const checked = await checkTemplate(template);
  expect(inShort(checked)).toEqual(expected(SEEDS));
  expect(checked.verdict).toBe("fail");
});
