/** All tests of the room that `npm run mutants` was asked for. */
const { resolve } = require("node:path");

for (const file of process.env.MUTANTS_TESTS.split(",")) require(resolve(__dirname, "../..", file));
