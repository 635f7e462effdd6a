const fs = require("node:fs");

/** `sha512-<base64>` of the lock file, as CycloneDX writes it. */
function digestOf(integrity) {
  const [algorithm, value] = integrity.split("-");
  return { alg: algorithm.replace(/^sha/, "SHA-"), content: Buffer.from(value, "base64").toString("hex") };
}

/** A package's address in the form that scanners of vulnerabilities ask for. */
const purlOf = ({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/**
 * What is in a build, as a CycloneDX 1.5 document: without a time or a random number, so that the same sources
 * give the same bytes.
 *
 * @param {{ name: string, version: string, license: string, description: string }} own
 * @param {{ name: string, version: string, license: string }[]} packages
 * @param {{ packages: Record<string, { integrity?: string }> }} lock package-lock.json
 */
function billOfMaterials(own, packages, lock) {
  const component = (type, { name, version, license }) => {
    const purl = purlOf({ name, version });
    return { type, "bom-ref": purl, name, version, licenses: [{ license: { id: license } }], purl };
  };
  const root = { ...component("application", own), description: own.description };
  const components = packages.map((bundled) => {
    const { integrity } = lock.packages[`node_modules/${bundled.name}`] ?? {};
    return { ...component("library", bundled), ...(integrity && { hashes: [digestOf(integrity)] }) };
  });
  const refs = components.map((part) => part["bom-ref"]);
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: root },
    components,
    dependencies: [{ ref: root["bom-ref"], dependsOn: refs }, ...refs.map((ref) => ({ ref, dependsOn: [] }))],
  };
}

const readJson = (path) => JSON.parse(fs.readFileSync(path, "utf8"));

module.exports = { billOfMaterials, readJson };
