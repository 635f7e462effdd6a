/** What several processes would do at once, and one is enough to do: the others wait for it. */
"use strict";
const { mkdirSync, rmSync, statSync } = require("node:fs");
const { dirname } = require("node:path");

const MOMENT_MS = 100;
/** Whoever has been at it for so long was ended. */
const LONGEST_MS = 120_000;

/**
 * Does a work while it is needed, unless another process is at it.
 *
 * @param {string} sign a folder that is there while somebody works
 * @param {() => boolean} isNeeded asked again once the other one is done
 * @param {() => Promise<void>} work
 */
async function once(sign, isNeeded, work) {
  while (isNeeded()) {
    if (isTaken(sign)) {
      await new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
      continue;
    }
    try {
      return await work();
    } finally {
      rmSync(sign, { recursive: true, force: true });
    }
  }
}

/** Making a folder succeeds for one process alone. */
function isTaken(sign) {
  const begun = statSync(sign, { throwIfNoEntry: false })?.mtimeMs;
  if (begun !== undefined && Date.now() - begun > LONGEST_MS) rmSync(sign, { recursive: true, force: true });
  mkdirSync(dirname(sign), { recursive: true });
  try {
    mkdirSync(sign);
    return false;
  } catch (error) {
    if (error.code === "EEXIST") return true;
    throw error;
  }
}

module.exports = { once };
