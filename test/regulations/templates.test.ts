/** The templates that come with the add-in: without their errors nothing is found, with them each at its cell. */
import * as adminReform from "../../scripts/templates/admin-reform";
import * as adultAdmission from "../../scripts/templates/adult-admission";
import * as civilPerformance from "../../scripts/templates/civil-performance";
import * as qualityAssurance from "../../scripts/templates/quality-assurance";
import * as schoolStandard from "../../scripts/templates/school-standard";
import { checkTemplate, expected, inShort } from "../support/templates";

/** The year of 30 May is for the user to set. */
const FILED = { readings: {}, values: { filingYear: 2018 } };
/** A list of candidates does not show what is asked in the office. */
const fails = (findings: readonly string[]): string[] => findings.filter((one) => !one.endsWith(" unknown"));

const TEMPLATES = [
  { ...schoolStandard, settings: undefined, found: inShort, verdict: "pass" },
  { ...adminReform, settings: undefined, found: inShort, verdict: "pass" },
  { ...qualityAssurance, settings: FILED, found: inShort, verdict: "pass" },
  { ...civilPerformance, settings: undefined, found: inShort, verdict: "pass" },
  {
    ...adultAdmission,
    settings: undefined,
    found: (check: Parameters<typeof inShort>[0]): string[] => fails(inShort(check)),
    verdict: "unknown",
  },
] as const;

describe.each(TEMPLATES)("$id", ({ id, clean, template, SEEDS, settings, found, verdict }) => {
  test("the clean workbook is recognised and breaks no rule", async () => {
    const checked = await checkTemplate(clean, settings);
    expect(checked.regulation.id).toBe(id);
    expect(found(checked)).toEqual([]);
    expect(checked.verdict).toBe(verdict);
  });

  test("the template has the planted errors, each at its cell, and no others", async () => {
    const checked = await checkTemplate(template, settings);
    expect(found(checked)).toEqual(expected(SEEDS));
    expect(checked.verdict).toBe("fail");
  });
});

test("without the year of 30 May one clause stays open, once", async () => {
  const checked = await checkTemplate(qualityAssurance.clean);
  expect(inShort(checked)).toEqual(["5.4@院校一览!- unknown"]);
  expect(checked.verdict).toBe("unknown");
});
