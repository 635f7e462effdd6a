/** What `npm run mutants` asks Stryker for. */
export default {
  plugins: ["@stryker-mutator/jest-runner", "./tools/mutation/sample.mjs"],
  ignorers: ["sample"],
  mutate: process.env.MUTANTS_OF.split(","),
  testRunner: "jest",
  jest: {
    projectType: "custom",
    configFile: "tools/mutation/jest.config.cjs",
    enableFindRelatedTests: false,
  },
  coverageAnalysis: "perTest",
  // What runs while modules load is the law as data: all tests would have to be tried for each letter of it.
  ignoreStatic: true,
  // Words are held by tests of their own: that each language has them, that sheets are read by them.
  mutator: { excludedMutations: ["StringLiteral"] },
  ignorePatterns: ["/assets", "/build", "/deploy", "/dist", "/dist-maps", "/docs", "/bench", "/.*"],
  disableTypeChecks: false,
  checkers: [],
  concurrency: 1,
  // A busy machine is slow: what takes so long runs for ever.
  timeoutMS: 120_000,
  tempDirName: "build/mutants/sandbox",
  cleanTempDir: "always",
  reporters: ["clear-text", "progress-append-only", "json", "html"],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  jsonReporter: { fileName: "build/mutants/mutants.json" },
  htmlReporter: { fileName: "build/mutants/mutants.html" },
  thresholds: { high: 85, low: 85, break: null },
  allowEmpty: true,
};
