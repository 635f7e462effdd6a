/** Unit tests and tests on the embedded Excel run in Node; the browser tests drive Chromium. */
const transform = {
  "^.+\\.m?(t|j)sx?$": [
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

// These packages ship ES modules only; the last line's are the embedded workbook's.
const modules = [
  ...["temporal-[a-z]+", "@fluentui/tokens", "preact", "marked"],
  ...["kdbush", "nanoid", "rbush", "cjk-regex", "franc-min", "unicode-regex", "quickselect", "trigram-utils"],
  ...["n-gram", "collapse-white-space", "regexp-util"],
];
const transformIgnorePatterns = [`/node_modules/(?!(${modules.join("|")})/)`];
const moduleNameMapper = {
  // Six hundred modules for what its CommonJS sister holds in one.
  "^lodash-es$": "lodash",
  // Eight hundred modules that draw; nothing is drawn here, nor on the command line.
  "^@univerjs/engine-render$": "<rootDir>/scripts/no-render.ts",
  // What the command line has ready of labels.
  "^\\./prepared$": "<rootDir>/test/support/prepared.cjs",
  // Parts of the screen that come later bring their own style sheets.
  "\\.css$": "<rootDir>/test/support/no-styles.ts",
};

module.exports = {
  // All cores: by itself it leaves one out, which on two of them is half. What files of tests leave behind in a
  // worker grows; a new one costs a second.
  maxWorkers: "100%",
  workerIdleMemoryLimit: "1GB",
  testSequencer: "<rootDir>/test/support/longest-first.cjs",
  // A busy machine is slow; a test that hangs is ended all the same.
  testTimeout: 60_000,
  // `npm run coverage` says it of the law: what else there is has tests of other kinds.
  collectCoverageFrom: ["src/{rules,regulations}/**/*.ts"],
  coverageThreshold: { global: { branches: 100 } },
  coverageDirectory: "build/coverage",
  coverageReporters: ["text", "text-summary"],
  projects: [
    {
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
      testEnvironment: "<rootDir>/test/support/environment.cjs",
      setupFilesAfterEnv: ["<rootDir>/test/support/expecting.ts"],
      transform,
      transformIgnorePatterns,
      moduleNameMapper: {
        ...moduleNameMapper,
        "^(jsdom|typescript)$": "<rootDir>/test/support/outside/$1.cjs",
      },
    },
    {
      displayName: "browser",
      globalSetup: "<rootDir>/test/browser/support/build.ts",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      transform,
      transformIgnorePatterns,
      moduleNameMapper,
    },
  ],
};
