import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { unzipSync } from "fflate";
import { manifestAt } from "../scripts/build/manifest.cjs";
import { unifiedManifest } from "../scripts/build/unified-manifest.cjs";

const ORIGIN = "https://example.org/tools/";
const source = readFileSync("manifest.xml", "utf8");
const made = unifiedManifest(manifestAt(source, { origin: ORIGIN, version: "2.3.4" }), ORIGIN);

/** Microsoft's own schema, as it comes with its tools. */
function validate(name: string, text: string): unknown {
  const folder = "node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.24";
  const schema = JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Record<string, unknown>;
  // It says draft 4, which Ajv has no more; what it uses is the same in later ones.
  delete schema.$schema;
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false });
  ajv.validate(schema, JSON.parse(text));
  return ajv.errors;
}

const textOf = async (name: string): Promise<string> => String((await made).get(name));

test("it holds to Microsoft's schema, its translations to theirs", async () => {
  expect(validate("MicrosoftTeams.schema.json", await textOf("manifest.json"))).toBeNull();
  const names = [...(await made).keys()].filter((name) => /^\w\w-\w\w\.json$/.test(name));
  expect(names.sort()).toEqual(["mn-mn.json", "vi-vn.json", "zh-cn.json"]);
  for (const name of names) {
    expect([name, validate("MicrosoftTeams.Localization.schema.json", await textOf(name))]).toEqual([
      name,
      null,
    ]);
  }
});

interface Unified {
  readonly version: string;
  readonly id: string;
  readonly developer: Readonly<Record<string, string>>;
  readonly extensions: readonly {
    readonly runtimes: readonly {
      readonly lifetime: string;
      readonly code: { readonly page: string };
      readonly actions: readonly { readonly id: string }[];
      readonly customFunctions: { readonly namespace: { readonly id: string }; readonly metadataUrl: string };
    }[];
  }[];
}

test("it says what manifest.xml says: id, version, one page for pane and functions, all buttons' actions", async () => {
  const unified = JSON.parse(await textOf("manifest.json")) as Unified;
  expect(source).toContain(`<Id>${unified.id}</Id>`);
  expect(unified.version).toBe("2.3.4");
  const [runtime, ...others] = unified.extensions[0]?.runtimes ?? [];
  expect(others).toEqual([]);
  expect(runtime).toMatchObject({
    lifetime: "long",
    code: { page: `${ORIGIN}taskpane.html` },
    customFunctions: { namespace: { id: "REG" }, metadataUrl: `${ORIGIN}functions.json` },
  });
  const asked = [...JSON.stringify(unified).matchAll(/"actionId":"([^"]+)"/g)].map(([, id]) => id);
  expect(runtime?.actions.map(({ id }) => id)).toEqual(expect.arrayContaining(asked));
  expect(asked.length).toBeGreaterThan(0);
});

test("no address leads elsewhere", async () => {
  const text = (await textOf("manifest.json")).replace(/"\$schema": "[^"]*"/, "");
  const addresses = [...text.matchAll(/https?:\/\/[^"]+/g)].map(([address]) => address);
  expect(addresses.filter((address) => !address.startsWith(ORIGIN))).toEqual([]);
  expect(text).not.toContain("TRUNCATED");
});

test("the package holds manifest, translations and both icons, and is the same in each build", async () => {
  const packed = (await made).get("regcheck.zip");
  expect(Object.keys(unzipSync(new Uint8Array(Buffer.from(packed ?? "")))).sort()).toEqual([
    "icon-192.png",
    "icon-32.png",
    "manifest.json",
    "mn-mn.json",
    "vi-vn.json",
    "zh-cn.json",
  ]);
  const again = await unifiedManifest(manifestAt(source, { origin: ORIGIN, version: "2.3.4" }), ORIGIN);
  expect(again.get("regcheck.zip")).toEqual(packed);
});
