/**
 * The unit tests of one room of the code as a single file of tests: the runner loads what it tests once for each
 * mutant, not once for each file of tests, and stops at the first test that tells.
 */
const { resolve } = require("node:path");
const { projects } = require("../../jest.config.js");

const { transform, transformIgnorePatterns, moduleNameMapper } = projects.find(
  ({ displayName }) => displayName === "unit"
);

module.exports = {
  rootDir: resolve(__dirname, "../.."),
  roots: ["<rootDir>/tools/mutation"],
  testMatch: ["<rootDir>/tools/mutation/room.test.cjs"],
  testEnvironment: resolve(__dirname, "until-first-failure.cjs"),
  testTimeout: 60_000,
  transform,
  transformIgnorePatterns,
  moduleNameMapper,
};
