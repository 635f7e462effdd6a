/**
 * Serves the embedded Excel on localhost: the page that plays it, the add-in as shipped, office.js from its
 * npm package and a workbook. Plain http: nothing has to be trusted or installed.
 */
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join, normalize, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { ADDIN_FOLDER, buildAddin, buildHost, HOST_FOLDER, ROOT, type Tell } from "./build";

const OFFICE_FOLDER = join(ROOT, "node_modules/@microsoft/office-js/dist");
const TEMPLATES_FOLDER = join(ROOT, "assets");
const OFFICE_CDN = /https:\/\/appsforoffice[\w.]*\/[\w/.]*?\/office\.js/g;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** On plain http office.js asks this page whether the user trusts the host; here that is the same origin. */
const TRUST_PAGE = `<!doctype html><script>
addEventListener("message", (event) => {
  if (event.origin === location.origin) event.source.postMessage('{"hostUserTrusted":true}', event.origin);
});
</script>`;

export interface PreviewOptions {
  /** 0 (the default) takes any free port. */
  readonly port?: number;
  /** Path of the workbook to open; a blank one where none is given. */
  readonly file?: string;
  /** Folder of the built add-in; by default the shipped one, built on demand. */
  readonly addin?: string;
  /** Address of a server that has the add-in, with a slash at its end; this one where it is not given. */
  readonly addinUrl?: string;
  /** Told what is being built. */
  readonly tell?: Tell;
}

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds what is missing and serves it. Rejects where the workbook is not there or the port is taken. */
export async function startPreview(options: PreviewOptions = {}): Promise<Preview> {
  const file = options.file === undefined ? undefined : resolve(options.file);
  if (file !== undefined && !existsSync(file)) throw new Error(`no such file: ${options.file}`);
  const { tell } = options;
  const isElsewhere = options.addin !== undefined || options.addinUrl !== undefined;
  await Promise.all([buildHost(tell), isElsewhere ? undefined : buildAddin(tell)]);
  const addin = options.addin ?? ADDIN_FOLDER;
  return serve({ file, addin, addinUrl: options.addinUrl ?? "addin/" }, options.port ?? 0);
}

/** Serves what is built, on this machine alone. */
export async function serve(served: Served, wanted: number): Promise<Preview> {
  const server = createServer((request, response) => {
    try {
      answer(request, response, served);
    } catch {
      // A malformed address, or one of a file that cannot be read, is nobody's reason to end.
      if (!response.headersSent) response.writeHead(400);
      response.end();
    }
  });
  await new Promise<void>((started, failed) => {
    server.once("error", failed);
    server.listen(wanted, "localhost", started);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** What the preview shows: a workbook, or a blank one, and the folder of the built add-in. */
export interface Served {
  readonly file: string | undefined;
  readonly addin: string;
  readonly addinUrl: string;
}

/** Names of this machine: under another name a page of somebody else's could reach the preview (DNS rebinding). */
const OWN_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

function answer(request: IncomingMessage, response: ServerResponse, served: Served): void {
  if (!OWN_HOST.test(request.headers.host ?? "")) {
    response.writeHead(403).end();
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { allow: "GET, HEAD" }).end();
    return;
  }
  const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
  const text = (type: string, body: string): void => {
    response.writeHead(200, { "content-type": TYPES[type]!, "cache-control": "no-store" }).end(body);
  };
  const office = /^\/addin\/office\/(.+)$/i.exec(path)?.[1]?.toLowerCase();
  if (path === "/") text(".html", readFileSync(join(__dirname, "index.html"), "utf8"));
  else if (path === "/host.js") send(response, HOST_FOLDER, "host.js");
  else if (path === "/host.css") send(response, HOST_FOLDER, "styles.css");
  else if (path === "/start.json") text(".json", JSON.stringify(startOf(served)));
  else if (path === "/workbook" && served.file !== undefined) send(response, served.file, "");
  else if (path.startsWith("/templates/")) send(response, TEMPLATES_FOLDER, path.slice("/templates/".length));
  else if (office === "agaveerrorux/index.html") text(".html", TRUST_PAGE);
  else if (office !== undefined) send(response, OFFICE_FOLDER, office);
  else if (path === "/addin/taskpane.html") text(".html", panePage(served.addin));
  else if (path.startsWith("/addin/")) send(response, served.addin, path.slice("/addin/".length));
  else response.writeHead(404).end();
}

const startOf = ({ file, addinUrl }: Served): object => ({
  addin: addinUrl,
  file: file === undefined ? null : basename(file),
  templates: existsSync(TEMPLATES_FOLDER)
    ? readdirSync(TEMPLATES_FOLDER).filter((name) => name.endsWith(".xlsx"))
    : [],
});

/** The shipped page loads office.js from Microsoft; the preview works without a network. */
const panePage = (addin: string): string =>
  readFileSync(join(addin, "taskpane.html"), "utf8").replace(
    /(<script\b[^>]*\bsrc=["']?)(https:[^"'\s>]+)/g,
    (whole, before: string, url: string) => (url.match(OFFICE_CDN) ? `${before}office/office.js` : whole)
  );

function send(response: ServerResponse, folder: string, name: string): void {
  const file = normalize(join(folder, name));
  const inside = file === normalize(folder) || file.startsWith(normalize(folder) + sep);
  if (!inside || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
  response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

/**
 * `[--preview] [--port N] [FILE.xlsx]`: serves until the process ends and says where, in one line. What has to be
 * built first is said on standard error.
 */
export async function runPreview(argv: readonly string[]): Promise<Preview> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { preview: { type: "boolean" }, port: { type: "string" } },
    allowPositionals: true,
  });
  const port = values.port === undefined ? 0 : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`no port: ${values.port}`);
  if (positionals.length > 1) throw new Error("more than one workbook");
  const tell = (line: string): void => void process.stderr.write(`RegCheck: ${line}\n`);
  const preview = await startPreview({ port, file: positionals[0], tell });
  process.stdout.write(`RegCheck preview: ${preview.url}\n`);
  return preview;
}

if (require.main === module) {
  runPreview(process.argv.slice(2)).catch((error: unknown) => {
    console.error(`regcheck: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 2;
  });
}
