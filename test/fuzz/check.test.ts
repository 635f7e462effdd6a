/**
 * Hundreds of workbooks that nobody would make on purpose, the same ones each time; `npm run fuzz` tries more of
 * them, and others.
 */
import fc from "fast-check";
import { templates } from "./bases";
import { holds } from "./properties";
import { ways, workbooks } from "./workbooks";

test("a workbook is checked or refused in words, twice alike, and nothing filled is left out", async () => {
  const property = fc.asyncProperty(workbooks(), ways, holds);
  await expect(
    fc.assert(property, {
      seed: 20_261_126,
      numRuns: 200,
      endOnFailure: true,
    })
  ).resolves.toBeUndefined();
});

// Those of the corpus are looked at where they are read.
test.each(templates().map(({ name, workbook }) => [name, workbook] as const))(
  "%s holds as it is",
  async (_, workbook) => {
    const way = { language: "en", regulation: undefined, again: false } as const;
    await expect(holds(workbook, way)).resolves.toBeUndefined();
  }
);
