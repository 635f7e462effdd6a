import { rmSync } from "node:fs";
import { checkInstall } from "../../scripts/check-install";
import { print } from "../../scripts/check-install/line";
import { getBy, type Answer, type Get } from "../../scripts/check-install/request";
import type { Serving } from "../../scripts/serving/serve";
import { makeCertificates, type Certificates } from "./support/certificates";
import { filesFor, PAGE_FILES, writeBuild } from "./support/sample-build";
import { SERVER, startWebServer } from "./support/web-server";

const PUBLIC = "https://regcheck.example.org/";

let tls: Certificates;
let server: Serving;
let folder: string;
beforeAll(async () => {
  tls = await makeCertificates("localhost");
  folder = writeBuild(PUBLIC);
  server = await startWebServer(folder, tls);
}, 120_000);
afterAll(async () => {
  await server.close();
  tls.remove();
  rmSync(folder, { recursive: true });
});

const OFFICE_JS: Answer = { status: 200, headers: {}, body: Buffer.from("") };

/** Asks the server here as if it had the public name; `spoil` changes what it answers. */
const asking =
  (spoil: (url: string, answer: Answer) => Answer = (_, answer) => answer): Get =>
  async (url) => {
    if (!url.startsWith(PUBLIC)) return spoil(url, OFFICE_JS);
    return spoil(url, await getBy(tls.ca)(url.replace(PUBLIC, server.url)));
  };

const without = (header: string): Get =>
  asking((_, answer) => ({ ...answer, headers: { ...answer.headers, [header]: undefined } }));

const wrongOf = async (get: Get): Promise<string[]> =>
  (await checkInstall(PUBLIC, get)).filter(({ ok }) => !ok).map(print);

test(`an installation by the sample on ${SERVER} is as it should be`, async () => {
  const lines = await checkInstall("https://regcheck.example.org", asking());
  expect(lines.filter(({ ok }) => !ok).map(print)).toEqual([]);
  expect(lines.map(print)).toEqual(
    expect.arrayContaining([
      "✓ RegCheck 1.2.3 answers at https://regcheck.example.org/",
      `✓ ${Object.keys({ ...filesFor(PUBLIC), ...PAGE_FILES }).length} files are there, with the bytes that were built`,
      "✓ 1 functions are described, in 2 languages",
    ])
  );
});

test.each([
  ["access-control-allow-origin", "no =REG. function is known on the web"],
  ["strict-transport-security", "send Strict-Transport-Security"],
  ["cache-control", "Cache-Control: public, max-age=31536000, immutable"],
  ["content-encoding", "hand out the .gz"],
  ["content-security-policy", "any site may show it in a frame"],
  ["content-type", "serve it as text/html"],
])("where %s is not sent, the fix stands beside it", async (header, fix) => {
  expect((await wrongOf(without(header))).join("\n")).toContain(fix);
});

test("a header that keeps Excel on the web from showing the pane is named", async () => {
  const denying = asking((_, answer) => ({
    ...answer,
    headers: { ...answer.headers, "x-frame-options": "DENY" },
  }));
  const [line, ...more] = await wrongOf(denying);
  expect(line).toContain("X-Frame-Options DENY keeps Excel on the web from showing the pane");
  expect(more).toEqual([]);
});

test("a file that is missing, and one that something rewrites on the way, are named", async () => {
  const spoilt = asking((url, answer) => {
    if (url.endsWith("icon-32.png")) return { ...answer, status: 404 };
    return url.endsWith(".css") ? { ...answer, body: Buffer.from("/* by a proxy */") } : answer;
  });
  expect(await wrongOf(spoilt)).toEqual([
    expect.stringContaining("taskpane.0123456789.css: other bytes than were built"),
    expect.stringContaining("assets/icon-32.png: 404"),
  ]);
});

test("a page without Excel that was not copied is named, and nothing else is wrong for that", async () => {
  const lines = await wrongOf(asking((url, answer) => (url.includes("/check/") ? { ...answer, status: 404 } : answer))); // prettier-ignore
  expect(lines).toEqual([expect.stringContaining("https://regcheck.example.org/check/files.json: 404")]);
});

test("a build for another address is named, with the command that makes the right one", async () => {
  const elsewhere: Get = (url) => asking()(url.replace("https://other.example.org/", PUBLIC));
  const lines = (await checkInstall("https://other.example.org/", elsewhere))
    .filter(({ ok }) => !ok)
    .map(print);
  expect(lines[0]).toContain("it was built for https://regcheck.example.org/");
  expect(lines[0]).toContain("npm run build -- --env url=https://other.example.org/");
  expect(lines.join("\n")).toContain("help of RULE_CHECK leads to https://regcheck.example.org/manual/en/");
});

test("office.js that a firewall holds back is named, with the way out in China", async () => {
  const [line] = await wrongOf(asking((url, answer) => (url.includes("office") && !url.startsWith(PUBLIC) ? { ...answer, status: 403 } : answer))); // prettier-ignore
  expect(line).toContain("https://office.example/office.js: 403");
  expect(line).toContain("--env cdn=china");
});

test("a certificate that nobody trusts, and an address without https, are all that is said", async () => {
  const lines = await checkInstall(server.url, getBy());
  expect(lines.map(print)).toEqual([
    expect.stringMatching(/certificate.*\n.*--ca with the institution's own/),
  ]);
  const plain = await checkInstall("http://regcheck.example.org/", getBy());
  expect(plain.map(print)).toEqual([expect.stringContaining("is not https")]);
});
