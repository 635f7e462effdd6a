/** Files of tests that take long begin first, also where no earlier run tells: none is left for the end alone. */
"use strict";
const { default: Sequencer } = require("@jest/test-sequencer");

/** By what takes long: browsers, processes, thousands of workbooks, whole Excels. */
const LONGEST = ["browser", "cli", "fuzz", "excel"].map((room) => `/test/${room}/`);

const rankOf = ({ path }) => {
  const rank = LONGEST.findIndex((folder) => path.replaceAll("\\", "/").includes(folder));
  return rank < 0 ? LONGEST.length : rank;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rankOf(one) - rankOf(other));
  }
};
