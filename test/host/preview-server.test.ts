/** The preview's server meets requests that no browser of the user's makes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve, type Preview } from "../../src/host/preview/server";

const folder = mkdtempSync(join(tmpdir(), "regcheck-"));
const file = join(folder, "Điểm.xlsx");
let preview: Preview;

beforeAll(async () => {
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist/a.js"), "1;");
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(file, "workbook");
  preview = await serve({ file, addin: join(folder, "dist"), addinUrl: "addin/" }, 0);
});
afterAll(async () => {
  await preview.close();
  rmSync(folder, { recursive: true });
});

/** The answer to a request as it is typed, without a client that would put it in order. */
const ask = (line: string, host = "localhost"): Promise<string> =>
  new Promise((resolve, reject) => {
    let text = "";
    const socket = connect(Number(new URL(preview.url).port), "localhost", () =>
      socket.write(`${line} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
    );
    socket.on("data", (part: Buffer) => (text += part.toString("latin1")));
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
  });
const status = async (line: string, host?: string): Promise<number> =>
  Number(/^HTTP\/1\.1 (\d+)/.exec(await ask(line, host))?.[1]);

test("gives the workbook and the add-in's files", async () => {
  expect(await ask("GET /workbook")).toContain("workbook");
  expect(await ask("GET /addin/a.js")).toContain("1;");
});

test.each([
  ["a percent sign that begins nothing", "GET /%", 400],
  ["bytes that are no UTF-8", "GET /%ff", 400],
  ["a null character", "GET /addin/%00", 400],
  ["an address of nowhere", "GET //", 400],
  ["a way out of the folder", "GET /addin/..%2fsecret.txt", 404],
  ["a way out by a backslash", "GET /addin/..%5csecret.txt", 404],
  ["a folder", "GET /addin/", 404],
  ["a template that is not there", "GET /templates/no.xlsx", 404],
  ["a method that changes things", "POST /workbook", 405],
])("%s", async (_, line, expected) => {
  expect(await status(line)).toBe(expected);
  expect(await status("GET /workbook")).toBe(200);
});

test.each([
  ["localhost:3000", 200],
  ["127.0.0.1", 200],
  ["[::1]:80", 200],
  ["example.org", 403],
  ["localhost.example.org", 403],
  ["", 403],
])("a request for the host %p is answered %i", async (host, expected) => {
  expect(await status("GET /workbook", host)).toBe(expected);
});
