/**
 * Node, with large packages of tools that are loaded once a worker instead of once a file of tests: jsdom, whose windows
 * are worlds of their own wherever it is loaded, and the compiler, which takes and gives texts.
 */
"use strict";
const { TestEnvironment } = require("jest-environment-node");

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global[Symbol.for("outside")] = require;
  }
};
