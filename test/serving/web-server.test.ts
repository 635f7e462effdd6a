import { readFileSync, rmSync } from "node:fs";
import { JSDOM } from "jsdom";
import { getBy } from "../../scripts/check-install/request";
import { framingOf, headersOf } from "../../scripts/serving/headers";
import type { Serving } from "../../scripts/serving/serve";
import { makeCertificates, type Certificates } from "./support/certificates";
import { filesFor, PAGE_FILES, writeBuild } from "./support/sample-build";
import { SERVER, startNode, startWebServer } from "./support/web-server";

const PUBLIC = "https://regcheck.example.org/";
const NAMES = [...Object.keys(filesFor(PUBLIC)), ...Object.keys(PAGE_FILES), "files.json"];

describe.each([
  [`deploy/nginx on ${SERVER}`, startWebServer],
  ["the Node server that stands in for it", startNode],
])("%s", (_, start) => {
  let tls: Certificates;
  let server: Serving;
  let folder: string;

  beforeAll(async () => {
    tls = await makeCertificates("localhost");
    folder = writeBuild(PUBLIC);
    server = await start(folder, tls);
  }, 120_000);
  afterAll(async () => {
    await server.close();
    tls.remove();
    rmSync(folder, { recursive: true });
  });

  test.each(NAMES)("%s has the headers that it needs", async (name) => {
    const { status, headers } = await getBy(tls.ca)(server.url + name);
    expect(status).toBe(200);
    const got = Object.keys(headersOf(`/${name}`)).map((header) => [header, headers[header.toLowerCase()]]);
    expect(Object.fromEntries(got)).toEqual(headersOf(`/${name}`));
    expect(headers["x-frame-options"]).toBeUndefined();
  });

  test("what the build has compressed is handed out so, and is the same file", async () => {
    const { headers, body } = await getBy(tls.ca)(`${server.url}taskpane.0123456789.js`);
    expect(headers["content-encoding"]).toBe("gzip");
    expect(headers.vary).toContain("Accept-Encoding");
    expect(body.toString()).toBe(filesFor(PUBLIC)["taskpane.0123456789.js"]);
  });

  test("plain http gets no page: Office asks by https only", async () => {
    const isRefused = await getBy()(server.url.replace("https:", "http:")).then(
      ({ status }) => status >= 400,
      () => true
    );
    expect(isRefused).toBe(true);
  });

  test("what is not there is not found", async () => {
    expect((await getBy(tls.ca)(`${server.url}taskpane.9876543210.js`)).status).toBe(404);
  });
});

describe("deploy/iis", () => {
  const xml = readFileSync("deploy/iis/web.config", "utf8");
  const { document } = new JSDOM(xml, { contentType: "text/xml" }).window;
  const values = (selector: string, ...names: string[]): (string | null)[][] =>
    [...document.querySelectorAll(selector)].map((element) =>
      names.map((name) => element.getAttribute(name))
    );

  /** What the outbound rules make of a header for a path, as IIS would work it out. */
  function ruled(header: string, path: string): string | undefined {
    const rules = [...document.querySelectorAll("outboundRules > rule")].filter(
      (rule) => rule.querySelector("match")?.getAttribute("serverVariable") === `RESPONSE_${header}`
    );
    const fitting = rules.filter((rule) =>
      [...rule.querySelectorAll("conditions > add")].every((condition) => {
        const fits = new RegExp(condition.getAttribute("pattern") ?? "", "i").test(path);
        return fits !== (condition.getAttribute("negate") === "true");
      })
    );
    return fitting.map((rule) => rule.querySelector("action")?.getAttribute("value") ?? "").at(-1);
  }

  test("is well-formed", () => {
    expect(document.getElementsByTagName("parsererror")).toHaveLength(0);
  });

  test.each([...NAMES, "check/"])("%s: caching and framing as on nginx", (name) => {
    expect(ruled("Cache-Control", `/${name}`)).toBe(headersOf(`/${name}`)["Cache-Control"]);
    expect(ruled("Content-Security-Policy", `/${name}`)).toBe(framingOf(`/${name}`));
  });

  test("sends the headers that all files have", () => {
    const wanted = headersOf("/a.png");
    for (const [name, value] of values("customHeaders > add", "name", "value")) {
      expect([name, value]).toEqual([name, wanted[name ?? ""]]);
    }
    expect(values("customHeaders > add", "name")).toHaveLength(4);
  });

  test("names the types that IIS lacks, without which it refuses the files", () => {
    for (const [extension, type] of values("mimeMap", "fileExtension", "mimeType")) {
      expect([extension, type]).toEqual([extension, headersOf(`/a${extension ?? ""}`)["Content-Type"]]);
    }
    expect(values("mimeMap", "fileExtension").flat()).toContain(".webmanifest");
  });
});
