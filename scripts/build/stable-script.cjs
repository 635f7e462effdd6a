const { emitting } = require("./emit.cjs");

const TEXT = `// The page taskpane.html brings the functions, in files that are named anew with each version. The manifest has
// to name a script of the functions all the same: where they share the page, Excel does not run it.
`;

/** Emits the script that deployed manifests name, whatever the files of this version are called. */
const stableScript = (filename) =>
  // It is minified already: the comment is all there is.
  emitting("StableScriptPlugin", (_compilation, emit) => emit(filename, TEXT, { minimized: true }));

module.exports = { stableScript };
