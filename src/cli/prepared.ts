/** Stands in the command line's bundle for the file of the same name in `sheets/lexicon`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Prepared } from "../sheets/lexicon/prepared";
import { fromLabelsFile } from "./labels-file";

/** What the build worked out of a law's labels (`prepare.ts`): half of a small file's check, read in a moment. */
export const preparedFor = (regulationId: string): Prepared =>
  fromLabelsFile(readFileSync(join(__dirname, `labels-${regulationId}.json`), "utf8"));
