const path = require("node:path");
const { billOfMaterials, readJson } = require("./bill-of-materials.cjs");
const { bundledPackages, noticesOf } = require("./bundled.cjs");
const { emitting } = require("./emit.cjs");

const ROOT = path.resolve(__dirname, "../..");

/** Licences of all that is bundled, as their authors ask. */
const NOTICES = "THIRD-PARTY-NOTICES.txt";
/** The same packages for machines: CycloneDX. */
const BILL = "sbom.cdx.json";

/** Emits what is bundled, for people and for machines. Its colours stand in the style sheet, hence `also`. */
const packagesPlugin = () =>
  emitting("PackagesPlugin", (compilation, emit) => {
    const packages = bundledPackages(compilation, [path.join(ROOT, "node_modules/@fluentui/tokens")]);
    emit(NOTICES, noticesOf(packages));
    const own = readJson(path.join(ROOT, "package.json"));
    const lock = readJson(path.join(ROOT, "package-lock.json"));
    emit(BILL, `${JSON.stringify(billOfMaterials(own, packages, lock), null, 2)}\n`);
  });

module.exports = { packagesPlugin, NOTICES, BILL };
