import { clean, id, SEEDS, template } from "../../../scripts/templates/quality-assurance";
import { checkTemplate, expected, inShort } from "../../support/templates";

/** The year of 30 May is for the user to set. */
const FILED = { readings: {}, values: { filingYear: 2018 } };

test("the clean workbook is recognised and keeps to every clause", async () => {
  const checked = await checkTemplate(clean, FILED);
  expect(checked.regulation.id).toBe(id);
  expect(inShort(checked)).toEqual([]);
  expect(checked.verdict).toBe("pass");
});

test("without the year of 30 May one clause stays open, once", async () => {
  const checked = await checkTemplate(clean);
  expect(inShort(checked)).toEqual(["5.4@院校一览!- unknown"]);
  expect(checked.verdict).toBe("unknown");
});

test("the template has the planted errors, each at its cell, and no others", async () => {
  const checked = await checkTemplate(template, FILED);
  expect(inShort(checked)).toEqual(expected(SEEDS));
  expect(checked.verdict).toBe("fail");
});
