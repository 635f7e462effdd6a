/** The worker's own (`environment.cjs`). */
"use strict";
module.exports = globalThis[Symbol.for("outside")]("jsdom");
