const { DEVELOPMENT_ORIGIN } = require("./origin.cjs");

/**
 * manifest.xml as it is served: its addresses lead to where the add-in is, its version is the package's.
 *
 * @param {string} xml the manifest of development
 * @param {{ origin: string, version: string }} about `version` in three parts; Office wants four
 */
const manifestAt = (xml, { origin, version }) =>
  xml
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`)
    // Domains are named without a path.
    .replaceAll(/(<AppDomain>)[^<]*/g, `$1${new URL(origin).origin}`)
    .replaceAll(DEVELOPMENT_ORIGIN, origin);

module.exports = { manifestAt };
