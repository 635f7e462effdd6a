/**
 * Mines from each regulation's labels which of their words mean the same, and writes it beside the vocabulary:
 * `npx tsx scripts/mine-labels.ts`. Labels that are added change what is proved: look at each pair that comes or
 * goes, and at `npm run bench:labels`, before it is checked in.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { REGULATIONS } from "../src/regulations";
import { mine, samplesOf, type Rewriting } from "./support/mine";

const fileOf = (rewritings: readonly Rewriting[]): string => `import type { WordPair } from "../../../rules";

/** Pieces of labels that mean the same, mined from the labels by \`npm run mine\`. */
export const REWRITINGS: readonly WordPair[] = ${JSON.stringify(rewritings, null, 2)};
`;

for (const regulation of REGULATIONS) {
  const rewritings = mine(samplesOf(regulation));
  const file = join(__dirname, "../src/regulations", regulation.id, "vocabulary/rewritings.ts");
  writeFileSync(file, fileOf(rewritings));
  console.log(`${regulation.id}: ${rewritings.length}`);
}
