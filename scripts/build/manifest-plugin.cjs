const fs = require("node:fs");
const { emitting } = require("./emit.cjs");
const { manifestAt } = require("./manifest.cjs");
const { unifiedManifest } = require("./unified-manifest.cjs");

/**
 * Emits manifest.xml as it is served, and the unified manifest of the same facts.
 *
 * @param {{ file: string, origin: string, version: string, unified: boolean }} options `file`: the manifest of
 *   development
 */
const manifestPlugin = ({ file, origin, version, unified }) =>
  emitting("ManifestPlugin", async (compilation, emit) => {
    compilation.fileDependencies.add(file);
    const xml = manifestAt(fs.readFileSync(file, "utf8"), { origin, version });
    emit("manifest.xml", xml);
    if (!unified) return;
    for (const [name, content] of await unifiedManifest(xml, origin)) emit(`unified/${name}`, content);
  });

module.exports = { manifestPlugin };
