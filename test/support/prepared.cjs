/**
 * Stands for `src/sheets/lexicon/prepared.ts` in tests: what the command line's bundle has ready of the laws' labels,
 * where one was built of these sources. Half of what a test file that recognises sheets would begin with is done then;
 * `test/sheets/corpus.test.ts` holds that it says the same.
 */
"use strict";
const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { fromLabelsFile } = require("../../src/cli/labels-file");
const { isStale } = require("../../bin/stale.cjs");

const FOLDER = join(__dirname, "../../build/cli");
let isFresh;

exports.preparedFor = (regulationId) => {
  const file = join(FOLDER, `labels-${regulationId}.json`);
  isFresh ??= !isStale();
  return isFresh && existsSync(file) ? fromLabelsFile(readFileSync(file, "utf8")) : undefined;
};
