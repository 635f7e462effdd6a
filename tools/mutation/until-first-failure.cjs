/** The unit tests' environment; after a test that failed no other runs: one is enough to tell a mutant. */
const TestEnvironment = require("../../test/support/environment.cjs");

module.exports = class extends TestEnvironment {
  failed = false;

  handleTestEvent({ name, test }) {
    if (name === "test_fn_failure") this.failed = true;
    if (name === "test_start" && this.failed) test.mode = "skip";
  }
};
