import { readFileSync } from "node:fs";
import { billOfMaterials } from "../../scripts/build/bill-of-materials.cjs";
import { manifestAt } from "../../scripts/build/manifest.cjs";
import { originOf } from "../../scripts/build/origin.cjs";

describe("where the add-in is served", () => {
  test.each([
    ["https://regcheck.example.org", "https://regcheck.example.org/"],
    ["https://example.org/tools/regcheck//", "https://example.org/tools/regcheck/"],
    ["https://example.org:8443/", "https://example.org:8443/"],
  ])("%s is taken, with a slash at its end", (url, origin) => {
    expect(originOf(url, true)).toBe(origin);
  });

  test.each([
    [undefined, "where will the add-in be served?"],
    // `--env url` without a value
    [true, "where will the add-in be served?"],
    ["http://regcheck.example.org/", "https only"],
    ["regcheck.example.org", "not an address"],
    ["https://localhost:3000/", "users' machines would ask themselves"],
    ["https://example.org/?a=1", "without user, ? and #"],
  ])("%s is refused for production", (url, why) => {
    expect(() => originOf(url, true)).toThrow(why);
  });

  test("a developer's build needs none", () => {
    expect(originOf(undefined, false)).toBe("https://localhost:3000/");
  });
});

describe("the manifest of a build", () => {
  const source = readFileSync("manifest.xml", "utf8");
  const built = manifestAt(source, { origin: "https://example.org/tools/regcheck/", version: "2.3.4" });

  test("names the server and no other, domains without a path", () => {
    const addresses = [...built.matchAll(/https:\/\/[^"<]+/g)].map(([address]) => address);
    expect(addresses.length).toBeGreaterThan(10);
    const elsewhere = addresses.filter(
      (address) => !address.startsWith("https://example.org/tools/regcheck/")
    );
    expect(elsewhere).toEqual(["https://example.org"]);
  });

  test("has the package's version", () => {
    expect(built).toContain("<Version>2.3.4.0</Version>");
  });
});

describe("the bill of materials", () => {
  const own = { name: "own", version: "1.0.0", license: "MIT", description: "what it is" };
  const lock = { packages: { "node_modules/@a/b": { integrity: "sha512-AAEC" } } };
  const bom = billOfMaterials(own, [{ name: "@a/b", version: "2.0.0", license: "ISC" }], lock);

  test("names what is bundled, its licence, and the digest of the lock file", () => {
    expect(bom.components).toEqual([
      {
        type: "library",
        "bom-ref": "pkg:npm/%40a/b@2.0.0",
        name: "@a/b",
        version: "2.0.0",
        licenses: [{ license: { id: "ISC" } }],
        purl: "pkg:npm/%40a/b@2.0.0",
        hashes: [{ alg: "SHA-512", content: "000102" }],
      },
    ]);
    expect(bom.dependencies[0]).toEqual({ ref: "pkg:npm/own@1.0.0", dependsOn: ["pkg:npm/%40a/b@2.0.0"] });
  });

  test("says neither when nor by chance, so that the same sources give the same bytes", () => {
    expect(JSON.stringify(bom)).not.toMatch(/timestamp|serialNumber/);
  });
});
