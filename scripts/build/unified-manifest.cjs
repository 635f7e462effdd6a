const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { zipSync } = require("fflate");
const { convert } = require("office-addin-manifest-converter");

/** The schema that has all the manifest needs, functions in cells among it. */
const VERSION = "1.24";
const SCHEMAS = `https://developer.microsoft.com/json-schemas/teams/v${VERSION}`;

/** The unified manifest has a short description besides, of at most 80 letters. */
const SHORT = {
  "en-us": "Checks worksheets against regulations, clause by clause",
  "vi-vn": "Đối chiếu bảng tính với văn bản quy định theo từng điều khoản",
  "zh-cn": "按条款逐项核对工作表是否符合规定",
  "mn-mn": "Хүснэгтийг журмын заалт бүрээр шалгана",
};

/** The schema wants it in each language. */
const NAME = "RegCheck";

const ICONS = { color: "icon-192.png", outline: "icon-32.png" };

/** What Microsoft's converter makes of manifest.xml: name → parsed JSON. */
async function converted(xml) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "regcheck-manifest-"));
  try {
    const source = path.join(folder, "manifest.xml");
    const out = path.join(folder, "out");
    fs.writeFileSync(source, xml);
    await convert(source, out, false, `${SCHEMAS}/MicrosoftTeams.schema.json`, VERSION, false);
    const names = fs.readdirSync(out).filter((name) => name.endsWith(".json"));
    return new Map(names.map((name) => [name, JSON.parse(fs.readFileSync(path.join(out, name), "utf8"))]));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** The converter makes a runtime for each button beside the shared one, and leaves the functions out. */
function withFunctions(runtimes, origin) {
  const [shared, ...others] = runtimes;
  const actions = [shared, ...others].flatMap((runtime) => runtime.actions ?? []);
  const functions = { namespace: { id: "REG", name: "REG" }, metadataUrl: `${origin}functions.json` };
  return [{ ...shared, lifetime: "long", actions, customFunctions: functions }];
}

function mended(manifest, origin) {
  const [extension] = manifest.extensions;
  const page = (name) => `${origin}manual/en/${name}.html`;
  return {
    ...manifest,
    developer: {
      name: manifest.developer.name,
      websiteUrl: page("index"),
      privacyUrl: page("privacy"),
      termsOfUseUrl: page("administrators"),
    },
    description: { ...manifest.description, short: SHORT["en-us"] },
    icons: ICONS,
    accentColor: "#0F7B55",
    validDomains: [new URL(origin).host],
    extensions: [{ ...extension, runtimes: withFunctions(extension.runtimes, origin) }],
  };
}

/** Texts of a language; names of actions are nobody's to read. */
function localised(texts, language) {
  const kept = Object.entries(texts).filter(([key]) => !key.startsWith("extensions[0].runtimes"));
  return {
    "name.short": NAME,
    ...Object.fromEntries(kept),
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    "description.short": SHORT[language],
  };
}

/** As zip archives count time; the same in each build. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * The unified manifest of the facts in manifest.xml, and the package in which tenants upload it.
 *
 * @param {string} xml the manifest as it is served
 * @param {string} origin where it is served
 * @returns {Promise<Map<string, string | Buffer>>} by name
 */
async function unifiedManifest(xml, origin) {
  const files = new Map();
  for (const [name, content] of await converted(xml)) {
    const own =
      name === "manifest.json"
        ? mended(content, origin)
        : localised(content, name.replace(/\.json$/, "").toLowerCase());
    files.set(name, `${JSON.stringify(own, null, 2)}\n`);
  }
  const packed = Object.fromEntries([...files].map(([name, text]) => [name, Buffer.from(text)]));
  for (const icon of Object.values(ICONS)) {
    packed[icon] = fs.readFileSync(path.resolve(__dirname, "../../assets", icon));
  }
  files.set("regcheck.zip", Buffer.from(zipSync(packed, { mtime: NO_TIME })));
  return files;
}

module.exports = { unifiedManifest };
