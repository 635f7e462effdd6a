/** Unit tests and tests on the embedded Excel run in Node; the browser tests drive Chromium. */
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic", importSource: "preact" } },
      },
    },
  ],
};

// These packages ship ES modules only.
const transformIgnorePatterns = ["/node_modules/(?!(temporal-[a-z]+|@fluentui/tokens|preact)/)"];

module.exports = {
  projects: [
    {
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
      transform,
      transformIgnorePatterns,
    },
    {
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      transform,
      transformIgnorePatterns,
    },
  ],
};
